import type { Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import * as z from 'zod';
import { platformName } from '../../../adapters/channels/messages/alert-view.ts';
import { safeUrl } from '../../../adapters/channels/messages/clean-text.ts';
import { type Bars, barsOf } from '../../../adapters/channels/messages/sparkline.ts';
import { readPoints, readTotals, type Totals } from '../../../app/reading/read-series.ts';
import { ceilingOf, SPAN_MS, type Span, type TimeRange } from '../../../domain/bucket.ts';
import { type Story, storyIdOfTopic } from '../../../domain/story/story.ts';
import { kindOf, type TopicId } from '../../../domain/topic.ts';
import { TREND_WINDOWS, type TrendWindow, WINDOWS, windowAt } from '../../../domain/window.ts';
import type { MentionPage } from '../../../ports/mention-store.ts';
import { anchorOf } from '../alerts/told-episodes.ts';
import { toCursor } from '../cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { CursorParameter, TopicParameters, WindowParameter } from '../parameters.ts';
import { answerProblem } from '../problem.ts';
import { namesFor } from '../topics/names.ts';
import { openTopicsOf } from '../topics/open-topics.ts';
import { mentionListOf } from '../topics/topics.ts';
import { counted, dayAndTime, rounded, signed, timeSpan } from './for-people.ts';
import { sparkline } from './sparkline.ts';
import { PAGE_POLICY, PAGE_STYLE } from './style.ts';
import { mentionItem } from './topic-mention.ts';
import { topicPath } from './topic-path.ts';

const MENTIONS_SHOWN = 25;

/** What one bar of a window's picture is made of, before neighbours are added up. */
const SPAN_OF = { '1h': 'bucket', '6h': 'bucket', '24h': 'hour', '7d': 'hour', '30d': 'day' } as const;

/** An odd wish shows the usual page. */
const Shown = z.object({
  window: WindowParameter.catch('24h'),
  cursor: CursorParameter.catch(undefined),
});

export interface TopicPageView {
  readonly topic: TopicId;
  readonly window: TrendWindow;
  readonly range: TimeRange;
  readonly totals: Totals;
  /** Absent where nothing was said. */
  readonly bars: Bars | undefined;
  readonly page: MentionPage;
  readonly isFirstPage: boolean;
  /** Of a topic that is a story. */
  readonly story: Story | undefined;
  /** The episode that is going on. */
  readonly episode: string | undefined;
  readonly labelOf: (topic: TopicId) => string;
}

/** One topic for people: how much is said of it and when, and the mentions behind the count, newest first. */
export function mountTopicPage(app: Hono, deps: ApiDeps): void {
  app.get('/topics/:id', async (c) => {
    const asked = TopicParameters.safeParse(c.req.param());
    return asked.success ? answerTopic(c, asked.data.id, deps) : answerProblem(c, NO_TOPIC);
  });
}

const NO_TOPIC = {
  status: 404,
  title: 'No such topic.',
  detail: 'A topic is named <kind>:<name>, such as work:the-shining.',
} as const;

async function answerTopic(c: Context, topic: TopicId, deps: ApiDeps) {
  const { derived, mentions, stories, episodes, labelOf, clock } = deps;
  const { window, cursor } = Shown.parse(c.req.query());
  const list = mentionListOf(topic);
  const position = cursor?.list === list ? cursor.position : undefined;
  const range = windowAt(window, clock.now());
  const storyId = storyIdOfTopic(topic);
  const [totals, bars, page, read, told] = await Promise.all([
    readTotals(topic, range, derived),
    readBars(topic, window, range.to, derived),
    mentions.list(topic, MENTIONS_SHOWN, position),
    episodes.read(),
    storyId === undefined ? undefined : stories.read([storyId]),
  ]);
  const shown = page ?? { mentions: [] };
  const named = shown.mentions.flatMap(({ tags }) => tags.topics.map(({ id }) => id));
  c.header('content-security-policy', PAGE_POLICY);
  return c.html(
    renderTopicPage({
      ...{ topic, window, range, totals, bars, page: shown },
      isFirstPage: position === undefined,
      story: storyId === undefined ? undefined : told?.get(storyId),
      episode: openTopicsOf(read).get(topic),
      labelOf: await namesFor([topic, ...named], { labelOf, stories }),
    }),
  );
}

/** Whole spans up to the one that is still filling; together as long as the window. */
async function readBars(topic: TopicId, window: TrendWindow, at: number, derived: ApiDeps['derived']) {
  const span: Span = SPAN_OF[window];
  const to = ceilingOf(span, at);
  const from = to - WINDOWS[window].lengthMs;
  const points = await readPoints(topic, span, { from, to }, derived);
  return barsOf({ from, stepMinutes: SPAN_MS[span] / 60_000, counts: points.map(({ point }) => point.count) });
}

/** Everything a stranger wrote goes through `html`, which escapes it. */
function renderTopicPage(view: TopicPageView) {
  const { topic, window, labelOf, bars, page } = view;
  const name = labelOf(topic);
  const json = `/v1${topicPath(topic)}`;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Offcamera: ${name}</title>
    <link rel="icon" href="data:,">
    <style>${raw(PAGE_STYLE)}</style>
  </head>
  <body>
    <header>
      <h1>${name}</h1>
      <p><a href="/?window=${window}">Offcamera</a>: what fans say about this ${kindOf(topic)}.</p>
    </header>
    ${choices(view)}
    <main>
      ${summary(view)}
      ${bars === undefined ? '' : sparkline(bars)}
      ${origin(view)}
      <h2>${view.isFirstPage ? 'Newest mentions' : 'Older mentions'}</h2>
      ${page.mentions.length === 0 ? html`<p class="notice">No mention of it is kept.</p>` : page.mentions.map((mention) => mentionItem(mention, { topic, window, labelOf }))}
      ${older(view)}
    </main>
    <footer><p>As JSON: <a href="${json}">totals</a> · <a href="${json}/series">series</a> (<a href="${json}/series.csv">CSV</a>) · <a href="${json}/mentions">mentions</a> · <a href="/alerts?${new URLSearchParams({ topic: topic.toWellFormed() }).toString()}">Alerts</a> · times are UTC</p></footer>
  </body>
</html>`;
}

function choices({ topic, window: current }: TopicPageView) {
  const links = TREND_WINDOWS.map(
    (window) =>
      html`<a href="${topicPath(topic, { window })}"${window === current ? raw(' aria-current="page"') : ''}>${window}</a>`,
  );
  return html`<nav aria-label="What is shown"><div><span>Last</span>${links}</div></nav>`;
}

function summary({ totals, range, episode }: TopicPageView) {
  const { count, positive, negative, unknown, score } = totals;
  const neutral = count - positive - negative - unknown;
  const mood = `${rounded(positive)} positive, ${rounded(negative)} negative, ${rounded(neutral)} neutral${unknown === 0 ? '' : `, ${rounded(unknown)} in languages that are not read`}; on average ${signed(score, 2)}`;
  return html`<p><strong>${counted(count, 'mention')}</strong>, <span class="quiet">${timeSpan(range)}</span>${episode === undefined ? '' : html` <a class="chip" href="/alerts#${anchorOf(episode)}">alert</a>`}</p>
      ${count === 0 ? '' : html`<p><span class="quiet">Sentiment</span> ${mood}</p>`}`;
}

/** Where a story was seen first. */
function origin({ story }: TopicPageView) {
  if (story === undefined) return '';
  const { at, platform, url } = story.first;
  const safe = safeUrl(url);
  const where = platformName(platform);
  return html`<p><span class="quiet">First seen</span> ${dayAndTime(at)} on ${safe === undefined ? where : html`<a href="${safe}" rel="nofollow noreferrer">${where}</a>`}</p>`;
}

function older({ topic, window, page, isFirstPage }: TopicPageView) {
  const first = isFirstPage ? '' : html`<a href="${topicPath(topic, { window })}">Newest mentions</a>`;
  if (page.nextCursor === undefined) return isFirstPage ? '' : html`<p>${first}</p>`;
  const cursor = toCursor({ list: mentionListOf(topic), position: page.nextCursor });
  return html`<p>${first}${isFirstPage ? '' : ' · '}<a href="${topicPath(topic, { window, cursor })}">Older mentions</a></p>`;
}
