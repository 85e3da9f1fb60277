import type { Hit } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { EvidenceKind } from '../sign.ts';
import type { Sense } from '../tags.ts';
import type { Clue, ClueGroup } from './clue.ts';
import type { Wording } from './wording.ts';

interface Grade {
  readonly sense: Sense;
  readonly group: ClueGroup;
  readonly weight: number;
}

/** Round numbers, in nats: see `judgeSense`. */
const GRADES: Readonly<Partial<Record<EvidenceKind, Grade>>> = {
  film: { sense: 'production', group: 'shootWords', weight: 0.6 },
  production: { sense: 'production', group: 'shootWords', weight: 0.9 },
  making: { sense: 'production', group: 'makingWords', weight: 1.7 },
  band: { sense: 'band', group: 'bandNames', weight: 3 },
  bandNicknames: { sense: 'band', group: 'bandHints', weight: 1.6 },
  bandHints: { sense: 'band', group: 'bandHints', weight: 0.9 },
  figurative: { sense: 'figurative', group: 'affairs', weight: 1.8 },
  figurativeHints: { sense: 'figurative', group: 'affairHints', weight: 0.8 },
  other: { sense: 'other', group: 'otherMeanings', weight: 3 },
};
const STRONG_THEME: Grade = { sense: 'production', group: 'themes', weight: 1.8 };
/** These are phrases of life as well ("all night"), and need talk of film to say something. */
const FILM_THEME: Grade = { sense: 'production', group: 'likelyThemes', weight: 0.5 };
const FILM_THEME_WORD: Grade = { sense: 'production', group: 'likelyThemes', weight: 0.3 };
const NAMED: Grade = { sense: 'production', group: 'names', weight: 0.8 };
/** A hashtag is chosen to say what a post is about: "#jin" says more than "jin". */
const HASHTAG_FACTOR = 1.3;

/** What the vocabularies have to say. */
export function vocabularyClues({ words, hits }: Reading, wording: Wording): Clue[] {
  const clues: Clue[] = [];
  const worded = new Set<number>();
  for (const { first, last } of wording.phrases) for (let at = first; at <= last; at += 1) worded.add(at);
  for (const hit of hits) {
    const grade = gradeOf(hit);
    const first = words[hit.first];
    const last = words[hit.last];
    // The phrase itself says "scenes" and is no talk of scenes.
    if (grade === undefined || first === undefined || last === undefined || isWithin(worded, hit)) continue;
    const { start } = first;
    const { end } = last;
    const weight = first.kind === 'hashtag' ? HASHTAG_FACTOR * grade.weight : grade.weight;
    clues.push({ ...grade, weight, said: first.stem, start, end });
  }
  return clues;
}

function isWithin(worded: ReadonlySet<number>, { first, last }: Hit): boolean {
  return worded.has(first) && worded.has(last);
}

/** Which sense a hit speaks for, and how much; undefined for what says nothing of senses. */
export function gradeOf({ sign, first, last }: Hit): Grade | undefined {
  if (sign.kind === 'evidence') return GRADES[sign.of];
  if (sign.kind === 'theme') {
    if (sign.theme.reaction === true || sign.strength === 'weak' || sign.strength === 'within') return undefined;
    if (sign.strength === 'strong') return STRONG_THEME;
    return last > first ? FILM_THEME : FILM_THEME_WORD;
  }
  return sign.kind === 'name' && sign.certainty === 'free' ? NAMED : undefined;
}
