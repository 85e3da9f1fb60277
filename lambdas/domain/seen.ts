import { MAX_ENTRIES_PER_DOCUMENT, type Mention } from './mention.ts';

/**
 * Which mentions the last polls of a source brought: eight bytes of each mention id, newest poll first. Only a saving,
 * never the truth: an entry sent twice is still one mention, and eight bytes collide once in 10^11 documents of 10,000
 * entries.
 */
const BYTES_PER_ENTRY = 8;

/**
 * A source that is read from where the last poll ended shows little of what came before: this much is remembered anyway.
 * Four KB: dispatch reads the items of all sources every minute.
 */
const REMEMBERED_ENTRIES = 500;

/** Remembers these, and of what was remembered before as much as there is room for. */
export function packSeen(mentions: readonly Mention[], before?: Uint8Array): Uint8Array {
  const room = Math.min(Math.max(mentions.length, REMEMBERED_ENTRIES), MAX_ENTRIES_PER_DOCUMENT);
  const earlier = before === undefined ? [] : [...unpack(before)];
  const prefixes = [...new Set([...mentions.map(prefixOf), ...earlier])].slice(0, room);
  const bytes = new Uint8Array(prefixes.length * BYTES_PER_ENTRY);
  const view = new DataView(bytes.buffer);
  prefixes.forEach((prefix, index) => {
    view.setBigUint64(index * BYTES_PER_ENTRY, prefix);
  });
  return bytes;
}

/** Whether a mention is among those remembered. */
export function createIsKnown(seen: Uint8Array | undefined): (mention: Mention) => boolean {
  const known = new Set(seen === undefined ? [] : unpack(seen));
  return (mention) => known.has(prefixOf(mention));
}

/** The mentions that are not among those remembered, each once. */
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
