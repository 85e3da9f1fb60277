import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources, toSettings } from '../../../local/start/settings.ts';
import { sourcesFile, temporaryFolder } from '../../journeys/run-offcamera.ts';

const OPTIONS = { port: 0, dataDir: 'x', retentionDays: 30, allowPrivate: false };

describe('the settings of a run', () => {
  test('come from the options, and from no variable that was not meant for them', () => {
    const settings = toSettings(OPTIONS, {
      OFFCAMERA_CONTACT: 'me@x.example',
      RETENTION_DAYS: '1',
      ALLOW_PRIVATE_ADDRESSES: 'true',
    });
    expect(settings).toMatchObject({
      OFFCAMERA_CONTACT: 'me@x.example',
      RETENTION_DAYS: '30',
      ALLOW_PRIVATE_ADDRESSES: 'false',
    });
  });

  test('hold the keys of the environment that sources may need, and no other secret', () => {
    const settings = toSettings(OPTIONS, { YOUTUBE_API_KEY: 'key', AWS_SECRET_ACCESS_KEY: 'not for us' });
    expect(settings).toMatchObject({ YOUTUBE_API_KEY: 'key' });
    expect(JSON.stringify(settings)).not.toContain('not for us');
  });

  test('hold the sources of the file', () => {
    const sources = sourcesFile({ news: 'https://news.example/feed.xml' });
    const { OFFCAMERA_SOURCES = '' } = toSettings({ ...OPTIONS, sources }, {});
    expect(JSON.parse(OFFCAMERA_SOURCES)).toEqual([
      { id: 'news', kind: 'feed', params: { url: 'https://news.example/feed.xml' } },
    ]);
  });

  test.each([
    ['is not there', undefined, /cannot be read.*ENOENT/],
    ['is no JSON', '[{', /is not JSON/],
    ['is no list', '{}', /must be a list/],
    ['names no source', '[]', /names no source/],
    ['holds an id twice', JSON.stringify([source('a'), source('a')]), /"a" is used twice/],
  ])('cannot come from a file of sources that %s', (_case, content, message) => {
    const path = join(temporaryFolder(), 'sources.json');
    if (content !== undefined) writeFileSync(path, content);
    expect(() => readSources(path)).toThrow(message);
  });
});

function source(id: string) {
  return { id, kind: 'feed', params: { url: 'https://news.example/feed.xml' } };
}
