import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { document, startFeedServer } from '../factories/feed-server.ts';
import { createPublication } from '../factories/publication.ts';
import {
  ASK_EVERY_MS,
  getJson,
  runOffcamera,
  sourcesFile,
  temporaryFolder,
  until,
  untilSettled,
} from './run-offcamera.ts';

const Sources = z.object({ items: z.array(z.object({ id: z.string(), status: z.string() })) });

test('sources are added, paused, resumed and removed while it runs, by another process', async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  for (const name of ['quiet', 'added']) {
    const publication = createPublication(name, new Map());
    publication.publish({ name, about: name === 'added' ? 'casablanca' : 'filler', publishedAt: Date.now() - 60_000 });
    server.set(`/${name}.xml`, document(publication.document()));
  }
  const dataDir = temporaryFolder();
  const file = sourcesFile({ quiet: server.url('/quiet.xml') }, 1);
  const run = runOffcamera(['start', '--port', '0', '--allow-private', '--sources', file, '--data-dir', dataDir]);
  const url = await run.address();
  const command = async (...words: string[]) => {
    const { code, stderr, stdout } = await runOffcamera(['sources', ...words, '--data-dir', dataDir]).finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  const statusOf = async (id: string) =>
    Sources.parse(await getJson(`${url}/v1/sources`)).items.find((source) => source.id === id)?.status;

  const added = await command('add', server.url('/added.xml'), '--id', 'added', '--every', '1', '--allow-private');
  expect(added).toBe('Added added (feed).\nIt is polled within a minute; "sources list" shows how it is doing.\n');
  await until('the new source is polled', async () => (await statusOf('added')) === 'ok', ASK_EVERY_MS);
  await untilSettled(url);
  expect(JSON.stringify(await getJson(`${url}/v1/trends?window=24h`))).toContain('work:casablanca');

  await command('pause', 'added', 'quiet');
  expect(await statusOf('added')).toBe('paused');
  // Whatever was in hand when it was paused is over; from here on nobody asks.
  await untilSettled(url);
  const [asked, askedForQuiet] = [server.requests('/added.xml'), server.requests('/quiet.xml')];
  await command('resume', 'quiet');
  await until('the other is polled', () => server.requests('/quiet.xml') > askedForQuiet + 2);
  expect(server.requests('/added.xml')).toBe(asked);

  await command('remove', 'quiet', 'added');
  expect(await statusOf('quiet')).toBeUndefined();
  await command('resume', 'quiet');
  await until('what was removed is polled again', async () => (await statusOf('quiet')) === 'ok', ASK_EVERY_MS);
  expect((await run.kill('SIGTERM')).code).toBe(0);
});
