import { createHash } from 'node:crypto';

/** Where a page ended, and in which list. */
export interface Cursor {
  readonly list: string;
  readonly position: string;
}

const SEAL_LENGTH = 8;

/**
 * A place in a list as a caller gets it. The seal is no secret: it tells a cursor of ours from one that was cut short, made
 * up or taken from another list, so that none of those is answered with a page that looks right.
 */
export function toCursor({ list, position }: Cursor): string {
  const text = `${list}\n${position}`;
  return sealOf(text) + Buffer.from(text, 'utf8').toString('base64url');
}

/** Undefined when this is no cursor of ours. */
export function fromCursor(cursor: string): Cursor | undefined {
  const text = Buffer.from(cursor.slice(SEAL_LENGTH), 'base64url').toString('utf8');
  const separator = text.lastIndexOf('\n');
  const read = { list: text.slice(0, Math.max(0, separator)), position: text.slice(separator + 1) };
  return toCursor(read) === cursor ? read : undefined;
}

function sealOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, SEAL_LENGTH);
}
