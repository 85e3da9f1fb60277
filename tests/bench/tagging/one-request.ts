import { keys } from '../../../lambdas/adapters/dynamodb/keys.ts';
import { wireTable } from '../../../lambdas/handlers/wiring/basics.ts';

const table = wireTable(process.env, 'offcamera');

/** The least that a function with a table does: its client is made, and asked once. */
export async function handler(): Promise<object> {
  await table.get(keys.teamTopics);
  return {};
}
