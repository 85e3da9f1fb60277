import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LambdaEvent } from 'hono/aws-lambda';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { createApiHandler } from '../../../../lambdas/handlers/api-handler.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { SILENT_LOG } from '../../../factories/pipeline.ts';
import { createTestApi, EVERY_PATH, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.pipeline.tag([aMention({ topics: ['feud'] })]);
  await api.pipeline.fold();
});

describe('as HTTP', () => {
  test.each(EVERY_PATH)(
    '%s can be read by a page of any origin, and is neither sniffed nor kept without asking',
    async (path) => {
      const reply = await api.app.request(path, { headers: { origin: 'https://dashboard.example' } });
      expect(reply.status).toBe(200);
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        ...{ 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag,Retry-After' },
        ...{ 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' },
      });
    },
  );

  test.each(EVERY_PATH)('%s need not be sent again while nothing has changed', async (path) => {
    const first = await api.app.request(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\da-f]+"$/);
    const again = await api.app.request(path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(Object.fromEntries(again.headers)).toMatchObject({
      etag,
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    });
    expect((await api.app.request(path, { headers: { 'if-none-match': '"else"' } })).status).toBe(200);
  });

  test('a change is sent', async () => {
    const path = '/v1/topics/theme:other/mentions';
    const etag = (await api.app.request(path)).headers.get('etag') ?? '';
    await api.pipeline.tag([aMention({ topics: ['other'] })]);
    expect((await api.app.request(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test.each(EVERY_PATH)('HEAD %s answers as GET does, without the body', async (path) => {
    const get = await api.app.request(path);
    const head = await api.app.request(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, get.headers.get('etag'), '']);
    expect((await api.app.request('/nowhere', { method: 'HEAD' })).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])(
    '%s is not for an API that is for reading',
    async (method) => {
      for (const path of [...EVERY_PATH, '/nowhere']) {
        const reply = await api.app.request(path, { method });
        expect([reply.status, reply.headers.get('allow'), reply.headers.get('content-type')]).toEqual([
          405,
          'GET, HEAD',
          'application/problem+json',
        ]);
      }
    },
  );

  test('a browser that asks beforehand is told that it may', async () => {
    const headers = {
      origin: 'https://dashboard.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    };
    const reply = await api.app.request('/v1/trends', { method: 'OPTIONS', headers });
    expect(reply.status).toBe(204);
    expect(reply.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
    expect(reply.headers.get('access-control-allow-headers')).toBe('if-none-match');
  });

  test.each([
    '/nowhere',
    '/v1',
    '/v1/',
    '/v1/trends/',
    '/v1/topics',
    '/v1/topics/',
    '/v1/topics/theme:feud/other',
    '/v2/trends',
    '/v1//trends',
    '/%2e%2e/etc/passwd',
  ])('there is nothing at %s, and the answer says what there is', async (path) => {
    const { status, headers, body } = await api.get(path);
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(body).toMatchObject({ title: 'There is nothing here.', detail: expect.stringContaining('/v1/trends') });
  });
});

describe('when the table fails', () => {
  const failing = (name: string) => {
    const thrown = Object.assign(new Error('arn:aws:dynamodb:secret'), { name });
    return createTestApi({ change: { sources: { list: () => Promise.reject(thrown) } } });
  };

  test('it is our fault, and nothing of its words gets out', async () => {
    const { status, headers, body } = await (await failing('ResourceNotFoundException')).get('/v1/sources');
    expect([status, headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([
      500,
      'application/problem+json',
      '*',
    ]);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test('while it is busy a caller is told when to come back', async () => {
    const { status, headers, body } = await (await failing('ThrottlingException')).get('/v1/sources');
    expect([status, headers.get('retry-after'), body.detail]).toEqual([503, '5', 'The table is busy; try again.']);
  });
});

describe('behind API Gateway', () => {
  function anEvent(rawPath: string, rawQueryString = '', method = 'GET'): LambdaEvent {
    return {
      version: '2.0',
      routeKey: '$default',
      rawPath,
      rawQueryString,
      headers: { host: 'api.example' },
      body: null,
      isBase64Encoded: false,
      requestContext: {
        accountId: '1',
        apiId: 'a',
        authentication: null,
        authorizer: {},
        domainName: 'api.example',
        domainPrefix: 'api',
        http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
        requestId: 'r',
        routeKey: '$default',
        stage: '$default',
        time: '',
        timeEpoch: NOON,
      },
    };
  }

  async function invoke(event: LambdaEvent) {
    const env = {
      TABLE_NAME: api.tableName,
      AWS_ENDPOINT_URL_DYNAMODB: api.endpoint,
      AWS_ENDPOINT_URL_SQS: inject('queueEngine'),
      POLL_QUEUE_URL: api.queues.poll,
      POLL_DEAD_LETTER_QUEUE_URL: api.queues.pollDead,
      MENTION_QUEUE_URL: api.queues.mention,
      MENTION_DEAD_LETTER_QUEUE_URL: api.queues.mentionDead,
    };
    const handler = createApiHandler({ env, log: SILENT_LOG, clock: api.clock });
    return (await handler(event)) as APIGatewayProxyStructuredResultV2;
  }

  test('an event is answered as the same request over HTTP', async () => {
    for (const [path, query] of [
      ['/v1/trends', 'window=6h&kind=theme&limit=5'],
      ['/v1/topics/theme%3Afeud', ''],
      ['/v1/topics/theme:feud/series', 'step=5m&from=2026-08-04T11:00:00%2B02:00'],
      ['/v1/health', ''],
    ] as const) {
      const reply = await invoke(anEvent(path, query));
      expect(reply.statusCode).toBe(200);
      expect(JSON.parse(reply.body ?? '')).toEqual((await api.get(`${path}?${query}`)).body);
    }
  });

  test('so are wrong ones', async () => {
    expect(await invoke(anEvent('/v1/trends', 'limit=0'))).toMatchObject({
      statusCode: 400,
      headers: { 'content-type': 'application/problem+json' },
      isBase64Encoded: false,
    });
    expect((await invoke(anEvent('/nowhere'))).statusCode).toBe(404);
    expect((await invoke(anEvent('/v1/trends', '', 'DELETE'))).statusCode).toBe(405);
  });

  test('the page is text', async () => {
    const { statusCode, headers, body, isBase64Encoded } = await invoke(anEvent('/'));
    expect([statusCode, headers?.['content-type'], isBase64Encoded]).toEqual([200, 'text/html; charset=UTF-8', false]);
    expect(body).toMatch(/^<!doctype html>/);
  });
});
