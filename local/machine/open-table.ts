import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Env } from '../../lambdas/config/function-config.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';
import { localEndpoint, wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import { ensureTable, LOCAL_TABLE_NAME } from '../engines/resources.ts';
import { startTableEngine } from '../engines/table-engine.ts';
import { type DataDir, isDataDir, openDataDir } from './data-dir.ts';
import { forgetRunning, readRunning } from './running.ts';

/** A data folder on this machine, or a table in the cloud by name (with whatever AWS credentials and region there are). */
export type TablePlace = { readonly dataDir: string; readonly mayMake: boolean } | { readonly tableName: string };

export interface OpenTable {
  readonly table: Table;
  /** What handlers are told, to work on this table. */
  readonly env: Env;
  /** Whether somebody takes up at once what is changed in it: the cloud does, and a run on this machine. */
  readonly isAtWork: boolean;
  close(): Promise<void>;
}

/** Opens a table for a moment, in use by a run or not, and works with it. Known trouble is told in plain words. */
export async function withTable<T>(place: TablePlace, work: (open: OpenTable) => Promise<T>): Promise<T> {
  const open = 'tableName' in place ? openCloudTable(place.tableName) : await openLocalTable(place);
  try {
    return await work(open);
  } catch (thrown) {
    throw inWords(thrown, place);
  } finally {
    await open.close();
  }
}

/** False where opening it would have to make one. */
export function hasTable(place: TablePlace): boolean {
  return 'tableName' in place || isDataDir(place.dataDir);
}

function openCloudTable(tableName: string): OpenTable {
  const env = { [ENV.tableName]: tableName };
  return { table: wireTable(env, tableName), env, isAtWork: true, close: async () => undefined };
}

/** Who holds the folder without telling where is just starting or stopping, or another such command: we wait (12 s). */
const LOOKS = 120;
const LOOK_EVERY_MS = 100;

async function openLocalTable({
  dataDir,
  mayMake,
}: {
  readonly dataDir: string;
  readonly mayMake: boolean;
}): Promise<OpenTable> {
  if (!mayMake && !existsSync(dataDir)) {
    throw new OffcameraError('BAD_INPUT', `There is no folder ${dataDir}. Name the run's folder with --data-dir.`);
  }
  if (!mayMake && !isDataDir(dataDir)) {
    throw new OffcameraError(
      'BAD_INPUT',
      `${dataDir} is no folder of an Offcamera. Name the run's folder with --data-dir.`,
    );
  }
  for (let look = 1; ; look += 1) {
    const running = readRunning(dataDir);
    if (running !== undefined) {
      const { env } = running;
      return { table: wireTable(env, env[ENV.tableName]), env, isAtWork: true, close: async () => undefined };
    }
    try {
      // Not waiting inside: who holds it may be in this very process.
      return await openEngine(openDataDir(dataDir, 0));
    } catch (thrown) {
      if (!(thrown instanceof OffcameraError) || thrown.code !== 'DATA_DIR_IN_USE' || look === LOOKS) throw thrown;
      await sleep(LOOK_EVERY_MS);
    }
  }
}

async function openEngine(dataDir: DataDir): Promise<OpenTable> {
  // We hold the lock, so whoever wrote there is dead; but somebody else may find the lock taken and believe it.
  forgetRunning(dataDir.path);
  try {
    const engine = await startTableEngine(dataDir.tablePath);
    const env = { AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint, [ENV.tableName]: LOCAL_TABLE_NAME };
    const client = new DynamoDBClient(localEndpoint(env, 'AWS_ENDPOINT_URL_DYNAMODB'));
    await ensureTable(client);
    client.destroy();
    return {
      table: wireTable(env, LOCAL_TABLE_NAME),
      env,
      isAtWork: false,
      async close() {
        await engine.stop();
        dataDir.release();
      },
    };
  } catch (thrown) {
    dataDir.release();
    throw thrown;
  }
}

function inWords(thrown: unknown, place: TablePlace): unknown {
  if (!(thrown instanceof Error) || thrown instanceof OffcameraError) return thrown;
  const words = 'tableName' in place ? cloudTrouble(thrown, place.tableName) : localTrouble(thrown, place.dataDir);
  return words === undefined ? thrown : new OffcameraError('STORE_FAILED', words, { cause: thrown });
}

function cloudTrouble(thrown: Error, tableName: string): string | undefined {
  switch (thrown.name) {
    case 'ResourceNotFoundException':
      return `There is no table ${tableName} in this account and region. The stack's output TableName says what it is called; AWS_REGION chooses the region.`;
    case 'AccessDeniedException':
    case 'UnrecognizedClientException':
    case 'ExpiredTokenException':
    case 'CredentialsProviderError':
      return `AWS does not let us use the table ${tableName}: ${messageOf(thrown)}`;
    default:
      return /region is missing|region not accepted/i.test(thrown.message)
        ? 'Say which AWS region the table is in, with AWS_REGION.'
        : undefined;
  }
}

function localTrouble(thrown: Error, dataDir: string): string | undefined {
  const isGone = 'code' in thrown && (thrown.code === 'ECONNREFUSED' || thrown.code === 'ECONNRESET');
  return isGone ? `The Offcamera that was using ${dataDir} has just ended. Try again.` : undefined;
}
