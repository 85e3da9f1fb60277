import { type FileHandle, open, rm } from 'node:fs/promises';
import type { RejectedEntry } from '../../lambdas/domain/import-entry.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';

/** Where it is kept unless somebody says otherwise; `-` is stdin. */
export function rejectedPathOf(file: string): string {
  return `${file === '-' ? 'stdin' : file}.rejected.jsonl`;
}

export interface RejectedFile {
  keep(entry: RejectedEntry): Promise<void>;
  close(): Promise<void>;
  /** Removes what an earlier import kept there: for when nothing is off any more. */
  forget(): Promise<void>;
}

const WRITE_AT_LENGTH = 64 * 1024;

/** Keeps aside what could not be read: `{"line","problem","content"}`, one a line. Made only when there is any. */
export function createRejectedFile(path: string): RejectedFile {
  let file: FileHandle | undefined;
  let pending = '';

  async function write(): Promise<void> {
    if (pending === '') return;
    try {
      file ??= await open(path, 'w');
      await file.appendFile(pending);
    } catch (thrown) {
      throw new OffcameraError(
        'BAD_INPUT',
        `What could not be read cannot be kept in ${path} (${messageOf(thrown)}). Name another file with --rejected.`,
        { cause: thrown },
      );
    }
    pending = '';
  }

  return {
    async keep({ line, problem, content }) {
      pending += `${JSON.stringify({ line, problem, content })}\n`;
      if (pending.length >= WRITE_AT_LENGTH) await write();
    },
    async close() {
      await write();
      await file?.close();
    },
    async forget() {
      if (await isRejectedFile(path)) await rm(path);
    },
  };
}

const BEGINNING = '{"line":';

/** Somebody may name any file with --rejected: only what we wrote is ours to remove. */
async function isRejectedFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  try {
    const read = await file?.read({ buffer: Buffer.alloc(BEGINNING.length) });
    return read?.buffer.toString() === BEGINNING;
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}
