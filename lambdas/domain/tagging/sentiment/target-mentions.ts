import type { TopicId } from '../../topic.ts';
import type { Token } from '../tokens.ts';
import type { Target } from './locate-targets.ts';

/** A name in a text, or several that share what is said of them ("X and Y", "X, Y & Z"): its tokens, first and last. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly topics: readonly TopicId[];
}

/** What stands between the last two names of a list. */
const LAST_JOINTS: ReadonlySet<string> = new Set(['and', '&', '+', 'plus']);
/** After "X and Y", a verb for one means that "Y" begins a statement of its own. */
const VERBS_OF_ONE: ReadonlySet<string> = new Set(['was', 'is', 'wasnt', 'isnt', 'has', 'hasnt']);

export function findMentions(tokens: readonly Token[], targets: readonly Target[]): Mention[] {
  const places = targets.flatMap(({ topic, places: all }) => all.map((place) => ({ topic, ...place })));
  places.sort((a, b) => a.start - b.start);
  const mentions: Mention[] = [];
  let at = 0;
  for (const { topic, start, end } of places) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    let last = at;
    while ((tokens[last + 1]?.start ?? end) < end) last += 1;
    if (at >= tokens.length || at <= (mentions.at(-1)?.last ?? -1)) continue;
    mentions.push({ first: at, last, topics: [topic] });
  }
  return joined(tokens, mentions);
}

function joined(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const groups: Mention[] = [];
  // From the end, because a comma joins only what an "and" follows.
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    const next = groups.at(-1);
    if (mention === undefined) break;
    if (next !== undefined && isJoined(tokens, mention, next)) {
      groups[groups.length - 1] = {
        first: mention.first,
        last: next.last,
        topics: [...mention.topics, ...next.topics],
      };
    } else groups.push(mention);
  }
  return groups.reverse();
}

function isJoined(tokens: readonly Token[], mention: Mention, next: Mention): boolean {
  if (next.first !== mention.last + 2) return false;
  const between = tokens[mention.last + 1];
  const joint = between?.form || between?.text || '';
  if (LAST_JOINTS.has(joint)) return !VERBS_OF_ONE.has(tokens[next.last + 1]?.form ?? '');
  return joint === ',' && next.topics.length > 1;
}
