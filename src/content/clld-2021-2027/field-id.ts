/** The programme fields that CLLD fills. */
export type FieldId =
	| 'strategy'
	| 'justification'
	| 'priority-title'
	| 'actions'
	| 'target-groups'
	| 'equality'
	| 'territories'
	| 'cooperation'
	| 'instruments'
	| 'ta-actions'
	| 'ta-target-groups'
	| 'ta-not-linked'
	| 'partnership'
	| 'communication'
	| 'strategic-operations';
