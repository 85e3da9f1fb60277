import { remembering } from '../../remembering.ts';
import { SMALL_WORDS } from '../language-profiles.ts';
import type { EvidenceKind, Hit } from '../lexicon.ts';
import { countDistinct, evidenceOf, nearFilmTalk, type Reading } from '../reading.ts';
import type { Verdict } from '../sense.ts';
import type { Sense } from '../tags.ts';
import type { Token } from '../tokens.ts';
import { loneWord, type TokenKind } from '../words.ts';

/** What the model is shown of a text: its words, and what the catalog's phrases make of it, by name. */
export interface Signs {
  readonly words: readonly SeenWord[];
  readonly told: readonly (readonly [sign: string, value: number])[];
}

/** Names and numbers stand as `NAME` and `NUMBER`, because what is learned of one actor is not to be said of another. No two words make a pair over the end of a sentence. */
export type SeenWord = Pick<Token, 'word' | 'sentence'>;

export const NAME = '<name>';
export const NUMBER = '<number>';
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

/** `said`: what the wording "BTS" or "behind the scenes" is taken to mean, where there is any. Values run from 0 to about 3. */
export function signsOf(reading: Reading, said: Pick<Verdict, 'sense' | 'confidence'> | undefined): Signs {
  const told: Told[] = [];
  if (reading.hits.length === 0) told.push(['points', 0]);
  else tellHits(reading, told);
  if (said !== undefined) told.push([SAID[said.sense], 1], [SURELY[said.sense], said.confidence]);
  tellMarks(reading, told);
  told.push(['length', Math.log(1 + reading.words.length) / 4]);
  return { words: wordsOf(reading), told };
}

type Told = [sign: string, value: number];

/** Adds what phrases and names say. */
function tellHits(reading: Reading, told: Told[]): void {
  const names: Readonly<Record<'work' | 'person', string[]>> = { work: [], person: [] };
  const points: Told[] = [];
  const loose: Told[] = [];
  const made: Told[] = [];
  const isNear = nearFilmTalk(reading);
  for (const hit of reading.hits) {
    const { sign } = hit;
    if (sign.kind === 'name' && sign.certainty === 'free') {
      const { kind, id } = sign.topic;
      const known = names[kind === 'work' ? 'work' : 'person'];
      if (known.length < MOST_NAMES && !known.includes(id)) known.push(id);
      add(made, `made:${kind}:${sign.name.industry ?? 'any'}`, 1, 1);
    } else if (sign.kind === 'industry') add(made, `made:${sign.strength}:${sign.industry}`, 1, MOST_OF_ONE_KIND);
    else if (sign.kind === 'theme') {
      const { slug } = sign.theme;
      if (sign.strength === 'strong' || isNear(hit)) add(points, themeSign(slug), POINTS[sign.strength], MOST_POINTS);
      else add(loose, looseSign(slug), 1 / 2, MOST_LOOSE / 2);
    }
  }
  const total = points.reduce((sum, [sign, worth]) => (sign === REACTION ? sum : sum + worth), 0);
  told.push(...points, ...loose, ...made, ['points', Math.min(total, MOST_TOTAL) / 2]);
  for (const [of, sign] of EVIDENCE_SIGNS) {
    const count = countDistinct(reading, evidenceOf(reading, of));
    if (count > 0) told.push([sign, Math.min(count, MOST_OF_ONE_KIND) / 2]);
  }
  if (names.work.length > 0) told.push(['works', names.work.length]);
  if (names.person.length > 0) told.push(['people', names.person.length]);
}

/** There are few signs: to look through them is quicker than to keep a map. */
function add(told: Told[], sign: string, value: number, most: number): void {
  const known = told.find(([other]) => other === sign);
  if (known === undefined) told.push([sign, Math.min(value, most)]);
  else known[1] = Math.min(known[1] + value, most);
}

const SAID: Readonly<Record<Sense, string>> = {
  production: 'said:production',
  band: 'said:band',
  figurative: 'said:figurative',
  other: 'said:other',
};
const SURELY: Readonly<Record<Sense, string>> = {
  production: 'surely:production',
  band: 'surely:band',
  figurative: 'surely:figurative',
  other: 'surely:other',
};

const MOST_SIGNS_KEPT = 1_000;

/** What phrases of a theme add up to. */
export const themeSign = remembering(MOST_SIGNS_KEPT, (slug) => `theme:${slug}`);
/** Where nothing near it speaks of film. */
const looseSign = remembering(MOST_SIGNS_KEPT, (slug) => `loose:${slug}`);
const markSign = remembering(MOST_SIGNS_KEPT, (mark) => `mark:${mark === '\n' ? 'break' : mark}`);

const REACTION = themeSign('fan-reaction');

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
function tellMarks({ tokens }: Reading, told: Told[]): void {
  const first = told.length;
  for (let at = 0; at < MOST_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined) return;
    const { kind, text } = token;
    if (kind === 'word') continue;
    const sign = kind === 'mark' || kind === 'emoji' ? markSign(text) : KIND_SIGNS[kind];
    let known = first;
    while (known < told.length && told[known]?.[0] !== sign) known += 1;
    if (known === told.length) told.push([sign, 1]);
  }
}

const KIND_SIGNS: Readonly<Record<Exclude<TokenKind, 'word' | 'mark' | 'emoji'>, string>> = {
  hashtag: 'mark:hashtag',
  handle: 'mark:handle',
  link: 'mark:link',
  emoticon: 'mark:emoticon',
};

function isNumber(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^\d+$/.test(form);
}

/** Whether anything of the catalog is in a text: single words alone make no revelation, however many they are. */
export function isAnchored({ told }: Signs): boolean {
  return told.some(
    ([sign, value]) =>
      value > 0 &&
      (sign === 'points' ||
        sign === 'works' ||
        sign === 'people' ||
        sign === 'evidence:film' ||
        sign === 'evidence:making' ||
        sign === 'evidence:telling'),
  );
}
