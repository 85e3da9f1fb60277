import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMention } from '../../../factories/mentions.ts';
import { createTestApi, EVERY_PATH } from './test-api.ts';

const api = await createTestApi();
await api.pipeline.tag([aMention({ topics: ['feud'] })]);
await api.pipeline.fold();

const faultsOf = async (path: string) => {
  const { status, headers, body } = await api.get(path);
  expect({ path, status }).toEqual({ path, status: 400 });
  expect(headers.get('content-type')).toBe('application/problem+json');
  return body.errors.map(({ in: where, name }: { in: string; name: string }) => `${where} ${name}`);
};

describe('a request that cannot be understood', () => {
  test('is told every fault at once, in path and query', async () => {
    expect(await faultsOf('/v1/trends?window=2h&kind=film&limit=0&at=yesterday&windwo=1h')).toEqual([
      'query window',
      'query kind',
      'query limit',
      'query at',
      'query windwo',
    ]);
    expect(await faultsOf('/v1/topics/film:x/mentions?limit=1000&cursor=x&page=2')).toEqual([
      'path id',
      'query cursor',
      'query limit',
      'query page',
    ]);
    expect(await faultsOf('/v1/topics/x/series?from=2026-08-04&to=2026-08-03&step=2h&step=1h')).toEqual([
      'path id',
      'query from',
      'query step',
    ]);
  });

  test('is answered in words, as RFC 9457 has it', async () => {
    const { body } = await api.get('/v1/trends?limit=0&nonsense');
    expect(body).toEqual({
      type: 'about:blank',
      title: 'The request has parameters that cannot be understood.',
      status: 400,
      detail: 'limit: must be a whole number from 1 to 100; nonsense: there is no such parameter',
      instance: '/v1/trends',
      errors: [
        { in: 'query', name: 'limit', detail: 'must be a whole number from 1 to 100' },
        { in: 'query', name: 'nonsense', detail: 'there is no such parameter' },
      ],
    });
  });

  test.each(['0', '-1', '1e9', '1.5', '101', '', ' 1', '1 ', '+1', '0x10', 'NaN', '٣', '9'.repeat(400)])(
    'limit=%s',
    async (limit) => {
      expect(await faultsOf(`/v1/trends?limit=${encodeURIComponent(limit)}`)).toEqual(['query limit']);
    },
  );

  test.each([
    '9999-99-99',
    '0001-01-01',
    '9999-12-31T23:59:59Z',
    '1969-12-31T23:59:59.999Z',
    '2200-01-01',
    '2026-02-29',
    '2026-08-04T25:00:00Z',
    '2026-08-04T10:00:00 02:00',
    '2026-8-4',
    '1785837600',
    'now',
    '',
    '+275760-09-13T00:00:00.000Z',
  ])('a time of %s', async (time) => {
    const value = encodeURIComponent(time);
    expect(await faultsOf(`/v1/trends?at=${value}`)).toEqual(['query at']);
    expect(await faultsOf(`/v1/topics/theme:feud/series?from=${value}&to=${value}`)).toEqual([
      'query from',
      'query to',
    ]);
  });

  test.each([
    'work:',
    ':x',
    'x',
    'constructor:x',
    '__proto__',
    '__proto__:x',
    'toString',
    'Work:x',
    `work:${'x'.repeat(10_000)}`,
    '%',
    '%E0%A4%A',
    '\u0000',
  ])('a topic id of %j', async (id) => {
    for (const rest of ['', '/series', '/mentions'])
      expect(await faultsOf(`/v1/topics/${encodeURIComponent(id)}${rest}`)).toEqual(['path id']);
  });

  test('a parameter given twice is refused rather than half ignored', async () => {
    const { body } = await api.get('/v1/trends?window=1h&window=24h&limit=5');
    expect(body.errors).toEqual([{ in: 'query', name: 'window', detail: 'is given 2 times; once is meant' }]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ' window', 'window[]', 'WINDOW', 'a.b'])(
    'a parameter named %s is unknown',
    async (name) => {
      expect(await faultsOf(`/v1/trends?${encodeURIComponent(name)}=1h`)).toEqual([`query ${name}`]);
      expect(await faultsOf(`/v1/health?${encodeURIComponent(name)}`)).toEqual([`query ${name}`]);
    },
  );
});

const VALUES = [
  '1h',
  '5m',
  '1d',
  'theme',
  'story',
  '1',
  '100',
  '2026-08-04',
  '2026-08-04T10:00:00Z',
  '1970-01-01',
  '2199-12-31',
];

const text = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '%',
    '%zz',
    '%E0%A4%A',
    '%ED%A0%80',
    '%00',
    '\uD800',
    '\uDFFF',
    '../..',
    '%2e%2e%2f',
    '__proto__',
    'a'.repeat(9_000),
    "'; DROP",
    '<script>',
  ),
);
const maybeEncoded = text.chain((value) => fc.constantFrom(value, encodeURIComponent(value.toWellFormed())));
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('window', 'kind', 'limit', 'at', 'from', 'to', 'step', 'cursor') },
  maybeEncoded,
);
const query = fc
  .array(fc.tuple(name, maybeEncoded), { maxLength: 5 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
const path = fc.oneof(
  fc.constantFrom(...EVERY_PATH),
  fc
    .tuple(maybeEncoded, fc.constantFrom('', '/series', '/mentions', '/'))
    .map(([id, rest]) => `/v1/topics/${id}${rest}`),
  fc
    .tuple(fc.constantFrom('work', 'hashtag', 'story'), maybeEncoded, fc.constantFrom('', '/series', '/mentions'))
    .map(([kind, id, rest]) => `/v1/topics/${kind}:${id}${rest}`),
  fc.array(maybeEncoded, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
);

test('whatever is asked, the answer is one of ours, and never a failure', async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(path, query, async (where, what) => {
      // What no HTTP client can even send is not a request.
      fc.pre(URL.canParse(`http://api${where}?${what}`));
      const url = new URL(`http://api${where}?${what}`);
      fc.pre(url.host === 'api');
      const reply = await api.app.request(url.href);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      expect([200, 400, 404]).toContain(reply.status);
      if (reply.status !== 200) {
        expect(reply.headers.get('content-type')).toBe('application/problem+json');
        expect(await reply.json()).toMatchObject({ status: reply.status });
      }
    }),
    { numRuns: 1_500 },
  );
  // The dice reach all of them.
  expect([...statuses.keys()].sort()).toEqual([200, 400, 404]);
});
