import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import { expect, test, vi } from 'vitest';
import { localEndpoint, wireBasics, wireSqs } from '../../../../lambdas/handlers/wiring/basics.ts';
import { startLocalServer } from '../../adapters/http/local-server.ts';

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

test('an engine on this machine is told the region in every request, signed or not', async () => {
  const server = await startLocalServer((_, reply) => reply.end('{}'));
  const sqs = wireSqs({ AWS_ENDPOINT_URL_SQS: server.origin, AWS_REGION: 'eu-west-1' });
  await sqs.send(new ListQueuesCommand({}));
  expect(server.requests[0]?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=\w+\/\d{8}\/eu-west-1\//);
});

test('a local queue client goes to its engine, whatever host a queue URL names', async () => {
  const sqs = wireSqs({ AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:1234' });
  expect(sqs.config.useQueueUrlAsEndpoint).toBe(false);
  expect(await sqs.config.maxAttempts()).toBeGreaterThan(3);
});

test('when many requests wait for a local engine, the SDK gives the terminal no advice', async () => {
  const server = createServer((_request, response) => void waiting.push(response)).listen(0, '127.0.0.1');
  const waiting: ServerResponse[] = [];
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sqs = wireSqs({ AWS_ENDPOINT_URL_SQS: `http://127.0.0.1:${port}` });
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const abort = new AbortController();
  const asked = Array.from({ length: 160 }, () => sqs.send(new ListQueuesCommand({}), { abortSignal: abort.signal }));
  const ended = Promise.allSettled(asked);
  while (waiting.length < 50) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(said).not.toHaveBeenCalled();
  abort.abort();
  vi.useRealTimers();
  said.mockRestore();
  await ended;
  server.closeAllConnections();
  server.close();
});

test('ids are never the same twice, and the clock is the one that was given', () => {
  const { newId, clock } = wireBasics({ env: {}, clock: { now: () => 42 } });
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
  expect(clock.now()).toBe(42);
});
