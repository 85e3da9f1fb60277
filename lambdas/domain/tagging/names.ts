import type { Topic } from '../topic.ts';
import type { Hit, Sign } from './lexicon.ts';
import { evidenceOf, nearAny, quote, type Reading } from './reading.ts';
import type { TopicTag } from './tags.ts';
import type { Token } from './tokens.ts';

type NameSign = Extract<Sign, { kind: 'name' }>;

/** How far, in words, a film word may stand from a title that is an ordinary word. */
const NEARBY_WORDS = 8;

/** The works and people a text names, in order of appearance; of overlapping names the longest. */
export function findNames(reading: Reading): TopicTag[] {
  const named = reading.hits.filter((hit): hit is Hit<NameSign> => hit.sign.kind === 'name');
  if (named.length === 0) return [];
  const context = contextOf(reading);
  const accepted = named.filter((hit) => isMeant(hit, reading, context));
  const byLength = accepted.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Set<number>();
  const kept = byLength.filter(({ first, last }) => {
    for (let at = first; at <= last; at += 1) if (taken.has(at)) return false;
    for (let at = first; at <= last; at += 1) taken.add(at);
    return true;
  });
  return gather(
    reading,
    kept.toSorted((a, b) => a.first - b.first),
  );
}

interface Context {
  readonly speaksOfFilm: boolean;
  readonly isFilmNear: (hit: Hit) => boolean;
  readonly clued: ReadonlySet<string>;
  /** Whether capitals tell names from words: not in a shout, not in a headline. */
  readonly capitalsTell: boolean;
}

function contextOf(reading: Reading): Context {
  const clued = reading.hits.flatMap(({ sign }) => (sign.kind === 'clue' ? [sign.topic.id] : []));
  const filmWords = evidenceOf(reading, 'film');
  return {
    speaksOfFilm: filmWords.length > 0,
    isFilmNear: nearAny(filmWords, NEARBY_WORDS),
    clued: new Set(clued),
    capitalsTell: doCapitalsTell(reading.words),
  };
}

/** Of the longer words after the first, the share with a capital above which capitals say nothing. */
const MAX_CAPITAL_SHARE = 0.6;

function doCapitalsTell(words: readonly Token[]): boolean {
  const longer = words.filter(({ kind, text }, index) => index > 0 && kind === 'word' && text.length >= 4);
  const capital = longer.filter(({ text }) => isCapital(text)).length;
  return longer.length < 3 || capital / longer.length <= MAX_CAPITAL_SHARE;
}

function isMeant(hit: Hit<NameSign>, reading: Reading, context: Context): boolean {
  const { topic, certainty } = hit.sign;
  if (certainty === 'free' || context.clued.has(topic.id)) return true;
  if (certainty === 'clued') return false;
  const span = reading.words.slice(hit.first, hit.last + 1);
  const start = span[0];
  const end = span.at(-1);
  if (start === undefined || end === undefined) return false;
  const isTag = start.kind === 'hashtag';
  const isCapitalised = span.every(({ text }, at) => (text.length < 4 && at < span.length - 1) || isCapital(text));
  if (certainty === 'capitalised') {
    // Both words of "the shining" have to stand out, or the talk has to be of film.
    return isTag || isCapitalised || context.speaksOfFilm;
  }
  if (isFollowedByYear(reading.text, end.end)) return true;
  if (!context.isFilmNear(hit)) return false;
  return (
    isTag || isQuoted(reading.text, start.start, end.end) || (context.capitalsTell && isCapitalised && !isFirst(span))
  );
}

/** A capital at the start of a sentence says nothing about a single word; "The Rock" still shows its second. */
function isFirst(span: readonly Token[]): boolean {
  return span.length === 1 && span[0]?.opens === true;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

const OPENING = '"“‘\'*_«';
const CLOSING = '"”’\'*_»';

function isQuoted(text: string, start: number, end: number): boolean {
  if (start === 0 || !OPENING.includes(text.charAt(start - 1))) return false;
  const after = text.slice(end, end + 2);
  return (
    after !== '' && (CLOSING.includes(after.charAt(0)) || (after.length === 2 && CLOSING.includes(after.charAt(1))))
  );
}

function isFollowedByYear(text: string, end: number): boolean {
  return /^ \((?:19|20)\d\d\)/.test(text.slice(end, end + 8));
}

/** How many quotations one tag keeps: enough to show why, whatever the length of the text. */
export const MAX_MATCHED = 5;

function gather(reading: Reading, hits: readonly Hit<NameSign>[]): TopicTag[] {
  const found = new Map<string, { topic: Topic; matched: Set<string> }>();
  for (const hit of hits) {
    const { topic } = hit.sign;
    const entry = found.get(topic.id) ?? { topic, matched: new Set<string>() };
    if (entry.matched.size < MAX_MATCHED) entry.matched.add(quote(reading, hit));
    found.set(topic.id, entry);
  }
  return [...found.values()].map(({ topic, matched }) => ({ ...topic, matched: [...matched] }));
}
