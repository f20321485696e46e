import * as Y from 'yjs';

/**
 * A document that is the same on every device, byte for byte, where `write` writes the same. Copies that were started apart from
 * the same words then merge into those words, not into twice those words.
 */
export const seededDoc = (write: (doc: Y.Doc) => void): Y.Doc => {
	const contents = written(write, 0);
	return written(write, seedClient(Y.encodeStateAsUpdate(contents)));
};

const written = (write: (doc: Y.Doc) => void, client: number): Y.Doc => {
	const doc = new Y.Doc();
	const own = doc.clientID;
	doc.clientID = client;
	doc.transact(() => write(doc));
	doc.clientID = own;
	return doc;
};

/**
 * Puts a text that the planner wrote into an empty shared text: two copies that adopt the same proposal hold it once after the merge.
 * A seed grows only once; where it was deleted before, nothing happens. Not inside another transaction: Yjs would take the seed for
 * a second writer with our own number.
 */
export const seedText = (doc: Y.Doc, name: string, text: string, origin: unknown): void => {
	const seed = seededDoc((seeded) => seeded.getText(name).insert(0, text));
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed), origin);
};

/** A client number made from contents: 52 bits, above the 32 that Yjs draws for people. After cyrb53 (public domain). */
const seedClient = (bytes: Uint8Array): number => {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (const byte of bytes) {
		high = Math.imul(high ^ byte, 2654435761);
		low = Math.imul(low ^ byte, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 2 ** 52 + (low & 0xfffff) * 2 ** 32 + (high >>> 0);
};
