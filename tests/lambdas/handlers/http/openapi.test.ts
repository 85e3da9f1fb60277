import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { createReplyChecker } from './reply-checker.ts';
import { createTestApi } from './test-api.ts';

const { app, get } = await createTestApi();
// biome-ignore lint/suspicious/noExplicitAny: the first test says what it is
const description: any = await (await app.request('/v1/openapi.json')).json();

test('the description is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(description);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(description.openapi).toBe('3.1.0');
});

test('every endpoint has an id of its own, says what it is for, and documents each parameter', () => {
  const operations = Object.values<{
    get: { operationId: string; summary: string; parameters: { description: string }[] };
  }>(description.paths).map((path) => path.get);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  expect(operations.filter(({ summary }) => !summary.endsWith('.'))).toEqual([]);
  expect(operations.flatMap(({ parameters }) => parameters).filter((parameter) => !parameter.description)).toEqual([]);
});

test('limits and kinds are described as a generator of clients understands them', () => {
  const parameters = description.paths['/v1/trends'].get.parameters;
  expect(parameters.find(({ name }: { name: string }) => name === 'limit')).toMatchObject({
    in: 'query',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  });
  expect(parameters.find(({ name }: { name: string }) => name === 'window').schema).toMatchObject({
    enum: ['1h', '6h', '24h', '7d', '30d'],
    default: '24h',
  });
});

test('a reply with a field that is not described would not pass these tests', async () => {
  const check = createReplyChecker(description);
  const { body, headers, status } = await get('/v1/sources');
  const reply = new Response(undefined, { status, headers });
  expect(() => check('/v1/sources', reply, body)).not.toThrow();
  expect(() => check('/v1/sources', reply, { ...body, secret: 1 })).toThrow('additional properties');
  expect(() => check('/v1/sources', reply, { items: [] })).toThrow('schemaVersion');
});
