import { createHash } from 'node:crypto';
import type { Catalog } from './catalog.ts';
import type { TeamTopic } from './team-topic.ts';

/**
 * Raised with every change of code or vocabulary that tags some text differently; the catalog and the team's topics are
 * told apart by a hash.
 */
const TAGGER_VERSION = '2';

/** Which tagger and catalog tags come from: equal versions tag every text alike. */
export function versionOf(catalog: Catalog): string {
  const { labelOf: _labelOf, ...data } = catalog;
  return `${TAGGER_VERSION}-${shortHash(JSON.stringify(data))}`;
}

/** The same of a tagger that knows topics of a team besides. */
export function versionWith(version: string, topics: readonly TeamTopic[]): string {
  return topics.length === 0 ? version : `${TAGGER_VERSION}-${shortHash(`${version} ${JSON.stringify(topics)}`)}`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
