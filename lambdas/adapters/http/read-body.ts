import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export type BodyReading =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  /** Longer than allowed; reading stopped there. */
  | { readonly kind: 'too-large' }
  /** A compression we do not speak. */
  | { readonly kind: 'unknown-coding'; readonly coding: string };

/** A compressed copy of a compressed copy happens by accident; more layers only on purpose. */
const MAX_CODINGS = 2;

/**
 * Reads a body to its end or to `maxBytes`, counted both as sent and after decompression: a bomb grows on the way, and an
 * endless stream of empty compressed blocks never does. What is held is never more than that and a few buffers; past the
 * cap the connection is dropped. Throws when the connection breaks or the compression is corrupt.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<BodyReading> {
  // Giving a body up half-way is an error to it, and would be an uncaught one.
  body.on('error', () => undefined);
  const codings = codingsOf(contentEncoding);
  const unknown =
    codings.length > MAX_CODINGS ? codings.join(', ') : codings.find((coding) => !DECOMPRESSORS.has(coding));
  if (unknown !== undefined) {
    body.destroy();
    return { kind: 'unknown-coding', coding: unknown };
  }

  let stream: AsyncIterable<Buffer> = metered(body, maxBytes);
  for (const coding of codings) {
    const make = DECOMPRESSORS.get(coding);
    if (make !== undefined) stream = metered(decompressed(stream, make), maxBytes);
  }
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (thrown) {
    if (thrown instanceof TooLarge) return { kind: 'too-large' };
    throw thrown;
  } finally {
    body.destroy();
  }
  return { kind: 'whole', bytes: Buffer.concat(chunks) };
}

/** In the order to undo them, which is the reverse of the header's. */
function codingsOf(contentEncoding = ''): string[] {
  const codings = contentEncoding.split(',').map((coding) => coding.trim().toLowerCase());
  return codings.filter((coding) => coding !== '' && coding !== 'identity').toReversed();
}

class TooLarge extends Error {}

async function* metered(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let byteCount = 0;
  for await (const chunk of source) {
    byteCount += chunk.length;
    if (byteCount > maxBytes) throw new TooLarge();
    yield chunk;
  }
}

async function* decompressed(
  source: AsyncIterable<Buffer>,
  make: (firstByte: number) => Transform,
): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;

  async function* whole(): AsyncGenerator<Buffer> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const decompressor = make(first.value[0] ?? 0);
  // Whatever breaks here also ends the loop below; the callback only keeps it from counting as unhandled.
  pipeline(Readable.from(whole(), { objectMode: false }), decompressor, () => undefined);
  yield* decompressor;
}

/** Servers that close a moment too early lose the checksum, not the text. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

const DECOMPRESSORS: ReadonlyMap<string, (firstByte: number) => Transform> = new Map<
  string,
  (firstByte: number) => Transform
>([
  ['gzip', () => createGunzip(LENIENT)],
  ['x-gzip', () => createGunzip(LENIENT)],
  ['br', () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })],
  // "deflate" means the zlib format, but many servers send the bare stream. The first byte tells.
  ['deflate', (firstByte) => ((firstByte & 0x0f) === 0x08 ? createInflate(LENIENT) : createInflateRaw(LENIENT))],
]);
