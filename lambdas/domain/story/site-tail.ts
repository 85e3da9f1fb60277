const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' · ', ' • '] as const;
const MAX_TAIL_WORDS = 5;
const MIN_HEAD_WORDS = 4;
/** A headline is one line, and not long. */
const MAX_HEADLINE = 300;

/**
 * A headline without the name of its publication: "How they did it | Variety", "How they did it - The Dial". Other texts
 * are left as they are.
 */
export function withoutSiteTail(text: string): string {
  if (text.length > MAX_HEADLINE || text.includes('\n')) return text;
  let cut = -1;
  for (const separator of SEPARATORS) cut = Math.max(cut, text.lastIndexOf(separator));
  if (cut === -1) return text;
  const tail = text.slice(cut + 3).trim();
  const isName =
    tail !== '' &&
    countWords(tail) <= MAX_TAIL_WORDS &&
    !/[.!?#@,:;0-9]/.test(tail.replace(/\.\w{2,4}$/, '')) &&
    tail.charAt(0) !== tail.charAt(0).toLowerCase();
  return isName && countWords(text.slice(0, cut)) >= MIN_HEAD_WORDS ? text.slice(0, cut) : text;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
