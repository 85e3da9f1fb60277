import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createSourceStore } from '../../lambdas/adapters/dynamodb/source-store.ts';
import { parseSourceDefinitions } from '../../lambdas/adapters/feeds/registry.ts';
import { withTable } from '../../local/machine/open-table.ts';
import { viewSource } from '../../local/sources/table.ts';
import { createTestTable, endpointOf } from '../engines/tables.ts';
import { document, type FeedServer, startFeedServer, status } from '../factories/feed-server.ts';
import { REVELATIONS } from '../factories/publication.ts';
import { rssDocument } from '../factories/rss.ts';
import { type Finished, type RunOptions, runOffcamera, temporaryFolder } from '../journeys/run-offcamera.ts';
import { runInProcess } from './run-in-process.ts';

let dataDir: string;
let server: FeedServer;

beforeEach(async () => {
  dataDir = temporaryFolder();
  server = await startFeedServer();
  onTestFinished(() => server.stop());
});

/** `offcamera sources …` on the test's data folder. */
function sources(words: readonly string[], options?: RunOptions): Promise<Finished> {
  return runOffcamera(['sources', ...words, '--data-dir', dataDir], options).finished;
}

/** The same in this process: each command is run as a process once, below, and what else it does is tried here. */
function quickly(words: readonly string[]) {
  return runInProcess(['sources', ...words, '--data-dir', dataDir]);
}

/** What `sources list --json` says, without a process of its own. */
function listed() {
  return withTable({ dataDir, mayMake: false }, async ({ table }) =>
    (await createSourceStore(table).list()).map((source) => viewSource(source, Date.now())),
  );
}

/** Seven entries of the last hours and one that is older than anything that is kept. */
function aFeed(): string {
  const hour = 3_600_000;
  const entries = Array.from({ length: 7 }, (_, age) => ({
    guid: `entry-${age}`,
    title: REVELATIONS.shining.title(String(age)),
    author: 'Rui Prado',
    pubDate: Date.now() - age * hour,
  }));
  return rssDocument('Set & Stories', [...entries, { guid: 'old', title: 'Old', pubDate: Date.now() - 9_000 * hour }]);
}

const PAGE = '<html><head><link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml"></head></html>';

describe('adding, changing and listing', () => {
  test('a source is added by what is known of its address, is shown, paused, resumed and removed', async () => {
    const added = await sources(['add', 'reddit.com/r/MovieDetails', '--every', '600', '--group', 'Fans']);
    expect(added).toMatchObject({
      code: 0,
      stderr: '',
      stdout: 'Added reddit-moviedetails (reddit).\nIt will be polled when Offcamera is started with this folder.\n',
    });
    const { stdout } = await sources(['list', '--json']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 'reddit-moviedetails',
        kind: 'reddit',
        group: 'Fans',
        origin: 'team',
        status: 'new',
        statusText: 'not asked yet',
        nextPollAt: expect.stringMatching(/^20\d\d-/),
      },
    ]);

    const paused = await sources(['pause', 'reddit-moviedetails', 'nobody']);
    expect(paused.code).toBe(1);
    expect(paused.stdout).toBe('reddit-moviedetails: paused; "sources resume reddit-moviedetails" goes on\n');
    expect(paused.stderr).toBe('offcamera: There is no source "nobody"; "sources list" shows all there are.\n');
    expect((await sources(['list'])).stdout).toMatch(/^reddit-moviedetails +reddit +paused +– +– +–$/m);

    await sources(['resume', 'reddit-moviedetails']);
    expect(await listed()).toMatchObject([{ status: 'new' }]);
    expect((await sources(['remove', 'reddit-moviedetails'])).stdout).toBe('reddit-moviedetails: removed\n');
    expect((await sources(['list'])).stdout).toMatch(/^No sources yet\./);
  });

  test('what the catalog names can be removed, is still shown to whoever asks for all, and is resumed rather than added', async () => {
    server.set('/feed.xml', document(aFeed()));
    const url = server.url('/feed.xml');
    await withTable({ dataDir, mayMake: true }, async ({ table }) => {
      const store = createSourceStore(table);
      await store.sync([{ id: 'theirs', kind: 'feed', params: { url } }], 0);
      await store.remove('theirs');
    });
    expect((await quickly(['list'])).stdout).toMatch(/^No sources in use: 1 removed/);
    expect(JSON.parse((await quickly(['list', '--all', '--json'])).stdout)).toMatchObject({ status: 'removed' });
    expect(await quickly(['add', url])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"sources resume theirs" brings it back'),
    });
    expect(server.requests('/feed.xml')).toBe(0);
    expect((await quickly(['resume', 'theirs'])).stdout).toContain('will be polled when Offcamera is started');
  });

  test('an address that is a web page adds the feed that it names, under its title, and only once', async () => {
    server.set('/', document(PAGE, 'text/html'));
    server.set('/feed.xml', document(aFeed()));
    const first = await quickly(['add', server.url('/'), '--allow-private']);
    expect(first.stderr).toBe(`That is a web page; its feed is ${server.url('/feed.xml')}\n`);
    expect(await listed()).toMatchObject([{ id: '127.0.0.1', kind: 'feed', title: 'All' }]);

    const asked = server.requests('/feed.xml');
    const second = await quickly(['add', server.url('/feed.xml'), '--allow-private']);
    expect(server.requests('/feed.xml')).toBe(asked);
    expect(second).toMatchObject({ code: 2, stderr: 'offcamera: That is what the source 127.0.0.1 polls already.\n' });
  });

  test('what is no feed, or not there, is not added; what cannot be reached right now is', async () => {
    server.set('/down', status(503));
    const gone = await quickly(['add', server.url('/gone'), '--allow-private']);
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringMatching(/nothing at this address.*--unchecked/) });
    server.set('/page', document('<html>no feed</html>', 'text/html'));
    const page = await quickly(['add', server.url('/page'), '--allow-private']);
    expect(page).toMatchObject({ code: 2, stderr: expect.stringContaining('no page that names one') });

    const down = await quickly(['add', server.url('/down'), '--allow-private', '--id', 'later']);
    expect(down).toMatchObject({ code: 0, stderr: expect.stringContaining('is added all the same') });
    expect(await listed()).toMatchObject([{ id: 'later' }]);
    expect(server.requests('/down')).toBe(1);
    await quickly(['add', server.url('/page'), '--unchecked', '--id', 'unseen']);
    expect(server.requests('/page')).toBe(1);
  });

  test('a kind and its parameters do as well, and every mistake is told in plain words', async () => {
    const good = ['--param', 'query="on set"', '--param', 'withinHours=48'];
    expect((await quickly(['add', '--kind', 'google-news', ...good])).stdout).toContain('Added google-news-on-set');
    const { code, stderr } = await quickly([
      'add',
      '--kind',
      'google-news',
      '--param',
      'withinHours=0',
      '--param',
      'a=b',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('✖ is missing\n  → at params.query');
    expect(stderr).toContain('✖ must be 1 or more\n  → at params.withinHours');
    expect(stderr).toContain('has no setting "a"');

    const wrong = [[], ['x.example', '--kind', 'feed'], ['mailto:me@x.example'], ['--kind', 'pigeon', '--param', 'a']];
    for (const words of wrong) expect(await quickly(['add', ...words])).toMatchObject({ code: 2, stdout: '' });
  });

  test('a folder that is not there is told by what only looks at it', async () => {
    dataDir = join(dataDir, 'typo');
    for (const words of [['list'], ['test', 'a']])
      expect(await quickly(words)).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no folder') });
  });
});

describe('in the cloud', () => {
  test('the table of a deployment is used with the credentials and the region of whoever asks', async () => {
    const { tableName, table } = await createTestTable('dynalite');
    const env = {
      AWS_ENDPOINT_URL_DYNAMODB: endpointOf('dynalite'),
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
    };
    const run = (words: readonly string[], more = {}) =>
      runOffcamera(['sources', ...words], { env: { ...env, ...more } }).finished;

    const added = await run(['add', 'reddit.com/r/movies', '--table', tableName]);
    expect(added.stdout).toBe(
      'Added reddit-movies (reddit).\nIt is polled within a minute; "sources list" shows how it is doing.\n',
    );
    expect(await createSourceStore(table).list()).toMatchObject([{ definition: { id: 'reddit-movies' } }]);

    const missing = await run(['list', '--table', 'no-such-table']);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no table no-such-table') });
    const nowhere = await run(['list', '--table', tableName], { AWS_REGION: '' });
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('with AWS_REGION') });
  });
});

describe('testing', () => {
  test('shows what one poll would bring, and stores nothing', async () => {
    server.set('/feed.xml', document(aFeed()));
    const { code, stdout } = await sources(['test', server.url('/feed.xml'), '--allow-private']);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('127.0.0.1 (feed): 7 mentions');
    expect(lines.slice(1, 6)).toEqual(
      [0, 1, 2, 3, 4].map((age) =>
        expect.stringMatching(
          new RegExp(`^ {2}20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d .*member ${age} recalls – Rui Prado$`),
        ),
      ),
    );
    expect(lines.slice(6)).toEqual([
      '  … and 2 older',
      '1 more are older than what is kept, and would not be counted',
      '',
    ]);
  });

  test('finds the feed behind a home page', async () => {
    server.set('/', document(PAGE, 'text/html'));
    server.set('/feed.xml', document(aFeed()));
    const { stdout, stderr } = await quickly(['test', server.url('/'), '--allow-private', '--json']);
    expect(stderr).toContain(server.url('/feed.xml'));
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'items', mentions: 7, tooOld: 1, newest: { length: 5 } });
  });

  test('a source of the table is tested by its id, and is left as it was', async () => {
    server.set('/feed.xml', document(aFeed()));
    await quickly(['add', server.url('/feed.xml'), '--allow-private', '--id', 'mine']);
    const before = await listed();
    expect((await quickly(['test', 'mine', '--allow-private'])).stdout).toMatch(
      /^Set & Stories \(feed\): 7 mentions\n(?:.+\n)+next poll: now\n$/,
    );
    expect(await listed()).toEqual(before);
    expect(await quickly(['test', 'nobody'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no source "nobody"'),
    });
  });

  test.each([
    ['is not there', status(404), /^failed: there is nothing at this address/m],
    ['is no feed', document('<html></html>', 'text/html'), /^failed: .*web page/m],
  ])('what %s fails with the reason', async (_what, route, message) => {
    server.set('/feed.xml', route);
    const { code, stdout } = await sources(['test', server.url('/feed.xml'), '--allow-private']);
    expect(code).toBe(1);
    expect(stdout).toMatch(message);
  });

  test('an address on this machine is refused unless that is allowed', async () => {
    const { code, stdout } = await quickly(['test', server.url('/feed.xml')]);
    expect(code).toBe(1);
    expect(stdout).toContain('--allow-private');
    expect(server.requests('/feed.xml')).toBe(0);
  });

  test('without its key a source says which it needs, which is no failure; a broken .env is told', async () => {
    const cwd = temporaryFolder();
    const words = ['test', 'https://www.tumblr.com/tagged/filmmaking'];
    const { code, stdout } = await sources(words, { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^needs a key: .*TUMBLR_API_KEY/m);

    writeFileSync(join(cwd, '.env'), 'TUMBLR_API_KEY: s3cret\n');
    const broken = await sources(words, { cwd });
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/\.env, line 1: /);
    expect(broken.stderr).not.toContain('s3cret');
  });
});

describe('import and export', () => {
  const OPML = `<?xml version="1.0"?><opml version="2.0"><body>
    <outline text="Trade">
      <outline text="Desk" type="rss" xmlUrl="https://desk.example/feed/"/>
      <outline text="Desk again" type="rss" xmlUrl="https://desk.example/feed"/>
      <outline text="Twice" type="rss" xmlUrl="https://desk.example/feed/"/>
    </outline>
    <outline text="A channel" xmlUrl="https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv"/>
    <outline text="Secret" xmlUrl="https://me:s3cret@desk.example/"/>
    <outline text="Mail" xmlUrl="mailto:me@x.example"/><outline text="A note"/>
  </body></opml>`;

  test('a list of subscriptions becomes sources, with folders as groups; what cannot be taken is told', async () => {
    const file = join(temporaryFolder(), 'feeds.opml');
    writeFileSync(file, OPML);
    const { code, stdout, stderr } = await sources(['import', file]);
    expect(stdout).toBe(
      '3 sources added (they will be polled when Offcamera is started), 1 there already, 3 not taken.\n',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('"A note" names no feed');
    expect(stderr).toContain('"Mail": "mailto:me@x.example" is no web address');
    expect(stderr).toMatch(/"Secret": .*must not hold a user name or password/);
    expect(stderr).not.toContain('s3cret');
    expect(await listed()).toMatchObject([
      { id: 'desk.example', kind: 'feed', title: 'Desk', group: 'Trade' },
      { id: 'desk.example-2', kind: 'feed', title: 'Desk again', group: 'Trade' },
      { id: 'youtube-ucabcdefghijklmnopqrstuv', kind: 'youtube-channel', title: 'A channel' },
    ]);
    expect((await quickly(['import', file])).stdout).toBe('0 sources added, 4 there already, 3 not taken.\n');
  });

  test('what is exported can be imported elsewhere, or given to a start', async () => {
    const file = join(temporaryFolder(), 'feeds.opml');
    writeFileSync(file, OPML);
    await quickly(['import', file]);
    const json = await sources(['export', '--format', 'json']);
    expect(parseSourceDefinitions(JSON.parse(json.stdout))).toHaveLength(3);

    await quickly(['pause', 'desk.example']);
    const opml = await quickly(['export']);
    expect(opml.stderr).toContain('youtube-ucabcdefghijklmnopqrstuv');
    expect(opml.stderr).toContain('Paused, which the file does not say: desk.example\n');
    const again = join(temporaryFolder(), 'again.opml');
    writeFileSync(again, opml.stdout);
    dataDir = temporaryFolder();
    expect((await quickly(['import', again])).stdout).toMatch(/^2 sources added/);
    expect(await listed()).toMatchObject([
      { title: 'Desk', group: 'Trade' },
      { title: 'Desk again', group: 'Trade' },
    ]);
  });

  test('a file that is no OPML, or not there, is told', async () => {
    const file = join(temporaryFolder(), 'feeds.opml');
    expect(await quickly(['import', file])).toMatchObject({
      code: 2,
      stderr: `offcamera: There is no file ${file}.\n`,
    });
    expect(await quickly(['import', dataDir])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a folder'),
    });
    const none = await sources(['import', '-'], { stdin: '<opml version="2.0"><body/></opml>' });
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('stdin names no feed') });
    writeFileSync(file, '<html></html>');
    expect(await quickly(['import', file])).toMatchObject({ code: 2, stderr: expect.stringContaining('no OPML file') });
    expect(await quickly(['export', '--format', 'xml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('opml or json'),
    });
  });
});
