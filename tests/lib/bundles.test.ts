import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DEFAULT_CATALOG } from '../../lambdas/catalog/catalog.ts';
import { DEFAULT_SOURCES } from '../../lambdas/catalog/sources.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { FunctionName } from '../../lambdas/config/topology.ts';
import { ensureQueue } from '../../local/engines/resources.ts';
import { createTestSqs, createTestTable, endpointOf } from '../engines/tables.ts';
import { aMention } from '../factories/mentions.ts';
import { startLocalServer } from '../lambdas/adapters/http/local-server.ts';
import { plausibleEnvironment } from './plausible-environment.ts';
import { FUNCTION_NAMES, readFunction } from './read-template.ts';
import { type CloudAssembly, removeAssembly, synthesizeAssembly, synthesizeAssets } from './synthesize-assets.ts';

const MAX_BYTES = 1.5e6;

/** Says as what it started, and on the line after what the handler wrote itself, what it answered. */
const ANSWER = `
  const { handler } = await import(process.argv[1]);
  process.stdout.write(process.versions.node + ' ' + typeof handler + '\\n');
  process.stdout.write('\\n' + JSON.stringify(await handler(JSON.parse(process.argv[2]), {})));
`;

const QUEUE_VARIABLES = [
  ENV.pollQueueUrl,
  ENV.pollDeadLetterQueueUrl,
  ENV.mentionQueueUrl,
  ENV.mentionDeadLetterQueueUrl,
  ENV.importQueueUrl,
];

/** One event of the kind that AWS sends to each function, and what must come of it. */
const EVENTS: Readonly<Record<FunctionName, { readonly event: object; readonly answer: object }>> = {
  dispatch: { event: {}, answer: { known: DEFAULT_SOURCES.length } },
  poll: { event: anSqsEvent({ sourceId: 'nobody', jobId: 'job' }), answer: { batchItemFailures: [] } },
  import: { event: anSqsEvent({ Event: 's3:TestEvent' }), answer: { batchItemFailures: [] } },
  tag: {
    // The second is put aside, into another queue.
    event: anSqsEvent({ mentions: [aMention({ at: Date.now() }), 'no mention'] }),
    answer: { batchItemFailures: [] },
  },
  fold: { event: {}, answer: { outcome: 'folded', left: 0 } },
  notify: { event: {}, answer: { open: 0 } },
  api: { event: anApiEvent('/v1/health'), answer: { statusCode: 200, body: expect.stringContaining('"settled":') } },
};

function anSqsEvent(body: object): object {
  return { Records: [{ messageId: '1', body: JSON.stringify(body), messageAttributes: {} }] };
}

function anApiEvent(path: string): object {
  const http = { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' };
  const requestContext = {
    http,
    domainName: 'api.example',
    requestId: '1',
    stage: '$default',
    accountId: '1',
    apiId: '1',
    routeKey: '$default',
    time: '',
    timeEpoch: 0,
    domainPrefix: 'api',
  };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'api.example' },
    requestContext,
    isBase64Encoded: false,
  };
}

let assembly: CloudAssembly;
let bundles: Readonly<Record<FunctionName, string>>;
beforeAll(async () => {
  assembly = await synthesizeAssembly();
  bundles = await synthesizeAssets();
}, 120_000);
afterAll(removeAssembly);

test('whoever tags has the catalog compiled: no phrase of it is left to be read at a cold start', () => {
  const bundle = readFileSync(bundles.tag, 'utf8');
  const phrases = DEFAULT_CATALOG.themes.flatMap(({ strong }) => strong).filter((phrase) => phrase.includes('{'));
  expect(phrases.filter((phrase) => bundle.includes(phrase))).toEqual([]);
});

test('a function signs its requests with the credentials in its environment', async () => {
  const table = await startLocalServer((_, reply) => {
    reply.setHeader('content-type', 'application/x-amz-json-1.0').end('{}');
  });
  const env = {
    ...plausibleEnvironment(readFunction(assembly.template, 'tag').environment),
    AWS_ACCESS_KEY_ID: 'key-of-the-function',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
    // Not the name that stands for an engine on this machine, which takes any key.
    AWS_ENDPOINT_URL: table.origin,
  };
  const event = JSON.stringify(anSqsEvent({ mentions: [] }));
  const args = ['--input-type=module', '--eval', ANSWER, pathToFileURL(bundles.tag).href, event];
  await promisify(execFile)(process.execPath, args, { env, cwd: assembly.directory });
  expect(table.requests[0]?.headers).toMatchObject({
    authorization: expect.stringContaining('Credential=key-of-the-function/'),
    'x-amz-security-token': 'token',
  });
});

test('the assembly passes the rules of CloudFormation and is bound to no account and no region', () => {
  // The synthesis itself fails where CloudFormation would; here is what it only mentions.
  const manifest = readFileSync(join(assembly.directory, 'manifest.json'), 'utf8');
  expect(manifest).toContain('aws://unknown-account/unknown-region');
  expect(manifest).not.toMatch(/"type": "aws:cdk:(error|warning)"/);
});

describe.each(FUNCTION_NAMES)('the bundle of %s', (name) => {
  let ended: { readonly stdout: string; readonly stderr: string };
  beforeAll(async () => {
    const { tableName } = await createTestTable();
    const queue = await ensureQueue(createTestSqs(), 'mention');
    const given = plausibleEnvironment(readFunction(assembly.template, name).environment);
    const real: Readonly<Record<string, string>> = {
      ...Object.fromEntries(QUEUE_VARIABLES.map((each) => [each, queue.url])),
      [ENV.tableName]: tableName,
    };
    const env = {
      // What the stack gives and nothing more: one that is told too little must not start here either.
      ...Object.fromEntries(Object.entries(given).map(([each, value]) => [each, real[each] ?? value])),
      AWS_ENDPOINT_URL_DYNAMODB: endpointOf('dynalite'),
      AWS_ENDPOINT_URL_SQS: inject('queueEngine'),
    };
    const event = JSON.stringify(EVENTS[name].event);
    const args = ['--input-type=module', '--eval', ANSWER, pathToFileURL(bundles[name]).href, event];
    ended = await promisify(execFile)(process.execPath, args, { env, cwd: assembly.directory });
  });

  test('starts under the Node version of its runtime, with the environment that the stack gives it and no package around', () => {
    expect(ended.stdout.split('\n')[0]).toMatch(/^24\.\d+\.\d+ function$/);
    expect(ended.stderr).toBe('');
  });

  test('answers an event', () => {
    expect(JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject(EVENTS[name].answer);
  });

  test('stays small', () => {
    const folder = dirname(bundles[name]);
    // Code, which Node reads at every start; the packed catalog beside it has a limit of its own.
    const shipped = readdirSync(folder).filter((file) => /\.[cm]?js$/.test(file));
    const bytes = shipped.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(MAX_BYTES);
  });

  test('brings a source map', () => {
    expect(statSync(`${bundles[name]}.map`).size).toBeGreaterThan(0);
  });
});
