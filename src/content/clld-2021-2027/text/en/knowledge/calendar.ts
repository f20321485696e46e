import type { CalendarText } from '#lib/guide/calendar.ts';

export const calendar: CalendarText = {
	tasks: {
		't-01': {
			title: 'Needs analysis and paper on CLLD',
			note: 'Describe the needs and territories, and set CLLD beside the other ways to meet them. What was answered under [Decide](stage:decide) is the core of the paper.'
		},
		't-02': {
			title: 'Partners consulted on the paper',
			note: 'Send the paper to the partners, meet them, and record what changed because of them.'
		},
		't-03': {
			title: 'Decision to use CLLD',
			note: 'The point at which you go on or stop.'
		},
		't-04': {
			title: 'Funds and Lead Fund agreed',
			note: 'Negotiate with the authorities of the other Funds which of them take part, with how much, and whether one becomes the Lead Fund.'
		},
		't-05': {
			title: 'Delivery model and table of tasks',
			note: 'Settle who does which task. Almost everything else waits for this.'
		},
		't-06': {
			title: 'Audit authority heard on the model',
			note: 'Go through the roles, the checks and the audit trail together before they are fixed.'
		},
		't-07': {
			title: 'Programme text, indicators and milestones',
			note: 'Write the parts of the programme that CLLD touches, with the allocation, the indicators and their values.'
		},
		't-08': {
			title: 'Approval by the Commission',
			note: 'From submission to the decision. The decision on the last programme concerned starts the 12 months of Article 32(3). When its date is known, the plan starts here, and what led to it counts as over.'
		},
		't-09': {
			title: 'Simplified cost options',
			note: 'Choose the options, calculate the methods and have them assessed. Accepting them early is one of the few ways to save time later.'
		},
		't-10': {
			title: 'IT system and protocol on personal data',
			note: 'From the requirements to the day on which a LAG can enter its first operation. Keep 15\u00a0% more time in reserve.'
		},
		't-11': {
			title: 'Manual and service standards',
			note: 'Write the rules for LAGs once, with the times within which you answer.'
		},
		't-12': {
			title: 'Help desk under contract',
			note: 'From the terms of reference to the signed contract. Technical assistance can pay for it.'
		},
		't-13': {
			title: 'Training of authorities and auditors',
			note: 'Train the managing authority, the intermediate body and the audit authority on the manual, together.'
		},
		't-14': {
			title: 'Preparatory support: call and grants',
			note: 'Open it before the approval of the programme or soon after. Each week saved here is a week for the strategies.'
		},
		't-15': {
			title: 'Local involvement and strategies written',
			note: 'Real times differ widely: one Romanian case had about 15 weeks, The Hague needed 78.'
		},
		't-16': {
			title: 'Selection criteria and committee',
			note: 'Draw up the criteria, set up the committee and inform the monitoring committee. Draft rules can be published before the programme is approved, as Poland did in October 2022; if yours are, take the approval out of “depends on”.'
		},
		't-17': {
			title: 'Call for strategies open',
			note: 'Real calls were open between 8 weeks in Poland and 39 weeks in Saxony-Anhalt.'
		},
		't-18': {
			title: 'Strategies assessed, with dialogue',
			note: 'Assess, ask questions, let applicants improve. Keep 15\u00a0% more time in reserve.'
		},
		't-19': {
			title: 'Strategies approved',
			note: 'The managing authority approves what the committee selected. The first round must be complete within 12 months of the decision on the programme.'
		},
		't-20': {
			title: 'Agreements with LAGs',
			note: 'Sign with each LAG what it does, with which money, and who checks.'
		},
		't-21': {
			title: 'LAGs set up: staff hired, procedures accepted',
			note: 'Ends when every LAG of the first round can carry out its tasks. LAGs can prepare their procedures while the strategies are being assessed.'
		},
		't-22': { title: 'First local calls published', note: 'Write the call with its criteria, have it read, publish it.' },
		't-23': {
			title: 'First local calls open',
			note: 'Animation and the development of operations take place now.'
		},
		't-24': {
			title: 'Operations selected, verified and contracted',
			note: 'Selection by the LAG, verification of eligibility, and the document that sets out the conditions for support. Agree a service standard. Keep 15\u00a0% more time in reserve.'
		},
		't-25': {
			title: 'First operation starts',
			note: 'Typically 20 to 26 months after approval of the programme; 14 to 18 months when steps run side by side.'
		},
		't-26': {
			title: 'Animation and calls',
			note: 'Goes on until the last local calls open. Publish a calendar of calls each year.'
		},
		't-27': {
			title: 'Early review of delivery times',
			note: 'Half a year after the first start: where do applications wait, and why?'
		},
		't-28': {
			title: 'LAGs assess themselves',
			note: 'The first time; then every year.'
		},
		't-29': {
			title: 'Mid-term review of programmes',
			note: 'The assessment was due on 31\u00a0March 2025. A running programme uses the ordinary ways of amendment.'
		},
		't-30': {
			title: 'Targets of the programme due',
			note: 'Milestones were due by 31\u00a0December 2024, targets by the end of 2029, or of 2030 with the extra year of Article 5a of the ESF+ Regulation.'
		},
		't-31': {
			title: 'Strategies reviewed at mid-term',
			note: 'Look at each strategy, and move money to where it is used.'
		},
		't-32': {
			title: 'Practices examined for scaling',
			note: 'Examine what works and whether it can be scaled; the first time after the LAGs have assessed themselves, then every year.'
		},
		't-33': {
			title: 'Evaluation of the added value of CLLD',
			note: 'Needs a year and a half of operations to look at. To feed the impact evaluation of the programme it has to be ready before 30\u00a0June 2029.'
		},
		't-34': {
			title: 'Last local calls open',
			note: 'Planned as late as the operations that follow allow. Operations of 18 to 24 months leave time until about the middle of 2027.'
		},
		't-35': {
			title: 'Last operations carried out',
			note: 'Begins when the last operations are contracted, 10 weeks after the calls. In practice they have to end by about September 2029: an ESF+ operation of the LAG “Wielkopolska with Imagination” ends on 30\u00a0September.'
		},
		't-36': {
			title: 'End of eligibility',
			note: 'What is not paid by then is lost. The last operations should end 13 weeks earlier, so that claims can be paid.'
		},
		't-37': {
			title: 'Final claims and reports of LAGs',
			note: 'In The Hague this took a LAG at least a year.'
		},
		't-38': { title: 'Final performance report', note: 'Due on 15\u00a0February 2031, or one year later with the extra year.' },
		't-39': {
			title: 'Documents kept',
			note: 'Five years from 31\u00a0December of the year of the last payment to the beneficiary; counted here from the last claims.'
		}
	},
	legalDates: {
		'committee-set-up': { title: 'Monitoring committee set up', remedy: 'Set up the committee earlier.' },
		website: { title: 'Website of the programme', remedy: 'Open the website earlier.' },
		'first-round': {
			title: 'First round complete and LAGs able to work',
			remedy:
				'Open preparatory support before the approval, publish draft rules early, and let LAGs prepare their procedures during the assessment. Then change the dependencies and durations to match.'
		},
		'evaluation-plan': { title: 'Evaluation plan at the monitoring committee', remedy: 'Submit the plan earlier.' },
		'impact-evaluation': {
			title: 'Impact evaluation of the programme',
			remedy: 'Begin the evaluation of CLLD earlier, or make it shorter, so that the impact evaluation can use it.'
		},
		'end-of-eligibility': {
			title: 'End of eligibility',
			remedy: 'Close the last local calls earlier, or limit the length of operations.'
		},
		'end-of-eligibility-extended': {
			title: 'End of eligibility, with the extra year',
			remedy: 'Close the last local calls earlier, or limit the length of operations.'
		},
		'final-report': { title: 'Final performance report', remedy: 'Shorten the time for final claims and reports of LAGs.' },
		'final-report-extended': {
			title: 'Final performance report, with the extra year',
			remedy: 'Shorten the time for final claims and reports of LAGs.'
		}
	}
};
