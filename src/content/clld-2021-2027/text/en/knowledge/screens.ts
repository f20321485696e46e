import type { ScreenText } from '#lib/guide/knowledge-text.ts';

export const screens: Readonly<Record<string, ScreenText>> = {
	scaling: {
		title: 'Is the practice ready to be scaled?',
		purpose:
			'Score a tested practice with the people who run it and with those who would take it over. If any stop question is at 0, the practice is not ready, whatever the sum of the others. The thresholds are planner defaults; the questions on evidence, context and budgets rest on published experience. Use the result for [practices to scale](question:practices-to-scale).',
		scale: [
			'No, or nobody knows.',
			'In part: there are first signs, or the opinion of those involved.',
			'Largely: something written or measured shows it, with gaps.',
			'Fully: there is evidence that an outsider can check.'
		],
		groups: {
			need: 'Need',
			evidence: 'Evidence',
			'core-elements': 'Core and flexible parts',
			context: 'Context',
			actors: 'People and organisations',
			'next-owner': 'Owner of the next stage',
			money: 'Money',
			organisation: 'The organisation behind it',
			learning: 'Learning',
			route: 'Route',
			timing: 'Time'
		},
		items: {
			'rq-01': {
				question: 'Is the same need proven in the other places, with data and with the voices of those concerned?',
				help: 'Look for local figures and for conversations held there. Score low if the need is assumed because it exists here, and high if figures and residents of the other places say the same.'
			},
			'rq-02': {
				question: 'Would users in the other places choose it, and have they been asked?',
				help: 'Look for a consultation of end-users in the places that would take it over. Score low if only organisations were asked, and high if users saw or tried it and said yes.'
			},
			'rq-03': {
				question: 'Is it better than what exists in the other places now?',
				help: 'Compare with the service that people there use today. Score low if nobody has compared, and high if the comparison covers results, access and cost.'
			},
			'rq-04': {
				question: 'Have outcomes been shown with a method that suits the claim?',
				help: 'Name the outcome, the method and who applied it. Score low for stories and numbers of participants, and high for a comparison with similar people or an independent evaluation. Robust evidence is preferred.'
			},
			'rq-05': {
				question: 'Are negative and unintended effects known?',
				help: 'Ask who dropped out, who was pushed aside and what the practice replaced. Score low if nobody looked, and high if effects were looked for and written down, even if there were none.'
			},
			'rq-06': {
				question: 'Has it worked in more than one setting or with more than one team?',
				help: 'Score low if there was one place and one team, and high if a second team reached similar results without the first.'
			},
			'rq-07': {
				question: 'Was the follow-up long enough for what is claimed?',
				help: 'A claim about lasting work or health needs longer than a claim about taking part. Score low if results were measured only at the end of the operation, and high if the time fits the claim.'
			},
			'rq-08': {
				question: 'Is it known which groups gain and which lose?',
				help: 'Look for results by sex, age, origin, disability and place. Score low if there are only averages, and high if differences are known and explained.'
			},
			'rq-09': {
				question: 'Are the three to five core elements named that must not change?',
				help: 'Ask three people who run it for the core, separately. Score low if they give three answers, and high if the same short list is written down with reasons.'
			},
			'rq-10': {
				question: 'Is it clear what may be adapted to another place?',
				help: 'Being true to the original and fitting the new place pull in different directions. Score low if nothing or everything may change, and high if there is a list of what may be adapted and who decides.'
			},
			'rq-11': {
				question: 'Are there a manual, a training and a place where others can see it work?',
				help: 'Score low if the knowledge is in a few heads, and high if a newcomer could learn it from all three.'
			},
			'rq-12': {
				question: 'Does it work without the person who started it?',
				help: 'Score low if success depends on one charismatic person, and high if it went on well after a change of people.'
			},
			'rq-13': {
				question: 'Are the legal conditions that it needs known, and can they be met elsewhere?',
				help: 'Think of permits, professions, data, procurement and entitlements. Score low if nobody has checked, and high if each condition is named and met, or if the change has been agreed.'
			},
			'rq-14': {
				question: 'Do the services exist elsewhere on which it depends?',
				help: 'A practice often leans on a school, a clinic or a job centre. Score low if these links are not known, and high if they are named and present in the places in question.'
			},
			'rq-15': {
				question: 'Has the readiness of the new context been assessed, and not only that of the idea?',
				help: 'Look at leadership, partners, money and trust in the new place. Score low if only the idea was assessed, and high if the place was visited and its gaps are known.'
			},
			'rq-16': {
				question: 'Is the weakest component that could block its use known and dealt with?',
				help: 'An innovation works as a package: the idea, the people, the tools, the rules. Score low if nobody has looked for the weakest part, and high if it is named and somebody is working on it.'
			},
			'rq-17': {
				question: 'Is there a local group in the new place with commitment and competences?',
				help: 'Score low if the wish comes only from above or from the origin, and high if named people have time, skills and a mandate.'
			},
			'rq-18': {
				question: 'Is there an early partner inside the authority that would take it over?',
				help: 'Look for an official who speaks for it in internal meetings. Score low if contact began with the final report, and high if the partner took part in the test.'
			},
			'rq-19': {
				question: 'Do staff and trade unions accept the new roles?',
				help: 'Score low if they have not been asked, and high if the change of work has been discussed and agreed.'
			},
			'rq-20': {
				question: 'Do excluded groups keep a say after scaling?',
				help: 'Score low if they advise only during the test, and high if they hold seats or rights in the wider version.'
			},
			'rq-21': {
				question: 'Is there an owner for the next stage?',
				help: 'It may be the managing authority, a ministry, a municipality or a social enterprise. Score low if everybody points to somebody else, and high if one body has taken it on in writing.'
			},
			'rq-22': {
				question: 'Is there a place for it in policy and in a budget?',
				help: 'Getting into policy and budgets is the hard step. Score low if it would need a new budget line that nobody has asked for, and high if the line or the service catalogue is named.'
			},
			'rq-23': {
				question: 'Is the cost of one unit known, and what it becomes at three and ten times the size?',
				help: 'Publish the costs. Score low if only the grant is known, and high if unit costs at each size have been calculated and checked by the next owner.'
			},
			'rq-24': {
				question: 'Is it known who saves and who pays?',
				help: 'Often one body pays and another saves. Score low if this has not been asked, and high if both have seen the figures and agreed on a division.'
			},
			'rq-25': {
				question: 'Does the ESF+ phase have an end, with finance for the time after it?',
				help: 'Score low if the next ESF+ grant is the plan, and high if the end date and the later payer are agreed.'
			},
			'rq-26': {
				question: 'Can it be paid by unit costs, lump sums or flat rates?',
				help: 'Score low if every place would account for real costs in its own way, and high if an option has been calculated and accepted.'
			},
			'rq-27': {
				question: 'Can the organisation that created it support others without breaking?',
				help: 'Score low if two people would have to do both, and high if support to others has its own people and money.'
			},
			'rq-28': {
				question: 'Is it clear who owns the name, the materials and the method, and on which terms others may use them?',
				help: 'Score low if this was never written down, and high if a licence or a free release is published.'
			},
			'rq-29': {
				question: 'Is it settled what will be measured during scaling, and by whom?',
				help: 'Score low if only expenditure will be reported, and high if a few outcomes, the method and the responsible body are agreed.'
			},
			'rq-30': {
				question: 'Is it settled when you stop or go back?',
				help: 'Score low if stopping is not foreseen, and high if figures and dates are written down at which the step is reviewed.'
			},
			'rq-31': {
				question: 'Has a route been chosen, out, up, deep or across, with reasons?',
				help: 'Out means more places, up means rules and budgets, deep means relations and values, across means transfer to another territory. Score low if the word scaling is all there is, and high if the choice and its reasons are written down.'
			},
			'rq-32': {
				question: 'Is the time realistic within the period of eligibility?',
				help: 'Count back from the [end of eligibility](question:eligible-until), with procurement, recruitment and evaluation. Score low if there is no calendar, and high if it has reserves.'
			}
		},
		results: {
			'not-ready': {
				title: 'Not ready',
				meaning:
					'Do not scale yet. Answer the stop questions first, go on testing at small scale, and write down what is missing.'
			},
			prepare: {
				title: 'Prepare the step',
				meaning:
					'The practice is promising, but the step is not prepared. Pay for a scaling plan with users consulted and costs calculated, and score again when it is ready.'
			},
			scale: {
				title: 'Scale in steps',
				meaning: 'Begin with a few places or a first change of rules, measure there, and decide after each step whether to go on.'
			}
		}
	},
	ecosystem: {
		title: 'How well does the ecosystem support social innovation?',
		purpose:
			'An assessment of the conditions for social innovation in your country or region: who innovates, who pays, who supports, who decides. Fill it in with partners from outside the authority; where scores differ, the conversation is worth more than the number. It prepares the work with a competence centre and shows where LAGs need support. The result levels are planner defaults.',
		scale: [
			'No, or nobody knows.',
			'In part: single cases, or in one place only.',
			'Largely: common practice, with gaps that can be named.',
			'Fully: established, and confirmed by people from outside the authority.'
		],
		groups: {
			actors: 'What is meant, and who innovates',
			funding: 'Money',
			support: 'Support',
			law: 'Legal frame',
			authorities: 'Authorities',
			uptake: 'Taking over what works',
			evidence: 'Evidence and learning',
			connections: 'Connections and leadership'
		},
		items: {
			'eq-01': {
				question: 'Is there a shared national definition of social innovation that is broad enough for local innovation?',
				help: 'Look for a text that funders and practitioners both use. Score low if each call defines it anew or only technology counts, and high if new services and new forms of cooperation in a village are clearly covered.'
			},
			'eq-02': {
				question: 'Is it known which social challenges have innovators and which have none?',
				help: 'Look for a list of challenges with names behind each. Score low if there is no overview, and high if the gaps are known and somebody acts on them.'
			},
			'eq-03': {
				question: 'Do innovations come from all kinds of bodies: associations, public services, firms and citizens?',
				help: 'Take the last twenty funded ideas and see who started them. Score low if all come from one kind of body, and high if all four are there.'
			},
			'eq-04': {
				question: 'Are LAGs and rural actors visible as innovators?',
				help: 'Look at events, lists of good practice and calls. Score low if LAGs are never named, and high if they take part as a matter of course.'
			},
			'eq-05': {
				question: 'Do excluded groups act as innovators and not only as beneficiaries?',
				help: 'Score low if they appear only as a target group, and high if people concerned lead funded initiatives.'
			},
			'eq-27': {
				question: 'Do universities take part in applied roles?',
				help: 'Think of testing, evaluation and training of practitioners. Score low if they only publish, and high if they work in operations with local partners.'
			},
			'eq-28': {
				question: 'Do firms and employers take part?',
				help: 'Score low if they only sponsor, and high if they open jobs, share costs or take over solutions.'
			},
			'eq-06': {
				question: 'Are there funders for every phase: idea, test, growth and permanent service?',
				help: 'Write the four phases in a row and put names of funders under them. Score low if one phase has nobody, and high if every phase has at least one funder that small organisations can reach.'
			},
			'eq-07': {
				question: 'Are grants below EUR\u00a020\u00a0000 available for ideas that have not been tested?',
				help: 'Look for micro-grants with a short form and a quick decision. Score low if the smallest grant needs a full application, and high if several sources exist in all regions.'
			},
			'eq-08': {
				question: 'Can small actors reach ESF+ money?',
				help: 'Look at the share of first-time and small beneficiaries and at their cost of applying. Score low if only large bodies succeed, and high if small ones receive grants directly or through a LAG.'
			},
			'eq-09': {
				question: 'Are simplified cost options used for experiments?',
				help: 'Score low if experiments are paid by invoice, and high if lump sums or unit costs pay for steps and outputs.'
			},
			'eq-10': {
				question: 'Are there social investors, and is it known what they want?',
				help: 'Think of foundations, banks and funds. Score low if there is no contact, and high if some invest together with public money on known terms.'
			},
			'eq-11': {
				question: 'Are there organisations that incubate, train and evaluate?',
				help: 'List them with what each offers. Score low if there are none outside universities, and high if all three kinds of support exist and are known.'
			},
			'eq-12': {
				question: 'Is there support outside the capital too?',
				help: 'Mark the support organisations on a map. Score low if all are in one city, and high if people in remote areas find one within reach.'
			},
			'eq-13': {
				question: 'Do support organisations cooperate?',
				help: 'Score low if they compete for the same grants and do not refer people to each other, and high if they share work and pass cases on.'
			},
			'eq-34': {
				question: 'Is it known which competences actors ask for, and are they offered?',
				help: 'Look for a survey of needs. Score low if training follows what providers have, and high if it follows what actors asked for.'
			},
			'eq-14': {
				question: 'Is there a legal form or status that suits social enterprises?',
				help: 'Score low if they have to be either a charity or an ordinary firm, and high if a form exists that is known, affordable and accepted by funders.'
			},
			'eq-15': {
				question: 'Is it known which laws block experiments?',
				help: 'Ask innovators where they had to stop. Score low if nobody has collected the cases, and high if there is a list and a ministry works on it.'
			},
			'eq-16': {
				question: 'Are pilots or experimentation clauses legally possible?',
				help: 'Score low if every deviation needs a new law, and high if a clause or a pilot procedure exists and has been used.'
			},
			'eq-17': {
				question: 'Is one ministry responsible for social innovation, and is this known?',
				help: 'Score low if nobody is responsible or several ministries compete, and high if one unit has the mandate, the people and contacts with the other ministries.'
			},
			'eq-18': {
				question: 'Is there a dedicated ESF+ priority with named fields of social innovation?',
				help: 'Each Member State dedicates at least one priority to it; fields may be named in the programme or later. Score low if the fields are still open, and high if they are named and based on needs.'
			},
			'eq-19': {
				question: 'Does the managing authority have people trained in social innovation?',
				help: 'Score low if social innovation is a side task without training, and high if several people are trained and stay in their posts.'
			},
			'eq-20': {
				question: 'Is the audit function involved early?',
				help: 'Score low if auditors see an experiment for the first time in an audit, and high if they were heard when the rules were written.'
			},
			'eq-21': {
				question: 'Do public services take over ideas that were tested?',
				help: 'Ask for examples from the last five years. Score low if there is none, and high if there are several that still run without grant money.'
			},
			'eq-22': {
				question: 'Is there a channel, with a budget, from a test to a regular service?',
				help: 'Look for a procedure that ends in a decision, not in a conference. Score low if each case is negotiated anew, and high if the steps, the deciding body and the money are known.'
			},
			'eq-36': {
				question: 'Would the main structures go on if the ESF+ stopped?',
				help: 'List what would disappear. Score low if nearly everything would, and high if the core has other finance.'
			},
			'eq-23': {
				question: 'Are there agreed standards for evidence?',
				help: 'Score low if every funder asks for something else, and high if a simple ladder of evidence fits the size of the test and is accepted by those who decide.'
			},
			'eq-24': {
				question: 'Are evaluations made by people who are independent enough?',
				help: 'Score low if the provider evaluates itself without help, and high if independent or embedded evaluators work with a clear mandate.'
			},
			'eq-25': {
				question: 'Are data on outcomes shared?',
				help: 'Score low if they stay with each beneficiary, and high if others can find and use them with privacy protected.'
			},
			'eq-26': {
				question: 'Is there a repository of experience, failures included?',
				help: 'Score low if there are only success stories, and high if failed tests are described and people use them.'
			},
			'eq-29': {
				question: 'Are there networks that bridge sectors?',
				help: 'Score low if each sector meets alone, and high if at least one network of public bodies, associations and firms works together regularly.'
			},
			'eq-30': {
				question: 'Are there actors who broker between local, regional and national level?',
				help: 'Score low if local experience does not reach a ministry, and high if named people or bodies carry it in both directions.'
			},
			'eq-31': {
				question: 'Is it known where relations are missing or broken, and is somebody working on it?',
				help: 'Draw the actors and their relations. Score low if the map does not exist, and high if the gaps are marked and have an owner.'
			},
			'eq-32': {
				question: 'Do the managing authority and the field trust each other?',
				help: 'Ask both sides, anonymously. Score low if mistakes are hidden, and high if problems are told early and solved together.'
			},
			'eq-33': {
				question: 'Are transnational links used?',
				help: 'Look for methods that were learned elsewhere and applied. Score low if links end with a study visit, and high if practices have been transferred in either direction.'
			},
			'eq-35': {
				question: 'Is there a body that could lead a national competence centre, and would others follow it?',
				help: 'It may be one body or a network with a lead. Score low if nobody is accepted, and high if a body has the endorsement of the managing authority and the trust of the field.'
			}
		},
		results: {
			fragmented: {
				title: 'Fragmented',
				meaning:
					'There are single initiatives, but they depend on persons and grants. Begin with a map of actors, a shared definition and grants that are easy to get, and choose a few gaps to close.'
			},
			developing: {
				title: 'Developing',
				meaning:
					'Important parts exist, but they are not connected, or they exist in a few places only. Look at the groups with the lowest scores, and give one body the task of connecting.'
			},
			connected: {
				title: 'Connected',
				meaning:
					'Ideas can find money, support and a later owner. Keep it working: go on collecting evidence, make sure that excluded groups keep their say, and repeat the assessment.'
			}
		}
	}
};
