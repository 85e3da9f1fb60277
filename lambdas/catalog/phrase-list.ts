/**
 * Phrases, apart by commas or line breaks, so that a vocabulary can be laid out for people: one thought a line.
 *
 * A phrase stays in its line. One that is too long for it goes on in the next where the line ends in `|` or `..`. A line
 * that begins with `//` is a remark. What a phrase may hold is said at `PhraseTrie`.
 */
export function phraseList(text: string): readonly string[] {
  return text
    .replaceAll(REMARK, '')
    .replaceAll(/\|\n\s*/g, '|')
    .replaceAll(/\.\.\n\s*/g, '.. ')
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

const REMARK = /^[^\S\n]*\/\/.*$/gm;
