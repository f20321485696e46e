import type { CapacityText } from '#lib/guide/knowledge-text.ts';

export const capacities: Readonly<Record<string, CapacityText>> = {
	'cn-01': {
		title: 'Understanding of the CLLD method',
		need: 'Your officers have to know why the local action group (LAG) decides, and what that asks of the authority. Officers who see CLLD as one more grant scheme write rules that take the decisions back.',
		levels: [
			'Nobody has been trained, and CLLD is seen as one more grant scheme.',
			'One officer knows the method from LEADER; nobody else does.',
			'The whole team has been trained once, and the manual states the principles of the method.',
			'Officers coach LAGs and defend the method against other departments and auditors.',
			'The authority teaches its peers and improves its own use of the method every year.'
		]
	},
	'cn-02': {
		title: 'Skills to define, select and test social innovation',
		need: 'Your officers have to recognise a social innovation, choose between ideas and support a test. Without these skills the word fills applications, and real experiments are refused because they look uncertain.',
		levels: [
			'The term is used, but nobody can say what it means in the programme.',
			'The definition is copied from the ESF+ Regulation, and officers cannot apply it to a case.',
			'Officers can tell an idea, a prototype, a pilot and a roll-out apart.',
			'Officers design calls in phases and coach the teams that test.',
			'The authority tries out new procedures of its own and publishes what it has learned.'
		]
	},
	'cn-03': {
		title: 'Enough stable staff for CLLD',
		need: 'You need people whose task is CLLD until closure, with knowledge of law, finance and community work. Otherwise LAGs wait for answers, and rules become stricter because nobody has time to judge a case.',
		levels: [
			'CLLD has been added to desks that were full before.',
			'Half a post is planned for CLLD, and it is often vacant.',
			'There is a post for CLLD alone for about every ten LAGs.',
			'A team covers law, finance and community work, and every member has a deputy.',
			'A plan secures the posts for the whole period, and knowledge is handed over when somebody leaves.'
		]
	},
	'cn-04': {
		title: 'Time and money for the support of LAGs',
		need: 'You have to be able to advise and train LAGs for several years, and to pay for it. CLLD in the ESF was more effective where LAGs had extra support from the managing authority; without a budget, support stops when somebody is busy.',
		levels: [
			'There is no budget for the support of LAGs.',
			'Officers travel to a LAG now and then, when time and money allow.',
			'A help desk has a budget from technical assistance.',
			'A contract over several years sets targets for the support, such as answer times and days of training.',
			'The support changes every year with what LAGs report in their self-assessment.'
		]
	},
	'cn-05': {
		title: 'Design of simplified cost options',
		need: 'You have to be able to set amounts that fit small local operations and stand up to an audit. Operations of up to EUR\u00a0200\u00a0000 of total cost must use simplified costs unless the support is State aid; with amounts that do not fit, small applicants are underpaid or stay away.',
		levels: [
			'All costs are reimbursed on invoices.',
			'Ready-made rates are used, but only for large operations.',
			'Simplified costs exist for LAG offices and for small grants.',
			'Draft budgets and the programme’s own lump sums, tested with LAGs, cover unusual operations too.',
			'Amounts are updated from recorded costs, and the audit authority takes part from the start.'
		]
	},
	'cn-06': {
		title: 'IT that suits local operations',
		need: 'You have to offer LAGs and small beneficiaries a system in which they enter each fact once, in a form that suits the size of the operation. In a system made for large operations, they type the same thing twice and cases move slowly.',
		levels: [
			'Paper forms are used, and the same facts are typed in again elsewhere.',
			'There is one system, but it was made for large operations.',
			'The system has simple forms for small grants.',
			'Every fact is entered once, forms are filled in advance, and everybody can see how far a case has come.',
			'LAGs take part in developing the system, and the handling times that it records are published.'
		]
	},
	'cn-07': {
		title: 'Discipline against additional rules',
		need: 'You have to be able to give the legal source of each document and condition that you ask for, and to drop what has none. Otherwise each audit adds a requirement, and small applicants give up.',
		levels: [
			'Every audit adds rules, and none is ever removed.',
			'Rules are cleaned up once in a while, without a system.',
			'A register names the legal source of every requirement.',
			'Once a year the burden is checked with LAGs, and what is not needed is removed.',
			'Targets for a lower burden are set, met and reported.'
		]
	},
	'cn-08': {
		title: 'Clear roles and delegation',
		need: 'You have to make clear to all bodies who decides, contracts, pays and checks. Where roles are unclear, two bodies ask for the same document, or a LAG carries out tasks of the authority without being identified as an intermediate body.',
		levels: [
			'Nobody has written down who does what.',
			'Several papers describe the roles, and they differ.',
			'There is one table of tasks, and the arrangements with intermediate bodies are signed.',
			'The table of tasks has been tried on real operations and is kept up to date.',
			'LAGs take on further tasks as they gain experience, each by written arrangement.'
		]
	},
	'cn-09': {
		title: 'Coordination with the other Funds',
		need: 'You have to be able to agree on calls, rules and answers with the authorities of the other Funds. Where strategies can be supported by several Funds, a joint call and a joint committee are required; without coordination LAGs get a different answer from each Fund.',
		levels: [
			'The authorities of the Funds have no contact on CLLD.',
			'Officers write to each other when a case requires it.',
			'The authorities meet regularly, but cannot decide anything together.',
			'A committee with a mandate decides, and there is a joint call for strategies.',
			'The Funds share rules and IT, and LAGs get one answer.'
		]
	},
	'cn-10': {
		title: 'Partnership with LAG networks and civil society',
		need: 'You have to be able to share decisions with those whom CLLD concerns, from the first draft to the evaluation. Partners who are only informed later do not defend the rules, and you learn too late whom they exclude.',
		levels: [
			'Partners are informed when decisions have been taken.',
			'Partners are consulted, but too late to change much.',
			'Partners comment on drafts and see what became of their comments.',
			'Partners write criteria and forms together with the authority.',
			'Partners lead parts of the work and answer for the result together with the authority.'
		]
	},
	'cn-11': {
		title: 'Checking eligibility without scoring again',
		need: 'Officers of the intermediate body have to tell whether an operation is lawful without asking whether it is good. Selecting operations belongs to the LAG; a second judgement of quality costs time and turns the LAG into a letterbox.',
		levels: [
			'Officers refuse operations that they would not have chosen.',
			'Officers use checklists that leave open whether law or quality is checked.',
			'The checklist is limited to eligibility.',
			'Officers explain their doubts and look for a solution before they refuse.',
			'Officers help LAGs to prevent errors before a file reaches them.'
		]
	},
	'cn-12': {
		title: 'Advice for small applicants',
		need: 'Officers of the intermediate body have to be able to explain rules to people who have never dealt with them. If they only refuse, small organisations make the same errors again or give up.',
		levels: [
			'Applicants hear from officers only when they are refused.',
			'Questions are answered by letter.',
			'Officers help on the telephone.',
			'Officers visit beneficiaries and help before the first claim is made.',
			'Officers learn from recurrent questions and change forms and guidance.'
		]
	},
	'cn-13': {
		title: 'Fast case handling',
		need: 'The intermediate body has to decide on files within a time that applicants can plan with. When files lie for months, people with good ideas give up and money stays unspent.',
		levels: [
			'There are no time limits for files.',
			'There are time limits, and they are often missed.',
			'Most files are handled within the time limit.',
			'Time limits and the times really taken are published.',
			'Officers and LAGs look for the slowest step together and shorten it, again and again.'
		]
	},
	'cn-14': {
		title: 'Claims and payments for micro-grants',
		need: 'The intermediate body has to be able to pay small sums on a simple proof. If every receipt is checked, the work costs more than the grant, and small groups wait for money that they have already spent.',
		levels: [
			'Invoices are required and checked for everything.',
			'Invoices are required, but only a sample is checked.',
			'A lump sum is paid on proof of the output.',
			'The system checks simple claims automatically, and officers look at the exceptions.',
			'The money arrives within days of the proof of output.'
		]
	},
	'cn-15': {
		title: 'Control in proportion to risk',
		need: 'The intermediate body has to put its checks where the risk is. Management verifications have to be based on risk and be proportionate; where everything is checked, payment is slow and real risks are missed.',
		levels: [
			'Every claim is checked in full.',
			'A fixed share of claims is checked, whatever the risk.',
			'A written plan based on risk decides what is checked.',
			'The plan changes with the results of earlier checks.',
			'A LAG with a good record is checked less, by a known rule.'
		]
	},
	'cn-16': {
		title: 'Working relations with LAGs',
		need: 'Officers of the intermediate body and LAG staff have to be able to speak openly about problems. Without trust each side protects itself: officers with more annexes, LAGs with safe operations.',
		levels: [
			'Officers know the LAGs only from their files.',
			'Contact is limited to letters and formal meetings.',
			'Every LAG has a contact whom it knows by name.',
			'Officers and LAG staff visit operations together.',
			'Each side tells the other about errors without being asked, and both agree how to prevent them.'
		]
	},
	'cn-17': {
		title: 'Auditors who know CLLD and social innovation',
		need: 'Auditors have to understand why a LAG decides and why an experiment may fail. If they first meet CLLD in an audit, the managing authority expects the worst and adds rules in advance.',
		levels: [
			'CLLD and social innovation are unknown to the auditors.',
			'Some auditors know LEADER, but neither the ESF+ side nor social innovation.',
			'Auditors have been trained in the basics of both.',
			'Auditors discuss experiments with the managing authority before they start.',
			'Auditors comment on new rules while they are being written, and their experience is used.'
		]
	},
	'cn-18': {
		title: 'Judging simplified costs and draft budgets',
		need: 'Auditors have to be able to judge the method behind an amount instead of the invoices. Otherwise the managing authority does not dare to use simplified costs beyond those that everybody knows.',
		levels: [
			'Auditors reject what they have not seen before.',
			'Auditors accept simplified costs and ask for the invoices all the same.',
			'Auditors accept a method that has been approved.',
			'Auditors give an opinion on a method before it is used.',
			'Auditors compare methods across programmes and share what they find.'
		]
	},
	'cn-19': {
		title: 'Audit samples for many small operations',
		need: 'The audit authority has to gain assurance without auditing micro-grants as if they were large operations; otherwise audits take more from small groups than the grants give. As a rule, an ESF+ operation of up to EUR\u00a0300\u00a0000 of eligible expenditure is audited no more than once before it is completed.',
		levels: [
			'Micro-grants are audited in the same way as large operations.',
			'There is a sample, but it takes in so many small operations that the burden stays high.',
			'The sample is in proportion to amounts and risks.',
			'One audit covers the system of a LAG together with its small operations.',
			'Auditors of all Funds rely on one another’s work, and nobody is audited twice on the same matter.'
		]
	},
	'cn-20': {
		title: 'Standards of proof for work in the community',
		need: 'Auditors and officers have to agree how an open kitchen or a street event is proved. If attendance lists are the only proof, people stay away who do not want to sign.',
		levels: [
			'Only attendance lists count as proof.',
			'Some other proofs are accepted, case by case.',
			'The authorities have agreed a list of proofs.',
			'Photographs, products and declarations are accepted in practice, without further questions.',
			'The standard was written together with LAGs.'
		]
	},
	'cn-21': {
		title: 'Early dialogue that leaves auditors independent',
		need: 'The audit authority has to be able to comment on a planned method without being bound in its later judgement. Without early dialogue the managing authority guesses what auditors want, and asks for too much.',
		levels: [
			'There is no dialogue with the managing authority on CLLD.',
			'The two talk only when an audit has found something.',
			'The two meet once a year.',
			'The audit authority writes notes on planned methods, in an agreed form, before they are used.',
			'Both look at recurrent errors together and change rules and checks because of them.'
		]
	},
	'cn-22': {
		title: 'Feedback from audits to LAGs',
		need: 'Auditors have to pass on what goes wrong, in a form from which LAGs can learn. A LAG that sees only the letter about its own case repeats the errors of the others.',
		levels: [
			'Each LAG receives its own findings by letter and nothing else.',
			'LAGs receive a summary of the findings.',
			'A newsletter explains the most frequent errors once a year.',
			'Auditors work through real cases with LAGs in a workshop.',
			'LAGs check themselves, and the number of errors falls.'
		]
	},
	'cn-23': {
		title: 'Animation and outreach',
		need: 'LAG staff have to reach people who would not come by themselves. A LAG that waits in its office funds those who know how to write applications.',
		levels: [
			'Staff wait in the office for people to come.',
			'The LAG holds events, and the same people come each time.',
			'A plan says which groups are to be reached, and how.',
			'Staff and mediators work in the street and in the places where people meet.',
			'Residents lead the activities, and the LAG makes them possible.'
		]
	},
	'cn-24': {
		title: 'Coaching from idea to application',
		need: 'LAG staff have to develop operations together with people who have an idea. Without coaching, the LAG can only choose among what experienced applicants send in.',
		levels: [
			'Staff refer people to the guidelines.',
			'Staff check whether an application is complete.',
			'Staff coach people from the idea to the application.',
			'Staff bring together partners who would not have met otherwise.',
			'The LAG works as a local incubator in which ideas are tried out and grow.'
		]
	},
	'cn-25': {
		title: 'Facilitation of social innovation',
		need: 'LAG staff have to be able to guide a test with the people who will use the solution. Without that skill the LAG funds what is known, or calls anything new an innovation.',
		levels: [
			'Staff do not know what social innovation is.',
			'Staff have collected tools, but do not use them.',
			'Staff try out prototypes together with users.',
			'Staff run experiments and keep a log of what is learned.',
			'Other areas take over methods that the LAG has developed.'
		]
	},
	'cn-26': {
		title: 'A viable team and office',
		need: 'The LAG needs enough people to animate, to administer and to stand in for one another. If one person does everything, animation is the first thing to stop, and the LAG stops when that person leaves.',
		levels: [
			'One part-time employee does everything.',
			'A head of office and one part-time colleague share the work.',
			'A team of two to three full-time equivalents covers finance and animation too.',
			'Each member of the team has a special field, and some posts are shared with an office under another Fund.',
			'The team stays together from one period to the next.'
		]
	},
	'cn-27': {
		title: 'Cash flow and finance of the LAG',
		need: 'The LAG has to be able to pay salaries, and small beneficiaries, until money arrives. Without advances it borrows or depends on the partner who can wait longest.',
		levels: [
			'One late payment could make the LAG insolvent.',
			'Bridge loans keep the LAG going between payments.',
			'An advance and a reserve cover the time between payments.',
			'The LAG can also pay small beneficiaries directly, so that they need no money of their own first.',
			'The LAG has income of its own from different sources.'
		]
	},
	'cn-28': {
		title: 'Procedures for selection and conflicts of interest',
		need: 'The LAG has to select operations transparently, free of conflicts of interest, and to prove it from its files. Scores without reasons and missing declarations lead to disputes and audit findings.',
		levels: [
			'Selection and conflicts of interest are settled by word of mouth.',
			'There are templates, but nobody uses them.',
			'Declarations are filed, and scores are recorded in the minutes.',
			'Records are public, and some are checked at random.',
			'Other LAGs take the procedure as their model.'
		]
	},
	'cn-29': {
		title: 'Monitoring and self-evaluation',
		need: 'The LAG has to monitor progress towards its objectives and to evaluate its strategy. If it counts only money and operations, it cannot show what has changed or what should.',
		levels: [
			'The LAG counts the money spent.',
			'The LAG counts operations too.',
			'A tree of indicators links operations to objectives and is used every year.',
			'Figures are combined with interviews and with what participants say in groups.',
			'The strategy has been changed because of what was found.'
		]
	},
	'cn-30': {
		title: 'Careful handling of participants’ data',
		need: 'The LAG has to collect what is required and no more, and to keep it safe. Where everybody knows each other, a careless form can do harm, and people who fear it stay away.',
		levels: [
			'Staff copy paper forms by hand.',
			'Personal data lie in a folder on an office computer.',
			'A secure form asks for the required minimum only.',
			'Registers supply what they hold, and estimates are used where the rules allow them.',
			'Privacy is planned into every step, and people trust the LAG with their details.'
		]
	},
	'cn-31': {
		title: 'A balanced decision-making body',
		need: 'The LAG needs a body that no single interest group controls and in which the groups concerned have a say. Otherwise it is a municipal board under another name.',
		levels: [
			'The body is in effect a municipal board.',
			'Others have seats, but decisions follow what the municipality proposes.',
			'The limits on control by one group are met at every decision.',
			'The groups that the strategy is for hold seats.',
			'Seats rotate, meetings are open, and people in the area trust the decisions.'
		]
	},
	'cn-32': {
		title: 'Links with local services and other LAGs',
		need: 'The LAG has to know who else helps the same people, and how other LAGs solve the same problem. Alone, it builds what exists next door and loses people between two offices.',
		levels: [
			'The LAG works alone.',
			'Staff know the services and the LAGs around them.',
			'Staff meet these services and LAGs regularly and refer people to each other.',
			'There are joint services and cooperation operations.',
			'Local services meet at the LAG and plan their work there together.'
		]
	},
	'cn-33': {
		title: 'Turning a need into an operation',
		need: 'Local people have to find the confidence and skill to turn a need that they see into something that can be funded. Without it, the strategy depends on organisations from outside.',
		levels: [
			'People see needs, but do not believe that they can change anything.',
			'People have ideas, and it ends with talk.',
			'People carry out a small operation with help.',
			'People lead an operation of their own.',
			'People train others to do the same.'
		]
	},
	'cn-34': {
		title: 'Knowledge of rights and funding among excluded groups',
		need: 'People in excluded groups have to know what they are entitled to, what can be funded and how to have a say. If nobody tells them in person, the strategy is written and used without them.',
		levels: [
			'People do not know about their rights or about the support.',
			'Some hear of it by chance.',
			'Mediators reach people and explain rights and support.',
			'People from these groups take part in decisions.',
			'The groups have organised themselves and speak with a voice of their own.'
		]
	},
	'cn-35': {
		title: 'Administrative strength of small associations',
		need: 'Associations close to people have to be able to account for a grant. If they cannot, only large organisations receive money, and those who know the people stay out.',
		levels: [
			'Volunteers do what they can, and nobody is responsible for administration.',
			'Somebody is responsible for administration, but no books are kept.',
			'Basic books are kept.',
			'The association can manage a grant of EUR\u00a050\u00a0000.',
			'The association is a partner in larger ESF+ operations.'
		]
	},
	'cn-36': {
		title: 'Forms and tools that everybody can use',
		need: 'People with disabilities, little schooling or another language have to be able to apply, report and complain. Where a form shuts them out, no outreach can make up for it.',
		levels: [
			'There are PDF forms and nothing else.',
			'Somebody on the spot helps people to fill in the forms.',
			'There is a form in easy language.',
			'People choose between a way online and a way without a computer.',
			'The forms were designed together with the people who use them.'
		]
	},
	'cn-37': {
		title: 'Municipalities that share power',
		need: 'Mayors and councils have to accept that others decide on part of the money in their area. Where they do not, they take over the LAG or work against it.',
		levels: [
			'The town hall decides, and residents are told.',
			'The municipality lets the LAG work, but takes no part in it.',
			'The municipality works with the LAG, but expects to have the last word.',
			'The municipality leaves decisions to the LAG and to residents.',
			'Municipality and residents govern together, as in the BIP/ZIP programme in Lisbon.'
		]
	},
	'cn-38': {
		title: 'Employers and social enterprises at the table',
		need: 'Employers and social enterprises have to take part if the strategy is to lead to work. Without them, participants are trained for jobs that nobody offers.',
		levels: [
			'Employers and social enterprises are absent.',
			'They are invited to meetings.',
			'They are members of the LAG.',
			'They host participants or pay part of an operation.',
			'They create new jobs together with the LAG and local services.'
		]
	},
	'cn-39': {
		title: 'Expertise in method at the competence centre',
		need: 'The competence centre has to master the design, evaluation and scaling of social innovation before it can teach them. Generalists pass on what everybody can read.',
		levels: [
			'The staff are generalists.',
			'Some of the staff have been trained in single methods.',
			'A core team masters design, evaluation and scaling.',
			'The team trains managing authorities and LAGs.',
			'Centres in other countries turn to the team for its expertise.'
		]
	},
	'cn-40': {
		title: 'Stable mandate and funding of the competence centre',
		need: 'The competence centre has to be sure of its task and money beyond a single project. Otherwise it loses its staff and the trust of its partners each time a grant ends.',
		levels: [
			'The centre is a project, and nobody has planned beyond its end date.',
			'The centre is a project and has asked for an extension, but has no decision yet.',
			'A national grant from the ESF+ or from technical assistance pays for the centre.',
			'Several sources pay for the centre over several years.',
			'The centre is a public body or has a long-term contract.'
		]
	},
	'cn-41': {
		title: 'Knowledge base and matching',
		need: 'The competence centre has to collect what was tried, and bring those who have a solution together with those who need one. If knowledge stays in reports, each area begins again.',
		levels: [
			'What the centre knows lies in the folders of its staff.',
			'A web page lists practices, without criteria for the choice.',
			'A repository holds practices that were chosen by criteria.',
			'Practices have a profile in Social Innovation Match and notes on what was learned.',
			'People who make policy use the repository every day.'
		]
	},
	'cn-42': {
		title: 'A clear place between authorities and the field',
		need: 'The competence centre has to have a role that the managing authority, ministries and practitioners accept. Without it, the centre does what others do already, or nobody acts on its advice.',
		levels: [
			'Nobody can say what the centre is responsible for.',
			'The managing authority has endorsed the centre by letter.',
			'An advisory board meets and guides the centre.',
			'Tasks are agreed with the managing authority and rest on a theory of change.',
			'The role has a legal basis, and authorities and the field govern the centre together.'
		]
	},
	'cn-43': {
		title: 'Reach of the competence centre to local level',
		need: 'The competence centre has to be within reach of LAGs and small organisations. A centre that works only in the capital finds only the ideas of the capital.',
		levels: [
			'The centre works in the capital only.',
			'Newsletters go out to the regions.',
			'There are contact points in the regions.',
			'The centre runs programmes together with the networks of LAGs.',
			'There are local hubs in all parts of the country.'
		]
	},
	'cn-44': {
		title: 'Links to those who can scale a practice',
		need: 'The competence centre has to involve the owners of a policy while a practice is still being tested. If they first hear of it in the final report, the practice ends with its grant.',
		levels: [
			'The centre has no contact with the ministries concerned.',
			'The centre presents practices to ministries.',
			'Working groups bring the centre and ministries together.',
			'Units in ministries take over practices early.',
			'A channel with a budget of its own leads from a tested practice to regular policy.'
		]
	}
};
