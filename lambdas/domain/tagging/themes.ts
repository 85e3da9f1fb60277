import { topicId } from '../topic.ts';
import type { CatalogTheme } from './catalog.ts';
import type { Hit, Sign, Strength } from './lexicon.ts';
import { MAX_MATCHED } from './names.ts';
import { quote, type Reading } from './reading.ts';
import type { TopicTag } from './tags.ts';

type ThemeSign = Extract<Sign, { kind: 'theme' }>;

/** In talk of film a `film` phrase is a whole sign; two `weak` ones make one; `strong` needs no such talk. */
const POINTS: Readonly<Record<Strength, number>> = { strong: 2, film: 1, weak: 0.5 };
const MIN_POINTS = 1;

export interface FoundThemes {
  readonly tags: readonly TopicTag[];
  /** How much the text reveals: all themes together, each word of the text counted once. */
  readonly points: number;
}

/** The themes of a text, the clearest first. `isFilmTalk` says which of the phrases that need talk of film have it. */
export function findThemes(reading: Reading, isFilmTalk: (hit: Hit) => boolean): FoundThemes {
  const signs = reading.hits.filter((hit): hit is Hit<ThemeSign> => hit.sign.kind === 'theme');
  const counting = signs
    .filter((hit) => hit.sign.strength === 'strong' || isFilmTalk(hit))
    .toSorted((a, b) => POINTS[b.sign.strength] - POINTS[a.sign.strength] || b.last - b.first - (a.last - a.first));
  const themes = new Map<CatalogTheme, Tally>();
  const overall = new Tally();
  for (const hit of counting) {
    const { theme, strength } = hit.sign;
    let tally = themes.get(theme);
    if (tally === undefined) {
      tally = new Tally();
      themes.set(theme, tally);
    }
    tally.add(hit, POINTS[strength], reading);
    overall.add(hit, revelationPoints(hit), reading);
  }
  const tags = [...themes]
    .filter(([, { points }]) => points >= MIN_POINTS)
    .toSorted(([, a], [, b]) => b.points - a.points)
    .map(
      ([{ slug, label }, { hits }]): TopicTag => ({
        id: topicId('theme', slug),
        kind: 'theme',
        label,
        matched: quotes(reading, hits),
      }),
    );
  return { tags, points: overall.points };
}

/**
 * What a phrase adds to a text's being a revelation: two words that belong together ("wardrobe malfunction") are as good as
 * a strong one, for talk of film is near; being amazed is only a sign that something was revealed.
 */
function revelationPoints({ sign: { theme, strength }, first, last }: Hit<ThemeSign>): number {
  if (theme.reaction === true) return REACTION_POINTS;
  return strength === 'film' && last > first ? POINTS.strong : POINTS[strength];
}

/** Three reactions in one post about a film make a revelation likely; two are everyday enthusiasm. */
const REACTION_POINTS = 0.7;

/** Adds points up; words already counted, and the same words said again, add nothing. */
class Tally {
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

function quotes(reading: Reading, hits: readonly Hit[]): string[] {
  const inOrder = hits.toSorted((a, b) => a.first - b.first).map((hit) => quote(reading, hit));
  return [...new Set(inOrder)].slice(0, MAX_MATCHED);
}
