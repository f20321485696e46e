import type { RuleText } from '#lib/rules/rule-text.ts';

export const deliveryTexts: Readonly<Record<string, RuleText>> = {
	c23: {
		title: 'The six tasks that the Regulation reserves to LAGs are all with the LAG.',
		messages: { fails: '“{task}” is exclusive to the LAG, but a row gives it to: {body}.' },
		remedy: 'Give each of the first six tasks to the LAG alone; describe help from others in the note.',
		explain:
			'Article 33(3) reserves six tasks to LAGs: (a) building the capacity of local actors, (b) drawing up the selection procedure and criteria, (c) preparing and publishing calls, (d) selecting operations and fixing the amount of support, (e) monitoring progress towards the objectives of the strategy and (f) evaluating its implementation. “Exclusively” means that no authority and no intermediate body shares them. Others may train or advise the LAG, or work under its contract; responsibility stays with the LAG. The result stays open until all six tasks are in the [table](question:task-allocation).'
	},
	c24: {
		title: 'LAGs with further tasks are intermediate bodies, and every intermediate body has a written arrangement.',
		messages: {
			row: 'The LAG is given the task “{task}”, but no LAG is among your intermediate bodies.',
			'not-identified': 'LAGs carry out tasks of the managing authority, but no LAG is among your intermediate bodies.',
			unsigned: 'The written arrangement with “{body}” is not signed. Until it is, this body has no mandate for the tasks.',
			tasks: 'Your written arrangements do not name the tasks that are delegated.'
		},
		remedy: 'Identify the body, sign an arrangement that lists its tasks, or keep the tasks with the managing authority.',
		explain:
			'Under Article 33(4) a LAG that carries out tasks of the managing authority beyond its own six is identified as an intermediate body; under Article 71(3) arrangements with intermediate bodies are recorded in writing. Such tasks are, for example, the final verification of eligibility, contracting, payment and management verification. Contracting and paying do not count where a LAG passes on small grants as the beneficiary of an umbrella operation. The planner reads [your answer](question:lag-extra-tasks), the [delivery model](question:delivery-model), the [table of tasks](question:task-allocation) and the [intermediate bodies](question:intermediate-bodies).'
	},
	c25: {
		title: 'The body that makes the final verification of eligibility is named.',
		messages: { fails: 'The table of tasks gives the final verification of eligibility to “{body}” without a name.' },
		remedy: 'Name the body with its unit.',
		explain:
			'Under Article 33(3)(d) the LAG selects operations, fixes the amount of support and presents its proposals to the body responsible for the final verification of eligibility before approval. The Regulation does not say which body that is, so the managing authority has to. A name in [Design](question:verification-body) or in the note of the [table of tasks](question:task-allocation) is enough; the managing authority and the authority of the Lead Fund are known without one.'
	},
	c26: {
		title: 'Nobody but the LAG selects, scores or ranks local operations.',
		messages: {
			rescored: 'Somebody other than the LAG scores or ranks the operations again.',
			selects: 'The table of tasks gives the selection of operations to: {body}.'
		},
		remedy:
			'Limit what follows the LAG’s selection to eligibility. Meet a concern about quality with a minimum score in the LAG’s own criteria.',
		explain:
			'Article 72(1)(a) makes the managing authority responsible for selecting operations, with the exception of those under Article 33(3)(d). These the LAG selects, and it fixes the amount of support. The final verification before approval concerns eligibility. A quality check that can stop an operation, or a committee that confirms the ranking, is a second selection under another name.'
	},
	c27: {
		title: 'LAGs select by a transparent and non-discriminatory procedure that avoids conflicts of interest.',
		messages: {
			procedure: 'A LAG may open its first local call without a selection procedure and criteria.',
			'taking-part':
				'Your rules on conflicts of interest are: {rules}. None of them keeps a member with an interest out of discussion and vote.',
			none: 'Neither your rules nor the conditions before the first local call settle what happens in a conflict of interest.'
		},
		remedy:
			'Require a selection procedure with criteria before the first call, and a rule by which members with an interest leave the room.',
		explain:
			'Under Article 33(3)(b) the LAG draws up a selection procedure and criteria that are non-discriminatory and transparent, avoid conflicts of interest and ensure that no single interest group controls decisions on selection. The Article does not say how conflicts are avoided. In our reading it takes a rule by which a member with an interest does not take part in the decision; a record alone shows the conflict and does not avoid it. The planner looks for it in the [rules on conflicts](question:conflict-rules), the [composition of a LAG](question:lag-composition-rules) and the [conditions before the first call](question:procedures-before-calls).'
	},
	c28: {
		title: 'Where a LAG is itself a beneficiary, functions are separated.',
		messages: {
			fails:
				'LAGs carry out operations themselves and also have the task “{task}”, and you do not say how functions are separated.'
		},
		remedy: 'Say who selects, who carries out and who checks when the operation is the LAG’s own.',
		explain:
			'Article 33(5) lets a LAG be a beneficiary and implement operations under its strategy, provided that the principle of separation of functions is respected; Article 71(4) states the principle for all authorities. The rule applies if LAGs carry out [operations of their own](question:operation-routes) or run umbrella operations. Your [description](question:function-separation) is enough for this test; whether it holds in a small office is for you to judge.'
	}
};
