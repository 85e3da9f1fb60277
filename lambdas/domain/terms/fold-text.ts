const ASCII = /^[\0-\x7f]*$/;
/** The accents of Latin, Greek and Cyrillic. Marks of other scripts stay: they part ガメラ from カメラ. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * How terms and texts meet: in any case, with or without accents. By way of capitals: they make ß and ss the same, and the
 * two small sigmas.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replaceAll(ACCENTS, '').replaceAll('’', "'");
  return plain.toUpperCase().toLowerCase();
}

/** Quotes stretches of a text as they were written, given where they lie in the folded text. */
export function createQuoter(text: string): (start: number, end: number) => TextSpan {
  if (ASCII.test(text)) return (start, end) => ({ start, end, text: text.slice(start, end) });
  const origins = originsOf(text);
  return (from, to) => {
    const start = origins[from] ?? text.length;
    // A character that folds to several belongs to a stretch as a whole.
    let after = to;
    while (after < origins.length && origins[after] === origins[after - 1]) after += 1;
    const end = origins[after] ?? text.length;
    return { start, end, text: text.slice(start, end) };
  };
}

/** A stretch of a text, as indexes of UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** For every unit of the folded text where the character it came from begins; characters fold each for itself. */
function originsOf(text: string): number[] {
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const units = character < '\x80' ? 1 : foldText(character).length;
    for (let unit = 0; unit < units; unit += 1) origins.push(at);
    at += character.length;
  }
  return origins;
}
