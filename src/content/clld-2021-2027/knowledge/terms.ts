import type { Term } from '#lib/guide/knowledge.ts';

export const terms: readonly Term[] = [
	{
		id: 'community-led-local-development',
		translations: {
			de: 'von der örtlichen Bevölkerung betriebene lokale Entwicklung',
			fr: 'développement local mené par les acteurs locaux (DLAL)'
		},
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(1)' },
			{ kind: 'law', act: 'cpr', place: '31(2)' }
		]
	},
	{
		id: 'local-action-group',
		translations: { de: 'lokale Aktionsgruppe (LAG)', fr: 'groupe d’action locale (GAL)' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(1)' },
			{ kind: 'law', act: 'cpr', place: '31(2)(b)' }
		]
	},
	{
		id: 'clld-strategy',
		translations: {
			de: 'Strategie für lokale Entwicklung (CLLD-Strategie), in der Praxis: Lokale Entwicklungsstrategie (LES)',
			fr: 'stratégie de développement local mené par les acteurs locaux, en pratique\u00a0: stratégie locale de développement (SLD)'
		},
		basis: [
			{ kind: 'law', act: 'cpr', place: '32(1)' },
			{ kind: 'law', act: 'cpr', place: '32(2)' }
		]
	},
	{
		id: 'territorial-strategy',
		translations: { de: 'territoriale Strategie', fr: 'stratégie territoriale' },
		basis: [{ kind: 'law', act: 'cpr', place: '29' }]
	},
	{
		id: 'integrated-territorial-investment',
		translations: { de: 'integrierte territoriale Investition (ITI)', fr: 'investissement territorial intégré (ITI)' },
		basis: [{ kind: 'law', act: 'cpr', place: '28' }]
	},
	{
		id: 'integrated-territorial-development',
		translations: { de: 'integrierte territoriale Entwicklung', fr: 'développement territorial intégré' },
		basis: [{ kind: 'law', act: 'cpr', place: '28' }]
	},
	{
		id: 'sustainable-urban-development',
		translations: { de: 'nachhaltige Stadtentwicklung', fr: 'développement urbain durable' },
		basis: [
			{ kind: 'law', act: 'erdf', place: '11(1)' },
			{ kind: 'law', act: 'erdf', place: '11(2)' }
		]
	},
	{
		id: 'managing-authority',
		translations: { de: 'Verwaltungsbehörde', fr: 'autorité de gestion (AG)' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '72(1)' },
			{ kind: 'law', act: 'cpr', place: '32(2)' }
		]
	},
	{
		id: 'intermediate-body',
		translations: { de: 'zwischengeschaltete Stelle', fr: 'organisme intermédiaire (OI)' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '71(3)' },
			{ kind: 'law', act: 'cpr', place: '33(4)' }
		]
	},
	{
		id: 'audit-authority',
		translations: { de: 'Prüfbehörde', fr: 'autorité d’audit' },
		basis: [{ kind: 'law', act: 'cpr', place: '77' }]
	},
	{
		id: 'accounting-function',
		translations: { de: 'Aufgabenbereich „Rechnungsführung“', fr: 'fonction comptable' },
		basis: [{ kind: 'law', act: 'cpr', place: 'annex:V/5/table-13' }]
	},
	{
		id: 'paying-agency',
		translations: { de: 'Zahlstelle', fr: 'organisme payeur' },
		basis: [{ kind: 'law', act: 'cpr', place: '33(4)' }]
	},
	{
		id: 'monitoring-committee',
		translations: { de: 'Begleitausschuss', fr: 'comité de suivi' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '38(1)' },
			{ kind: 'law', act: 'cpr', place: '39(1)' },
			{ kind: 'law', act: 'cpr', place: '40(2)(a)' }
		]
	},
	{
		id: 'lead-fund',
		translations: { de: 'federführender Fonds', fr: 'Fonds chef de file' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(4)' },
			{ kind: 'law', act: 'cpr', place: '31(5)' }
		]
	},
	{
		id: 'lead-partner',
		translations: { de: 'federführender Partner', fr: 'partenaire chef de file' },
		basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }]
	},
	{
		id: 'beneficiary',
		translations: { de: 'Begünstigter', fr: 'bénéficiaire' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '2(9)' },
			{ kind: 'law', act: 'cpr', place: '33(5)' }
		]
	},
	{
		id: 'participant',
		translations: { de: 'Teilnehmer', fr: 'participant' },
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '17(5)' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
		]
	},
	{
		id: 'final-recipient',
		translations: { de: 'Endempfänger', fr: 'bénéficiaire final' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '52' },
			{ kind: 'law', act: 'cpr', place: '2(10)' }
		]
	},
	{
		id: 'end-recipient',
		translations: { de: 'Endempfänger', fr: 'destinataire final' },
		basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(7)' }]
	},
	{
		id: 'operation',
		translations: { de: 'Vorhaben', fr: 'opération' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '2(4)' },
			{ kind: 'law', act: 'cpr', place: '33(3)(d)' }
		]
	},
	{
		id: 'operation-of-strategic-importance',
		translations: { de: 'Vorhaben von strategischer Bedeutung', fr: 'opération d’importance stratégique' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)' },
			{ kind: 'law', act: 'cpr', place: '73(5)' },
			{ kind: 'law', act: 'cpr', place: '50(1)' }
		]
	},
	{
		id: 'priority',
		translations: { de: 'Priorität', fr: 'priorité' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(2)' },
			{ kind: 'law', act: 'cpr', place: '112(1)' }
		]
	},
	{
		id: 'dedicated-priority',
		translations: { de: 'eigene Priorität (spezifische Priorität)', fr: 'priorité spécifique (dédiée)' },
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '10' },
			{ kind: 'law', act: 'esf-plus', place: '11' },
			{ kind: 'law', act: 'esf-plus', place: '14(4)' }
		]
	},
	{
		id: 'policy-objective',
		translations: { de: 'politisches Ziel', fr: 'objectif stratégique' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '5' },
			{ kind: 'law', act: 'esf-plus', place: '4(1)' }
		]
	},
	{
		id: 'specific-objective',
		translations: { de: 'spezifisches Ziel', fr: 'objectif spécifique' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(2)' },
			{ kind: 'law', act: 'esf-plus', place: '4(1)' }
		]
	},
	{
		id: 'programme',
		translations: { de: 'Programm', fr: 'programme' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '21(3)' },
			{ kind: 'law', act: 'cpr', place: '22(1)' }
		]
	},
	{
		id: 'partnership-agreement',
		translations: { de: 'Partnerschaftsvereinbarung', fr: 'accord de partenariat' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '10(5)' },
			{ kind: 'law', act: 'cpr', place: '11(1)' }
		]
	},
	{
		id: 'partnership-principle',
		translations: { de: 'Partnerschaftsprinzip', fr: 'principe de partenariat' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '8(1)' },
			{ kind: 'law', act: 'cpr', place: '8(2)' }
		]
	},
	{
		id: 'european-code-of-conduct-on-partnership',
		translations: { de: 'Europäischer Verhaltenskodex für Partnerschaften', fr: 'code de conduite européen sur le partenariat' },
		basis: [{ kind: 'law', act: 'cpr', place: '8(4)' }]
	},
	{
		id: 'enabling-condition',
		translations: { de: 'grundlegende Voraussetzung', fr: 'condition favorisante' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '15(2)' },
			{ kind: 'law', act: 'cpr', place: '15(5)' }
		]
	},
	{
		id: 'horizontal-enabling-condition',
		translations: { de: 'zielübergreifende grundlegende Voraussetzung', fr: 'condition favorisante horizontale' },
		basis: [{ kind: 'law', act: 'cpr', place: 'annex:III' }]
	},
	{
		id: 'thematic-enabling-condition',
		translations: { de: 'themenspezifische grundlegende Voraussetzung', fr: 'condition favorisante thématique' },
		basis: [{ kind: 'law', act: 'cpr', place: 'annex:IV' }]
	},
	{
		id: 'performance-framework',
		translations: { de: 'Leistungsrahmen', fr: 'cadre de performance' },
		basis: [{ kind: 'law', act: 'cpr', place: '16(1)' }]
	},
	{
		id: 'milestone',
		translations: { de: 'Etappenziel', fr: 'valeur intermédiaire' },
		basis: [{ kind: 'law', act: 'cpr', place: '16(1)' }]
	},
	{ id: 'target', translations: { de: 'Sollvorgabe', fr: 'valeur cible' }, basis: [{ kind: 'law', act: 'cpr', place: '16(1)' }] },
	{
		id: 'output-indicator',
		translations: { de: 'Outputindikator', fr: 'indicateur de réalisation' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '16(1)' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
		]
	},
	{
		id: 'result-indicator',
		translations: { de: 'Ergebnisindikator', fr: 'indicateur de résultat' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '16(1)' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
		]
	},
	{
		id: 'reference-value',
		translations: { de: 'Ausgangs- oder Referenzwert', fr: 'valeur de base ou de référence' },
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '17(3)' },
			{ kind: 'law', act: 'esf-plus', place: '17(4)' }
		]
	},
	{
		id: 'type-of-intervention',
		translations: { de: 'Art der Intervention', fr: 'type d’intervention' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(5)' },
			{ kind: 'law', act: 'cpr', place: 'annex:I' }
		]
	},
	{
		id: 'intervention-field',
		translations: { de: 'Interventionsbereich', fr: 'domaine d’intervention' },
		basis: [{ kind: 'law', act: 'cpr', place: 'annex:I/table-1' }]
	},
	{
		id: 'territorial-delivery-mechanism-and-focus',
		translations: {
			de: 'territorialer Umsetzungsmechanismus und territoriale Ausrichtung',
			fr: 'mécanisme de mise en œuvre territorial et approche territoriale'
		},
		basis: [{ kind: 'law', act: 'cpr', place: 'annex:I/table-3' }]
	},
	{
		id: 'secondary-theme',
		translations: { de: 'sekundäres Thema', fr: 'thème secondaire' },
		basis: [{ kind: 'law', act: 'cpr', place: 'annex:I/table-6' }]
	},
	{
		id: 'category-of-region',
		translations: { de: 'Regionenkategorie', fr: 'catégorie de région' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '108(2)' },
			{ kind: 'law', act: 'cpr', place: '112(3)' }
		]
	},
	{
		id: 'co-financing-rate',
		translations: { de: 'Kofinanzierungssatz', fr: 'taux de cofinancement' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '112(1)' },
			{ kind: 'law', act: 'cpr', place: '112(3)' },
			{ kind: 'law', act: 'cpr', place: '112(5)' }
		]
	},
	{
		id: 'public-contribution',
		translations: { de: 'öffentlicher Beitrag', fr: 'contribution publique' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '2(28)' },
			{ kind: 'law', act: 'cpr', place: '34(2)' }
		]
	},
	{
		id: 'flexibility-amount',
		translations: { de: 'Flexibilitätsbetrag', fr: 'montant de la flexibilité' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '86(1)' },
			{ kind: 'law', act: 'cpr', place: '18(5)' }
		]
	},
	{
		id: 'mid-term-review',
		translations: { de: 'Halbzeitüberprüfung', fr: 'examen à mi-parcours' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '18(1)' },
			{ kind: 'law', act: 'cpr', place: '18(2)' }
		]
	},
	{
		id: 'decommitment',
		translations: { de: 'Aufhebung von Mittelbindungen', fr: 'dégagement' },
		basis: [{ kind: 'law', act: 'cpr', place: '105(1)' }]
	},
	{
		id: 'thematic-concentration',
		translations: { de: 'thematische Konzentration', fr: 'concentration thématique' },
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '7(4)' },
			{ kind: 'law', act: 'esf-plus', place: '7(5)' }
		]
	},
	{
		id: 'technical-assistance',
		translations: { de: 'technische Hilfe', fr: 'assistance technique' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '36(1)' },
			{ kind: 'law', act: 'cpr', place: '34(1)(c)', reading: true }
		]
	},
	{
		id: 'simplified-cost-option',
		translations: { de: 'vereinfachte Kostenoption', fr: 'option simplifiée en matière de coûts (OSC)' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(1)' },
			{ kind: 'law', act: 'cpr', place: '53(2)' }
		]
	},
	{
		id: 'unit-cost',
		translations: { de: 'Kosten je Einheit, in der Praxis auch: Einheitskosten', fr: 'coût unitaire' },
		basis: [{ kind: 'law', act: 'cpr', place: '53(1)(b)' }]
	},
	{
		id: 'lump-sum',
		translations: { de: 'Pauschalbetrag', fr: 'montant forfaitaire' },
		basis: [{ kind: 'law', act: 'cpr', place: '53(1)(c)' }]
	},
	{
		id: 'flat-rate',
		translations: { de: 'Pauschalfinanzierung', fr: 'financement à taux forfaitaire' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(1)(d)' },
			{ kind: 'law', act: 'cpr', place: '56' }
		]
	},
	{
		id: 'financing-not-linked-to-costs',
		translations: { de: 'nicht mit Kosten verknüpfte Finanzierung', fr: 'financement non lié aux coûts' },
		basis: [{ kind: 'law', act: 'cpr', place: '95' }]
	},
	{
		id: 'management-verification',
		translations: { de: 'Verwaltungsüberprüfung', fr: 'vérification de gestion' },
		basis: [{ kind: 'law', act: 'cpr', place: '74(2)' }]
	},
	{
		id: 'preparatory-support',
		translations: { de: 'vorbereitende Unterstützung', fr: 'soutien préparatoire' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '34(1)(a)' },
			{ kind: 'law', act: 'cpr', place: '34(2)' }
		]
	},
	{
		id: 'animation',
		translations: { de: 'Sensibilisierung', fr: 'animation' },
		basis: [{ kind: 'law', act: 'cpr', place: '34(1)(c)' }]
	},
	{
		id: 'running-costs',
		translations: { de: 'laufende Kosten / Verwaltungskosten', fr: 'frais de fonctionnement / de gestion' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '34(1)(c)' },
			{ kind: 'law', act: 'cpr', place: '34(2)' }
		]
	},
	{
		id: 'capacity-building',
		translations: { de: 'Kapazitätsaufbau', fr: 'renforcement des capacités' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(a)' },
			{ kind: 'law', act: 'cpr', place: '34(1)(a)' },
			{ kind: 'law', act: 'esf-plus', place: '9(2)' }
		]
	},
	{
		id: 'social-innovation',
		translations: { de: 'soziale Innovation', fr: 'innovation sociale' },
		basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(8)' }]
	},
	{
		id: 'social-experimentation',
		translations: { de: 'soziale Erprobung', fr: 'expérimentation sociale' },
		basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(10)' }]
	},
	{
		id: 'social-enterprise',
		translations: { de: 'Sozialunternehmen', fr: 'entreprise sociale' },
		basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(13)' }]
	},
	{
		id: 'social-partners',
		translations: { de: 'Sozialpartner', fr: 'partenaires sociaux' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '8(1)' },
			{ kind: 'law', act: 'esf-plus', place: '9(1)' }
		]
	},
	{
		id: 'civil-society-organisation',
		translations: { de: 'Organisation der Zivilgesellschaft', fr: 'organisation de la société civile' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '8(1)' },
			{ kind: 'law', act: 'esf-plus', place: '9(2)' }
		]
	},
	{
		id: 'disadvantaged-group',
		translations: { de: 'benachteiligte Gruppe', fr: 'groupe défavorisé' },
		basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(4)' }]
	},
	{
		id: 'most-deprived-persons',
		translations: { de: 'am stärksten benachteiligte Personen', fr: 'personnes les plus démunies' },
		basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(6)' }]
	},
	{
		id: 'country-specific-recommendation',
		translations: { de: 'länderspezifische Empfehlung', fr: 'recommandation par pays' },
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '7(1)' },
			{ kind: 'law', act: 'esf-plus', place: '12' }
		]
	},
	{
		id: 'do-no-significant-harm',
		translations: { de: 'Vermeidung erheblicher Beeinträchtigungen', fr: 'ne pas causer de préjudice important' },
		basis: [{ kind: 'law', act: 'cpr', place: '9(4)' }]
	},
	{
		id: 'state-aid',
		translations: { de: 'staatliche Beihilfe', fr: 'aide d’État' },
		basis: [
			{ kind: 'law', act: 'gber', place: '19a' },
			{ kind: 'law', act: 'gber', place: '19b' },
			{ kind: 'law', act: 'cpr', place: '53(2)' }
		]
	},
	{
		id: 'de-minimis-aid',
		translations: { de: 'De-minimis-Beihilfe', fr: 'aide de minimis' },
		basis: [{ kind: 'law', act: 'de-minimis', place: '3(2)' }]
	},
	{
		id: 'conflict-of-interest',
		translations: { de: 'Interessenkonflikt', fr: 'conflit d’intérêts' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'law', act: 'financial-regulation', place: '61' }
		]
	},
	{
		id: 'separation-of-functions',
		translations: { de: 'Aufgabentrennung', fr: 'séparation des fonctions' },
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(5)' },
			{ kind: 'law', act: 'cpr', place: '71(4)' }
		]
	},
	{
		id: 'irregularity',
		translations: { de: 'Unregelmäßigkeit', fr: 'irrégularité' },
		basis: [{ kind: 'law', act: 'cpr', place: '69' }]
	},
	{ id: 'audit-trail', translations: { de: 'Prüfpfad', fr: 'piste d’audit' }, basis: [{ kind: 'law', act: 'cpr', place: '82' }] },
	{
		id: 'structured-data',
		translations: { de: 'strukturierte Daten', fr: 'données structurées' },
		basis: [{ kind: 'law', act: 'cpr', place: 'annex:XV/3.3' }]
	}
];
