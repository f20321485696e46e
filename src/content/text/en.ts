/** Interface wording, English. Sentences with parameters are functions; figures and dates arrive formatted. */
export const en = {
	app: {
		name: 'CLLD Planner',
		skip: 'Skip to the content',
		home: 'Drafts',
		guide: 'Guide',
		settings: 'Settings',
		about: 'About',
		pageTitle: (page: string) => `${page} – CLLD Planner`
	},
	frame: { outline: 'Outline', context: 'About the question', close: 'Close' },
	outline: {
		programme: 'Programme',
		dashboard: 'Readiness',
		section: 'Draft section',
		findings: 'Findings',
		checks: 'Checklist',
		pitfalls: 'Pitfalls',
		responsibilities: 'Responsibilities',
		costOptions: 'Cost options',
		calendar: 'Calendar',
		snapshots: 'Snapshots',
		alerts: (count: number) => (count === 1 ? '1 legal requirement fails' : `${count} legal requirements fail`),
		stage: (number: number) => `Stage ${number}: `,
		done: 'all answered',
		answered: (answered: number, asked: number) => `${answered} of ${asked} answered`
	},
	question: {
		essential: 'needed for the section',
		help: 'Help and sources',
		clear: 'Clear the answer',
		choose: 'Choose',
		problem: 'Problem: ',
		advantage: 'Advantage: ',
		drawback: 'Drawback: ',
		codes: {
			find: 'Find a code',
			search: 'Search by number or word',
			keys: 'Arrow keys move, Enter chooses, Escape closes.',
			count: (count: number) => (count === 1 ? '1 code' : `${count} codes`),
			none: (query: string) => `No code has “${query}”. Try a shorter word, or the number alone.`,
			chosen: 'Chosen',
			caution: 'Caution: ',
			climate: (share: string) => `Counts for climate with ${share}`,
			environment: (share: string) => `Counts for the environment with ${share}`,
			gender: (share: string) => `Counts for gender equality with ${share}`,
			done: 'Done'
		}
	},
	rows: {
		row: ['Row', 'Rows'] as readonly [one: string, many: string],
		empty: (row: string) => `Nothing here yet. Add the first ${row}.`,
		add: (row: string) => `Add ${row}`,
		remove: (row: string, number: number) => `Remove ${row} ${number}`,
		up: (row: string, number: number) => `Move ${row} ${number} up`,
		down: (row: string, number: number) => `Move ${row} ${number} down`,
		cell: (column: string, row: string, number: number) => `${column}, ${row} ${number}`,
		actions: 'Actions',
		total: 'Total',
		leftOut: (count: number) =>
			count === 1 ? '1 cell that cannot be used yet is left out' : `${count} cells that cannot be used yet are left out`,
		paste:
			'Rows copied from a spreadsheet can be pasted into a cell. Their columns go on from there, in the order of these fields.',
		pasteHere: 'Or paste rows from a spreadsheet here',
		pasteOrder: (columns: string) => `Order of the columns: ${columns}.`,
		pasted: (rows: number) => (rows === 1 ? '1 row was pasted.' : `${rows} rows were pasted.`),
		rowsLeftOut: (rows: number, most: string) =>
			`${rows === 1 ? '1 row was' : `${rows} rows were`} left out: the table has ${most} rows, the most it can hold.`,
		columnsLeftOut: (columns: number) =>
			columns === 1
				? '1 column at the end was left out: the table has none for it.'
				: `${columns} columns at the end were left out: the table has none for them.`,
		problem: (column: string, problem: string) => `${column}: ${problem}`,
		given: 'From the list'
	},
	rates: {
		title: 'Co-financing rates',
		line: (number: number) => `Line ${number}`,
		all: 'All lines',
		rate: 'Rate',
		maximum: 'Maximum',
		range: (lowest: string, highest: string) => `${lowest} to ${highest}`,
		dependsOn: (questions: string) => `depends on: ${questions}`,
		question: (label: string) => `“${label}”`,
		none: 'Not known yet',
		noneHint: 'A rate needs the Union contribution, the national public contribution and, with private money, the basis.',
		grounds: {
			'article-112': 'Article 112(3) CPR',
			'clld-bonus': 'Article 112(3) CPR, and 10 percentage points under Article 112(5)',
			innovation: 'Article 14(4) ESF+ Regulation',
			'most-deprived': 'Article 10 ESF+ Regulation',
			emfaf: 'Article 40 EMFAF Regulation, of the public expenditure'
		},
		verdicts: {
			within: 'Within the maximum',
			open: 'Depends on open answers',
			above: 'Above the maximum',
			'not-fixed': 'Must be this rate'
		}
	},
	count: {
		ofLimit: (count: string, limit: string) => `${count} of ${limit} characters without spaces`,
		over: (count: string) => `${count} too many.`,
		withSpaces: (count: string) => `${count} with spaces`
	},
	yesNo: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
	units: {
		weeks: 'weeks',
		months: 'months',
		people: 'people',
		strategies: 'strategies',
		days: 'days',
		staff: 'full-time equivalents',
		pieces: '',
		year: ''
	},
	problems: {
		notANumber: 'This is not a number the planner can use. What you typed is kept. Write digits only, for example 1250.',
		notAnAmount:
			'This is not an amount the planner can use. What you typed is kept. Write euro in digits, for example 1\u00a0250\u00a0000.',
		tooSmall: (min: string) => `The number must be ${min} or more.`,
		tooLarge: (max: string) => `The number must be ${max} or less.`,
		tooManyDecimals: (decimals: number) =>
			decimals === 0 ? 'Write a whole number, without decimals.' : `Write at most ${decimals} digits after the decimal mark.`,
		notADate: 'This is not a date that exists. Write it as day, month and year.',
		tooEarly: (min: string) => `The date must be ${min} or later.`,
		tooLate: (max: string) => `The date must be ${max} or earlier.`,
		notAnOption: (value: string) => `“${value}” is not one of the options. Choose one of them.`,
		notACode: (value: string) => `“${value}” is not a code of this list. Choose one from the list.`
	},
	saved: {
		saving: 'Saving',
		saved: (time: string) => `Saved on this device, ${time}`,
		failed: 'Not saved',
		notKept: 'Not kept by this browser'
	},
	bar: {
		undo: 'Undo',
		redo: 'Redo',
		saveFile: 'Save to file',
		export: 'Export',
		search: 'Search',
		searchHint: 'Search (Ctrl + K)',
		allDrafts: 'All drafts',
		offline: 'Offline',
		offlineHint: 'You are offline. Everything works, and your work is kept on this device.',
		rename: 'Rename the draft',
		name: 'Name of the draft'
	},
	trouble: {
		quota:
			'The last changes could not be saved: the browser’s storage is full. They are safe in this window as long as it stays open. Save the draft to a file now, then free some space.',
		closed:
			'The last changes could not be saved: the browser closed its storage. They are safe in this window as long as it stays open. Save the draft to a file, then reload this page.',
		purged:
			'The last changes could not be saved: the draft was removed from this device while it was open here. What you see is safe in this window as long as it stays open. Save it to a file now.',
		unknown: (reason: string) =>
			`The last changes could not be saved (${reason}). They are safe in this window as long as it stays open. Save the draft to a file now.`,
		notKept:
			'This browser does not let the planner keep anything, for example because of a private window or a policy. You can work, but the draft is lost when you close the window. Save it to a file first.',
		blocked:
			'Another window with an older version is using the storage. Close the other windows of the planner, then reload this page.',
		newer:
			'The drafts on this device were written by a newer version of the planner. Reload this page to get that version; nothing is lost.',
		removed: 'This draft was deleted in another window. What you see is still here: restore it to go on, or save it to a file.',
		leftUnsaved: (name: string) =>
			`“${name}” could not be saved before you left it. Its last changes are in this window only: open it, or save it to a file, before you close the window.`,
		restore: 'Restore the draft',
		saveFile: 'Save to file',
		reload: 'Reload'
	},
	update: {
		waiting: 'A new version of the planner is ready.',
		accept: 'Update now',
		later: 'Later',
		acceptHint: 'Your work is saved first. Until you update, this version goes on working, offline too.',
		elsewhere: 'The planner was updated in another window. Reload this page when it suits you; your work is saved.',
		reload: 'Reload'
	},
	home: {
		title: 'Drafts',
		welcomeTitle: 'Plan community-led local development, and write it into your programme',
		welcome:
			'Work through nine planning stages, see what is missing, and export the draft programme section with the fields and limits of Annex V, ready for SFC2021. The planner works without a network, and what you write stays on this device.',
		create: 'New draft',
		example: 'Open the example',
		exampleName: 'Example: Nordvale and the Lakes',
		import: 'Open a file',
		drop: 'Drop the file to open it',
		search: 'Search drafts by name',
		sort: 'Sort by',
		sortChanged: 'Last changed',
		sortName: 'Name',
		sortProgress: 'Progress',
		name: 'Name',
		changed: 'Last changed',
		progress: 'Answered',
		actions: 'Actions',
		open: (name: string) => `Open ${name}`,
		rename: 'Rename',
		duplicate: 'Duplicate',
		saveFile: 'Save to file',
		remove: 'Delete',
		more: (name: string) => `More for ${name}`,
		copyName: (name: string) => `${name} (copy)`,
		emptyTitle: 'No drafts on this device yet',
		empty:
			'A draft holds everything about one CLLD priority: your answers, tables and texts. Start with a new draft, or look at the example first.',
		steps: [
			[
				'Answer the stages',
				'From the decision on CLLD to its evaluation, in any order, with help, law and evidence beside each question.'
			],
			[
				'Watch the section grow',
				'The planner proposes a text for every programme field, with gaps where an answer is missing and the official limit beside it.'
			],
			['Adopt, export, transfer', 'Edit what is proposed, export it as Word, and copy it field by field into SFC2021.']
		] as readonly (readonly [string, string])[],
		noneFound: (search: string) => `No draft has “${search}” in its name.`,
		count: (count: number) => (count === 1 ? '1 draft' : `${count} drafts`),
		compare: 'Compare drafts',
		deletedTitle: 'Recently deleted',
		deletedHint: 'Kept for 30 days, then removed from this device.',
		restore: 'Restore',
		purge: 'Delete for good',
		deleted: (name: string) => `“${name}” is deleted.`,
		undo: 'Undo',
		duplicated: (name: string) => `“${name}” is created as a copy.`,
		notDone:
			'That could not be done: the browser’s storage is full or closed. Nothing was changed. Free some space and try again.',
		loadFailed: 'A part of the planner could not be loaded. Check the connection, then reload the page.',
		loading: 'Reading the drafts on this device'
	},
	newDraft: {
		title: 'New draft',
		name: 'Name',
		nameHint: 'For you and your colleagues; it is not part of the programme text.',
		nameDefault: (date: string) => `CLLD draft of ${date}`,
		nameMissing: 'Give the draft a name.',
		language: 'Language of the programme section',
		create: 'Create the draft',
		cancel: 'Cancel'
	},
	renameDialog: { title: 'Rename the draft', save: 'Rename' },
	imports: {
		reading: 'Reading the file',
		done: (name: string) => `“${name}” is opened from the file.`,
		merged: (name: string) => `The changes in the file are merged into “${name}”. Nothing of either copy is lost.`,
		nothingChanged: 'Nothing on this device was changed.',
		notJson: (file: string) =>
			`“${file}” is not a draft file, or it is damaged or incomplete. Ask for the file again, or open another one.`,
		notADraft: (file: string, place: string) =>
			`“${file}” looks like a draft file, but a part of it cannot be read (${place}). Ask for the file again.`,
		anotherFormat: (file: string) =>
			`“${file}” comes from another application. The planner opens the draft files that it saves, with the ending .clld.json.`,
		anotherGuide: (file: string) => `“${file}” was written with a guide that this planner does not have.`,
		newer: (file: string) =>
			`“${file}” was saved by a newer version of the planner. Update the planner, then open the file again.`,
		tooLarge: (file: string, limit: string) =>
			`“${file}” is larger than ${limit}, more than a draft can be. It is not a draft file.`,
		unreadable: (file: string) => `“${file}” cannot be read. It may have been moved, or you may not have the right to open it.`,
		notStored:
			'The draft in the file could not be stored: the browser’s storage is full or closed. Free some space and try again.'
	},
	draftProblem: {
		title: 'This draft cannot be opened',
		noSuchDraft: 'There is no such draft on this device. It may have been deleted, or the link was made on another device.',
		deleted: 'This draft is deleted. You find it under “Recently deleted” for 30 days.',
		allDamaged:
			'Nothing that is stored of this draft can be read. It is kept on the device. If you have it in a file, open the file.',
		unreachable:
			'The browser does not let the planner reach what is stored. Nothing is lost. Reload the page, or close other windows of the planner first.',
		unknown: (reason: string) => `The draft could not be read (${reason}). Nothing is lost. Reload the page to try again.`,
		opening: 'Opening the draft',
		damaged: (rows: number) =>
			rows === 1
				? 'One stored change of this draft cannot be read and is left out. It is kept on the device. Save the draft to a file.'
				: `${rows} stored changes of this draft cannot be read and are left out. They are kept on the device. Save the draft to a file.`
	},
	stage: {
		number: (number: number) => `Stage ${number} of 9`,
		programme: 'Before the stages',
		weeks: (from: number, to: number) => `${from}–${to} weeks (planner default)`,
		answered: (answered: number, asked: number) => `${answered} of ${asked} questions answered`,
		next: 'Next open question',
		allAnswered: 'All questions of this stage are answered.',
		problems: (count: number) =>
			count === 1 ? 'One answer on this page cannot be used yet' : `${count} answers on this page cannot be used yet`,
		problemsHint: 'What you typed is kept. The draft section leaves these answers out until they are corrected.',
		inTable: (column: string, row: number) => `${column}, row ${row}`,
		notAsked: 'You have decided not to use CLLD, so this stage asks nothing. Answers given earlier are kept.',
		questionNotAsked: 'With the present answers this question is not asked. An answer given earlier is kept.',
		toDecision: 'Look at the decision again',
		previous: 'Previous',
		following: 'Next',
		showOpen: 'Open questions only',
		failing: (legal: number, recommended: number) =>
			[
				...(legal === 0 ? [] : [legal === 1 ? '1 legal requirement fails' : `${legal} legal requirements fail`]),
				...(recommended === 0
					? []
					: [
							recommended === 1
								? '1 strong recommendation is to be put right'
								: `${recommended} strong recommendations are to be put right`
						])
			].join('; ') + '.',
		firstFinding: (question: string) => `Go to: ${question}`,
		stageFindings: 'All findings of this stage',
		noneOpen: 'No question is open here.'
	},
	context: {
		help: 'How to answer',
		why: 'Why it matters',
		basis: 'Basis',
		feeds: 'Goes into',
		none: 'Choose a question to see its help, its sources and where the answer goes.',
		internal: 'Used for planning only; it does not go into the programme text.',
		law: (act: string, place: string) => `${act}, ${place}`,
		readings: { part: 'in part our reading', whole: 'our reading' },
		kinds: { law: 'Law', evidence: 'Evidence', default: 'Planner default' },
		plannerDefault: 'Our own proposal, not an official rule',
		asOf: (date: string) => `text of ${date}`,
		article: (place: string) => `Article ${place}`,
		recital: (place: string) => `Recital ${place}`,
		annex: (annex: string, point: string) => (point === '' ? `Annex ${annex}` : `Annex ${annex}, ${point}`),
		point: (point: string) => `point ${point}`,
		table: (table: string) => `Table ${table}`,
		opensOutside: 'opens the publisher’s site in a new tab'
	},
	section: {
		title: 'Draft programme section',
		intro:
			'The planner proposes a text for every field of the programme template that concerns CLLD. Adopt a proposal to edit it, or write your own. Your own text is never overwritten.',
		export: 'Export',
		transferred: (done: number, all: number) => `${done} of ${all} fields transferred to SFC2021`,
		gaps: (count: number) => (count === 1 ? '1 gap in the text' : `${count} gaps in the text`),
		overLimit: (count: number) => (count === 1 ? '1 field over its limit' : `${count} fields over their limit`),
		outdated: (count: number) =>
			count === 1 ? '1 field whose answers have changed' : `${count} fields whose answers have changed`,
		ready: 'No gaps, nothing over its limit',
		jump: 'Contents',
		proposed: 'Follows your answers',
		adopted: 'Adopted',
		edited: 'Edited by you',
		changedAnswers: 'Answers changed',
		adopt: 'Adopt and edit',
		write: 'Write it myself',
		follow: 'Go back to the proposal',
		followed: 'The field follows your answers again.',
		undo: 'Undo',
		outdatedTitle: 'Your answers have changed since you adopted this text',
		outdatedText: 'The proposal would now read differently. Your text is untouched.',
		compare: 'Show the difference',
		hideCompare: 'Hide the difference',
		useNew: 'Use the new proposal',
		keepMine: 'Keep my text',
		differenceTitle: 'What changed in the proposal',
		differenceOwn: 'Your text against the proposal',
		added: 'added: ',
		removed: 'removed: ',
		noDifference: 'No difference.',
		copy: 'Copy for SFC2021',
		copied: 'Copied as plain text',
		copyFailed: 'The browser did not allow copying. The text is selected: press Ctrl+C.',
		transferredTick: 'Transferred to SFC2021',
		transferredAt: (when: string) => `on ${when}`,
		changedSince: 'Changed since the transfer',
		empty: 'No text yet: answer the questions that feed this field, or write the text yourself.',
		ownText: (title: string) => `Your text: ${title}`,
		awaitsObjective: 'These fields are written for each specific objective. Choose at least one on the programme page.',
		toProgramme: 'Choose the specific objectives',
		inTable: (table: string) => `Part of ${table}`,
		tableEmpty: 'No rows yet.',
		fill: 'Fill this table',
		kept: 'Texts kept',
		keptHint:
			'You wrote these for a specific objective that is no longer chosen. They are kept in the draft and left out of the section.',
		keptFor: (title: string, objective: string) => `${title} (${objective})`,
		trace: 'Where this comes from',
		traceNone: 'Choose a paragraph of a proposal, or a field, to see the answers and the law behind it.',
		madeFrom: 'Made from',
		missing: 'Missing answers',
		paragraph: (number: number) => `Paragraph ${number}`,
		fieldGuidance: 'What CLLD needs here',
		showTrace: 'Sources'
	},
	exportDialog: {
		title: 'Export the section',
		format: 'Format',
		formats: {
			docx: { label: 'Word', hint: 'A document to send and to work on, .docx' },
			odt: { label: 'OpenDocument', hint: 'A document in the open format, for LibreOffice and others, .odt' },
			html: { label: 'Web page', hint: 'One file to read and print anywhere, .html' },
			md: { label: 'Markdown', hint: 'Plain text with headings, .md' },
			csv: { label: 'Tables as CSV', hint: 'One file for each table in SFC2021 column order, .zip' },
			json: { label: 'JSON', hint: 'The section as data, for other systems' }
		},
		annexes: 'Annexes',
		annexNames: {
			readiness: 'Readiness report',
			findings: 'Findings of the rules',
			checks: 'Checklist',
			pitfalls: 'Pitfalls register',
			capacity: 'Capacity needs and plan',
			calendar: 'Calendar',
			laboratory: 'Allocation laboratory',
			screens: 'Scaling, ecosystem and learning',
			answers: 'All questions and answers',
			sources: 'Sources'
		},
		options: 'Options',
		markGaps: 'Mark gaps in yellow',
		gaps: (count: number) => (count === 1 ? 'The text has one gap, shown as […].' : `The text has ${count} gaps, shown as […].`),
		overLimit: (count: number) =>
			count === 1 ? 'One field is over its limit in SFC2021.' : `${count} fields are over their limit in SFC2021.`,
		file: 'File name',
		run: (format: string) => `Export as ${format}`,
		running: 'Writing the file',
		done: (file: string) => `“${file}” is written.`,
		failed: (reason: string) =>
			`The file could not be written (${reason}). Your draft is unchanged. Try again, or choose another format.`,
		close: 'Close',
		cancel: 'Cancel',
		print: 'Print this page'
	},
	saveFile: {
		saved: (file: string) => `The draft is saved in “${file}”.`,
		failed: 'The file could not be written. The draft is still on this device.',
		saving: 'Saving to file'
	},
	settings: {
		title: 'Settings',
		language: 'Language',
		languageHint: 'Of the interface. The language of a programme section belongs to its draft.',
		languages: { en: 'English', 'en-XA': 'Pseudo-locale' } as Readonly<Record<string, string>>,
		theme: 'Appearance',
		themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
		author: 'Your name',
		authorHint: 'Kept beside your changes inside a draft. It leaves this device only in a file that you save.',
		storage: 'Storage on this device',
		used: (used: string) => `${used} used by the planner`,
		usedOf: (used: string, quota: string) => `${used} used by the planner; the browser allows up to ${quota}`,
		usedUnknown: 'The browser does not say how much is used.',
		persisted: 'Protected: the browser promises not to remove your drafts to free space.',
		notPersisted:
			'Not protected: the browser may remove the drafts when the disk runs full, or after a long time without a visit.',
		persistUnsupported: 'This browser does not say whether it protects the drafts. Save important drafts to a file.',
		persist: 'Ask the browser to protect the drafts',
		persistRefused:
			'The browser did not agree. It often does once you have used the planner for a while, or have bookmarked or installed it. Save important drafts to a file.',
		fileAdvice: 'Clearing the browser’s data removes the drafts. Save important drafts to a file from time to time.',
		offline: 'Work without a network',
		offlineReady: 'Ready: every page, editor and export works without a network.',
		offlineInstalling: 'The planner is being made ready. Stay on this page for a moment.',
		offlineUnsupported: 'This browser cannot keep the planner for work without a network, or does not allow it here.',
		offlineFailed: 'The planner could not be kept for work without a network. Reload the page while you are connected.',
		allLanguages: 'Make all languages available offline',
		allLanguagesDone: 'All languages are available offline.',
		allLanguagesFailed: 'Not all languages could be fetched. Those that arrived are kept; try again while you are connected.',
		version: (version: string) => `Version ${version}`,
		backup: 'All drafts in one place',
		backupHint: 'Saves a file for every draft, so that nothing depends on this browser alone.',
		backupRun: 'Save every draft to a file',
		backupDone: (count: number) => (count === 1 ? '1 file is saved.' : `${count} files are saved.`)
	},
	about: {
		title: 'About the planner',
		what: 'What it is',
		whatText:
			'The CLLD Planner helps managing authorities of the European Social Fund Plus (ESF+), their intermediate bodies and partners to programme community-led local development (CLLD) under Articles 31 to 34 of Regulation (EU) 2021/1060. It composes the draft programme section with the fields and limits of Annex V.',
		notAdvice:
			'It is an independent tool, not a service of the European Commission, and it does not replace legal advice. Beside every question it names the act and article, or the source. Where we interpret, it says “our reading”; where a figure is ours, it says “planner default”.',
		data: 'Your data',
		dataText:
			'What you write stays in this browser on this device. There is no account, no server receives your text, and the planner makes no request to any other site. Your text leaves the device only in files that you save.',
		dataDelete: 'To remove everything, delete the drafts for good, or clear the data of this site in the browser.',
		law: 'State of the law',
		lawText: (date: string) =>
			`The guide follows the consolidated text of Regulation (EU) 2021/1060 of ${date}, and the ESF+ Regulation as adopted in 2021 with the changes of Regulation (EU) 2025/1913. Other and later amendments are not included.`,
		offline: 'Without a network',
		offlineText:
			'After the first visit the planner opens and works without a network: every page, every field and every export. Install it from the browser’s menu if you like; it is not necessary.',
		accessibility: 'Accessibility',
		accessibilityText:
			'The planner is built to meet WCAG 2.2 at level AA: it works with the keyboard alone, with a screen reader, at 400\u00a0% zoom, in dark mode and in forced colours. Each release is checked automatically and by hand. Tell the body that hosts this copy where it falls short.',
		keyboard: 'Keyboard',
		keys: [
			['Ctrl + K', 'Search'],
			['/', 'Search, while you are not in a field'],
			['Ctrl + S', 'Save the draft to a file'],
			['Ctrl + Z', 'Undo'],
			['Ctrl + Y', 'Redo'],
			['Ctrl + P', 'Print the page'],
			['Alt + N', 'Go to the next open question'],
			['Escape', 'Close a sheet or a dialog']
		] as readonly (readonly [string, string])[],
		keysMac: 'On a Mac, use Command instead of Ctrl, and Option instead of Alt.',
		licence: 'Licence',
		licenceText: 'The planner and its content are free software under the European Union Public Licence 1.2 (EUPL-1.2).',
		version: (version: string) => `Version ${version}`
	},
	error: {
		title: 'Something went wrong',
		notFound: 'There is no such page.',
		text: 'The planner has made an error. What you wrote is saved on this device up to the last change.',
		home: 'Go to the drafts',
		retry: 'Try again',
		showDetails: 'Details for support'
	},
	dismiss: 'Dismiss'
};
