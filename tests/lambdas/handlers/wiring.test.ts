import { expect, test } from 'vitest';
import { localEndpoint, wireBasics, wireSqs } from '../../../lambdas/handlers/wiring.ts';

test('in the cloud the SDK is left to find its own way', () => {
  expect(localEndpoint({ AWS_REGION: 'eu-west-1' }, 'AWS_ENDPOINT_URL_SQS')).toEqual({});
});

test('an engine on this machine is asked where it is, in the region that is set', () => {
  const endpoint = 'http://127.0.0.1:1234';
  expect(localEndpoint({ AWS_ENDPOINT_URL_SQS: endpoint }, 'AWS_ENDPOINT_URL_SQS')).toMatchObject({
    endpoint,
    region: 'us-east-1',
  });
  expect(
    localEndpoint({ AWS_ENDPOINT_URL_SQS: endpoint, AWS_REGION: 'eu-west-1' }, 'AWS_ENDPOINT_URL_SQS'),
  ).toMatchObject({ region: 'eu-west-1' });
});

test('a local queue client goes to its engine, whatever host a queue URL names', async () => {
  const sqs = wireSqs({ AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:1234' });
  expect(sqs.config.useQueueUrlAsEndpoint).toBe(false);
  expect(await sqs.config.maxAttempts()).toBeGreaterThan(3);
});

test('ids are never the same twice, and the clock is the one that was given', () => {
  const { newId, clock } = wireBasics({ env: {}, clock: { now: () => 42 } });
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
  expect(clock.now()).toBe(42);
});
