import { SMALL_WORDS } from '../language-profiles.ts';
import type { Hit } from '../lexicon.ts';
import { countDistinct, evidenceOf, nearFilmTalk, type Reading } from '../reading.ts';
import type { Verdict } from '../sense.ts';
import type { EvidenceKind } from '../sign.ts';
import type { Token } from '../tokens.ts';
import { loneWord } from '../words.ts';
import { KIND_SIGNS, looseSign, MADE, markSign, SAID, SURELY, themeSign } from './sign-names.ts';

/** What the model is shown of a text: its words, and what the catalog's phrases make of it, by name. */
export interface Signs {
  readonly words: readonly SeenWord[];
  readonly told: Told;
}

/** Signs that are told, each once, with their values in the same places. */
export interface Told {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

/**
 * Names and numbers stand as `NAME` and `NUMBER`, because what is learned of one actor is not to be said of another. No two
 * words make a pair over the end of a sentence.
 */
export type SeenWord = Pick<Token, 'word' | 'sentence'>;

const NAME = '<name>';
const NUMBER = '<number>';
const NAME_WORD = loneWord(NAME);
const NUMBER_WORD = loneWord(NUMBER);

/** Kinds of evidence that bear on whether a text reveals something. */
const EVIDENCE: readonly EvidenceKind[] = [
  'film',
  'making',
  'production',
  'telling',
  'opinion',
  'figurative',
  'figurativeHints',
  'elsewhere',
];
const EVIDENCE_SIGNS = EVIDENCE.map((of) => [of, `evidence:${of}`] as const);
const MOST_OF_ONE_KIND = 3;
const MOST_POINTS = 3;
const MOST_TOTAL = 6;
const MOST_NAMES = 2;
const MOST_LOOSE = 2;

/**
 * `said`: what the wording "BTS" or "behind the scenes" is taken to mean, where there is any. Values run from 0 to about 3.
 */
export function signsOf(reading: Reading, said: Pick<Verdict, 'sense' | 'confidence'> | undefined): Signs {
  const told = new ToldSigns();
  if (reading.hits.length === 0) told.tell('points', 0);
  else tellHits(reading, told);
  if (said !== undefined) {
    told.tell(SAID[said.sense], 1);
    told.tell(SURELY[said.sense], said.confidence);
  }
  tellMarks(reading, told);
  told.tell('length', Math.log(1 + reading.words.length) / 4);
  return { words: wordsOf(reading), told };
}

class ToldSigns implements Told {
  readonly names: string[] = [];
  readonly values: number[] = [];

  /**
   * Adds to what a sign was told with, up to a bound, and returns by how much that is more. There are few signs: to look
   * through them is quicker than to keep a map.
   */
  tell(name: string, value: number, most = Number.POSITIVE_INFINITY): number {
    const at = this.names.indexOf(name);
    const before = this.values[at] ?? 0;
    const now = Math.min(before + value, most);
    if (at >= 0) this.values[at] = now;
    else {
      this.names.push(name);
      this.values.push(now);
    }
    return now - before;
  }
}

/** Adds what phrases and names say. */
function tellHits(reading: Reading, told: ToldSigns): void {
  const works: string[] = [];
  const people: string[] = [];
  const isNear = nearFilmTalk(reading);
  let total = 0;
  for (const hit of reading.hits) {
    const { sign } = hit;
    if (sign.kind === 'name' && sign.certainty === 'free') {
      const known = sign.known.kind === 'work' ? works : people;
      if (known.length < MOST_NAMES && !known.includes(sign.topic.id)) known.push(sign.topic.id);
      told.tell(MADE[sign.known.kind][sign.name.industry ?? 'any'], 1, 1);
    } else if (sign.kind === 'industry') told.tell(MADE[sign.strength][sign.industry], 1, MOST_OF_ONE_KIND);
    else if (sign.kind === 'theme') {
      const { slug } = sign.theme;
      if (sign.strength === 'strong' || isNear(hit)) {
        const more = told.tell(themeSign(slug), POINTS[sign.strength], MOST_POINTS);
        if (slug !== REACTION) total += more;
      } else told.tell(looseSign(slug), 1 / 2, MOST_LOOSE / 2);
    }
  }
  told.tell('points', Math.min(total, MOST_TOTAL) / 2);
  for (const [of, sign] of EVIDENCE_SIGNS) {
    const count = countDistinct(reading, evidenceOf(reading, of));
    if (count > 0) told.tell(sign, Math.min(count, MOST_OF_ONE_KIND) / 2);
  }
  if (works.length > 0) told.tell('works', works.length);
  if (people.length > 0) told.tell('people', people.length);
}

const REACTION = 'fan-reaction';

const POINTS: Readonly<Record<Extract<Hit['sign'], { kind: 'theme' }>['strength'], number>> = {
  strong: 2,
  film: 1,
  within: 1,
  weak: 0.5,
};

/** Whether the word says by itself why: names, numbers and small words do not. */
export function isShown(seen: SeenWord | undefined): boolean {
  if (seen === undefined || seen.word === NAME_WORD || seen.word === NUMBER_WORD) return false;
  return seen.word.form.length >= SHORTEST_SHOWN && !SMALL.has(seen.word.form);
}

/** Words that every text of a language holds are no reason worth showing. */
const SMALL: ReadonlySet<string> = new Set(Object.values(SMALL_WORDS).flat());
const SHORTEST_SHOWN = 3;
/** A post has no more. */
const MOST_WORDS = 90;
const MOST_TOKENS = 200;

function wordsOf({ words, hits }: Reading): SeenWord[] {
  const seen: SeenWord[] = words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : [...words];
  for (let at = 0; at < seen.length; at += 1) {
    const token = words[at];
    if (token !== undefined && isNumber(token.form)) seen[at] = { word: NUMBER_WORD, sentence: token.sentence };
  }
  for (const { sign, first, last } of hits) {
    if (sign.kind !== 'name') continue;
    for (let at = first; at <= last && at < seen.length; at += 1)
      seen[at] = { word: NAME_WORD, sentence: seen[at]?.sentence ?? 0 };
  }
  return seen;
}

/** Marks and emoji as they are, each once; of links, handles and the like only that they are there. */
function tellMarks({ tokens }: Reading, told: ToldSigns): void {
  for (let at = 0; at < MOST_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined) return;
    const { kind, text } = token;
    if (kind !== 'word') told.tell(kind === 'mark' || kind === 'emoji' ? markSign(text) : KIND_SIGNS[kind], 1, 1);
  }
}

function isNumber(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^\d+$/.test(form);
}

/** Whether anything of the catalog is in a text: single words alone make no revelation, however many they are. */
export function isAnchored({ told: { names, values } }: Signs): boolean {
  return names.some((name, at) => (values[at] ?? 0) > 0 && ANCHORS.has(name));
}

const ANCHORS: ReadonlySet<string> = new Set([
  'points',
  'works',
  'people',
  'evidence:film',
  'evidence:making',
  'evidence:telling',
]);
