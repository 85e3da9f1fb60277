import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseChannel } from '../../lambdas/adapters/channel-schema.ts';
import { changeChannels, openChannels } from '../../local/channels/store.ts';
import { withTable } from '../../local/machine/open-table.ts';
import { type ChatService, startChatService, WELL } from '../factories/chat-services.ts';
import { runOffcamera, temporaryFolder } from '../journeys/run-offcamera.ts';

let chat: ChatService;
beforeAll(async () => {
  chat = await startChatService(() => WELL.slack);
});
afterAll(() => chat.stop());

test('a channel is added, shown, tried and taken away; what is missing is said', async () => {
  const dataDir = temporaryFolder();
  const channels = (...words: readonly string[]) =>
    runOffcamera(['channels', ...words, '--data-dir', dataDir], { env: { CHANNEL_TEAM_SLACK_URL: chat.url } }).finished;

  const added = await channels('add', 'team-slack', '--kind', 'slack', '--rules', 'spike', '--quiet', '22:00-07:00');
  expect(added).toMatchObject({ code: 0, stderr: '' });
  expect(added.stdout).toMatch(
    /^Added team-slack\. Now set CHANNEL_TEAM_SLACK_URL .*"offcamera channels test team-slack" tries it\.\n$/,
  );
  const other = parseChannel({ id: 'other', kind: 'discord', routing: {} });
  await withTable({ dataDir, mayMake: false }, ({ table }) =>
    changeChannels(openChannels(table), (all) => [...all, other]),
  );

  expect((await channels('list')).stdout).toBe(`\
ID          KIND     GETS        QUIET                    STATE
team-slack  slack    spike       22:00-07:00 UTC, digest  on
other       discord  everything  -                        on
`);
  const tried = await channels('test', '--allow-private');
  expect(tried).toMatchObject({ code: 1 });
  expect(tried.stdout).toMatch(
    /^team-slack \(slack\): sent, status 200: ok\nother \(discord\): failed, CHANNEL_OTHER_URL is not set: in the channel's settings/,
  );
  expect(tried.stdout + tried.stderr).not.toContain('s3cret');
  expect(chat.posts.map(({ body }) => body)).toEqual([
    expect.stringContaining('[TEST] The Shining is spiking: 7x the usual'),
  ]);

  const paused = await channels('pause', 'other', 'nobody');
  expect(paused).toMatchObject({
    code: 1,
    stdout: 'Paused other.\n',
    stderr: expect.stringContaining('There is no channel "nobody"'),
  });
  expect((await channels('remove', 'team-slack')).stdout).toBe('Removed team-slack.\n');
  const left = await withTable({ dataDir, mayMake: false }, ({ table }) => openChannels(table).read());
  expect(left.channels).toEqual([{ ...other, isPaused: true }]);
});
