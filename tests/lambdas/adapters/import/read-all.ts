import { type Bookmark, type ImportSource, readImport } from '../../../../lambdas/adapters/import/read-import.ts';
import type { ImportEntry } from '../../../../lambdas/domain/import-entry.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import { NOON } from '../../../factories/mentions.ts';

export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface ReadAll {
  readonly entries: readonly ImportEntry[];
  readonly mentions: readonly Mention[];
  /** `<line>: <problem>`. */
  readonly problems: readonly string[];
  readonly ignoredFields: readonly string[];
  bookmark(after: number): Bookmark | undefined;
}

/** Everything that is read of a file with this content. */
export async function readAll(content: Content, source: Partial<Omit<ImportSource, 'chunks'>> = {}): Promise<ReadAll> {
  const chunks = typeof content === 'string' || content instanceof Uint8Array ? once(Buffer.from(content)) : content;
  const reading = readImport({ name: 'mentions', ...source, chunks }, { now: () => NOON });
  const entries: ImportEntry[] = [];
  for await (const entry of reading.entries) entries.push(entry);
  return {
    entries,
    mentions: entries.flatMap((entry) => (entry.kind === 'mention' ? [entry.mention] : [])),
    problems: entries.flatMap((entry) => (entry.kind === 'rejected' ? [`${entry.line}: ${entry.problem}`] : [])),
    ignoredFields: reading.ignoredFields(),
    bookmark(after) {
      const entry = entries[after];
      return entry === undefined ? undefined : reading.bookmark(entry.next);
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The same bytes in pieces, as files and networks deliver them. */
export async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let index = 0; from < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}
