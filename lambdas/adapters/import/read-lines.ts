import { isUtf8 } from 'node:buffer';
import type { ImportPlace } from '../../domain/import-entry.ts';

/** A line of text, without its end (LF or CRLF), or why it is none. */
export type Line = LineOfText | UnreadableLine;

export interface LineOfText {
  readonly isText: true;
  readonly number: number;
  readonly text: string;
  readonly next: ImportPlace;
}

export interface UnreadableLine {
  readonly isText: false;
  readonly number: number;
  readonly problem: string;
  readonly content: string;
  readonly next: ImportPlace;
}

/** A hundred times what is kept of a text: whatever is longer is no line, but a file with other line ends, or none. */
export const MAX_LINE_BYTES = 1024 * 1024;

/** Of a line that is too long to be kept, this much is shown. */
const SHOWN_BYTES = 1_000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The lines of a stream of bytes. Memory is bounded whatever the bytes are: of a line that is longer than we take, only the
 * beginning is held. Each line is checked on its own, so that one that is no UTF-8 spoils no other.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  { line, offsetBytes }: ImportPlace,
): AsyncGenerator<Line> {
  let number = line;
  let offset = offsetBytes;
  let pieces: Buffer[] = [];
  let heldBytes = 0;
  let lengthBytes = 0;

  const hold = (piece: Buffer) => {
    lengthBytes += piece.length;
    const room = MAX_LINE_BYTES - heldBytes;
    // Copied when cut: a view would keep the whole chunk alive.
    const held = piece.length <= room ? piece : Buffer.from(piece.subarray(0, room));
    if (held.length > 0) pieces.push(held);
    heldBytes += held.length;
  };
  const endLine = (endBytes: number): Line => {
    offset += lengthBytes + endBytes;
    const bytes = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    const next = { line: number + 1, offsetBytes: offset };
    const read = toLine(bytes, lengthBytes, number, next);
    number += 1;
    pieces = [];
    heldBytes = 0;
    lengthBytes = 0;
    return read;
  };

  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      hold(bytes.subarray(from, end));
      from = end + 1;
      yield endLine(1);
    }
    if (from < bytes.length) hold(bytes.subarray(from));
  }
  if (lengthBytes > 0) yield endLine(0);
}

function toLine(held: Buffer, lengthBytes: number, number: number, next: ImportPlace): Line {
  if (lengthBytes > held.length) {
    const problem = `The line has ${lengthBytes} bytes, and ${MAX_LINE_BYTES} is the most that is read.`;
    return { isText: false, number, problem, content: held.subarray(0, SHOWN_BYTES).toString('utf8'), next };
  }
  const bytes = held.at(-1) === CARRIAGE_RETURN ? held.subarray(0, -1) : held;
  if (!isUtf8(bytes)) {
    const problem =
      'The line is not UTF-8. Convert the file, for one from Windows with: iconv -f windows-1252 -t utf-8 FILE';
    // As latin1 every byte stays a character of its own, so that nothing of what was there is lost.
    return { isText: false, number, problem, content: bytes.toString('latin1'), next };
  }
  const text = bytes.toString('utf8');
  // Some editors put a byte order mark in front.
  return { isText: true, number, text: text.startsWith('\ufeff') ? text.slice(1) : text, next };
}
