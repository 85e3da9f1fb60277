import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf, OffcameraError } from '../../errors.ts';

export interface Unpacked {
  /** The bytes of the text. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Or in UTF-16: whether these are other bytes than the file's. */
  readonly isPacked: boolean;
}

type Chunks = AsyncIterable<Uint8Array>;

/** Recognised by their first bytes, whatever the file is called. */
const SIGNS: readonly (readonly [sign: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Excel workbook. Unpack it, or save the sheet as CSV (UTF-8).'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed with Zstandard. Unpack it, or pack it with gzip.'],
  [[0x42, 0x5a, 0x68], 'packed with bzip2. Unpack it, or pack it with gzip.'],
];
const GZIP = [0x1f, 0x8b];

/** By their byte order marks; what Excel calls Unicode Text is such a file. */
const UTF_16: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const LONGEST_SIGN = 4;

/** Unpacks gzip, decodes UTF-16, passes on text. Throws, before any entry is read, when the file is something else. */
export async function unpack(file: Chunks, name: string): Promise<Unpacked> {
  const { first, all } = await peek(file);
  const isGzip = startsWith(first, GZIP);
  const inner = isGzip ? await peek(gunzip(all, name)) : { first, all };
  const [, encoding] = UTF_16.find(([mark]) => startsWith(inner.first, mark)) ?? [];
  const text = encoding === undefined ? inner : await peek(decode(inner.all, encoding));
  return { chunks: refuseOthers(text.first, text.all, name), isPacked: isGzip || encoding !== undefined };
}

async function* decode(chunks: Chunks, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Everything from `offset` on; of a packed file that means unpacking what comes before, too. */
export async function* skipBytes(chunks: Chunks, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

function refuseOthers(first: Uint8Array, all: Chunks, name: string): Chunks {
  const [, what] = SIGNS.find(([sign]) => startsWith(first, sign)) ?? [];
  if (what !== undefined) throw new OffcameraError('BAD_INPUT', `${name} is ${what}`);
  if (first.includes(0)) {
    throw new OffcameraError(
      'BAD_INPUT',
      `${name} is no text in UTF-8: it holds zero bytes. Export it as JSON lines or CSV.`,
    );
  }
  return all;
}

async function* gunzip(packed: Chunks, name: string): AsyncGenerator<Uint8Array> {
  // The callback is needed for nothing but being there: what goes wrong on either side is thrown where `unpacking` is read.
  const unpacking = pipeline(Readable.from(packed, { objectMode: false }), createGunzip(), () => undefined);
  try {
    yield* unpacking;
  } catch (thrown) {
    const isDamage = thrown instanceof Error && 'code' in thrown && /^Z_/.test(String(thrown.code));
    if (!isDamage) throw thrown;
    throw new OffcameraError(
      'BAD_INPUT',
      `${name} is packed with gzip, and damaged or cut off: ${messageOf(thrown)}.`,
      {
        cause: thrown,
      },
    );
  }
}

/** Looks at the first bytes and puts them back. */
async function peek(chunks: Chunks): Promise<{ readonly first: Uint8Array; readonly all: Chunks }> {
  const source = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < LONGEST_SIGN) {
    const { done, value } = await source.next();
    if (done) break;
    taken.push(value);
    length += value.length;
  }
  return { first: Buffer.concat(taken).subarray(0, LONGEST_SIGN), all: putBack(taken, source) };
}

async function* putBack(taken: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    for (let step = await source.next(); !step.done; step = await source.next()) yield step.value;
  } finally {
    // Whoever reads no further lets go of the file, too.
    await source.return?.();
  }
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}
