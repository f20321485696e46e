import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter({ pages: process.env.PLANNER_OUT ?? 'build', assets: process.env.PLANNER_OUT ?? 'build', strict: true }),
		// Real files with relative addresses: the site runs from any sub-path of any static host.
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit hides its announcer, and components hand values to their styles, in style attributes.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		// Hosts keep some files to themselves, and nobody needs these without a network.
		serviceWorker: { register: false, files: (path) => !/^(_headers|robots\.txt|schema\/)/.test(path) },
		typescript: {
			config: ({ include, ...config }) => ({ ...config, include: [...include, '../scripts/**/*', '../*.js', '../*.ts'] })
		},
		// Without a name, Kit takes the time once; this file is read several times in one build.
		version: { pollInterval: 0, ...(process.env.PLANNER_VERSION ? { name: process.env.PLANNER_VERSION } : {}) }
	}
};

export default config;
