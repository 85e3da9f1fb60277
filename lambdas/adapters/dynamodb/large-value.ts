import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { OffcameraError } from '../../errors.ts';
import type { Item, Key, Table } from './table.ts';

/** Below an item's 400 KB, with room for keys and the other attributes. */
const MAX_INLINE_BYTES = 350_000;

/** No summary of ours comes near; a damaged item must not unpack into all of memory. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** Attributes that hold a compressed JSON value, in the item itself or, when it is too long for one, in parts beside it. */
export type PackedValue = { readonly packed: Uint8Array } | { readonly parts: readonly Key[] };

/**
 * Packs a value for an item. Parts lie under names made of their content and are written first, so that whoever reads the
 * item finds either all parts of the old value or all of the new; parts nobody names any more go with their time to live.
 */
export async function packValue(value: unknown, owner: Key, expiresAt: number, table: Table): Promise<PackedValue> {
  const packed = deflateRawSync(JSON.stringify(value));
  if (packed.byteLength <= MAX_INLINE_BYTES) return { packed };
  const digest = createHash('sha256').update(packed).digest('base64url').slice(0, 16);
  const parts: Item[] = [];
  for (let from = 0; from < packed.byteLength; from += MAX_INLINE_BYTES) {
    const part = packed.subarray(from, from + MAX_INLINE_BYTES);
    parts.push({ pk: `PART#${owner.pk}#${owner.sk}`, sk: `${digest}#${parts.length}`, part, expiresAt });
  }
  for (const part of parts) await table.put(part);
  return { parts: parts.map(({ pk, sk }) => ({ pk, sk })) };
}

/** Undefined when parts are missing: the value was replaced between reading the item and reading its parts. */
export async function unpackValue(item: Item, table: Table): Promise<unknown> {
  const packed = item['packed'] instanceof Uint8Array ? item['packed'] : await joinParts(item, table);
  if (packed === undefined) return undefined;
  return JSON.parse(inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8'));
}

async function joinParts(item: Item, table: Table): Promise<Uint8Array | undefined> {
  const parts = item['parts'];
  if (!Array.isArray(parts))
    throw new OffcameraError('STORE_FAILED', `The item ${item.pk} / ${item.sk} holds no value.`);
  const found = new Map((await table.getAll(parts)).map((part) => [part.sk, part['part']]));
  const pieces = parts.map(({ sk }: Key) => found.get(sk));
  return pieces.every((piece) => piece instanceof Uint8Array) ? Buffer.concat(pieces) : undefined;
}
