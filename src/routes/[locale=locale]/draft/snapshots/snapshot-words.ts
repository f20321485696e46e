import type { SnapshotsText } from '#content/text/en/pages/snapshots.ts';
import { regional } from '#lib/section/figures.ts';
import type { StoredSnapshot } from '#lib/store/stored-snapshot.ts';

/** "24 Nov 2026, 16:12" on the clock of the device. */
export const momentWords = (locale: string, at = new Date()): string =>
	new Intl.DateTimeFormat(regional(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** What a snapshot is called: by its name, or by why and when the planner took it. */
export const snapshotName = ({ name, kind, at }: StoredSnapshot, kinds: SnapshotsText['list']['kinds'], locale: string): string =>
	name.trim() || `${kinds[kind] ?? kind}, ${momentWords(locale, new Date(at))}`;

/** "24 Nov 2026". */
export const dayWords = (locale: string, at: Date): string =>
	new Intl.DateTimeFormat(regional(locale), { dateStyle: 'medium' }).format(at);
