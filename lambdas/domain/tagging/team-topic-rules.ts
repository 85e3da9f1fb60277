import { createTermFinder, type TermPlaces } from '../terms.ts';
import { TERM_LISTS, type TeamTopic, type TermList } from './team-topic.ts';

/** A term of a rule that is in a text, and where. */
export interface TermHit {
  readonly list: TermList;
  readonly term: string;
  readonly places: TermPlaces;
}

/** What a topic's rule says of one text. */
export interface TopicVerdict {
  readonly topic: TeamTopic;
  readonly matches: boolean;
  /** In the order of the rule: `any`, `all`, `none`. */
  readonly hits: readonly TermHit[];
}

/** Judges a text by every rule at once. Answers the topics of which at least one term is there, in their order. */
export type TopicRules = (text: string) => readonly TopicVerdict[];

const NOTHING: readonly TopicVerdict[] = [];

/** Looks for each term once, however many rules have it: what a text costs hardly grows with the number of topics. */
export function createTopicRules(topics: readonly TeamTopic[]): TopicRules {
  if (topics.length === 0) return () => NOTHING;
  const uses = usesOf(topics);
  const terms = [...uses.keys()];
  const find = createTermFinder(terms);

  return (text) => {
    const found = find(text);
    if (found.size === 0) return NOTHING;
    const hits = new Map<number, TermHit[]>();
    for (const [number, places] of found) {
      const term = terms[number] ?? '';
      for (const { topic, list } of uses.get(term) ?? []) {
        const hit: TermHit = { list, term, places };
        const known = hits.get(topic);
        if (known === undefined) hits.set(topic, [hit]);
        else known.push(hit);
      }
    }
    // Not in the order of the text: texts that say the same get the same tags.
    const touched = [...hits].sort(([one], [other]) => one - other);
    return touched.flatMap(([number, own]): TopicVerdict[] => {
      const topic = topics[number];
      return topic === undefined ? [] : [{ topic, matches: isMatch(topic, own), hits: inOrder(topic, own) }];
    });
  };
}

interface Use {
  /** Its place among the topics. */
  readonly topic: number;
  readonly list: TermList;
}

/** Who looks for each term. One that a list names twice counts once. */
function usesOf(topics: readonly TeamTopic[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const [number, topic] of topics.entries()) {
    for (const list of TERM_LISTS) {
      for (const term of new Set(topic[list])) {
        const known = uses.get(term);
        if (known === undefined) uses.set(term, [{ topic: number, list }]);
        else known.push({ topic: number, list });
      }
    }
  }
  return uses;
}

function isMatch({ any, all }: TeamTopic, hits: readonly TermHit[]): boolean {
  const has = (list: TermList) => hits.some((hit) => hit.list === list);
  if (has('none') || (any.length === 0 && all.length === 0)) return false;
  const isAllThere = hits.filter(({ list }) => list === 'all').length === new Set(all).size;
  return isAllThere && (any.length === 0 || has('any'));
}

function inOrder(topic: TeamTopic, hits: readonly TermHit[]): readonly TermHit[] {
  if (hits.length === 1) return hits;
  const rank = ({ list, term }: TermHit) => TERM_LISTS.indexOf(list) * 1_000 + topic[list].indexOf(term);
  return hits.toSorted((one, other) => rank(one) - rank(other));
}

/** The terms of `all` that a text lacks. */
export function missingTerms({ topic, hits }: TopicVerdict): readonly string[] {
  const there = new Set(hits.filter(({ list }) => list === 'all').map(({ term }) => term));
  return [...new Set(topic.all)].filter((term) => !there.has(term));
}
