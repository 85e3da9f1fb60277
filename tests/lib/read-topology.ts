import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';
import { functionName, readResources } from './read-template.ts';

export interface DeployedTopology {
  readonly tableKeySchema: readonly {
    readonly name: string;
    readonly keyType: 'HASH' | 'RANGE';
    readonly type: string;
  }[];
  readonly timeToLiveAttribute: string;
  readonly queues: Readonly<Record<string, DeployedQueue>>;
  readonly scheduleSeconds: Readonly<Record<string, number>>;
}

export interface DeployedQueue {
  readonly visibilityTimeoutSeconds: number;
  readonly retentionSeconds: number;
  readonly maxReceiveCount: number;
  readonly deadLetterRetentionSeconds: number;
}

const Arn = z
  .object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) })
  .transform((arn) => arn['Fn::GetAtt'][0]);
const Table = z.object({
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) })),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.literal(true) }),
});
/** How long SQS hides a received message where nobody says otherwise. */
const DEFAULT_VISIBILITY_SECONDS = 30;
const Queue = z.object({
  VisibilityTimeout: z.number().default(DEFAULT_VISIBILITY_SECONDS),
  MessageRetentionPeriod: z.number(),
  RedrivePolicy: z.object({ deadLetterTargetArn: Arn, maxReceiveCount: z.number() }).optional(),
});
const Schedule = z.object({ ScheduleExpression: z.string(), State: z.literal('ENABLED'), Target: z.object({ Arn }) });

/** What the cloud would get, in the shape and units of `TOPOLOGY`, whoever wants to compare it with something else. */
export function readTopologyFromTemplate(template: Template): DeployedTopology {
  const [table, ...otherTables] = Object.values(readResources(template, 'AWS::DynamoDB::GlobalTable', Table));
  if (table === undefined || otherTables.length > 0) throw new Error('There must be exactly one table');
  return {
    tableKeySchema: table.KeySchema.map(({ AttributeName: name, KeyType: keyType }) => ({
      name,
      keyType,
      type: table.AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType ?? 'none',
    })),
    timeToLiveAttribute: table.TimeToLiveSpecification.AttributeName,
    queues: readQueues(template),
    scheduleSeconds: Object.fromEntries(
      Object.values(readResources(template, 'AWS::Scheduler::Schedule', Schedule)).map(
        ({ ScheduleExpression, Target }) => [functionName(Target.Arn), toSeconds(ScheduleExpression)],
      ),
    ),
  };
}

/** The work queues; what is without a queue for its dead letters is one itself. */
function readQueues(template: Template): Record<string, DeployedQueue> {
  const queues = readResources(template, 'AWS::SQS::Queue', Queue);
  const entries = Object.entries(queues).flatMap(
    ([id, { VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy }]) => {
      const deadLetters = queues[RedrivePolicy?.deadLetterTargetArn ?? ''];
      if (RedrivePolicy === undefined || deadLetters === undefined) return [];
      const queue: DeployedQueue = {
        visibilityTimeoutSeconds: VisibilityTimeout,
        retentionSeconds: MessageRetentionPeriod,
        maxReceiveCount: RedrivePolicy.maxReceiveCount,
        deadLetterRetentionSeconds: deadLetters.MessageRetentionPeriod,
      };
      return [[queueName(id), queue] as const];
    },
  );
  return Object.fromEntries(entries);
}

/** `PollQueue70286EBC` is the queue `poll`. */
function queueName(logicalId: string): string {
  const name = Object.keys(TOPOLOGY.queues).find((candidate) => new RegExp(`^${candidate}Queue`, 'i').test(logicalId));
  return name ?? logicalId;
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

function toSeconds(expression: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const unitSeconds = UNIT_SECONDS[unit];
  if (unitSeconds === undefined) throw new Error(`"${expression}" is no rate`);
  return Number(count) * unitSeconds;
}
