import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const implementationChecks: Readonly<Record<string, CheckText>> = {
	'ck-129': {
		title: 'The local calls of the next 12 months appear in a published calendar.',
		why: 'People who know what is coming can prepare. The managing authority also has to publish a timetable of planned calls, and local calls belong in it.',
		evidence: 'the calendar of calls'
	},
	'ck-130': {
		title: 'An animation plan with targets reaches people and organisations that have not taken part before.',
		why: 'The strongest delivery systems reach such people. Without a plan and targets, animation ends with those who would have come anyway.',
		evidence: 'the animation plan'
	},
	'ck-131': {
		title: 'Applicants get help with developing their operation before they apply.',
		why: 'A LAG that waits for applications hears from those who know how to write them.',
		evidence: 'a log of the help given'
	},
	'ck-132': {
		title: 'The minutes of each selection give the scores and the reasons for them.',
		why: 'The European Court of Auditors recommends documented selection. A score without a reason does not withstand an appeal or an audit.',
		evidence: 'the minutes of the selection meetings'
	},
	'ck-133': {
		title: 'Declarations of interests are on file for every selection meeting.',
		why: 'The law requires a procedure that avoids conflicts of interest, and the European Court of Auditors recommends records of it. A declaration that is missing at the meeting cannot be made afterwards.',
		evidence: 'the signed declarations'
	},
	'ck-134': {
		title: 'The share of grants that goes to members of the LAG is monitored.',
		why: 'In 2010 the European Court of Auditors found that members received most grants. The figure shows early whether a LAG serves its community or itself.',
		evidence: 'the statistics on grants'
	},
	'ck-135': {
		title: 'The balance of women and men and of groups in the decision-making body is monitored.',
		why: 'In 2022 the European Court of Auditors found decision-making bodies that were not representative. Balance at the start is lost when members leave and nobody looks.',
		evidence: 'the statistics on members'
	},
	'ck-136': {
		title: 'The times from application to decision and to payment are published every quarter.',
		why: 'A Swedish evaluation found good results and a delivery that suffered from long handling times. A figure that everybody can see puts pressure on the slowest step.',
		evidence: 'the published figures'
	},
	'ck-137': {
		title: 'Experiments may change their plan without a new application.',
		why: 'An experiment has to react to what it finds. If every change needs an amendment, teams carry out a plan that they know does not work.',
		evidence: 'the rule on changes'
	},
	'ck-138': {
		title: 'Small beneficiaries receive an advance, or the LAG pays their costs directly.',
		why: 'Small groups that have to pay first withdraw after approval.',
		evidence: 'the list of advances and direct payments'
	},
	'ck-139': {
		title: 'Data on participants are checked early, and beneficiaries get help to complete them before a claim is refused.',
		why: 'An incomplete record that is refused months later cannot be completed, and small organisations drop out.',
		evidence: 'a log of checks and of the help given'
	},
	'ck-140': {
		title: 'LAGs meet to exchange experience at least twice a year.',
		why: 'Other LAGs are a key source of learning, because they have solved the same problem under the same rules.',
		evidence: 'the agendas of the meetings'
	},
	'ck-141': {
		title: 'Cooperation operations have been launched, across borders too.',
		why: 'Cooperation with other territories is a feature of CLLD where appropriate, and its preparation can be paid. It takes long to find a partner, so a late start comes too late.',
		evidence: 'the list of cooperation operations'
	},
	'ck-142': {
		title: 'Complaints are registered and answered.',
		why: 'Complaints have to be examined effectively. One that nobody answers costs trust in a place where people talk to each other.',
		evidence: 'the register of complaints'
	}
};
