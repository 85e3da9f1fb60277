import { SMALL_WORDS } from '../language-profiles.ts';
import type { EvidenceKind, Hit } from '../lexicon.ts';
import { countDistinct, evidenceOf, nearFilmTalk, type Reading } from '../reading.ts';
import type { Verdict } from '../sense.ts';
import { loneWord, type Word } from '../words.ts';

/** What the model is shown of a text: its words, and what the catalog's phrases make of it, by name. */
export interface Signs {
  readonly words: readonly SeenWord[];
  readonly told: readonly (readonly [sign: string, value: number])[];
}

export interface SeenWord {
  /** The stem; names and numbers as `NAME` and `NUMBER`, because what is learned of one actor is not to be said of another. */
  readonly key: string;
  /** The word whose stem the key is. */
  readonly word: Word;
  /** Whether a sentence begins with it, so that it makes no pair with the word before. */
  readonly opens: boolean;
  readonly form: string;
}

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
  const told: [string, number][] = [];
  const names = { work: new Set<string>(), person: new Set<string>() };
  const named = new Set<number>();
  const points = new Map<string, number>();
  const loose = new Map<string, number>();
  const made = new Map<string, number>();
  const isNear = nearFilmTalk(reading);
  let total = 0;
  for (const hit of reading.hits) {
    const { sign } = hit;
    if (sign.kind === 'name') {
      for (let at = hit.first; at <= hit.last; at += 1) named.add(at);
      if (sign.certainty === 'free') {
        names[sign.topic.kind === 'work' ? 'work' : 'person'].add(sign.topic.id);
        made.set(`made:${sign.topic.kind}:${sign.name.industry ?? 'any'}`, 1);
      }
    } else if (sign.kind === 'industry') {
      const told = `made:${sign.strength}:${sign.industry}`;
      made.set(told, Math.min(MOST_OF_ONE_KIND, (made.get(told) ?? 0) + 1));
    } else if (sign.kind === 'theme') {
      const { slug } = sign.theme;
      const worth = POINTS[sign.strength];
      if (sign.strength === 'strong' || isNear(hit)) points.set(slug, (points.get(slug) ?? 0) + worth);
      else loose.set(slug, (loose.get(slug) ?? 0) + 1);
    }
  }
  for (const [slug, sum] of points) {
    const capped = Math.min(sum, MOST_POINTS);
    told.push([`theme:${slug}`, capped]);
    if (slug !== REACTION) total += capped;
  }
  for (const [slug, count] of loose) told.push([`loose:${slug}`, Math.min(count, MOST_LOOSE) / 2]);
  for (const [sign, count] of made) told.push([sign, count]);
  told.push(['points', Math.min(total, MOST_TOTAL) / 2]);
  for (const [of, sign] of EVIDENCE_SIGNS) {
    const count = countDistinct(reading, evidenceOf(reading, of));
    if (count > 0) told.push([sign, Math.min(count, MOST_OF_ONE_KIND) / 2]);
  }
  if (names.work.size > 0) told.push(['works', Math.min(names.work.size, MOST_NAMES)]);
  if (names.person.size > 0) told.push(['people', Math.min(names.person.size, MOST_NAMES)]);
  if (said !== undefined) told.push([`said:${said.sense}`, 1], [`surely:${said.sense}`, said.confidence]);
  for (const mark of marksOf(reading)) told.push([`mark:${mark}`, 1]);
  told.push(['length', Math.log(1 + reading.words.length) / 4]);
  return { words: wordsOf(reading, named), told };
}

const REACTION = 'fan-reaction';

const POINTS: Readonly<Record<Extract<Hit['sign'], { kind: 'theme' }>['strength'], number>> = {
  strong: 2,
  film: 1,
  within: 1,
  weak: 0.5,
};

/** Whether the word says by itself why: names, numbers and small words do not. */
export function isShown(word: SeenWord | undefined): boolean {
  if (word === undefined || word.key === NAME || word.key === NUMBER) return false;
  return word.form.length >= SHORTEST_SHOWN && !SMALL.has(word.form);
}

/** Words that every text of a language holds are no reason worth showing. */
const SMALL: ReadonlySet<string> = new Set(Object.values(SMALL_WORDS).flat());
const SHORTEST_SHOWN = 3;
/** A post has no more. */
const MOST_WORDS = 90;
const MOST_TOKENS = 200;

function wordsOf({ words }: Reading, named: ReadonlySet<number>): SeenWord[] {
  return words.slice(0, MOST_WORDS).map(({ form, sentence, word: written }, at) => {
    const word = named.has(at) ? NAME_WORD : isNumber(form) ? NUMBER_WORD : written;
    return { key: word.stem, word, opens: sentence !== words[at - 1]?.sentence, form };
  });
}

/** Marks and emoji as they are, each once; of links, handles and the like only that they are there. */
function marksOf({ tokens }: Reading): Set<string> {
  const marks = new Set<string>();
  for (const { kind, text } of tokens.slice(0, MOST_TOKENS)) {
    if (kind === 'mark' || kind === 'emoji') marks.add(text === '\n' ? 'break' : text);
    else if (kind !== 'word') marks.add(kind);
  }
  return marks;
}

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
