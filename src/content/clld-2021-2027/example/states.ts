import type { State } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

type States = Readonly<Record<Id, State>>;

const done: State = { state: 'done' };

const doneWith = (note: string): State => ({ state: 'done', note });

const checks: States = {
	'ck-001': doneWith('Register data and the social report of Kesterholm, by municipality and quarter; figures of 2024.'),
	'ck-002': done,
	'ck-003': done,
	'ck-004': doneWith('Three instruments beside CLLD; one page with examples for each is on the programme website.'),
	'ck-005': done,
	'ck-006': done,
	'ck-007': done,
	'ck-008': doneWith('EUR 11 million until closure. The ERDF unit has checked its part.'),
	'ck-009': doneWith('Note signed on 4 December 2025; the audit authority has a copy.'),
	'ck-010': doneWith('Briefing on 12 March 2026; the minutes are in the file.'),
	'ck-011': doneWith('Minutes of 11 September, 9 October and 6 November 2025, with the positions of each partner.'),
	'ck-012': {
		state: 'not-applicable',
		reason:
			'The ESF pilot of 2017–2020 in Lower Nordvale and Southern Plain has answered the questions that a pilot would ask. CLLD starts in all twelve areas.'
	},
	'ck-013': done,
	'ck-014': done,
	'ck-015': done,
	'ck-016': done,
	'ck-017': doneWith('The quarters of Kesterholm came in after the meeting in Eastfield on 14 October 2025.'),
	'ck-018': doneWith(
		'Calculated for Fallowmoor, the smallest budget, and Southern Plain, one of the two largest; see the laboratory.'
	),
	'ck-019': doneWith(
		'2.5 posts at EUR 54 000 and 40 % for the office: EUR 75 600 for a post and year. The smallest strategy carries them for two and a half years.'
	),
	'ck-020': done,
	'ck-021': doneWith('Agreement of the ESF+ unit and the ERDF unit of 15 January 2026.'),
	'ck-022': done,
	'ck-023': done,
	'ck-024': done,
	'ck-026': done,
	'ck-027': done,
	'ck-028': done,
	'ck-029': done,
	'ck-030': doneWith('The audit authority has read the three outputs and asked for one change: the report names its author.'),
	'ck-031': done,
	'ck-032': {
		state: 'not-applicable',
		reason:
			'Micro operations up to EUR 5 000 are selected by the LAG and paid as lump sums one by one. Umbrella operations would need a national rule that does not exist, and nobody has asked for them.'
	},
	'ck-033': done,
	'ck-034': done,
	'ck-035': done,
	'ck-036': done,
	'ck-037': done,
	'ck-038': done,
	'ck-040': done,
	'ck-041': done,
	'ck-042': done,
	'ck-043': done,
	'ck-044': done,
	'ck-045': done,
	'ck-047': done,
	'ck-048': done,
	'ck-049': done,
	'ck-050': doneWith('One page for each objective, agreed with the statistics officer and the Regional Funding Agency.'),
	'ck-051': done,
	'ck-052': {
		state: 'in-progress',
		note: 'Strategies, organisations and experiments are counted; solutions that somebody takes up are not. Proposal for a further indicator before the decision on the programme.',
		person: 'Statistics officer',
		due: '2026-05-29'
	},
	'ck-054': done,
	'ck-055': doneWith('Annex of two pages to the call for strategies, written with the Forum of Persons with Disabilities.'),
	'ck-056': done,
	'ck-057': {
		state: 'in-progress',
		note: 'The amount is in the programme. The offer to the Open Door Network and the Nordvale Trade Union Council is being written.',
		person: 'ESF+ unit',
		due: '2026-09-30'
	},
	'ck-059': { state: 'open', person: 'Legal officer', due: '2026-05-29' },
	'ck-060': doneWith('Partnership group, 29 January 2026.'),
	'ck-061': doneWith('Five ideas from five areas, 22 January 2026. Two exclusions were struck out.'),
	'ck-062': {
		state: 'in-progress',
		note: 'Agreed with all bodies on 31 March. The directors sign on 22 April.',
		person: 'Desk officer CLLD',
		due: '2026-04-22'
	},
	'ck-063': done,
	'ck-064': done,
	'ck-065': done,
	'ck-066': {
		state: 'in-progress',
		note: 'Compared step by step with the open calls of priority 3; contracting is still missing.',
		person: 'Regional Funding Agency, unit 1',
		due: '2026-05-29'
	},
	'ck-067': {
		state: 'in-progress',
		note: 'First count: nine documents for a grant of EUR 5 000. Aim: four.',
		person: 'LAG help desk',
		due: '2026-05-29'
	},
	'ck-068': {
		state: 'in-progress',
		note: '83 requirements listed, 61 with a source. For the other 22 each body proposes what goes.',
		person: 'Legal officer',
		due: '2026-06-30'
	},
	'ck-069': {
		state: 'in-progress',
		note: 'Methods for preparation and LAG offices discussed on 12 March; those for operations follow on 4 June.',
		person: 'Officer for simplified costs and State aid',
		due: '2026-06-04'
	},
	'ck-070': done,
	'ck-071': done,
	'ck-072': doneWith('Templates for declaration, minutes and referral are in the starter pack.'),
	'ck-073': done,
	'ck-074': done,
	'ck-075': doneWith('Impact assessment of 26 February 2026; the data protection officer agrees.'),
	'ck-077': {
		state: 'in-progress',
		note: 'Contract signed in February; LAGs test the first form in November 2026.',
		person: 'Regional Funding Agency, systems officer',
		due: '2027-05-31'
	},
	'ck-078': {
		state: 'in-progress',
		note: 'The desk officer has answered since 23 February; two colleagues follow in July. The tender for the coordinator closes on 29 May.',
		person: 'LAG help desk',
		due: '2026-09-01'
	},
	'ck-079': done,
	'ck-080': doneWith('Judged by the team and the agency on 2 April 2026; see the capacities.'),
	'ck-081': {
		state: 'in-progress',
		note: 'Nine measures with owners and money; the head of department decides in April.',
		person: 'Desk officer CLLD',
		due: '2026-04-30'
	},
	'ck-082': {
		state: 'in-progress',
		note: 'Two days of training in May, together. Sampling is on the agenda of the second day.',
		person: 'Audit Office for Union Funds, regional section',
		due: '2026-05-29'
	},
	'ck-083': {
		state: 'in-progress',
		note: 'Seven risk factors are agreed; weights follow when the strategies are known.',
		person: 'Regional Funding Agency, unit 3',
		due: '2027-03-31'
	},
	'ck-084': done,
	'ck-085': { state: 'in-progress', note: 'Six of nine chapters drafted.', person: 'LAG help desk', due: '2026-10-01' },
	'ck-086': done,
	'ck-087': {
		state: 'in-progress',
		note: 'The draft criteria are short and leave quality to the LAGs. The monitoring committee decides at its first meeting.',
		person: 'Desk officer CLLD',
		due: '2026-09-30'
	},
	'ck-088': done,
	'ck-089': {
		state: 'open',
		note: 'The Forum of Persons with Disabilities tests the form of two pages with eight people.',
		person: 'Unit for social inclusion',
		due: '2026-11-13'
	},
	'ck-090': doneWith('Open since 23 February 2026, two weeks before the call for strategies.'),
	'ck-091': done,
	'ck-092': done,
	'ck-093': done,
	'ck-094': doneWith('Nine months, from 23 February to 30 November 2026.'),
	'ck-095': doneWith('First half of the lump sum: no outreach report, no EUR 20 000.'),
	'ck-096': {
		state: 'in-progress',
		note: 'Nine of 14 facilitators trained; second course on 18 and 19 May.',
		person: 'LAG help desk',
		due: '2026-05-22'
	},
	'ck-097': done,
	'ck-098': {
		state: 'in-progress',
		note: 'Held in eleven areas. Fallowmoor follows on 16 April, in the school at Fallow Cross.',
		person: 'Communication officer',
		due: '2026-04-16'
	},
	'ck-099': {
		state: 'in-progress',
		note: 'Three pairs are fixed; mentors for Stenwick and Hollinford are still sought.',
		person: 'Network of the LAGs of Nordvale and the Lakes',
		due: '2026-05-29'
	},
	'ck-100': {
		state: 'in-progress',
		note: 'Ten of 23 councils briefed. Most frequent question: who pays if the LAG makes a mistake.',
		person: 'Head of the Department for European Programmes',
		due: '2026-06-12'
	},
	'ck-101': { state: 'open', person: 'Unit for social inclusion', due: '2027-01-29' },
	'ck-102': done,
	'ck-103': done,
	'ck-104': doneWith('Set up on 27 February 2026; all ten declarations are signed.'),
	'ck-105': done,
	'ck-106': done,
	'ck-107': doneWith('40 pages with annexes.'),
	'ck-108': done,
	'ck-109': doneWith('Criterion 4 of the grid. A target that would fit any other area scores no points.'),
	'ck-110': done,
	'ck-111': done,
	'ck-112': done,
	'ck-113': { state: 'open', person: 'Desk officer CLLD', due: '2027-04-30' },
	'ck-114': doneWith('Counted from the decision expected on 14 July 2026; looked at in every CLLD committee.'),
	'ck-115': {
		state: 'in-progress',
		note: 'No change so far. Answers to questions are published every Friday and change nothing.',
		person: 'Desk officer CLLD',
		due: '2026-12-18'
	},
	'ck-116': { state: 'open', person: 'Communication officer', due: '2027-04-30' },
	'ck-117': done,
	'ck-118': doneWith('Model decision, with the legal officer since March.'),
	'ck-119': doneWith('Letter of the State Treasury of 19 January 2026.'),
	'ck-120': done,
	'ck-121': done,
	'ck-122': done,
	'ck-123': done,
	'ck-125': {
		state: 'open',
		note: 'Models of all four procedures by October 2026; a LAG that uses them unchanged is accepted within a week.',
		person: 'LAG help desk',
		due: '2027-06-18'
	},
	'ck-126': {
		state: 'in-progress',
		note: 'The seven LEADER LAGs are legal bodies. Stenwick founds an association; the other four new partnerships look for a lead partner.',
		person: 'LAG help desk',
		due: '2027-05-26'
	},
	'ck-127': doneWith('The Regional Funding Agency contracts with beneficiaries, so LAGs without assets bear no recoveries.'),
	'ck-128': { state: 'open', person: 'LAGs', due: '2027-06-18' },
	'ck-130': { state: 'open', person: 'LAGs, with the Unit for social inclusion', due: '2027-06-18' },
	'ck-132': { state: 'open', note: 'A model of the minutes is part of the manual.', person: 'LAGs', due: '2027-10-29' },
	'ck-133': { state: 'open', person: 'LAGs', due: '2027-10-29' },
	'ck-136': {
		state: 'in-progress',
		note: 'The figures of LEADER and of the trial run are public. Quarterly figures begin in October 2027.',
		person: 'Statistics officer',
		due: '2027-10-29'
	},
	'ck-137': done,
	'ck-138': done,
	'ck-140': {
		state: 'in-progress',
		note: 'First meeting of all twelve partnerships in Stenwick, on 8 October.',
		person: 'Network of the LAGs of Nordvale and the Lakes',
		due: '2026-10-08'
	},
	'ck-142': doneWith('Register open since 23 February 2026. Two complaints about the areas, both answered within 30 days.'),
	'ck-143': {
		state: 'in-progress',
		note: 'Part of the template for strategies, with a budget line. Looked at when the strategies are in.',
		person: 'LAGs',
		due: '2026-12-18'
	},
	'ck-145': {
		state: 'in-progress',
		note: 'The four aspects of added value are in the draft of the plan. Method for the cost of the layer still open.',
		person: 'Evaluation officer',
		due: '2027-05-27'
	},
	'ck-146': {
		state: 'in-progress',
		note: 'The team has recorded its hours on CLLD since January 2026; the agency starts in July.',
		person: 'Evaluation officer',
		due: '2026-07-31'
	},
	'ck-147': { state: 'open', person: 'Kesterholm University College', due: '2027-06-15' },
	'ck-151': {
		state: 'in-progress',
		note: 'Begun with the mediators of Millreach from the ESF pilot, to learn how the screen works.',
		person: 'Desk officer CLLD',
		due: '2026-06-30'
	},
	'ck-152': {
		state: 'open',
		note: 'Depends on the call of priority 5 of the national ESF+ programme.',
		person: 'Desk officer CLLD',
		due: '2027-12-17'
	},
	'ck-154': done,
	'ck-155': doneWith('Last call on 30 June 2028; operations end on 30 September 2029, three months before eligibility ends.')
};

const pitfalls: States = {
	'pf-02': {
		state: 'treated',
		measures:
			'One page for each instrument, with an example on either side of the line, hangs in every LAG office and council. Applicants ask one number, the LAG help desk, which passes them on within two days. Where LEADER and CLLD meet, one board decides in one meeting. From October 2026 the CLLD committee counts how often the same people are invited.',
		person: 'Desk officer CLLD',
		due: '2026-10-30',
		likelihood: 'medium',
		impact: 'medium',
		note: 'Eastfield is the test: there the state programme Good Quarters and CLLD work in the same streets.'
	},
	'pf-27': {
		state: 'open',
		likelihood: 'medium',
		impact: 'high',
		person: 'Statistics officer',
		due: '2026-05-29',
		note: 'We count 30 experiments with a report, and nobody asks afterwards who took a solution up. The monitoring committee would ask that first. Rated higher than usual.'
	},
	'pf-17': {
		state: 'accepted',
		reason:
			'All twelve areas are meant to be served, because the needs are in all of them. The threshold of 60 points, the visit and the improvement round keep the quality up; an area that fails comes in with the next round.',
		person: 'Head of the Department for European Programmes'
	},
	'pf-63': {
		state: 'treated',
		measures:
			'The model agreement has been part of the call since 9 March 2026. Models of the four procedures come with the manual on 1 October 2026. LAGs write their procedures while the committee assesses the strategies, and start recruiting on the day of approval.',
		person: 'LAG help desk',
		due: '2027-06-18'
	}
};

const capacity = (level: number, target: number, note?: string): State => ({
	level: String(level),
	target: String(target),
	...(note === undefined ? {} : { note })
});

const capacities: States = {
	'cn-01': capacity(2, 4, 'One officer knows the method from LEADER. The others start on 1 July 2026.'),
	'cn-02': capacity(1, 3, 'The definition is ours; nobody has applied it to a case yet.'),
	'cn-03': capacity(2, 4, '3.5 posts are secured until closure. Deputies are named in July.'),
	'cn-04': capacity(3, 4),
	'cn-05': capacity(2, 4, 'Nobody had worked with draft budgets before this year.'),
	'cn-06': capacity(2, 3, 'The present system asks 64 fields, whatever the amount.'),
	'cn-07': capacity(3, 4, 'The register exists; 22 requirements have no source yet.'),
	'cn-08': capacity(2, 3, 'One table from 22 April on; two older papers are withdrawn that day.'),
	'cn-09': capacity(4, 4, 'The committee decides, and the joint call is open.'),
	'cn-10': capacity(3, 4),
	'cn-11': capacity(2, 3, 'Under LEADER every idea was judged twice. Old lists still lie on some desks.'),
	'cn-12': capacity(2, 4),
	'cn-13': capacity(2, 4, '118 days in 2024; the trial run took 63.'),
	'cn-14': capacity(1, 3, 'All receipts were checked. Lump sums start with the first local calls.'),
	'cn-15': capacity(2, 3),
	'cn-16': capacity(3, 4, 'Each LAG has had a named contact since February.'),
	'cn-17': capacity(2, 3, 'Judged together with the audit authority on 12 March.'),
	'cn-18': capacity(3, 4),
	'cn-20': capacity(1, 3, 'Attendance lists are all that auditors have seen so far.'),
	'cn-21': capacity(3, 4),
	'cn-23': capacity(2, 4, 'Average of the seven LEADER LAGs. The five new ones begin at 1.'),
	'cn-24': capacity(2, 3),
	'cn-26': capacity(2, 3, 'Between 1.5 and 2.5 posts today.'),
	'cn-27': capacity(2, 3, 'The advance of 30 % replaces bridge loans.'),
	'cn-28': capacity(3, 3, 'Sound at the seven LEADER LAGs; the five new ones take over the models.'),
	'cn-29': capacity(2, 3),
	'cn-31': capacity(2, 4, 'Three of seven boards have a social organisation, none has tenants or carers.'),
	'cn-32': capacity(3, 3),
	'cn-34': capacity(1, 3, 'In Ropewalk hardly anybody outside the associations has heard of the LAG.'),
	'cn-36': capacity(2, 3)
};

const score = (points: number, note?: string): State => ({ score: String(points), ...(note === undefined ? {} : { note }) });

/** The mediators of Millreach, on the way to Eastfield, Ropewalk and Stenwick. */
const scaling: States = {
	'rq-01': score(3, 'Social report of Kesterholm 2024, and the open meeting in Eastfield.'),
	'rq-02': score(2, 'Tenants of Eastfield and two associations of Ropewalk asked; Stenwick not yet.'),
	'rq-03': score(2),
	'rq-04': score(2, 'Distance-travelled sheets of 131 people. No comparison group.'),
	'rq-05': score(2, 'Two mediators gave up: neighbours rang at night. Hours and a second telephone are now a rule.'),
	'rq-06': score(2, 'Millreach and three villages of Southern Plain.'),
	'rq-07': score(1, 'Six months after leaving, by telephone; half could be reached.'),
	'rq-08': score(2, 'Men over 50 were reached least.'),
	'rq-09': score(2, 'Paid, from the group, no control over benefits, a pair for each quarter.'),
	'rq-10': score(2),
	'rq-11': score(1, 'A course of three days exists; the manual has not been written.'),
	'rq-12': score(2, 'The first coordinator left in 2019 and the work went on.'),
	'rq-13': score(3),
	'rq-14': score(2),
	'rq-17': score(2, 'Tenants in Eastfield, a women’s group in Ropewalk. In Stenwick one parish.'),
	'rq-18': score(2, 'City of Kesterholm, Department for Social Affairs.'),
	'rq-19': score(1, 'The trade union fears that mediators replace social workers. Talk on 28 April.'),
	'rq-20': score(2),
	'rq-21': score(2, 'The city would take over two of three quarters. Stenwick has nobody.'),
	'rq-22': score(0, 'No budget line, neither at the city nor in the four councils around Stenwick.'),
	'rq-23': score(2, 'EUR 420 for a person accompanied; at ten times the size a coordinator is added for each five pairs.'),
	'rq-25': score(1),
	'rq-26': score(3, 'Unit cost per hour of 2025.'),
	'rq-28': score(2),
	'rq-31': score(3),
	'rq-32': score(2)
};

const ecosystem: States = {
	'eq-01': score(2, 'The national definition leaves room; two ministries read it more narrowly.'),
	'eq-02': score(1),
	'eq-03': score(2),
	'eq-04': score(1, 'None of the seven LAGs appears in the national repository.'),
	'eq-05': score(1),
	'eq-06': score(1, 'Idea and test are paid for, growth is not.'),
	'eq-07': score(2, 'Lump sums of the experiment window, from 2027.'),
	'eq-08': score(2),
	'eq-09': score(2),
	'eq-10': score(0, 'Nobody has asked them.'),
	'eq-11': score(1),
	'eq-12': score(1),
	'eq-13': score(1),
	'eq-14': score(3),
	'eq-15': score(1, 'Known from the pilot: the rule on kitchens in private homes.'),
	'eq-16': score(2),
	'eq-17': score(2),
	'eq-18': score(3, 'Priority 5 of the national ESF+ programme.'),
	'eq-19': score(1),
	'eq-20': score(2, 'Briefing of 12 March 2026.'),
	'eq-21': score(1, 'The day centre of the neighbouring region is the one case that we know.'),
	'eq-22': score(0, 'See the screen for scaling: no budget line.'),
	'eq-23': score(1),
	'eq-24': score(2),
	'eq-25': score(1),
	'eq-26': score(1, 'Successes only.'),
	'eq-27': score(3, 'Kesterholm University College.'),
	'eq-28': score(1),
	'eq-29': score(2),
	'eq-30': score(1),
	'eq-31': score(2, 'This map; presented to the partnership group in May.'),
	'eq-32': score(2),
	'eq-33': score(1),
	'eq-34': score(1),
	'eq-35': score(3),
	'eq-36': score(1)
};

/** The timeline where the plan of the authority differs from the template. */
const tasks: States = {
	't-10': { person: 'IT service of the ministry', note: 'The local part is tested with two pilot LAGs from March 2027.' },
	't-16': { done: '2026-03-05', person: 'Monitoring committee', note: 'Criteria approved by written procedure.' },
	't-20': { weeks: '4', person: 'CLLD unit', note: 'The model agreement goes to all applicants with the call.' },
	't-21': { weeks: '5', note: 'Coordinators are hired from preparatory support, so that they can begin at once.' },
	't-31': { weeks: '10' },
	't-33': { after: 't-31', person: 'Evaluation unit', note: 'Ready in time to feed the impact evaluation.' },
	't-35': { weeks: '52', note: 'In the last calls, operations last twelve months at most.' }
};

/** How far the authority has come in April 2026, between the call for strategies and the decision on the programme. */
export const states: States = { ...checks, ...pitfalls, ...capacities, ...scaling, ...ecosystem, ...tasks };
