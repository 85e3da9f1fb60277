import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDotEnv } from '../../local/dot-env.ts';
import { temporaryFolder } from '../journeys/run-offcamera.ts';

function folderWith(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.env'), text);
  return folder;
}

test('keys come from the file where the environment has none, and nothing else does', () => {
  const folder = folderWith(
    [
      '# keys',
      'YOUTUBE_API_KEY=from the file # a note',
      'export TUMBLR_API_KEY="with # and = inside"',
      "BLUESKY_APP_PASSWORD='over",
      "two lines'",
      'X_BEARER_TOKEN=',
      'OFFCAMERA_CONTACT=me@x.example',
      'PATH=/evil',
      'TABLE_NAME=another',
      '',
    ].join('\r\n'),
  );
  expect(withDotEnv({ PATH: '/bin', TUMBLR_API_KEY: '', REDDIT_CLIENT_ID: 'mine' }, folder)).toEqual({
    PATH: '/bin',
    REDDIT_CLIENT_ID: 'mine',
    YOUTUBE_API_KEY: 'from the file',
    TUMBLR_API_KEY: 'with # and = inside',
    BLUESKY_APP_PASSWORD: 'over\ntwo lines',
    X_BEARER_TOKEN: '',
    OFFCAMERA_CONTACT: 'me@x.example',
  });
  expect(withDotEnv({ YOUTUBE_API_KEY: 'of the environment' }, folder)['YOUTUBE_API_KEY']).toBe('of the environment');
});

test('without a file the environment is all there is', () => {
  expect(withDotEnv({ A: '1' }, temporaryFolder())).toEqual({ A: '1' });
});

test.each([
  ['YOUTUBE_API_KEY=a\nYOUTUBE_API_KEY: s3cret\n', 2],
  ['\n\ns3cret', 3],
  ['A=1\nX_BEARER_TOKEN="s3cret\nB=2\n', 2],
  ['A="x\ny"\n=s3cret', 3],
])('a broken file is told with its line, never with what is on it: %j', (text, line) => {
  const message = messageOf(() => withDotEnv({}, folderWith(text)));
  expect(message).toContain(`.env, line ${line}: `);
  expect(message).not.toContain('s3cret');
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : '';
  }
  return expect.unreachable();
}
