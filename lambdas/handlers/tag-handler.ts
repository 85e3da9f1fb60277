import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { createDirtyMarks } from '../adapters/dynamodb/dirty-marks.ts';
import { createMentionStore } from '../adapters/dynamodb/mention-store.ts';
import { createTopicStore } from '../adapters/dynamodb/topic-store.ts';
import { MentionSchema } from '../adapters/mention-schema.ts';
import { type TagDeps, tagMentions } from '../app/tagging/tag-mentions.ts';
import { readConfig } from '../config/function-config.ts';
import type { Mention } from '../domain/mention.ts';
import { handleEach } from './partial-batch.ts';
import { type Surroundings, wireBasics, wireTable } from './wiring/basics.ts';
import { wireDeadLetters } from './wiring/dead-letters.ts';
import { wireStories } from './wiring/story-deps.ts';
import { createTeamTagger } from './wiring/team-tagger.ts';

const Message = z.object({ mentions: z.array(z.unknown()) });

/** Takes mentions from the mention queue: tags and logs them and marks their buckets. */
export function createTagHandler(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, ['tableName', 'mentionDeadLetterQueueUrl', 'retentionDays']);
  const basics = wireBasics(surroundings);
  const table = wireTable(env, config.tableName);
  const tagger = createTeamTagger({ ...basics, topics: createTopicStore(table, basics.newId) });
  const deps: Omit<TagDeps, 'tagger'> = {
    ...basics,
    mentions: createMentionStore(table, config.retentionDays),
    stories: wireStories(table, config.retentionDays),
    dirty: createDirtyMarks(table, basics.newId),
    deadLetters: wireDeadLetters(env, config.mentionDeadLetterQueueUrl),
    retentionDays: config.retentionDays,
  };

  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    handleEach(
      event,
      async (body) => {
        const mentions = await readMessage(body, deps);
        await tagMentions(mentions, { ...deps, tagger: await tagger() });
      },
      basics.log,
    );
}

/** What is no mention will not become one by trying again: it is kept aside with the reason, and the rest goes on. */
async function readMessage(
  body: string,
  { deadLetters, log }: Pick<TagDeps, 'deadLetters' | 'log'>,
): Promise<Mention[]> {
  const message = Message.safeParse(parseJson(body));
  if (!message.success) {
    log.error('message-dead', { reason: z.prettifyError(message.error) });
    await deadLetters.keep(body, `Not a message of mentions: ${z.prettifyError(message.error)}`);
    return [];
  }
  const mentions: Mention[] = [];
  for (const candidate of message.data.mentions) {
    const mention = MentionSchema.safeParse(candidate);
    if (mention.success) mentions.push(mention.data);
    else {
      const reason = `Not a mention: ${z.prettifyError(mention.error)}`;
      log.error('mention-dead', { reason });
      await deadLetters.keep(JSON.stringify({ mentions: [candidate] }), reason);
    }
  }
  return mentions;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
