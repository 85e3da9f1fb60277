import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DefaultVocabularies } from './compiled-catalog.ts';
import { packSections, unpackSections } from './sections.ts';

/** Where the packed vocabularies say how large they are unpacked, so that they are unpacked in one piece. */
const SIZE_BYTES = 4;

/** Compiled vocabularies, deflated: less than half the size. */
export function packCatalog(vocabularies: DefaultVocabularies): Uint8Array {
  const bytes = packSections(vocabularies);
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeUInt32LE(bytes.length);
  return Buffer.concat([size, deflateRawSync(bytes, { level: 9 })]);
}

export function unpackCatalog(packed: Uint8Array): DefaultVocabularies {
  const { buffer, byteOffset, length } = packed;
  const size = new DataView(buffer, byteOffset, length).getUint32(0, true);
  // It was packed above, when the same bundle was made.
  return unpackSections(inflateRawSync(packed.subarray(SIZE_BYTES), { chunkSize: size })) as DefaultVocabularies;
}
