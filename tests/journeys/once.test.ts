import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runInProcess } from '../bin/run-in-process.ts';
import { document, type FeedServer, startFeedServer, status } from '../factories/feed-server.ts';
import { createPublication, type NewsItem } from '../factories/publication.ts';
import { BROKEN_SHARED_FEEDS, SHARED_FEEDS } from '../factories/shared-feeds.ts';
import { runOffcamera, sourcesFile, temporaryFolder } from './run-offcamera.ts';

const HOUR_MS = 3_600_000;

test('one run over a feed prints its trends on stdout, its progress on stderr, and a second run adds nothing', async () => {
  const server = await serveNews(
    { name: '1', about: 'shining', publishedAt: Date.now() - HOUR_MS },
    { name: '2', about: 'shining', publishedAt: Date.now() - 2 * HOUR_MS },
    { name: '3', about: 'casablanca', publishedAt: Date.now() - 3 * HOUR_MS },
    { name: '4', about: 'filler', publishedAt: Date.now() - 3 * HOUR_MS },
    { name: '5', about: 'shining', publishedAt: Date.now() - 200 * 24 * HOUR_MS },
  );
  const args = [
    '--sources',
    sourcesFile({ news: server.url('/news.xml') }),
    '--data-dir',
    temporaryFolder(),
    '--allow-private',
  ];

  const first = await once(args);

  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^Behind-the-scenes mentions, last 24h: 3, by 3 authors\n/);
  expect(first.stdout).toMatch(/^TOPIC +ID +MENTIONS +EXPECTED +SENTIMENT +AUTHORS$/m);
  expect(first.stdout).toMatch(/^The Shining +work:the-shining +2 /m);
  expect(first.stdout).toMatch(/^Casablanca +work:casablanca +1 /m);
  // A story by its title, not by its id alone.
  expect(first.stdout).toMatch(/^Jack Nicholson improvised the line on the set of The Sh…? +story:\S+ +2 /m);
  expect(first.stderr).toMatch(/news: 4 new of 5/);
  expect(first.stderr).toMatch(/1 of 1 sources could be read\. 1 entry was older than 90 days and not counted/);

  // Even when the publisher sends the whole document again.
  server.set('/news.xml', (request, response) => {
    delete request.headers['if-none-match'];
    document(newsOf({ name: '1', about: 'casablanca' }, { name: '2', about: 'shining', publishedAt: Date.now() }))(
      request,
      response,
    );
  });
  const second = await once(args);
  expect(second.code).toBe(0);
  expect(second.stdout).toBe(first.stdout);
});

test('one run over an archive shows the newest day that has something, and how to ask for it', async () => {
  const publishedAt = Date.now() - 200 * 24 * HOUR_MS;
  const server = await serveNews({ name: '1', about: 'shining', publishedAt });
  const sources = sourcesFile({ archive: server.url('/news.xml') });
  const { stdout } = await quickly([
    '--sources',
    sources,
    '--data-dir',
    temporaryFolder(),
    '--allow-private',
    '--retention-days',
    '400',
  ]);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  expect(stdout).toMatch(/^Behind-the-scenes mentions, last 24h: 0, by 0 authors\nNo topic was mentioned\.$/m);
  expect(stdout).toContain(
    `Behind-the-scenes mentions, on ${day(publishedAt)}, the newest day with any: 1, by 1 author\n`,
  );
  expect(stdout).toMatch(/^The Shining +work:the-shining +1 /m);
  expect(stdout).toContain(`/v1/trends?at=${day(publishedAt + 24 * HOUR_MS)}`);
});

test('one run fails when no source could be polled, and says why', async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  server.set('/broken.xml', status(500));
  const sources = sourcesFile({ broken: server.url('/broken.xml'), missing: server.url('/missing.xml') });

  const { code, stderr } = await once(['--sources', sources, '--data-dir', temporaryFolder(), '--allow-private']);

  expect(code).toBe(1);
  expect(stderr).toMatch(/broken: the server has a problem of its own \(status 500\)/);
  expect(stderr).toMatch(/missing: there is nothing at this address any more \(status 404\)/);
  expect(stderr).toMatch(/No source could be polled/);
});

test('feeds on this machine are refused unless they are allowed, and the message says how', async () => {
  const server = await serveNews({ name: '1', about: 'shining' });

  const { code, stderr } = await quickly([
    '--sources',
    sourcesFile({ news: server.url('/news.xml') }),
    '--data-dir',
    temporaryFolder(),
  ]);

  expect(code).toBe(1);
  expect(stderr).toMatch(/news: .*127\.0\.0\.1.*--allow-private/);
  expect(server.requests('/news.xml')).toBe(0);
});

test('a source that fails does not keep one run from showing the others', async () => {
  const server = await serveNews({ name: '1', about: 'shining', publishedAt: Date.now() - HOUR_MS });
  const sources = sourcesFile({ missing: server.url('/missing.xml'), news: server.url('/news.xml') });

  const { code, stdout, stderr } = await quickly([
    '--sources',
    sources,
    '--data-dir',
    temporaryFolder(),
    '--allow-private',
  ]);

  expect(code).toBe(0);
  expect(stdout).toMatch(/work:the-shining +1 /);
  expect(stderr).toMatch(/1 of 2 sources could be read; 1 failed\./);
});

test.skipIf(SHARED_FEEDS.size === 0)(
  'the real documents are polled, and the broken ones among them do no harm',
  async () => {
    const server = await startFeedServer();
    onTestFinished(() => server.stop());
    for (const [name, path] of SHARED_FEEDS) server.set(`/${name}`, document(readFileSync(path), 'text/xml'));
    const sources = sourcesFile(
      Object.fromEntries([...SHARED_FEEDS.keys()].map((name) => [name, server.url(`/${name}`)])),
    );

    const { code, stderr } = await once(['--sources', sources, '--data-dir', temporaryFolder(), '--allow-private']);

    expect(code).toBe(0);
    expect(stderr).toContain(
      `${SHARED_FEEDS.size - BROKEN_SHARED_FEEDS.length} of ${SHARED_FEEDS.size} sources could be read`,
    );
    for (const name of BROKEN_SHARED_FEEDS) expect(stderr).toMatch(new RegExp(`!${name}: \\w+`));
  },
);

test('everything that is wrong with the options and the file of sources is told at once', async () => {
  const sources = join(temporaryFolder(), 'sources.json');
  writeFileSync(
    sources,
    JSON.stringify([
      { id: 'a b', kind: 'gopher', params: {} },
      { id: 'ok', kind: 'feed', params: { url: 'ftp://x' } },
    ]),
  );
  const data = temporaryFolder();

  const { code, stderr, stdout } = await quickly([
    '--port',
    '70000',
    '--retention-days',
    'x',
    '--sources',
    sources,
    '--data-dir',
    data,
  ]);

  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/--port must be a whole number from 0 to 65535/);
  expect(stderr).toMatch(/--retention-days must be a whole number from 1 to 36500/);
  expect(stderr).toMatch(/letters, digits/);
  expect(stderr).toMatch(/must be one of: feed/);
  expect(stderr).toMatch(/http:\/\/ or https:\/\//);
  expect(stderr).not.toMatch(/ at .*\.ts:/);
});

function once(args: readonly string[]) {
  return runOffcamera(['start', '--once', ...args]).finished;
}

/** The same in this process: that a run ends as a process, well or not, is shown by the others. */
function quickly(args: readonly string[]) {
  return runInProcess(['start', '--once', ...args]);
}

async function serveNews(...items: readonly NewsItem[]): Promise<FeedServer> {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  server.set('/news.xml', document(newsOf(...items)));
  return server;
}

function newsOf(...items: readonly NewsItem[]): string {
  const publication = createPublication('News', new Map());
  publication.publish(...items);
  return publication.document();
}
