import { type FileHandle, open } from 'node:fs/promises';
import type { RejectedEntry } from '../lambdas/domain/import-entry.ts';
import { messageOf, OffcameraError } from '../lambdas/errors.ts';

export interface RejectedFile {
  keep(entry: RejectedEntry): Promise<void>;
  close(): Promise<void>;
}

const WRITE_AT_LENGTH = 64 * 1024;

/** Keeps aside what an import could not read: `{"line","problem","content"}`, one a line. Made only when there is something to keep. */
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
  };
}
