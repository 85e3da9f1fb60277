import { describe, expect, test } from 'vitest';
import { parseFeedDocument } from '../../../../lambdas/adapters/feed-documents/parse-feed.ts';
import { toImportedMention } from '../../../../lambdas/adapters/import/to-imported-mention.ts';
import { mentionId } from '../../../../lambdas/domain/mention.ts';
import { rssDocument } from '../../../factories/rss.ts';

const context = { source: 'import:a.jsonl', seenAt: '2026-08-04T10:02:30.000Z' };
const convert = (entry: Readonly<Record<string, unknown>>) => toImportedMention(entry, context);

describe('an entry becomes a mention', () => {
  test('with every field it has', () => {
    const entry = {
      id: 't3_abc',
      platform: 'Reddit',
      title: ' A  title ',
      text: 'words\nover lines',
      url: 'https://www.reddit.com/r/movies/comments/abc/',
      author: 'somebody',
      language: 'pt_BR',
      publishedAt: '2026-08-04T09:30:00+02:00',
      engagement: { likes: 3, replies: '4', views: null },
      subreddit: 'movies',
    };
    expect(convert(entry)).toEqual({
      ok: true,
      value: {
        id: mentionId('reddit', 't3_abc'),
        platform: 'reddit',
        nativeId: 't3_abc',
        source: 'import:a.jsonl',
        title: 'A title',
        text: 'words over lines',
        url: 'https://www.reddit.com/r/movies/comments/abc/',
        author: 'somebody',
        language: 'pt-BR',
        publishedAt: '2026-08-04T07:30:00.000Z',
        seenAt: context.seenAt,
        engagement: { likes: 3, replies: 4 },
      },
    });
  });

  test('with a text alone; what is null is not there', () => {
    const { value } = valid(convert({ text: 'words', title: null, id: null, publishedAt: null, engagement: null }));
    expect(value).toMatchObject({ platform: 'import', text: 'words', nativeId: expect.stringMatching(/^text:/) });
    expect(value).not.toHaveProperty('publishedAt');
  });

  test('reads markup in html, and leaves signs in text alone', () => {
    expect(valid(convert({ html: '<p>Two <b>words</b></p><p>I &lt;3 it</p>' })).value.text).toBe('Two words I <3 it');
    expect(valid(convert({ text: 'a <b> c &amp;' })).value.text).toBe('a <b> c &amp;');
  });

  test.each([
    ['an ISO date', '2026-08-04T09:30:00Z'],
    ['a date as in mails', 'Tue, 04 Aug 2026 09:30:00 GMT'],
    ['seconds since 1970', 1_785_835_800],
    ['seconds with a fraction', 1_785_835_800.7],
    ['milliseconds since 1970', 1_785_835_800_000],
    ['seconds as a text', '1785835800'],
  ])('takes %s for publishedAt', (_case, publishedAt) => {
    expect(valid(convert({ text: 'x', publishedAt })).value.publishedAt).toBe('2026-08-04T09:30:00.000Z');
  });
});

describe('what makes two entries the same mention', () => {
  test('is the id on its platform, whatever else changes', () => {
    const first = valid(convert({ id: 'p1', text: 'one', url: 'https://a.example/1' })).value.id;
    expect(valid(convert({ id: 'p1', text: 'two', publishedAt: '2026-08-01' })).value.id).toBe(first);
    expect(valid(convert({ id: 'p1', text: 'one', platform: 'mastodon' })).value.id).not.toBe(first);
    expect(valid(convert({ id: 12, text: 'x' })).value.id).toBe(valid(convert({ id: '12', text: 'x' })).value.id);
  });

  test('is the address without what only says where a reader came from, else the words', () => {
    const idOf = (entry: Readonly<Record<string, unknown>>) => valid(convert(entry)).value.id;
    expect(idOf({ text: 'a', url: 'http://www.a.example/1/?utm_source=x' })).toBe(
      idOf({ text: 'b', url: 'https://a.example/1' }),
    );
    expect(idOf({ text: 'the same words' })).toBe(idOf({ text: ' the same  words', author: 'another' }));
  });

  test('is, on the open web, what a poll of the feed would have found', () => {
    const guid = 'news:7';
    const link = 'https://news.example/articles/7?utm_medium=feed';
    const polled = (entry: object) => {
      const parsed = parseFeedDocument(Buffer.from(rssDocument('News', [{ title: 'A title', ...entry }])), context);
      return parsed.ok ? parsed.mentions[0]?.id : undefined;
    };
    expect(valid(convert({ platform: 'web', id: guid, url: link, title: 'x' })).value.id).toBe(polled({ guid, link }));
    expect(valid(convert({ platform: 'web', url: link, title: 'x' })).value.id).toBe(polled({ link }));
  });
});

describe('an entry is told what is wrong with it', () => {
  test.each([
    ['nothing to count', { id: 'x', url: 'https://a.example/' }, /neither title nor text/],
    ['markup without words', { html: '<img src="a.png">' }, /neither title nor text/],
    ['a text that is a number', { text: 1 }, /text must be a text/],
    ['a date that is none', { text: 'x', publishedAt: 'yesterday' }, /publishedAt "yesterday" is no date/],
    ['a date of a wrong type', { text: 'x', publishedAt: {} }, /publishedAt must be/],
    ['an address that is none', { text: 'x', url: 'javascript:alert(1)' }, /no http or https address/],
    ['a platform with a blank', { text: 'x', platform: 'my space' }, /platform must be/],
    ['a number that JSON has rounded', { text: 'x', id: 2 ** 53 }, /id must be a text, or a whole number below 2\^53/],
    ['an endless id', { text: 'x', id: 'x'.repeat(501) }, /id is longer than 500/],
    ['likes below zero', { text: 'x', engagement: { likes: -1 } }, /likes must be a whole number/],
    ['engagement that is none', { text: 'x', engagement: 'much' }, /engagement must be an object/],
    ['two things at once', { text: 1, title: 2 }, /title must be a text; text must be a text/],
  ])('%s', (_case, entry, problem) => {
    expect(convert(entry)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});

function valid(outcome: ReturnType<typeof convert>) {
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome;
}
