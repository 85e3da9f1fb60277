import { MAX_ENTRIES_PER_DOCUMENT, type Mention } from './mention.ts';

/**
 * Which entries the last document of a feed held: eight bytes of each mention id, one after another. Only a saving, never
 * the truth: an entry that is sent twice is still one mention, and eight bytes collide once in 10^11 documents of 10,000 entries.
 */
const BYTES_PER_ENTRY = 8;

export function packSeen(mentions: readonly Mention[]): Uint8Array {
  const prefixes = mentions.slice(0, MAX_ENTRIES_PER_DOCUMENT).map(prefixOf);
  const bytes = new Uint8Array(prefixes.length * BYTES_PER_ENTRY);
  const view = new DataView(bytes.buffer);
  prefixes.forEach((prefix, index) => {
    view.setBigUint64(index * BYTES_PER_ENTRY, prefix);
  });
  return bytes;
}

/** The mentions that the remembered document did not hold, each once. */
export function notSeen(mentions: readonly Mention[], seen: Uint8Array | undefined): Mention[] {
  const known = new Set(seen === undefined ? [] : unpack(seen));
  return mentions.filter((mention) => {
    const prefix = prefixOf(mention);
    if (known.has(prefix)) return false;
    known.add(prefix);
    return true;
  });
}

function* unpack(bytes: Uint8Array): Generator<bigint> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset + BYTES_PER_ENTRY <= bytes.byteLength; offset += BYTES_PER_ENTRY) {
    yield view.getBigUint64(offset);
  }
}

function prefixOf({ id }: Mention): bigint {
  return Buffer.from(id, 'base64url').readBigUInt64BE(0);
}
