import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const core = ['guide', 'draft', 'rules', 'readiness', 'section'];
const tests = ['**/*.test.ts', 'tests/**'];

/** The rooms of the source; the first pattern that fits a file names its room. */
const rooms = [
	...[...core, 'search', 'export', 'store', 'ui', 'offline'].map((type) => ({ type, pattern: `src/lib/${type}` })),
	{ type: 'content', pattern: 'src/content' },
	{ type: 'service-worker', pattern: 'src/service-worker' },
	{ type: 'routes', pattern: ['src/routes', 'src/params'] }
];

/** Which room may import from which others, types and values alike. */
const arrows = {
	guide: [],
	draft: ['guide'],
	rules: ['draft', 'guide'],
	readiness: ['rules', 'draft', 'guide'],
	section: ['readiness', 'rules', 'draft', 'guide'],
	search: core,
	export: core,
	store: ['draft', 'guide'],
	ui: core,
	content: [],
	offline: ['service-worker'],
	'service-worker': [],
	routes: [...core, 'search', 'export', 'store', 'ui', 'content', 'offline']
};

/** Further rooms of which only types may be imported. */
const typeArrows = { content: [...core, 'export'], ui: ['content'], export: ['content'] };

const arrow = (from, to, kind) => ({
	from: { element: { type: from } },
	allow: { to: { element: { types: { anyOf: to } } }, ...(kind ? { dependency: { kind } } : {}) }
});

const policies = [
	...Object.entries(arrows).map(([from, to]) => arrow(from, [from, ...to])),
	...Object.entries(typeArrows).map(([from, to]) => arrow(from, to, 'type'))
];

/** Packages that only one room knows. */
const owners = [
	{ room: 'store', regex: '^(yjs|y-[a-z]+|lib0|dexie)(/|$)' },
	{ room: 'search', regex: '^minisearch(/|$)' },
	{ room: 'export', regex: '^(docx|fflate|ts-ics)(/|$)' },
	{ room: 'ui', regex: '^chart\\.js(/|$)' },
	{ room: 'offline', regex: '^workbox-window(/|$)' },
	{ room: 'service-worker', regex: '^workbox-(?!window)[a-z]+(/|$)' }
];

const ownedElsewhere = (room) =>
	owners
		.filter((owner) => owner.room !== room)
		.map(({ room: owner, regex }) => ({ regex, message: `Only ${owner} imports this package.` }));

const restrictedImports = (room, more = []) => ({
	'no-restricted-imports': ['error', { patterns: [...ownedElsewhere(room), ...more] }]
});

const pure = 'The core is pure: what comes from outside is an argument.';

/** What every JavaScript engine offers; the rest of the browser is closed to the core. */
const language = new Set([...Object.keys(globals.builtin), 'structuredClone']);

const absolute = "An address starts at the app's folder: use resolve().";
const absoluteAddresses = [
	{ selector: "SvelteAttribute[key.name='href'] > SvelteLiteral[value=/^\\//]", message: absolute },
	{ selector: 'CallExpression[callee.name=/^(goto|pushState|replaceState)$/] > Literal[value=/^\\//]', message: absolute }
];

export default defineConfig(
	globalIgnores(['.svelte-kit', 'build', 'build-*', '.cache', 'test-results', 'playwright-report', 'coverage']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, __PSEUDO__: 'readonly' },
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] }
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['scripts/**', 'tests/**', '*.js', '*.ts', 'src/hooks.server.ts'], languageOptions: { globals: globals.node } },
	{
		// TypeScript resolves names itself and knows the generated globals.
		files: ['**/*.ts', '**/*.svelte'],
		rules: { 'no-undef': 'off' }
	},
	{
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
			'@typescript-eslint/require-await': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			eqeqeq: 'error',
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/button-has-type': 'error'
		}
	},
	{
		// Addresses are resolved where they are made, which the plugin's own rule cannot see from where they are used.
		files: ['src/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off', 'no-restricted-syntax': ['error', ...absoluteAddresses] }
	},
	{ files: ['static/**'], ...ts.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false } } },
	{
		files: ['src/**'],
		ignores: tests,
		plugins: { boundaries },
		settings: {
			'boundaries/elements': rooms,
			'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
			'import/resolver': { typescript: { alwaysTryTypes: true } }
		},
		rules: {
			'boundaries/dependencies': ['error', { default: 'disallow', policies }],
			'no-console': 'error',
			...restrictedImports('none')
		}
	},
	...owners.map(({ room }) => ({
		files: [room === 'service-worker' ? 'src/service-worker/**' : `src/lib/${room}/**`],
		ignores: tests,
		rules: restrictedImports(room)
	})),
	{
		files: core.map((room) => `src/lib/${room}/**`),
		ignores: tests,
		rules: {
			...restrictedImports('core', [{ regex: '^(svelte|\\$app|\\$env|node:)', message: pure }]),
			'no-restricted-globals': [
				'error',
				...Object.keys(globals.browser)
					.filter((name) => !language.has(name))
					.map((name) => ({ name, message: pure }))
			],
			'no-restricted-syntax': [
				'error',
				...absoluteAddresses,
				{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: pure },
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
				{ selector: "CallExpression[callee.name='Date']", message: pure },
				{ selector: "MemberExpression[object.name='Math'][property.name='random']", message: pure }
			]
		}
	},
	{
		files: ['src/lib/ui/**'],
		ignores: tests,
		rules: restrictedImports('ui', [
			{ regex: '^\\$app/(navigation|stores|forms)', message: 'A component gets values and callbacks; routes navigate.' }
		])
	},
	{ files: ['src/hooks.client.ts'], rules: { 'no-console': 'off' } },
	{ files: ['src/**'], ignores: ['src/content/**', 'src/lib/rules/cases/**', ...tests], rules: { 'max-lines': ['error', 300] } }
);
