import { evidenceOf, type Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** How a text says "BTS" or "behind the scenes", each place as an index into the words of the reading. */
export interface Wording {
  /** The phrase in words: its first and last word. */
  readonly phrases: readonly { readonly first: number; readonly last: number }[];
  /** The phrase as a hashtag, alone or with more in the same tag: `#BehindTheScenesWithKap`. */
  readonly phraseTags: readonly number[];
  /** `#bts`. */
  readonly tags: readonly number[];
  /** The letters as a word of a sentence. */
  readonly words: readonly number[];
  /** A word that can only mean the band: then the text is judged even without any of the others. */
  readonly bandNames: boolean;
  /** Whether it says whose: "bts of my thesis". */
  readonly hasObject: boolean;
}

/** Undefined when there is nothing to decide: neither "BTS", nor "behind the scenes", nor the band by another name. */
export function findWording(reading: Reading): Wording | undefined {
  const phraseTags: number[] = [];
  const tags: number[] = [];
  const words: number[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const word = reading.words[at];
    if (word === undefined) break;
    if (word.kind === 'hashtag') {
      if (word.form.startsWith('bts')) tags.push(at);
      else if (word.form.includes('behindthescene') || word.form === 'bastidores') phraseTags.push(at);
    } else if (isTheLetters(word)) words.push(at);
  }
  const phrases = evidenceOf(reading, 'behindTheScenes').filter(({ first }) => reading.words[first]?.kind === 'word');
  const bandNames =
    evidenceOf(reading, 'band').length > 0 ||
    reading.tokens.some((token) => isBandHandle(token) || bandNameInTag(token) !== undefined);
  const isSaid = phrases.length + phraseTags.length + tags.length + words.length > 0;
  if (!isSaid && !bandNames) return undefined;
  const hasObject = words.some((at) => reading.words[at + 1]?.form === 'of');
  return { phrases, phraseTags, tags, words, bandNames, hasObject };
}

/** The accounts of the band and its label; accounts of fans begin with the letters, too. */
export function isBandHandle({ kind, form }: Token): boolean {
  return kind === 'handle' && (form.startsWith('bts') || form.startsWith('bangtan') || form.startsWith('bighit'));
}

/** Names inside longer hashtags: "#HappyJiminDay", "#BTSinChicago". */
const BAND_IN_TAG =
  /jungkook|taehyung|jimin|namjoon|yoongi|hoseok|seokjin|bangtan|jhope|방탄|^bts(?:7|20|army|at|back|band|best|boys|butter|comeback|concert|dynamite|edit|fan|festa|forever|group|in|jin|love|meme|merch|mv|rm|song|suga|tour|twt|v$|world|x)|army(?:bts|selca|bomb)/u;

/** The name of the band or a member that a hashtag holds, as it stands there; undefined for all else. */
export function bandNameInTag({ kind, form }: Token): string | undefined {
  return kind === 'hashtag' ? BAND_IN_TAG.exec(form)?.[0] : undefined;
}

/** Where words are not set apart by spaces, the letters stand at the beginning of a longer word: "BTS最高". */
function isTheLetters({ form }: Token): boolean {
  return form === 'bts' || (form.startsWith('bts') && form.charCodeAt(3) > LAST_LATIN);
}

const LAST_LATIN = 0x24f;
