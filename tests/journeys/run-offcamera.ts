import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'offcamera.js');

/** `NODE_COMPILE_CACHE` is set in vitest.config.ts. */
const SURROUNDINGS = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
};

/** Longer than anything here takes on a busy machine: reaching it is a failure, not a pause. */
const DEADLINE_MS = 90_000;
const LOOK_EVERY_MS = 20;
/** For `until` where it asks a process: whoever answers has that much less time for its work. */
export const ASK_EVERY_MS = 100;

export interface Finished {
  readonly code: number | undefined;
  readonly signal: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Run {
  readonly pid: number;
  /** What it has written so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly finished: Promise<Finished>;
  kill(signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'): Promise<Finished>;
  /** Resolves with the match when stdout and stderr together contain the pattern; fails when the process ends first. */
  untilSaid(pattern: RegExp): Promise<RegExpExecArray>;
  /** The address of the API, once it is served. */
  address(): Promise<string>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
}

/** The command as a user runs it, in a process of its own; killed at the end of the test if it still runs. */
export function runOffcamera(args: readonly string[], { env = {}, stdin = '', cwd }: RunOptions = {}): Run {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { ...SURROUNDINGS, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const run = watch(child);
  // A process that ends without reading its input is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  onTestFinished(async () => void (await run.kill('SIGKILL')));
  return run;
}

function watch(child: ChildProcess): Run {
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      written[stream] += text;
      child.emit('said');
    });
  }
  let isOver = false;
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      isOver = true;
      resolve({ code: code ?? undefined, signal: signal ?? undefined, ...written });
    });
  });
  const run: Run = {
    pid: child.pid ?? 0,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    finished,
    kill(signal) {
      if (!isOver) child.kill(signal);
      return finished;
    },
    async untilSaid(pattern) {
      const deadline = AbortSignal.timeout(DEADLINE_MS);
      for (;;) {
        const found = pattern.exec(`${written.stdout}${written.stderr}`);
        if (found !== null) return found;
        if (isOver || deadline.aborted) {
          const how = isOver ? 'It ended' : `${DEADLINE_MS / 1000} seconds went by`;
          throw new Error(`${how} without saying ${pattern}:\n${written.stdout}${written.stderr}`);
        }
        // At once when it is said, not at the next look: some tests kill it at that very moment.
        await Promise.race([once(child, 'said', { signal: deadline }).catch(() => undefined), finished]);
      }
    },
    async address() {
      const [, url = ''] = await run.untilSaid(/trends +(http:\/\/127\.0\.0\.1:\d+)\//);
      return url;
    },
  };
  return run;
}

/** Waits for a condition; never for a time. */
export async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  lookEveryMs = LOOK_EVERY_MS,
): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`Waited too long until ${what}.`);
    await sleep(lookEveryMs);
  }
}

const Health = z.looseObject({ settled: z.boolean() });

/** Waits until nothing that was sent is still on its way. */
export async function untilSettled(url: string): Promise<void> {
  const isSettled = async () => Health.parse(await getJson(`${url}/v1/health`)).settled;
  await until('everything is counted', isSettled, ASK_EVERY_MS);
}

export async function getJson(url: string): Promise<unknown> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`);
  return reply.json();
}

/** A folder of its own for the test, gone afterwards. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'offcamera-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Writes a file of sources, by id and address, and answers its path. */
export function sourcesFile(urls: Readonly<Record<string, string>>, pollEverySeconds?: number): string {
  const path = join(temporaryFolder(), 'sources.json');
  const definitions = Object.entries(urls).map(([id, url]) => ({
    id,
    kind: 'feed',
    params: { url },
    ...(pollEverySeconds === undefined ? {} : { pollEverySeconds }),
  }));
  writeFileSync(path, JSON.stringify(definitions));
  return path;
}
