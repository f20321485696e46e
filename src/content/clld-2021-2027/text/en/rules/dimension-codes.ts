import type { RuleText } from '#lib/rules/rule-text.ts';

export const dimensionCodesTexts: Readonly<Record<string, RuleText>> = {
	p22: {
		title: 'The tables by type of intervention add up to the Union contribution and agree with each other.',
		messages: {
			over: '{table} adds up to {sum} in the category “{category}”. That is {difference} more than the Union contribution of {expected}.',
			under:
				'{table} adds up to {sum} in the category “{category}”. That is {difference} less than the Union contribution of {expected}.',
			split:
				'{table} gives {sum} to {objective} in the category “{category}”; {reference} gives {expected}. The difference is {difference}.'
		},
		remedy: 'Correct the amounts in the table, or the Union contribution in the financing table.',
		explain:
			'Article 22(3)(d)(viii) requires an indicative breakdown of the programmed resources by type of intervention for each specific objective. It follows in our reading that each of Tables 4 to 8 divides the same money: for each category of region the ESF+ contribution of the [financing table](question:financing), with the flexibility amount and without technical assistance. Table 11 has no column for specific objectives. How the money is divided between them is therefore compared from table to table, once the totals are right.'
	},
	p23: {
		title: 'Every amount has a code of the official list.',
		messages: { fails: 'Row {row} of {table} has no code of the official list.' },
		remedy: 'Choose a code from the list of that dimension, or delete the row.',
		explain:
			'Article 22(5) has types of intervention based on the nomenclature of Annex I. A row without a code says nothing about the intervention. The list of intervention fields here holds those that an ESF+ priority may need.'
	},
	p24: {
		title: 'Every specific objective has an amount on a CLLD code of dimension 3.',
		messages: {
			fails: 'No amount stands on the codes 09 to 16, although CLLD is planned.',
			objective: 'CLLD is planned under {objective}, but no amount there stands on the codes 09 to 16.'
		},
		remedy:
			'Enter the amounts for strategies in Table 6 under the code of their type of area, or take out the objective that carries no CLLD.',
		explain:
			'In Table 3 of Annex I the codes 09 to 16 stand for CLLD, one for each type of area. Article 22(3)(d)(viii) requires the breakdown for each specific objective. Without these codes the figures of the programme show no CLLD, and the text and the [table](field:table-6) contradict each other.'
	},
	p25: {
		title: 'The money of the strategies is coded as CLLD only.',
		messages: {
			'only-clld': 'The whole priority is CLLD, but {amount} stands on a code of another territorial tool: {code}.',
			twice:
				'CLLD and another territorial tool together have {over} more than is planned under {objective} in the category “{category}”.'
		},
		remedy: 'Leave each euro on one code of dimension 3: that of the tool which delivers it.',
		explain:
			'Table 3 of Annex I has separate codes for integrated territorial investments (01 to 08), CLLD (09 to 16) and other territorial tools (17 to 24). In our reading the same money cannot be delivered through two tools, so it stands on one code. Two tools may well stand side by side under one objective; the test asks whether their amounts exceed those of [dimension 1](question:dimension-1).'
	},
	p26: {
		title: 'Every ESF+ amount has a secondary theme and a gender code.',
		messages: { fails: '{table} has no amount under {objective} in the category “{category}”.' },
		remedy: 'Add the amounts; use 09 “Not applicable” where no secondary theme fits.',
		explain:
			'For the ESF+ the template has two further tables for each specific objective: Table 7 with the secondary themes (dimension 6) and Table 8 with gender equality (dimension 7). Each of the two has a code for money that makes no particular contribution, so neither table is ever empty.'
	},
	c60: {
		title: 'Urban strategies and the share for sustainable urban development have been considered.',
		messages: { fails: 'ERDF money in these areas may count towards sustainable urban development: {areas}.' },
		remedy:
			'Ask the authority of the ERDF whether its part of the strategies counts towards the 8\u00a0%, and code it accordingly.',
		explain:
			'Article 11(2) of the ERDF Regulation reserves at least 8\u00a0% of the national ERDF resources, without technical assistance, for sustainable urban development; Article 11(1) accepts strategies under Article 32 CPR for it. Annex I marks the codes 09 to 11 as focused on it; that amounts on these codes are the ones counted is our reading. ESF+ money does not count.'
	},
	c61: {
		title: 'The rules of LEADER for the EAFRD part of the strategies have been considered.',
		messages: { fails: 'The EAFRD part of the strategies is LEADER and follows the CAP Strategic Plan, with rules of its own.' },
		remedy: 'Agree with the authority of the CAP Strategic Plan how its rules and those of the Funds fit into one strategy.',
		explain:
			'For the EAFRD, CLLD is called LEADER (Article 3(15) of the CAP Strategic Plans Regulation). At least 5\u00a0% of the EAFRD contribution is reserved for it (Article 92). Support for preparation, implementation and running costs is granted as an overall amount under Article 77(4). Articles 28 to 34 CPR apply to it, except point (c) of the first subparagraph of Article 28; the co-financing rates of Article 112 CPR do not.'
	},
	c62: {
		title: 'The rules of the EMFAF for its part of the strategies have been considered.',
		messages: { fails: 'The EMFAF supports CLLD under one specific objective of its own, and has rates of its own.' },
		remedy: 'Plan the EMFAF part in its own programme or priority, without the 10 extra percentage points.',
		explain:
			'Articles 29 and 30 of the EMFAF Regulation deliver one specific objective through CLLD: a sustainable blue economy and the development of fishing and aquaculture communities. Its rate is at most 70\u00a0% of eligible public expenditure (Article 40). Articles 108 to 112 CPR do not apply to the EMFAF (Article 1(4) CPR), so there is no increase of the rate for CLLD.'
	},
	c63: {
		title:
			'The JTF part of the strategies keeps to the activities of the JTF Regulation and to a territorial just transition plan.',
		messages: {
			fails:
				'The JTF supports the strategies, and by your answer not all activities it pays for are in Article 8(2) of its Regulation and in a territorial just transition plan.'
		},
		remedy: 'Pay the other activities from the ESF+ or another Fund, or take them out of the strategies.',
		explain:
			'The JTF supports only activities of Article 8(2) of its Regulation that implement a territorial just transition plan. For local strategies these are above all upskilling and reskilling (k), job-search assistance (l), active inclusion of jobseekers (m) and other activities in education and social inclusion (o). The planner cannot compare activities with the plan and takes [your answer](question:jtf-scope).'
	}
};
