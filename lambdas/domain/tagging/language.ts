import { SMALL_WORDS } from './language-profiles.ts';
import type { Token } from './tokens.ts';

/** ISO 639-2's code for "undetermined". */
export const UNDETERMINED = 'und';

/** A post is known by its opening; an article is not read to the end for this. */
const MAX_WORDS = 120;

/** A language must explain this share of the words, or two words less than half of them foreign; "Titanic" alone says nothing. */
const MIN_SHARE = 0.12;
const MIN_WORDS = 2;

/** The language of a text as ISO 639-1: by its script, or by which language's small words it is made of. */
export function detectLanguage(words: readonly Token[]): string {
  const head = words.filter(({ kind }) => kind === 'word').slice(0, MAX_WORDS);
  const read = head.length > 0 ? head : words.slice(0, MAX_WORDS);
  return byScript(read) ?? bySmallWords(head);
}

const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words)) LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), language]);
}

function bySmallWords(words: readonly Token[]): string {
  const points = new Map<string, number>();
  let known = 0;
  for (const { form } of words) {
    const languages = LANGUAGES_BY_WORD.get(form);
    if (languages === undefined) continue;
    known += 1;
    // A word of one language says more than one that six share.
    for (const language of languages)
      points.set(language, (points.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  const [best, second] = [...points].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || known < Math.min(MIN_WORDS, words.length)) return UNDETERMINED;
  if (best[1] / words.length < MIN_SHARE) return UNDETERMINED;
  if (known === 1 && words.length > 1) return UNDETERMINED;
  return second !== undefined && second[1] === best[1] ? UNDETERMINED : best[0];
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
];

/** Letters that tell a language from its neighbours in the same script. */
const NEIGHBOURS: Readonly<Record<string, readonly (readonly [pattern: RegExp, language: string])[]>> = {
  ru: [[/[іїєґ]/i, 'uk']],
  ar: [[/[پچژگ]/, 'fa']],
};

/** Half of the words in one script decide; Japanese also by any kana among its kanji. */
function byScript(words: readonly Token[]): string | undefined {
  const foreign = words.filter(({ text }) => text.charCodeAt(0) > 0x36f);
  if (foreign.length * 2 < words.length || foreign.length === 0) return undefined;
  const sample = foreign.map(({ text }) => text.slice(0, 100)).join(' ');
  const script = SCRIPTS.find(([pattern]) => pattern.test(sample))?.[1];
  if (script === undefined) return undefined;
  return NEIGHBOURS[script]?.find(([pattern]) => pattern.test(sample))?.[1] ?? script;
}
