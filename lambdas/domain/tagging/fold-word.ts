const ASCII = /^[\x20-\x7e]*$/;
const COMBINING = /\p{M}/gu;

/** How vocabularies and texts meet: lower case, no diacritics, no apostrophes, no possessive ending (`Kubrick’s` is `kubrick`, `don’t` is `dont`). */
export function foldWord(word: string): string {
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(COMBINING, '').replaceAll('’', "'");
  const lower = plain.toLowerCase();
  if (!lower.includes("'")) return lower;
  return (lower.endsWith("'s") ? lower.slice(0, -2) : lower).replaceAll("'", '');
}

/** The words of a label or an alias, folded; `&` reads as "and" is a matter of aliases, not of this function. */
export function foldedWords(text: string): string[] {
  return (text.match(LABEL_WORD) ?? []).map(foldWord);
}

const LABEL_WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
