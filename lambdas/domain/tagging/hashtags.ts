import { topicId } from '../topic.ts';
import type { TopicTag } from './tags.ts';
import type { Token } from './tokens.ts';

/** A post with more tags than this is a wall of tags; the first ones are what it is about. */
const MAX_HASHTAGS = 10;
const MIN_TAG_LENGTH = 2;
const MAX_TAG_LENGTH = 60;

/**
 * Every hashtag of a text as a topic: one topic with one label, whatever its case and width; `matched` has it as written.
 */
export function findHashtags(tokens: readonly Token[]): TopicTag[] {
  if (!tokens.some(({ kind }) => kind === 'hashtag')) return [];
  const found = new Map<string, TopicTag>();
  for (const { kind, text } of tokens) {
    if (kind !== 'hashtag' || text.length > 2 * MAX_TAG_LENGTH) continue;
    const key = text.slice(1).normalize('NFKC').toLowerCase();
    if (key.length < MIN_TAG_LENGTH || key.length > MAX_TAG_LENGTH || found.has(key)) continue;
    found.set(key, { id: topicId('hashtag', key), kind: 'hashtag', label: `#${key}`, matched: [text] });
    if (found.size === MAX_HASHTAGS) break;
  }
  return [...found.values()];
}
