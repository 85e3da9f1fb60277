import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Env } from '../../lambdas/config/function-config.ts';
import { isDataDirInUse } from './data-dir.ts';

const Address = z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ });

/** What a process has the folder for: to serve it until it is stopped, to import, or for other work that ends by itself. */
const WORKS = ['serve', 'import', 'other'] as const;
export type Work = (typeof WORKS)[number];

/** What is told of a machine: what it does, where its engines listen. Nothing of its settings, which may hold secrets. */
const Running = z.object({
  pid: z.int().positive(),
  work: z.enum(WORKS),
  env: z.object({
    AWS_ENDPOINT_URL_DYNAMODB: Address,
    AWS_ENDPOINT_URL_SQS: Address,
    [ENV.tableName]: z.string().min(3),
    [ENV.pollQueueUrl]: z.url(),
    [ENV.pollDeadLetterQueueUrl]: z.url(),
    [ENV.mentionQueueUrl]: z.url(),
    [ENV.mentionDeadLetterQueueUrl]: z.url(),
  }),
});

/** A machine that has a data folder in use. `env` is all that `wireTable` and `wireSqs` need to work with its engines. */
export type Running = Readonly<z.infer<typeof Running>>;

export interface TellOptions {
  readonly pid: number;
  readonly work: Work;
  readonly env: Env;
}

/** Tells other processes where the engines of this data folder are. For whoever holds the folder. */
export function tellRunning(dataDirPath: string, running: TellOptions): void {
  // Only for whoever runs it: who can reach the engines can do everything.
  writeFileSync(fileIn(dataDirPath), JSON.stringify(Running.parse(running)), { mode: 0o600 });
}

/** For whoever holds the folder: what an earlier, killed holder told is over, and what this one told is about to be. */
export function forgetRunning(dataDirPath: string): void {
  rmSync(fileIn(dataDirPath), { force: true });
}

/** The machine that has the folder in use. Undefined when none has, or when it is still starting (or already stopping). */
export function readRunning(dataDirPath: string): Running | undefined {
  // The lock tells the truth even after a kill, which leaves the file behind.
  if (!isDataDirInUse(dataDirPath)) return undefined;
  try {
    return Running.parse(JSON.parse(readFileSync(fileIn(dataDirPath), 'utf8')));
  } catch {
    return undefined;
  }
}

function fileIn(dataDirPath: string): string {
  return join(dataDirPath, 'running.json');
}
