import { SMALL_WORDS } from './language-profiles.ts';
import type { Token } from './tokens.ts';
import { rememberByWord, type Word } from './words.ts';

/** ISO 639-2's code for "undetermined". */
export const UNDETERMINED = 'und';

/** A post is known by its opening; an article is not read to the end for this. */
const MAX_WORDS = 120;

/**
 * A language must explain this share of the words, or two words less than half of them foreign; "Titanic" alone says
 * nothing.
 */
const MIN_SHARE = 0.12;
const MIN_WORDS = 2;
const LONGEST_WORD = 40;

/** The language of a text as ISO 639-1: by its script, or by which language's small words it is made of. */
export function detectLanguage(words: readonly Token[]): string {
  const head = headOf(words);
  return byScript(head.length > 0 ? head : words.slice(0, MAX_WORDS)) ?? bySmallWords(head);
}

/** Without hashtags, which most texts have none of. */
function headOf(words: readonly Token[]): readonly Token[] {
  if (words.length <= MAX_WORDS && words.every(({ kind }) => kind === 'word')) return words;
  return words.filter(({ kind }) => kind === 'word').slice(0, MAX_WORDS);
}

/** A word of one language says more than one that six share. */
interface SmallWord {
  /** Places in `LANGUAGES`. */
  readonly languages: number[];
  points: number;
}

function bySmallWords(words: readonly Token[]): string {
  const points = new Float64Array(LANGUAGES.length);
  let known = 0;
  for (const { form, text, word } of words) {
    // Only a word that folding changed can have a letter that tells.
    if (form !== text && HAS_OTHER_LETTER.test(text)) {
      for (const language of languagesOfLetters(text)) points[language] = (points[language] ?? 0) + 1;
    }
    const small = smallWordOf(word);
    if (small === NO_SMALL_WORD) continue;
    known += 1;
    for (const language of small.languages) points[language] = (points[language] ?? 0) + small.points;
  }
  if (known < Math.min(MIN_WORDS, words.length) || (known === 1 && words.length > 1)) return UNDETERMINED;
  let best = 0;
  let isTie = false;
  for (let language = 1; language < points.length; language += 1) {
    const lead = (points[language] ?? 0) - (points[best] ?? 0);
    if (lead > 0) best = language;
    if (lead >= 0) isTie = lead === 0;
  }
  const most = points[best] ?? 0;
  if (isTie || most === 0 || most / words.length < MIN_SHARE) return UNDETERMINED;
  return LANGUAGES[best] ?? UNDETERMINED;
}

const NO_SMALL_WORD: SmallWord = { languages: [], points: 0 };

let smallWords: ReadonlyMap<string, SmallWord> | undefined;

const smallWordOf = rememberByWord('language', ({ form }) => {
  smallWords ??= compileSmallWords();
  return smallWords.get(form) ?? NO_SMALL_WORD;
});

/** Whether it is a function word of English: it says nothing of what a text is about. */
export function isSmallWord(word: Word): boolean {
  return smallWordOf(word).languages.includes(ENGLISH);
}

function compileSmallWords(): ReadonlyMap<string, SmallWord> {
  const compiled = new Map<string, SmallWord>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    const place = LANGUAGES.indexOf(language);
    for (const word of words) {
      const known = compiled.get(word);
      if (known === undefined) compiled.set(word, { languages: [place], points: 1 });
      else if (known.languages.at(-1) !== place) {
        known.languages.push(place);
        known.points = 1 / Math.sqrt(known.languages.length);
      }
    }
  }
  return compiled;
}

/** Letters that one language of Latin script has and its neighbours have not. */
const LETTERS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[ñ]/i, 'es'],
  [/[ãõ]/i, 'pt'],
  [/[ûœî]/i, 'fr'],
  [/[ß]/, 'de'],
  [/[åÅ]/, 'sv'],
  [/[łąęśżźń]/i, 'pl'],
  [/[ğşı]/, 'tr'],
];
const HAS_OTHER_LETTER = /[^ -~’]/;

/** All that small words or letters can tell. */
const LANGUAGES = [...new Set([...Object.keys(SMALL_WORDS), ...LETTERS.map(([, language]) => language)])];

const ENGLISH = LANGUAGES.indexOf('en');

/** As places in `LANGUAGES`. */
function languagesOfLetters(word: string): number[] {
  if (word.length > LONGEST_WORD) return [];
  return LETTERS.flatMap(([pattern, language]) => (pattern.test(word) ? [LANGUAGES.indexOf(language)] : []));
}

const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af\u1100-\u11ff]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0400-\u04ff]/, 'ru'],
  [/[\u0980-\u09ff]/, 'bn'],
  [/[\u0b80-\u0bff]/, 'ta'],
  [/[\u0c00-\u0c7f]/, 'te'],
  [/[\u10a0-\u10ff]/, 'ka'],
  [/[\u0530-\u058f]/, 'hy'],
];

/** Letters that tell a language from its neighbours in the same script. */
const NEIGHBOURS: Readonly<Record<string, readonly (readonly [pattern: RegExp, language: string])[]>> = {
  ru: [[/[іїєґ]/i, 'uk']],
  ar: [[/[پچژگ]/, 'fa']],
};

/** Half of the words in one script decide; Japanese also by any kana among its kanji. */
function byScript(words: readonly Token[]): string | undefined {
  let foreign = 0;
  for (const { text } of words) if (isForeign(text)) foreign += 1;
  if (foreign * 2 < words.length || foreign === 0) return undefined;
  const sample = words.flatMap(({ text }) => (isForeign(text) ? [text.slice(0, 100)] : [])).join(' ');
  const script = SCRIPTS.find(([pattern]) => pattern.test(sample))?.[1];
  if (script === undefined) return undefined;
  return NEIGHBOURS[script]?.find(([pattern]) => pattern.test(sample))?.[1] ?? script;
}

/** Beyond Latin and what combines with it. */
function isForeign(word: string): boolean {
  return word.charCodeAt(0) > 0x36f;
}
