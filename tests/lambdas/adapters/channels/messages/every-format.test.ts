import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { AlertJson, NoticeJson, toNoticeJson } from '../../../../../lambdas/adapters/channels/messages/alert-json.ts';
import type { ViewContext } from '../../../../../lambdas/adapters/channels/messages/alert-view.ts';
import { toDiscordMessage } from '../../../../../lambdas/adapters/channels/messages/discord.ts';
import { toHtml } from '../../../../../lambdas/adapters/channels/messages/html.ts';
import { type Notice, viewNotice } from '../../../../../lambdas/adapters/channels/messages/notice.ts';
import { toSlackMessage } from '../../../../../lambdas/adapters/channels/messages/slack.ts';
import { toTeamsMessage } from '../../../../../lambdas/adapters/channels/messages/teams.ts';
import { toPlainText } from '../../../../../lambdas/adapters/channels/messages/text.ts';
import {
  ALERTS_OF_EVERY_KIND,
  BARE,
  CLOSED,
  GROWN,
  HOSTILE,
  labelOf,
  SPIKE,
  STARTED_AT,
} from '../../../../factories/alerts-of-every-kind.ts';

/** By way of `require`: as a module of its own it looks for a carousel that no card of ours has. */
const cards: typeof import('adaptivecards') = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.min.js');

const CONTEXT: ViewContext = { labelOf, timeZone: 'UTC' };
const NIGHT = { id: 'digest|team|2026-11-22T06:00:00.000Z', heldUntil: STARTED_AT + 1e7 };
const many = Array.from({ length: 600 }, (_, index) => ({ ...SPIKE, id: `${index}`, episode: `${index}` }));

const NOTICES: readonly (readonly [name: string, notice: Notice])[] = [
  ...Object.entries(ALERTS_OF_EVERY_KIND).map(([name, alert]) => [name, { kind: 'alert', alert }] as const),
  ['a digest', { kind: 'digest', digest: { ...NIGHT, alerts: Object.values(ALERTS_OF_EVERY_KIND) } }],
  ['a digest of very much', { kind: 'digest', digest: { ...NIGHT, alerts: many } }],
];

/** Every text anywhere in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    ...(key === name ? [inside] : []),
    ...valuesOf(inside, name),
  ]);
}

describe.each(NOTICES)('%s', (_, notice) => {
  const view = viewNotice(notice, CONTEXT);

  test('keeps to the limits of Slack, and calls nobody there', () => {
    const { text, blocks } = toSlackMessage(view);
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(text).not.toMatch(/<[!@#]/);
    for (const block of blocks) {
      if (block['type'] === 'header') expect(textsIn(block['text']).every((words) => words.length <= 150)).toBe(true);
      for (const words of textsIn(block)) expect(words.length).toBeLessThanOrEqual(3_000);
    }
    const marked = blocks
      .flatMap((block) => [block['text'], ...[block['fields'] ?? []].flat()])
      .filter((part) => isMarkdown(part));
    for (const part of marked) {
      expect(part).toMatchObject({ verbatim: true });
      expect(textsIn(part).join('')).not.toMatch(/<|>/);
    }
    expect(valuesOf(blocks, 'text').filter((words) => words === '')).toEqual([]);
  });

  test('keeps to the limits of Discord, and calls nobody there', () => {
    const { embeds, allowed_mentions } = toDiscordMessage(view);
    expect(allowed_mentions).toEqual({ parse: [] });
    for (const embed of embeds) {
      const { title, description, fields, footer } = embed;
      expect(title.length).toBeLessThanOrEqual(256);
      expect(description.length).toBeLessThanOrEqual(4_096);
      expect(fields.length).toBeLessThanOrEqual(25);
      expect(fields.every(({ name, value }) => name.length <= 256 && value.length <= 1_024 && value !== '')).toBe(true);
      const all = [title, description, footer.text, ...fields.flatMap(({ name, value }) => [name, value])];
      expect(all.join('').length).toBeLessThanOrEqual(6_000);
      expect(all.join('\n')).not.toMatch(/@everyone|@here|(?<!\\)<[@#]/);
    }
  });

  test('is a card that Teams takes, in the envelope of a workflow', () => {
    const message = toTeamsMessage(view);
    expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(28 * 1024);
    const [{ contentType, content }] = message.attachments;
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
    const context = new cards.SerializationContext(cards.Versions.v1_5);
    new cards.AdaptiveCard().parse(JSON.parse(JSON.stringify(content)), context);
    const complaints = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message);
    expect(complaints).toEqual([]);
    // A TextBlock would read Markdown.
    expect(JSON.stringify(content)).not.toContain('"TextBlock"');
  });

  test('is mail without foreign markup, pictures or scripts, and text without control characters', () => {
    const html = toHtml(view);
    expect(html).not.toMatch(/<(?:script|img|svg|link|iframe|at)\b|(?:href|src)="(?!https?:)/i);
    expect(html).not.toMatch(/\s(?:on\w+)=["']/);
    const { subject, body } = toPlainText(view);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(body).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });

  test('is JSON of the documented shape', () => {
    const written: unknown = JSON.parse(JSON.stringify(toNoticeJson(notice, CONTEXT)));
    expect(NoticeJson.parse(written)).toEqual(written);
  });

  test('holds no halves of characters, and no address but of the web', () => {
    for (const written of [
      toSlackMessage(view),
      toDiscordMessage(view),
      toTeamsMessage(view),
      toNoticeJson(notice, CONTEXT),
    ]) {
      expect(textsIn(written).filter((text) => !text.isWellFormed())).toEqual([]);
      expect(
        valuesOf(written, 'url').filter((url) => url !== undefined && !/^https?:\/\/[^\s<>"|]+$/.test(String(url))),
      ).toEqual([]);
    }
    expect(toHtml(view).isWellFormed()).toBe(true);
  });
});

function isMarkdown(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'type' in part && part.type === 'mrkdwn';
}

describe('the JSON', () => {
  const json = toNoticeJson({ kind: 'alert', alert: SPIKE }, CONTEXT);

  test('says to readers of its first version what that said, where it said it', () => {
    expect(json).toMatchObject({
      schemaVersion: 2,
      type: 'alert',
      id: 'spike|work:the-shining|2026-11-21T10:05:00.000Z|opened',
      rule: 'spike',
      startedAt: '2026-11-21T10:05:00.000Z',
      raisedAt: '2026-11-21T10:10:00.000Z',
      topic: { id: 'work:the-shining', kind: 'work', label: 'The Shining' },
      summary: 'The Shining is spiking: 7.5x the usual. 48 mentions in 15 minutes by 31 authors, where 6 are usual.',
    });
  });

  test('leaves out what is not known', () => {
    const bare = JSON.parse(JSON.stringify(toNoticeJson({ kind: 'alert', alert: BARE }, CONTEXT)));
    expect(Object.keys(bare)).toEqual(
      expect.not.arrayContaining(['cause', 'course', 'source', 'link', 'told', 'isTest']),
    );
    expect(AlertJson.safeParse(bare).success).toBe(true);
  });
});

describe('a person reads', () => {
  const text = (alert: typeof SPIKE, context = CONTEXT) => toPlainText(viewNotice({ kind: 'alert', alert }, context));

  test('of a spike what rises, how much, why, how people feel, what to read and where to click', () => {
    expect(text(SPIKE).subject).toBe('The Shining is spiking: 7.5x the usual');
    expect(text(SPIKE).body).toBe(`\
The Shining is spiking: 7.5x the usual
48 mentions in 15 minutes by 31 authors, where 6 are usual.

Why: A crew member tells how the door scene took 60 doors
     71% of the mentions tell this story, first seen on Reddit
     https://www.reddit.com/r/movies/comments/1abcde/doors/

Also rising: Conditions on set, Shelley Duvall

▁▂▂▁▂▂▁▂▂▂▁▂▂▁▂▂▁▂▂▂▂▄█  the last 6 hours

Mentions:    48 in 15 minutes, usually 6.4
Authors:     31
People feel: mostly positive (+0.42, usually +0.18)
Where:       Bluesky 26, Reddit 17, variety.com 5
Since:       Sat 21 Nov, 10:05 UTC
Words:       sixty doors, axe, fire marshal, prop department

Worth reading:
- “Sixty doors!! And Nicholson, who was a volunteer fire marshal, went through the fake ones too fast 😂 #TheShining #BehindTheScenes”
  @grip.example on Bluesky, 12,930 reactions
  https://bsky.app/profile/grip.example/post/3kq
- “I was third assistant on The Shining. We went through sixty doors for one axe. Kubrick kept asking for a splintier one, and the prop guys built them heavier every night.”
  u/thirdassistant on Reddit, seen first, 4,812 reactions
  https://www.reddit.com/r/movies/comments/1abcde/doors/
- “The Shining” crew member reveals how the door scene was really shot
  variety.com
  https://variety.com/2026/film/news/the-shining-doors-1

See it: https://trends.example/?topic=work%3Athe-shining&at=2026-11-21T10%3A20%3A00.000Z

Alert spike|work:the-shining|2026-11-21T10:05:00.000Z|opened
`);
  });

  test.each([
    ['grown', 'The Shining keeps growing: 16x the usual, 8.6x what we told you'],
    ['closed', 'The Shining is over: 1,930 mentions in 7 hours'],
    ['climb', 'Improvised scenes is climbing: 2.3x the usual over 3 days'],
    ['drop', 'The Shining has dropped: 9 mentions in a day, 61 are usual'],
    ['silence', 'The source Variety has fallen silent'],
    ['sentiment turn', 'The mood about The Shining has turned: mostly negative'],
    ['new topic', 'New: intimacy coordinator, 23 mentions in an hour'],
    ['threshold', 'Le Fabuleux Destin d’Amélie Poulain is past your line: 105 mentions in an hour'],
    ['bare', 'New: x, 3 mentions in 5 minutes'],
  ])('of %s in one line: %s', (name, subject) => {
    expect(text(ALERTS_OF_EVERY_KIND[name] ?? SPIKE).subject).toBe(subject);
  });

  test('of the end how it went in all, by the clocks of the team', () => {
    const { body } = text(CLOSED, { ...CONTEXT, timeZone: 'Europe/Berlin' });
    expect(body).toContain(
      'In all:      1,930 mentions\nPeak:        412 in an hour, Sat 21 Nov, 13:05 CET\nLasted:      7 hours',
    );
    expect(body).toContain('People feel: mostly positive (+0.37, usually +0.18)');
  });

  test('of an episode that grew and ended in the night only its end, and the most severe first', () => {
    const minor = { ...SPIKE, id: 'x', episode: 'other', severity: 'low' as const, raisedAt: CLOSED.raisedAt + 1 };
    const { subject, body } = toPlainText(
      viewNotice({ kind: 'digest', digest: { ...NIGHT, alerts: [SPIKE, GROWN, CLOSED, minor] } }, CONTEXT),
    );
    expect(subject).toBe('2 things happened in your quiet hours');
    expect(body.match(/^\* .*$/gm)).toEqual([
      '* The Shining is over: 1,930 mentions in 7 hours',
      '* The Shining is spiking: 7.5x the usual',
    ]);
  });

  test('of a trial at once that it is one', () => {
    const view = viewNotice({ kind: 'alert', alert: SPIKE }, { ...CONTEXT, isTest: true });
    expect(toPlainText(view).subject).toMatch(/^\[TEST\] /);
    expect(toHtml(view)).toContain('<strong>TEST:</strong>');
    for (const written of [toSlackMessage(view), toDiscordMessage(view), toTeamsMessage(view)])
      expect(JSON.stringify(written)).toContain('[TEST] The Shining');
    expect(toNoticeJson({ kind: 'alert', alert: SPIKE }, { ...CONTEXT, isTest: true })).toMatchObject({ isTest: true });
  });
});

test('strangers’ marks are shown and do nothing', () => {
  const view = viewNotice({ kind: 'alert', alert: HOSTILE }, CONTEXT);
  expect(toHtml(view)).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  expect(JSON.stringify(toDiscordMessage(view))).toContain('@\u200beveryone');
  expect(toPlainText(view).body).toContain('<script>alert("1")</script>');
});
