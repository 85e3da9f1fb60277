import { topicId } from '../topic.ts';
import type { Theme } from './catalog.ts';
import type { Hit } from './lexicon.ts';
import { MAX_MATCHED } from './names.ts';
import { quote, type Reading } from './reading.ts';
import type { Sign, Strength } from './sign.ts';
import type { TopicTag } from './tags.ts';

export type ThemeHit = Hit<Extract<Sign, { kind: 'theme' }>>;

/** In talk of film a `film` or `within` phrase is a whole sign; three `weak` ones make one; `strong` needs no such talk. */
const POINTS: Readonly<Record<Strength, number>> = { strong: 2, film: 1, within: 1, weak: 0.4 };
const MIN_POINTS = 1;

/** The theme phrases of a text. `isFilmTalk` says which of those that need talk of film have it. */
export function themeHits(reading: Reading, isFilmTalk: (hit: Hit) => boolean): ThemeHit[] {
  return reading.hits.filter(
    (hit): hit is ThemeHit => hit.sign.kind === 'theme' && (hit.sign.strength === 'strong' || isFilmTalk(hit)),
  );
}

/** The themes of a text that is a revelation, the clearest first. */
export function themesOf(reading: Reading, hits: readonly ThemeHit[]): readonly TopicTag[] {
  const tallies = new Map<Theme, Tally>();
  for (const hit of heaviestFirst(hits, ({ sign }) => POINTS[sign.strength])) {
    const { theme, strength } = hit.sign;
    let tally = tallies.get(theme);
    if (tally === undefined) {
      tally = new Tally();
      tallies.set(theme, tally);
    }
    tally.add(hit, POINTS[strength], reading);
  }
  return [...tallies]
    .filter(([, { points }]) => points >= MIN_POINTS)
    .toSorted(([, a], [, b]) => b.points - a.points)
    .map(
      ([{ slug, label }, { hits: counted }]): TopicTag => ({
        id: topicId('theme', slug),
        kind: 'theme',
        label,
        matched: quotesInOrder(reading, counted).slice(0, MAX_MATCHED),
      }),
    );
}

/** The heaviest phrase of some words speaks for them; of equals the longest. */
export function heaviestFirst<H extends Hit>(hits: readonly H[], weightOf: (hit: H) => number): H[] {
  return hits.toSorted((a, b) => weightOf(b) - weightOf(a) || b.last - b.first - (a.last - a.first));
}

/** Adds points up; words already counted, and the same words said again, add nothing. */
export class Tally {
  points = 0;
  readonly hits: Hit[] = [];
  readonly #covered = new Set<number>();
  readonly #said = new Set<string>();

  add(hit: Hit, points: number, reading: Reading): void {
    const stems: string[] = [];
    for (let at = hit.first; at <= hit.last; at += 1) {
      if (this.#covered.has(at)) return;
      stems.push(reading.words[at]?.stem ?? '');
    }
    for (let at = hit.first; at <= hit.last; at += 1) this.#covered.add(at);
    const said = stems.join(' ');
    if (this.#said.has(said)) return;
    this.#said.add(said);
    this.points += points;
    this.hits.push(hit);
  }
}

/** What the hits say, as written, in order of appearance, each wording once. */
function quotesInOrder(reading: Reading, hits: readonly Hit[]): string[] {
  const inOrder = hits.toSorted((a, b) => a.first - b.first).map((hit) => quote(reading, hit));
  return [...new Set(inOrder)];
}
