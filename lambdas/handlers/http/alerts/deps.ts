import type { ApiDeps } from '../deps.ts';

/** What the list, the feeds and the page of alerts read from. */
export type AlertsDeps = Pick<ApiDeps, 'alerts' | 'labelOf' | 'stories' | 'episodes' | 'clock'>;
