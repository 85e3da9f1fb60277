/** Characters that a terminal obeys instead of showing: controls, and marks that turn the direction of writing. */
const OBEYED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A stranger's text as it may be printed: one line that cannot move the cursor, colour the screen or turn the line. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/gu, ' ').replaceAll(OBEYED, '\ufffd').trim();
}

/** Lines of at most so many characters, broken at spaces; what has no space in it is broken where it must be. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > width) {
      // Between the halves of an emoji there is no place for a break.
      const end = line.slice(0, width).isWellFormed() ? width : width - 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return [...lines, line];
}
