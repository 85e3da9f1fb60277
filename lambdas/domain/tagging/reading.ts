import type { Hit, Lexicon } from './lexicon.ts';
import type { Retold } from './lore.ts';
import type { EvidenceKind, Sign } from './sign.ts';
import type { Token } from './tokens.ts';

/** A text, read once: what every decision below looks at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words and hashtags only: what phrases are made of. */
  readonly words: readonly Token[];
  readonly hits: readonly Hit[];
  /** The famous story that it retells. */
  readonly retold: Retold | undefined;
  /** The hits that are evidence, by what they are evidence of. */
  readonly evidence: ReadonlyMap<EvidenceKind, readonly Hit[]>;
}

export function read(text: string, tokens: readonly Token[], lexicon: Lexicon): Reading {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'hashtag');
  return withHits({ text, tokens, words, retold: lexicon.retold(words) }, withoutElsewhere(lexicon.hitsIn(words)));
}

/** `hits` in order of their first words. */
export function withHits(read: Omit<Reading, 'hits' | 'evidence'>, hits: readonly Hit[]): Reading {
  const evidence = new Map<EvidenceKind, Hit[]>();
  for (const hit of hits) {
    if (hit.sign.kind !== 'evidence') continue;
    const known = evidence.get(hit.sign.of);
    if (known === undefined) evidence.set(hit.sign.of, [hit]);
    else known.push(hit);
  }
  const { text, tokens, words, retold } = read;
  return { text, tokens, words, hits, retold, evidence };
}

/** Drops film words and theme phrases that begin or end inside a phrase which is about something else. */
function withoutElsewhere(hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(isElsewhere)) return hits;
  const elsewhere = new Set<number>();
  for (const hit of hits) {
    if (isElsewhere(hit)) for (let at = hit.first; at <= hit.last; at += 1) elsewhere.add(at);
  }
  return hits.filter(({ sign, first, last }) => {
    const isDoubtful = sign.kind === 'theme' || (sign.kind === 'evidence' && sign.of === 'film');
    return !isDoubtful || !(elsewhere.has(first) || elsewhere.has(last));
  });
}

function isElsewhere({ sign }: Hit): boolean {
  return sign.kind === 'evidence' && sign.of === 'elsewhere';
}

/** The matched words as they were written. */
export function quote({ text, words }: Reading, { first, last }: Pick<Hit, 'first' | 'last'>): string {
  return text.slice(words[first]?.start, words[last]?.end);
}

export function evidenceOf({ evidence }: Reading, of: EvidenceKind): readonly Hit[] {
  return evidence.get(of) ?? NO_HITS;
}

const NO_HITS: readonly never[] = [];

/**
 * How many different things the hits say: a word said five times is one piece of evidence, and so are overlapping phrases.
 */
export function countDistinct(reading: Reading, hits: readonly Hit[]): number {
  if (hits.length < 2) return hits.length;
  const said = new Set<string>();
  let covered = -1;
  for (const { first, last } of hits) {
    if (first <= covered) continue;
    said.add(reading.words[first]?.stem ?? '');
    covered = last;
  }
  return said.size;
}

/**
 * How far, in words, talk of film reaches: about a sentence. A long article that mentions a film once is not about film
 * throughout.
 */
const FILM_TALK_REACH = 15;

/** Whether a hit stands in talk of film: near a film word, a name that can only be one, or a phrase that says it all. */
export function nearFilmTalk(reading: Reading, reachWords = FILM_TALK_REACH): (hit: Hit) => boolean {
  // Most texts have nobody who asks.
  let isNear: ReturnType<typeof nearAny> | undefined;
  return (hit) => {
    isNear ??= nearAny(
      reading.hits.filter(({ sign }) => isFilmTalk(sign)),
      reachWords,
    );
    return isNear(hit);
  };
}

function isFilmTalk(sign: Sign): boolean {
  if (sign.kind === 'theme') return sign.strength === 'strong';
  return sign.kind === 'name'
    ? sign.certainty === 'free' && sign.name.industry !== 'concert'
    : sign.kind === 'evidence' && sign.of === 'film';
}

/**
 * Whether a hit has one of the others, apart from itself, within so many words. `others` are in order, as the hits of a
 * reading are.
 */
export function nearAny(others: readonly Hit[], reachWords: number): (hit: Pick<Hit, 'first' | 'last'>) => boolean {
  const starts = others.map(({ first }) => first);
  return ({ first, last }) => {
    for (let at = lowerBound(starts, first - reachWords); at < others.length; at += 1) {
      const other = others[at];
      if (other === undefined || other.first > last + reachWords) return false;
      if (other.last < first || other.first > last) return true;
    }
    return false;
  };
}

/** The first index whose value is not below `value`, in ascending values. */
function lowerBound(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
