import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';
import { FUNCTION_NAMES, readFunction, readResources } from './read-template.ts';
import { synthesizeTemplate } from './synthesize-template.ts';

const template = synthesizeTemplate({
  retentionDays: 30,
  contact: 'tracker@studio.example',
  alertWebhookUrl: 'https://hooks.studio.example/offcamera',
});

const READ = ['BatchGetItem', 'GetItem', 'Query'].map((action) => `dynamodb:${action} on StoreTable`);
const WRITE = ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'].map(
  (action) => `dynamodb:${action} on StoreTable`,
);
const SECRETS = [
  'ssm:GetParametersByPath on parameter/offcamera/dev',
  'ssm:GetParametersByPath on parameter/offcamera/dev/*',
  'ssm:GetParameter on parameter/aws/reference/secretsmanager/offcamera/dev/*',
  'secretsmanager:GetSecretValue on secret:offcamera/dev/*',
];
const consume = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `sqs:${action} on ${queue}`,
  );
const logTo = (group: string) => ['CreateLogStream', 'PutLogEvents'].map((action) => `logs:${action} on ${group}`);

describe('each function may do exactly what it needs', () => {
  test.each([
    ['dispatch', [...READ, ...WRITE, ...logTo('IngestionDispatchLogs'), 'sqs:SendMessage on PollQueue']],
    [
      'poll',
      [
        ...READ,
        ...WRITE,
        ...logTo('IngestionPollLogs'),
        ...consume('PollQueue'),
        'sqs:SendMessage on MentionQueue',
        ...SECRETS,
      ],
    ],
    [
      'import',
      [
        ...logTo('ImportingImportLogs'),
        ...consume('ImportQueue'),
        'sqs:SendMessage on ImportQueue',
        'sqs:SendMessage on MentionQueue',
        's3:GetObject on /inbox/*',
        's3:PutObject on /rejected/*',
      ],
    ],
    [
      'tag',
      [
        ...READ,
        ...WRITE,
        ...logTo('TaggingTagLogs'),
        ...consume('MentionQueue'),
        'sqs:SendMessage on MentionQueueDeadLetters',
      ],
    ],
    ['fold', [...READ, ...WRITE, ...logTo('FoldingFoldLogs')]],
    ['notify', [...READ, ...WRITE, ...SECRETS, ...logTo('AlertingNotifyLogs'), 'sns:Publish on Alerts']],
    [
      'api',
      [
        ...READ,
        ...logTo('ServingApiLogs'),
        ...['MentionQueue', 'MentionQueueDeadLetters', 'PollQueue', 'PollQueueDeadLetters'].map(
          (queue) => `sqs:GetQueueAttributes on ${queue}`,
        ),
      ],
    ],
  ] as const)('%s', (name, permissions) => {
    expect(readFunction(template, name).permissions).toEqual([...permissions].sort());
  });

  test('no policy of the stack names all actions or all resources, and no role has a ready-made policy', () => {
    const policies = JSON.stringify(template.findResources('AWS::IAM::Policy'));
    expect(policies).not.toMatch(/"[\w-]*:?\*"(?!\])/);
    const roles = readResources(template, 'AWS::IAM::Role', z.object({ ManagedPolicyArns: z.undefined().optional() }));
    expect(Object.keys(roles)).toHaveLength(7 + 3);
  });

  test('the table may be asked for just what the adapter asks', () => {
    const adapter = readFileSync('lambdas/adapters/dynamodb/table.ts', 'utf8');
    const commands = new Set([...adapter.matchAll(/new (\w+)Command\(/g)].map(([, name]) => name));
    const actions = [...commands].map((name) => (name === 'Query' ? name : `${name}Item`));
    const granted = readFunction(template, 'fold').permissions.filter((permission) =>
      permission.startsWith('dynamodb:'),
    );
    expect(granted).toEqual(actions.map((action) => `dynamodb:${action} on StoreTable`).sort());
  });
});

describe('each function knows exactly what it needs', () => {
  const table = { TABLE_NAME: expect.stringMatching(/^StoreTable/) };
  const queue = (id: string) => expect.stringMatching(new RegExp(`^${id}[0-9A-F]{8}$`));
  const contact = { OFFCAMERA_CONTACT: 'tracker@studio.example' };
  const retention = { RETENTION_DAYS: '30' };

  test.each([
    ['dispatch', { POLL_QUEUE_URL: queue('PollQueue') }],
    [
      'poll',
      {
        ...retention,
        ...contact,
        MENTION_QUEUE_URL: queue('MentionQueue'),
        CREDENTIALS_PATH: '/offcamera/dev',
      },
    ],
    ['tag', { ...retention, MENTION_DEAD_LETTER_QUEUE_URL: queue('MentionQueueDeadLetters') }],
    ['fold', { ...retention, DASHBOARD_URL: expect.stringMatching(/^https:\/\/ServingHttp\w+\.execute-api\./) }],
    [
      'notify',
      {
        ...retention,
        ...contact,
        ALERT_TOPIC_ARN: queue('Alerts'),
        ALERT_WEBHOOK_URL: 'https://hooks.studio.example/offcamera',
        CREDENTIALS_PATH: '/offcamera/dev',
      },
    ],
    [
      'api',
      {
        ...retention,
        POLL_QUEUE_URL: queue('PollQueue'),
        POLL_DEAD_LETTER_QUEUE_URL: queue('PollQueueDeadLetters'),
        MENTION_QUEUE_URL: queue('MentionQueue'),
        MENTION_DEAD_LETTER_QUEUE_URL: queue('MentionQueueDeadLetters'),
      },
    ],
  ] as const)('%s', (name, environment) => {
    expect(readFunction(template, name).environment).toEqual({ ...table, ...environment });
  });

  test('import, which has nothing to do with the table', () => {
    expect(readFunction(template, 'import').environment).toEqual({
      ...retention,
      IMPORT_QUEUE_URL: queue('ImportQueue'),
      MENTION_QUEUE_URL: queue('MentionQueue'),
    });
  });

  test('what is not set is not there', () => {
    const bare = synthesizeTemplate();
    const names = FUNCTION_NAMES.flatMap((name) => Object.keys(readFunction(bare, name).environment));
    expect(names).not.toContain('ALERT_WEBHOOK_URL');
    expect(names).not.toContain('OFFCAMERA_CONTACT');
  });
});

describe.each(FUNCTION_NAMES)('%s', (name) => {
  test('runs on ARM and the newest Node, within the memory and time of the topology, and logs JSON to its own group', () => {
    const { memoryMegabytes, timeoutSeconds } = TOPOLOGY.functions[name];
    const { logicalId } = readFunction(template, name);
    expect(template.findResources('AWS::Lambda::Function')[logicalId]).toMatchObject({
      Properties: {
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize: memoryMegabytes,
        Timeout: timeoutSeconds,
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.stringMatching(new RegExp(`${name}Logs`, 'i')) } },
      },
    });
  });
});
