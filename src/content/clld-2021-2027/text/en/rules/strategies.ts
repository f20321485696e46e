import type { RuleText } from '#lib/rules/rule-text.ts';

export const strategiesTexts: Readonly<Record<string, RuleText>> = {
	c01: {
		title: 'Strategies cover areas smaller than the region of the programme.',
		messages: {
			fails:
				'You offer CLLD in the whole territory and expect one strategy. Its area would be the whole region, which is not subregional.'
		},
		remedy:
			'Plan several strategies with an area each, or [choose the territories](question:territory-selection) within the region.',
		explain:
			'Under Article 31(2)(a) CLLD is focused on subregional areas, and under Article 32(1)(a) each strategy sets out its area. The Regulation does not define “subregional”; we read it as smaller than the region of the programme. The test needs a [rule on boundaries](question:area-rule) and a name for every [area that you plan](question:planned-areas). It does not judge the wording of your rule.'
	},
	c02: {
		title: 'Every strategy states the population of its area.',
		messages: {
			template: 'The strategy template does not ask for the area and its population.',
			nobody: 'The area “{area}” is planned with a population of 0.'
		},
		remedy: 'Ask for area and population in every strategy, and enter the inhabitants of every area that you plan.',
		explain:
			'Article 32(1)(a) requires each strategy to set out the population that it covers. EU law sets no lower or upper limit for 2021–2027; the range of 10\u00a0000 to 150\u00a0000 belongs to the period before. A national rule or [a range of your own](question:population-rule) may set limits. The planner does not test areas against them, because to leave such a range is not a breach of EU law.'
	},
	c07: {
		title: 'The strategy template asks for all six elements that the law requires.',
		messages: { fails: 'The strategy template does not ask for: {missing}.' },
		remedy: 'Add what is missing to the [elements of a strategy](question:strategy-elements).',
		explain:
			'Article 32(1)(a) to (f) lists what each strategy sets out: area and population; how the community was involved; needs and potential; objectives with measurable targets for results, and the related actions; arrangements for management, monitoring and evaluation; a financial plan. The managing authority has to ensure this. You do so by asking for it in the call. The list of measures and operations by Fund is optional.'
	},
	c08: {
		title: 'Every objective of a strategy has a measurable target for results.',
		messages: { fails: 'The strategy template does not ask for measurable targets for results.' },
		remedy: 'Ask for at least one measurable target for results under each objective of the strategy.',
		explain:
			'Article 32(1)(d) requires the objectives of a strategy to include measurable targets for results. A measurable target has at least a unit, a value and a date. The law does not prescribe a criterion for it, but one on the [intervention logic](question:strategy-criteria) is usual: it shows whether the target fits the need.'
	},
	c09: {
		title: 'Every objective of a strategy is linked to planned actions.',
		messages: { fails: 'The strategy template does not ask for the actions that belong to each objective.' },
		remedy: 'Ask for the planned actions under each objective, so that neither stands alone.',
		explain:
			'Article 32(1)(d) names the objectives together with the related planned actions. An objective without an action cannot be reached; an action without an objective cannot be evaluated. The action plan of 2014–2020 as a separate document is no longer required: a table of objectives, targets and actions is enough.'
	},
	c10: {
		title: 'Every strategy describes how the community was involved.',
		messages: { fails: 'The strategy template does not ask how the community was involved.' },
		remedy: 'Ask each strategy to describe how the community was involved in developing it.',
		explain:
			'Article 32(1)(b) requires each strategy to set out how the community was involved in its development. The Regulation prescribes no proof. Which [evidence](question:involvement-evidence) you ask for is your choice, and decides whether the description can be checked.'
	},
	c11: {
		title: 'Every strategy shows how it is managed, monitored and evaluated, and that the LAG is able to do it.',
		messages: { fails: 'The strategy template does not ask for arrangements for management, monitoring and evaluation.' },
		remedy: 'Ask for these arrangements, and for the people, procedures and money that show the capacity of the LAG.',
		explain:
			'Article 32(1)(e) requires arrangements for management, monitoring and evaluation that demonstrate the capacity of the local action group (LAG) to implement the strategy. To monitor progress and to evaluate the strategy are tasks of the LAG alone (Article 33(3)(e) and (f)). The law does not prescribe a criterion on [capacity](question:strategy-criteria); one is usual.'
	},
	c36: {
		title: 'CLLD supports networking, accessibility and innovation in the local context.',
		messages: {
			networking: 'You have settled the criteria, but nothing that you plan supports networking.',
			accessibility: 'You have settled the criteria, but nothing that you plan supports accessibility.',
			innovation: 'You have settled the criteria, but nothing that you plan supports features that are new in the local context.'
		},
		remedy: 'Say in the design how you support it, and ask for it in the strategy template.',
		explain:
			'Article 31(2)(d) requires CLLD to support networking, accessibility, features that are innovative in the local context and, where appropriate, cooperation. The test looks for each of the first three in your answers: in the [design](stage:design), in the criteria for strategies (networking and innovation), in the support for LAGs (networking), and in the programme text and the delivery (accessibility). As long as the weights of the [criteria](question:strategy-criteria) do not add up to 100\u00a0%, what is absent counts as open.'
	},
	c37: {
		title: 'Every specific objective says which local themes it takes up.',
		messages: {
			absent: 'No justification says which local themes belong to {objectives}.',
			themes: 'The justification of {objective} does not name the local themes that it covers.'
		},
		remedy: 'Name the local themes for each objective in its [justification](question:objective-justification).',
		explain:
			'Operations that a managing authority selects have to comply with the programme (Article 73(2)(a)). In our reading the same idea applies to strategies: each objective of a strategy should find its place under a specific objective of the priority. The list of themes makes this link visible, to LAGs when they write and to case officers when they check. How far Article 73 binds the selection by LAGs is open to interpretation, so this is advice.'
	}
};
