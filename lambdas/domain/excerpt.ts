const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** So much more than there is room for is looked at, so that the last character that is looked at is whole. */
const MARGIN = 40;

/**
 * The beginning of a stranger's text: at most `most` UTF-16 units, ending between two characters as people see them, with
 * an ellipsis where something is missing. Halves of characters, which no machine can show, are left out.
 */
export function excerpt(text: string, most: number): string {
  const start = withoutHalves(text.slice(0, most + MARGIN));
  if (text.length <= most) return start;
  const room = Math.max(0, most - 1);
  let end = 0;
  for (const { segment } of graphemes.segment(start)) {
    if (end + segment.length > room) break;
    end += segment.length;
  }
  // One endless character (a letter under a thousand accents) is worth its beginning.
  const kept = end === 0 ? withoutHalves(start.slice(0, room)) : start.slice(0, end);
  return `${kept.trimEnd()}…`;
}

function withoutHalves(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '');
}
