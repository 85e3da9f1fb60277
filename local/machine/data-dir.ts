import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';

export interface DataDir {
  readonly path: string;
  readonly tablePath: string;
  readonly queuesPath: string;
  /** Lets another process have the folder. A process that dies lets go of it at once, whatever killed it. */
  release(): void;
}

/**
 * Opens the folder that holds table and queues, for this process alone: two would corrupt each other. The lock is SQLite's,
 * which the operating system drops with the process, so `kill -9` leaves nothing stale behind. For `waitMs` it waits for
 * whoever has it, and this process does nothing else meanwhile.
 */
export function openDataDir(path: string, waitMs = WAIT_FOR_LOCK_MS): DataDir {
  const root = resolve(path);
  try {
    mkdirSync(root, { recursive: true });
  } catch (thrown) {
    throw new OffcameraError(
      'BAD_INPUT',
      `The data folder ${root} cannot be made (${messageOf(thrown)}). Choose another with --data-dir.`,
    );
  }
  const lock = takeLock(root, waitMs);
  return {
    path: root,
    tablePath: join(root, TABLE_FOLDER),
    queuesPath: join(root, 'queues'),
    release: () => lock.close(),
  };
}

/** Whether another process holds the folder right now. */
export function isDataDirInUse(path: string): boolean {
  if (!existsSync(join(path, LOCK_FILE))) return false;
  try {
    takeLock(resolve(path), 0).close();
    return false;
  } catch (thrown) {
    if (thrown instanceof OffcameraError && thrown.code === 'DATA_DIR_IN_USE') return true;
    throw thrown;
  }
}

/** Whether an Offcamera has ever kept anything in the folder. */
export function isDataDir(path: string): boolean {
  return existsSync(join(path, LOCK_FILE)) || existsSync(join(path, TABLE_FOLDER));
}

const LOCK_FILE = 'lock.sqlite';
const TABLE_FOLDER = 'table';

/** Whoever only looks at a folder, or adds a source to it, is done by then: no reason for a start to give up. */
const WAIT_FOR_LOCK_MS = 500;

function takeLock(root: string, waitMs: number): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(root, LOCK_FILE), { timeout: waitMs });
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (thrown) {
    lock?.close();
    if (!isBusy(thrown)) {
      throw new OffcameraError(
        'BAD_INPUT',
        `The data folder ${root} cannot be used (${messageOf(thrown)}). Choose another with --data-dir.`,
        { cause: thrown },
      );
    }
    throw new OffcameraError(
      'DATA_DIR_IN_USE',
      `Another Offcamera is using ${root}. Stop it, or give this one a folder of its own with --data-dir.`,
      { cause: thrown },
    );
  }
}

/** SQLITE_BUSY: somebody else holds the lock. Everything else is trouble with the folder itself. */
function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && 'errcode' in thrown && thrown.errcode === 5;
}
