import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseTeamTopics } from '../../lambdas/adapters/team-topic-schema.ts';
import { catalogLabelOf } from '../../lambdas/catalog/labels.ts';
import type { TeamTopic } from '../../lambdas/domain/tagging/team-topic.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';

/** Reads a JSON file of topics (`-` is stdin). Everything that is wrong with it is told at once. */
export async function readTopicsFile(path: string): Promise<readonly TeamTopic[]> {
  const name = path === '-' ? 'stdin' : path;
  let json: unknown;
  try {
    json = JSON.parse(path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'));
  } catch (thrown) {
    const isJson = !(thrown instanceof SyntaxError);
    throw new OffcameraError('BAD_INPUT', `${name} ${isJson ? 'cannot be read' : 'is not JSON'}: ${messageOf(thrown)}`);
  }
  return parseTeamTopics(json, catalogLabelOf);
}
