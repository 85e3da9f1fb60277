/**
 * Whether a text holds at least one of these words, phrases and hashtags; everything passes where there are none. Whole words only, in
 * any case, with or without accents; a phrase reaches across white space, hyphens and apostrophes, and may stand as one hashtag
 * (`#BehindTheScenes`); a term with `#` in front means the hashtag alone. Addresses of links are not looked into.
 */
export function createTermFilter(terms: readonly string[]): (text: string) => boolean {
  if (terms.length === 0) return () => true;
  const wanted = terms.map(toTerm).filter((term) => term !== undefined);
  const phrases = wanted.flatMap(({ phrase }) => phrase ?? []);
  const hashtags = wanted.map(({ hashtag }) => hashtag);
  const clues = [...new Set(wanted.map(({ clue }) => clue))];
  return (text) => {
    const folded = fold(text);
    // Nearly all of a busy stream ends here, before the text is taken apart.
    if (!clues.some((clue) => folded.includes(clue))) return false;
    const { words, tags } = readFolded(folded);
    return phrases.some((phrase) => words.includes(phrase)) || hashtags.some((hashtag) => tags.has(hashtag));
  };
}

/** Whether a term has anything in it to look for; one of marks alone would never be found. */
export function isTerm(term: string): boolean {
  return toTerm(term) !== undefined;
}

interface Term {
  /** Within spaces, as `readFolded` writes it; absent where only the hashtag counts. */
  readonly phrase?: string;
  readonly hashtag: string;
  /** No text without this can hold the term. */
  readonly clue: string;
}

function toTerm(term: string): Term | undefined {
  const folded = fold(term.trim());
  if (folded.startsWith('#')) {
    const hashtag = folded.replaceAll(OUTSIDE_HASHTAGS, '');
    return hashtag === '' ? undefined : { hashtag, clue: hashtag };
  }
  const pieces = readFolded(folded).words.trim().split(' ');
  const isWord = (piece: string) => WORD_START.test(piece);
  const words = pieces.slice(pieces.findIndex(isWord), pieces.findLastIndex(isWord) + 1);
  const [clue] = words;
  return clue === undefined ? undefined : { phrase: ` ${words.join(' ')} `, hashtag: words.join(''), clue };
}

const OUTSIDE_HASHTAGS = /[^\p{L}\p{N}\p{M}_]/gu;
const WORD_START = /^[\p{L}\p{N}]/u;

const ASCII = /^[\0-\x7f]*$/;
/** The accents of Latin, Greek and Cyrillic. Marks of other scripts stay: they part ガメラ from カメラ. */
const ACCENTS = /[\u0300-\u036f]/g;

/** By way of capitals: they make ß and ss the same, and the two small sigmas. */
function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replaceAll(ACCENTS, '').replaceAll('’', "'");
  return plain.toUpperCase().toLowerCase();
}

/** In these no space parts the words, so each character counts as one. */
const SPACELESS = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const LETTER = String.raw`[[\p{L}\p{N}]--[${SPACELESS}]]`;

/**
 * One alternative for each kind of piece: link, hashtag, word (its possessive ending apart), what joins words, anything else.
 * Every repetition is over one character class, so matching is linear in the text.
 */
const PIECE = new RegExp(
  [
    String.raw`(?<link>https?://\S+)`,
    String.raw`#(?<tag>[\p{L}\p{N}\p{M}_]+)`,
    String.raw`(?<word>${LETTER}[[\p{L}\p{N}\p{M}]--[${SPACELESS}]]*|[\p{L}\p{N}]\p{M}*)(?:'s(?![\p{L}\p{N}\p{M}]))?`,
    String.raw`(?<joint>[\s\p{Pd}_'])`,
    '.',
  ].join('|'),
  'gsv',
);

/** The words, each within spaces, with marks between them as words of their own; and the hashtags, whose words count as words too. */
function readFolded(text: string): { readonly words: string; readonly tags: ReadonlySet<string> } {
  const tags = new Set<string>();
  let words = ' ';
  for (const [piece, , tag, word, joint] of text.matchAll(PIECE)) {
    if (tag !== undefined) {
      tags.add(tag);
      words += readFolded(tag).words.slice(1);
    } else if (joint === undefined) words += `${word ?? piece[0]} `;
  }
  return { words, tags };
}
