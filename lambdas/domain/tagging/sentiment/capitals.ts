import type { Token } from '../tokens.ts';

/** Two capitals and no small letter in three letters or more: "GOOD", not "OK" or "McKellen". */
export function isShouted(text: string): boolean {
  return (
    text.length > 2 && isCapital(text.charCodeAt(0)) && isCapital(text.charCodeAt(1)) && text === text.toUpperCase()
  );
}

/** A capital and a small letter, as names begin. */
export function isCapitalised(text: string): boolean {
  const second = text.charCodeAt(1);
  return isCapital(text.charCodeAt(0)) && second >= 0x61 && second <= 0x7a;
}

/** Whether capitals are how all of a text is written, and so say nothing. */
export function isShoutedThroughout(tokens: readonly Token[], end: number): boolean {
  let words = 0;
  let shouted = 0;
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    words += 1;
    if (isShouted(token.text)) shouted += 1;
  }
  return shouted * 2 > words;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
