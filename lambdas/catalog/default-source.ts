import type { SourceDefinition } from '../domain/source.ts';

/**
 * `trade`: the industry's press. `fan`: sites by and for fans. `craft`: people who make films. `studio`: those who sell
 * them. `press`: newspapers and broadcasters. `podcast`. `community`: what fans write themselves. `video`: channels.
 */
export const SOURCE_GROUPS = ['trade', 'fan', 'craft', 'studio', 'press', 'podcast', 'community', 'video'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

/** Without an interval of its own: each is polled as often as it turns out to publish. */
export interface DefaultSource extends SourceDefinition {
  readonly title: string;
  readonly group: SourceGroup;
  /** What it brings to the search for behind-the-scenes revelations. */
  readonly why: string;
}

type Line = readonly [id: string, title: string, url: string, why: string];

export function feeds(group: SourceGroup, lines: readonly Line[]): DefaultSource[] {
  return lines.map(([id, title, url, why]) => ({ id, kind: 'feed', params: { url }, title, group, why }));
}
