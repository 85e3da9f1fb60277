import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { document, type Route, silence, startFeedServer } from '../factories/feed-server.ts';
import {
  brotliBomb,
  deflateBomb,
  endless,
  endlessRedirects,
  gzipBomb,
  hugeHeaders,
  redirectTo,
  slowHeaders,
  slowLoris,
  twoHundredMegabytes,
  xmlBomb,
} from '../factories/hostile-feeds.ts';
import { createPublication, REVELATIONS } from '../factories/publication.ts';
import { rssDocument } from '../factories/rss.ts';
import {
  ASK_EVERY_MS,
  getJson,
  runOffcamera,
  sourcesFile,
  temporaryFolder,
  until,
  untilSettled,
} from './run-offcamera.ts';

const MINUTE_MS = 60_000;
const MOST_MEGABYTES = 700;
/** More than any usual feed has, and far more than one message holds. */
const MANY = 1_500;

/** What becomes of each: an error in words, or mentions after all. */
const FAILING = {
  endless: { route: endless, error: /larger than 15 MB/ },
  large: { route: twoHundredMegabytes, error: /larger than 15 MB/ },
  gzip: { route: gzipBomb, error: /larger than 15 MB/ },
  deflate: { route: deflateBomb, error: /larger than 15 MB/ },
  brotli: { route: brotliBomb, error: /larger than 15 MB/ },
  entities: { route: document(xmlBomb()), error: /entit/i },
  page: {
    route: document('<!doctype html><html><head><title>Hi</title></head><body><p>No feed</body></html>', 'text/html'),
    error: /web page|HTML/i,
  },
  loris: { route: slowLoris, error: /took longer than \d+ seconds/ },
  drip: { route: slowHeaders, error: /took longer than \d+ seconds/ },
  headers: { route: hugeHeaders, error: /headers of more than 32 KB/ },
  loop: { route: endlessRedirects, error: /redirects more than 5 times/ },
  file: { route: redirectTo('file:///etc/passwd'), error: /only http and https/ },
  silent: { route: silence, error: /took longer than \d+ seconds/ },
} as const satisfies Readonly<Record<string, { readonly route: Route; readonly error: RegExp }>>;

const Sources = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      status: z.string(),
      mentionsQueued: z.int(),
      lastError: z.object({ message: z.string() }).optional(),
    }),
  ),
});
const Mentions = z.object({
  items: z.array(
    z.object({ source: z.string(), title: z.string().optional(), text: z.string(), eventAt: z.iso.datetime() }),
  ),
});

test('hostile sources get a clear error each, use bounded memory and leave the good one alone', {
  timeout: 180_000,
}, async () => {
  const startedAt = Date.now();
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  const odd = {
    // Declared as UTF-8, written as Latin-1.
    charset: document(
      Buffer.from(
        rssDocument('Charset', [{ guid: 'c', title: `Café: ${REVELATIONS.casablanca.title('1')}` }]),
        'latin1',
      ),
    ),
    dates: document(
      rssDocument('Dates', [
        { guid: 'first', title: REVELATIONS.shining.title('one'), pubDate: 'Mon, 01 Jan 0001 00:00:00 GMT' },
        { guid: 'last', title: REVELATIONS.shining.title('two'), pubDate: 'Fri, 31 Dec 9999 23:59:59 GMT' },
      ]),
    ),
    many: document(
      rssDocument(
        'Many',
        Array.from({ length: MANY }, (_, index) => ({
          guid: `m${index}`,
          title: REVELATIONS.filler.title(String(index)),
        })),
      ),
    ),
    title: document(
      rssDocument('Title', [
        { guid: 't', title: `${REVELATIONS.darkKnight.title('1')} ${'very '.repeat(200_000)}long` },
      ]),
    ),
  };
  const good = createPublication('Good', new Map());
  for (let index = 0; index < 10; index += 1)
    good.publish({ name: `good-${index}`, about: 'shining', publishedAt: startedAt - index * MINUTE_MS });
  const routes: Record<string, Route> = { ...odd, good: document(good.document()) };
  for (const [name, { route }] of Object.entries(FAILING)) routes[name] = route;
  for (const [name, route] of Object.entries(routes)) server.set(`/${name}.xml`, route);
  const urls = Object.fromEntries(Object.keys(routes).map((name) => [name, server.url(`/${name}.xml`)]));

  const run = runOffcamera([
    'start',
    '--port',
    '0',
    '--allow-private',
    '--sources',
    sourcesFile(urls),
    '--data-dir',
    temporaryFolder(),
  ]);
  const url = await run.address();
  const readSources = async () =>
    new Map(Sources.parse(await getJson(`${url}/v1/sources`)).items.map((source) => [source.id, source]));
  const areAllPolled = async () => {
    const polled = [...(await readSources()).values()].filter(({ status }) => status !== 'new');
    return polled.length === Object.keys(urls).length;
  };
  await until('every source was polled', areAllPolled, ASK_EVERY_MS);
  await untilSettled(url);

  const sources = await readSources();
  for (const [name, { error }] of Object.entries(FAILING)) {
    expect(sources.get(name), name).toMatchObject({
      status: 'failing',
      mentionsQueued: 0,
      lastError: { message: expect.stringMatching(error) },
    });
  }
  for (const name of ['good', ...Object.keys(odd)]) expect(sources.get(name), name).toMatchObject({ status: 'ok' });
  expect(sources.get('many')?.mentionsQueued).toBe(MANY);
  const { items: shining } = Mentions.parse(await getJson(`${url}/v1/topics/work:the-shining/mentions?limit=100`));
  expect(shining.filter(({ source }) => source === 'good')).toHaveLength(10);
  const dated = shining.filter(({ source }) => source === 'dates');
  expect(dated).toHaveLength(2);
  for (const { eventAt } of dated) expect(Date.parse(eventAt)).toBeGreaterThanOrEqual(startedAt);
  const { items: casablanca } = Mentions.parse(await getJson(`${url}/v1/topics/work:casablanca/mentions`));
  expect(casablanca).toMatchObject([
    { source: 'charset', title: expect.stringMatching(/^Caf.: The script of Casablanca/) },
  ]);
  const { items: knight } = Mentions.parse(await getJson(`${url}/v1/topics/work:the-dark-knight/mentions`));
  expect(knight).toHaveLength(1);
  expect(knight[0]?.title?.length).toBeLessThanOrEqual(500);

  expect(peakMegabytes(run.pid)).toBeLessThan(MOST_MEGABYTES);
  expect((await run.kill('SIGINT')).code).toBe(0);
});

test('sources inside the own network are not asked without being told to, under whatever name they go', {
  timeout: 120_000,
}, async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  server.set('/inside.xml', document(rssDocument('Inside', [])));
  const inside = server.url('/inside.xml');
  const at = (host: string) => inside.replace('127.0.0.1', host);
  const urls = {
    literal: inside,
    name: at('localhost'),
    short: at('127.1'),
    number: at('2130706433'),
    hexadecimal: at('0x7f000001'),
    octal: at('0177.0.0.1'),
    unspecified: at('0.0.0.0'),
    mapped: at('[::ffff:127.0.0.1]'),
    loopback: at('[::1]'),
    metadata: 'http://169.254.169.254/latest/meta-data/',
    unique: 'http://[fd00:ec2::254]/latest/meta-data/',
    router: 'http://192.168.0.1/',
  };
  const run = runOffcamera(['start', '--port', '0', '--sources', sourcesFile(urls), '--data-dir', temporaryFolder()]);
  const url = await run.address();
  const readSources = async () => Sources.parse(await getJson(`${url}/v1/sources`)).items;
  const areAllPolled = async () => {
    const polled = (await readSources()).filter(({ status }) => status !== 'new');
    return polled.length === Object.keys(urls).length;
  };
  await until('every source was polled', areAllPolled, ASK_EVERY_MS);

  for (const source of await readSources()) {
    expect(source, source.id).toMatchObject({
      status: 'failing',
      lastError: { message: expect.stringMatching(/(?:is|which is) .+; --allow-private permits it/) },
    });
  }
  expect(server.requests('/inside.xml')).toBe(0);
  expect((await run.kill('SIGINT')).code).toBe(0);
});

/** The most memory the process ever held, as Linux counts; 0 elsewhere. */
function peakMegabytes(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
