// Serves a folder as a plain static host does: real files only, folders end in a slash, 404.html for the rest.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './header-rules.mjs';

/**
 * @typedef {{ folder: string; port?: number; base?: string }} Site
 * @typedef {{ url: string; port: number; close: () => Promise<void> }} Running
 */

/** @type {(site: Site) => Promise<Running>} */
export const serve = ({ folder, port = 0, base = '' }) => {
	const root = resolve(folder);
	const prefix = base.replace(/^\/*(.*?)\/*$/, (_, name) => (name ? `/${name}` : ''));
	const rules = existsSync(join(root, '_headers')) ? readHeaderRules(readFileSync(join(root, '_headers'), 'utf8')) : [];
	// In this mode files are looked up at every request, so that a new build is served at once.
	const files = sirv(root, { dev: true, etag: true });

	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === prefix) return redirect(response, `${prefix}/${search}`);
		if (!pathname.startsWith(`${prefix}/`) || pathname === `${prefix}/_headers`) return missing(response, root);
		const path = pathname.slice(prefix.length);
		if (!path.endsWith('/') && isFolder(join(root, decodeURIComponent(path)))) return redirect(response, `${pathname}/${search}`);
		for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
		request.url = path + search;
		files(request, response, () => missing(response, root));
	});

	return new Promise((started, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			started({ url: `http://localhost:${actual}${prefix}/`, port: actual, close: () => close(server) });
		});
	});
};

/** @type {(path: string) => boolean} */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** @type {(response: import('node:http').ServerResponse, to: string) => void} */
const redirect = (response, to) => void response.writeHead(308, { location: to }).end();

/** @type {(response: import('node:http').ServerResponse, root: string) => void} */
const missing = (response, root) => {
	const page = join(root, '404.html');
	response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
};

/** @type {(server: import('node:http').Server) => Promise<void>} */
const close = (server) =>
	new Promise((closed) => {
		server.close(() => closed());
		server.closeAllConnections();
	});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: { folder: { type: 'string', default: 'build' }, port: { type: 'string', default: '4173' }, base: { type: 'string' } }
	});
	const { url } = await serve({ folder: values.folder, port: Number(values.port), base: values.base ?? '' });
	console.log(url);
}
