import { SMALL_WORDS } from '../language-profiles.ts';
import type { EvidenceKind, Hit } from '../lexicon.ts';
import { countDistinct, evidenceOf, nearFilmTalk, type Reading } from '../reading.ts';
import type { Sense } from '../tags.ts';

/** What the model is shown of a text: its words, each once, and what the catalog's phrases make of it, by name. */
export interface Signs {
  /** Stems; names and numbers as `NAME` and `NUMBER`, because what is learned of one actor is not to be said of another. */
  readonly words: ReadonlyMap<string, number>;
  readonly told: readonly (readonly [sign: string, value: number])[];
}

export const NAME = '<name>';
export const NUMBER = '<number>';

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
const MOST_OF_ONE_KIND = 3;
const MOST_POINTS = 3;
const MOST_TOTAL = 6;
const MOST_NAMES = 2;
const MOST_LOOSE = 2;

/** `said`: the sense that the wording "BTS" or "behind the scenes" has, where there is any. Values run from 0 to about 3. */
export function signsOf(reading: Reading, said: Sense | undefined): Signs {
  const told: [string, number][] = [];
  const names = { work: new Set<string>(), person: new Set<string>() };
  const named = new Set<number>();
  const points = new Map<string, number>();
  const loose = new Map<string, number>();
  const isNear = nearFilmTalk(reading);
  let total = 0;
  for (const hit of reading.hits) {
    const { sign } = hit;
    if (sign.kind === 'name') {
      for (let at = hit.first; at <= hit.last; at += 1) named.add(at);
      if (sign.certainty === 'free') names[sign.topic.kind === 'work' ? 'work' : 'person'].add(sign.topic.id);
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
  told.push(['points', Math.min(total, MOST_TOTAL) / 2]);
  for (const of of EVIDENCE) {
    const count = countDistinct(reading, evidenceOf(reading, of));
    if (count > 0) told.push([`evidence:${of}`, Math.min(count, MOST_OF_ONE_KIND) / 2]);
  }
  if (names.work.size > 0) told.push(['works', Math.min(names.work.size, MOST_NAMES)]);
  if (names.person.size > 0) told.push(['people', Math.min(names.person.size, MOST_NAMES)]);
  if (said !== undefined) told.push([`said:${said}`, 1]);
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

/** Words that every text of a language holds say nothing, and what they seem to say is chance. */
const SMALL: ReadonlySet<string> = new Set(Object.values(SMALL_WORDS).flat());
const SHORTEST_WORD = 3;

/** Each different word with the place where it first stands. */
function wordsOf({ words }: Reading, named: ReadonlySet<number>): Map<string, number> {
  const once = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const key = named.has(at) ? NAME : isNumber(word.form) ? NUMBER : word.stem;
    if (word.form.length >= SHORTEST_WORD && !SMALL.has(word.form) && !once.has(key)) once.set(key, at);
  }
  return once;
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
