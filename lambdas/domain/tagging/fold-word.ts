const ASCII = /^[\x20-\x7e]*$/;
const COMBINING = /\p{M}/gu;

/**
 * How vocabularies and texts meet: lower case, no diacritics, no apostrophes, no possessive ending (`Kubrick’s` is
 * `kubrick`, `don’t` is `dont`).
 */
export function foldWord(word: string): string {
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(COMBINING, '').replaceAll('’', "'");
  const lower = plain.toLowerCase();
  if (!lower.includes("'")) return lower;
  return (lower.endsWith("'s") ? lower.slice(0, -2) : lower).replaceAll("'", '');
}

/** The words of a label or an alias, folded; `&` reads as "and" is a matter of aliases, not of this function. */
export function foldedWords(text: string): string[] {
  // Catalogs are long and nearly all plain words, and compiling them is what a cold start waits for.
  if (PLAIN.test(text)) return text.toLowerCase().split(' ');
  if (ASCII.test(text)) {
    const words = text.toLowerCase().replaceAll(APOSTROPHES, '').split(NO_WORD);
    return words.includes('') ? words.filter((word) => word !== '') : words;
  }
  return (text.match(LABEL_WORD) ?? []).map(foldWord);
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
const APOSTROPHES = /'s(?![a-z])|'/g;
const NO_WORD = /[^a-z0-9]+/;
const LABEL_WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
