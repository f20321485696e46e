import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const preparationChecks: Readonly<Record<string, CheckText>> = {
	'ck-090': {
		title: 'Preparatory support is on offer before the call for strategies opens.',
		why: 'Support has to cover capacity building and preparation. Newcomers cannot prepare a strategy unpaid, and support that comes with the call reaches only those who are ready.',
		evidence: 'the text of the call for preparatory support'
	},
	'ck-091': {
		title: 'Preparation is paid even if the strategy is not selected.',
		why: 'Article 34(2) makes these costs eligible in this case too. If the grant terms say otherwise, only partnerships that can bear the loss will prepare a strategy.',
		evidence: 'the grant terms'
	},
	'ck-092': {
		title: 'Preparation is paid as a lump sum or by another simplified cost option.',
		why: 'Partnerships that are just forming have no bookkeeping for invoices. A Polish case reports that the lump sum made things simpler.',
		evidence: 'the grant terms'
	},
	'ck-093': {
		title: 'The amount of preparatory support pays for outreach, local data, facilitation and interpreting.',
		why: 'Participation costs money. An amount that pays for writing alone buys a text from a consultant.',
		evidence: 'a guide to the budget of the preparation'
	},
	'ck-094': {
		title: 'Partnerships have at least five to six months for involving people.',
		why: 'A preparation grant in a Romanian town covered 3.5 months; The Hague needed about 18 months. Five months are our default minimum: with less time, partnerships reach only those who are organised already.',
		evidence: 'the timetable of the preparation'
	},
	'ck-095': {
		title: 'Outreach to groups that rarely take part is a deliverable of the preparation.',
		why: 'LAGs have to be inclusive, and experience with Roma communities shows that involvement decides whether a strategy succeeds. A group that is missing now will be missing from the strategy.',
		evidence: 'a report on outreach by group'
	},
	'ck-096': {
		title: 'Local facilitators or mediators have been trained.',
		why: 'People who have been excluded for long talk to somebody they trust before they come to a meeting.',
		evidence: 'the list of those trained, with dates'
	},
	'ck-097': {
		title: 'A starter pack with steps, templates and figures by area is published.',
		why: 'The Commission’s guidance of 2014 for local actors follows eight basic steps. Without a pack each partnership has to find its way alone, or pays a consultant to find it.',
		evidence: 'the starter pack'
	},
	'ck-098': {
		title: 'Information events have been held in all candidate areas, also in places without a LAG.',
		why: 'Equal access begins with knowing about the offer. Where nobody knows the method, nobody asks for an event.',
		evidence: 'the list of events with places and dates'
	},
	'ck-099': {
		title: 'New LAGs are paired with experienced ones.',
		why: 'CLLD in the ESF worked best where there was experience of the method. A mentor passes it on to those who have none.',
		evidence: 'the list of pairs'
	},
	'ck-100': {
		title: 'Municipalities have been told what they give up and what they gain.',
		why: 'A council that learns late that it does not decide alone takes over the LAG or stays away from it.',
		evidence: 'the briefing for municipalities'
	},
	'ck-101': {
		title: 'It has been tested whether the community was really involved, for example by calls to participants.',
		why: 'Lists and letters of support prove little. A review in nine Romanian towns had to ask afterwards whether the involvement had been real.',
		evidence: 'a report on the test'
	}
};
