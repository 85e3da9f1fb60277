import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { readTrends } from '../../../app/reading/read-trends.ts';
import type { SourceState } from '../../../domain/source.ts';
import { type SourceStatus, sourceStatus } from '../../../domain/source-status.ts';
import { kindOf, type TopicId, type TopicKind } from '../../../domain/topic.ts';
import type { Leaderboard, Trend } from '../../../domain/trend.ts';
import { TREND_WINDOWS } from '../../../domain/window.ts';
import { anchorOf } from '../alerts/told-episodes.ts';
import type { ApiDeps } from '../deps.ts';
import { KindParameter, timeParameter, WindowParameter } from '../parameters.ts';
import { namesFor } from '../topics/names.ts';
import { openTopicsOf } from '../topics/open-topics.ts';
import { emergingList } from './emerging.ts';
import { counted, dayAndTime, rounded, signed, timeSpan } from './for-people.ts';
import { PAGE_POLICY, PAGE_STYLE } from './style.ts';
import { topicPath } from './topic-path.ts';

const MOST_ROWS = 50;

const KIND_NAMES = {
  theme: 'Themes',
  work: 'Works',
  person: 'People',
  hashtag: 'Hashtags',
  phrase: 'Phrases',
  story: 'Stories',
} as const;

export interface PageView {
  readonly board: Leaderboard;
  readonly kind: TopicKind | undefined;
  /** The past moment that is shown; absent: now. */
  readonly at?: number;
  /** The topics that are in an open episode, each with the episode. */
  readonly open: ReadonlyMap<TopicId, string>;
  readonly sources: readonly SourceState[];
  readonly now: number;
  readonly labelOf: (topic: TopicId) => string;
}

const AtParameter = timeParameter('').catch(undefined);

/** The plain page: a window's trends as a table, for people, readable without any script. */
export function mountPage(app: Hono, { derived, sources, stories, labelOf, episodes, clock }: ApiDeps): void {
  app.get('/', async (c) => {
    const window = WindowParameter.catch('24h').parse(c.req.query('window'));
    const kind = KindParameter.catch(undefined).parse(c.req.query('kind'));
    const asked = AtParameter.parse(c.req.query('at'));
    const now = clock.now();
    const at = asked !== undefined && asked < now ? asked : undefined;
    const [board, known, open] = await Promise.all([
      readTrends(window, at, now, derived),
      sources.list(),
      at === undefined ? episodes.read() : undefined,
    ]);
    const nameOf = await namesFor(
      board.trends.map(({ topic }) => topic),
      { labelOf, stories },
    );
    c.header('content-security-policy', PAGE_POLICY);
    return c.html(
      renderPage({
        board,
        kind,
        open: openTopicsOf(open),
        ...(at === undefined ? {} : { at }),
        sources: known,
        now,
        labelOf: nameOf,
      }),
    );
  });
}

/** Everything a stranger wrote goes through `html`, which escapes it. */
function renderPage(view: PageView) {
  const { board, kind } = view;
  // Phrases have a list of their own beside all the others.
  const isShown = (topic: TopicId) => (kind === undefined ? kindOf(topic) !== 'phrase' : kindOf(topic) === kind);
  const trends = board.trends.filter(({ topic }) => isShown(topic)).slice(0, MOST_ROWS);
  const isEmpty = trends.length === 0;
  const [json, csv] = ['/v1/trends', '/v1/trends.csv'].map((path) =>
    pathTo({ window: board.window, kind, at: view.at }, path),
  );
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Offcamera: behind-the-scenes trends, ${view.at === undefined ? 'last ' : ''}${board.window}${view.at === undefined ? '' : ` up to ${dayAndTime(board.range.to)}`}</title>
    <link rel="icon" href="data:,">
    <style>${raw(PAGE_STYLE)}</style>
  </head>
  <body>
    <header>
      <h1>Offcamera</h1>
      <p>What fans say about what happened behind the scenes.</p>
    </header>
    ${choices(view)}
    <main>
      ${pastNotice(view)}
      <p><strong>${counted(board.total.count, 'mention')}</strong> by ${counted(board.total.authors, 'author')}, <span class="quiet">${timeSpan(board.range)}</span></p>
      ${kind === undefined ? emergingList(board, view.labelOf) : ''}
      ${isEmpty ? emptyNotice(view) : table(trends, view)}
    </main>
    <footer>
      ${board.trends.length === 0 ? '' : html`<p>${sourcesSentence(view)}</p>`}
      <p><a href="${json}">This list as JSON</a> · <a href="${csv}">CSV</a> · <a href="/alerts">Alerts</a> · <a href="/sources">Sources</a> · <a href="/v1/health">Health</a> · <a href="/v1/openapi.json">OpenAPI</a></p>
    </footer>
  </body>
</html>`;
}

/** What the page shows, as a path; `at` is left out where it shows now. */
function pathTo(
  { window, kind, at }: { window: string; kind: string | undefined; at?: number | undefined },
  path = '/',
) {
  const query = new URLSearchParams({
    window,
    ...(kind === undefined ? {} : { kind }),
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
  });
  return `${path}?${query.toString()}`;
}

/** Nobody should take the past for the present. */
function pastNotice({ board, kind, at }: PageView) {
  if (at === undefined) return '';
  return html`<p class="notice"><strong>This is the past</strong>: the ${board.window} up to ${dayAndTime(board.range.to)} UTC. <a href="${pathTo({ window: board.window, kind })}">Show now</a></p>`;
}

function choices({ board, kind, at }: PageView) {
  const link = (name: string, to: { window: string; kind: string | undefined }, isCurrent: boolean) =>
    html`<a href="${pathTo({ ...to, at })}"${isCurrent ? raw(' aria-current="page"') : ''}>${name}</a>`;
  const windows = TREND_WINDOWS.map((window) => link(window, { window, kind }, window === board.window));
  const kinds = Object.entries({ '': 'All', ...KIND_NAMES }).map(([value, name]) =>
    link(name, { window: board.window, kind: value || undefined }, value === (kind ?? '')),
  );
  return html`<nav aria-label="What is shown">
      <div><span>Last</span>${windows}</div>
      <div><span>Topics</span>${kinds}</div>
    </nav>`;
}

function table(trends: readonly Trend[], view: PageView) {
  const most = Math.max(...trends.map(({ count }) => count));
  return html`<div class="scroll"><table>
      <thead>
        <tr>
          <th scope="col" class="number">#</th>
          <th scope="col">Topic</th>
          <th scope="col" class="number">Mentions</th>
          <th scope="col" class="number">Share</th>
          <th scope="col" class="number" title="Mean of the windows just before">Usual</th>
          <th scope="col" class="number" title="(mentions − usual) / √usual">Unusualness</th>
          <th scope="col" class="number" title="Mean, −1 to 1">Sentiment</th>
          <th scope="col" class="number">Authors</th>
        </tr>
      </thead>
      <tbody>${trends.map((trend, index) => row(trend, index + 1, most, view))}</tbody>
    </table></div>`;
}

function row(trend: Trend, rank: number, most: number, { board, labelOf, open }: PageView) {
  const { topic, count, share, expected, unusualness, score, authors } = trend;
  return html`<tr>
          <td class="number quiet">${rank}</td>
          <td class="topic">
            <a href="${topicPath(topic, { window: board.window })}">${labelOf(topic)}</a><span class="kind">${kindOf(topic)}</span>${alertMark(open.get(topic))}
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${(100 * count) / most}" height="1"/></svg>
          </td>
          <td class="number">${rounded(count)}</td>
          <td class="number">${Math.round(share * 100)} %</td>
          <td class="number">${expected === undefined ? '–' : rounded(expected)}</td>
          <td class="number${unusualness === undefined ? '' : lean(unusualness, 2)}">${unusualness === undefined ? '–' : signed(unusualness, 1)}</td>
          <td class="number${lean(score, 0.05)}">${signed(score, 2)}</td>
          <td class="number">${rounded(authors)}</td>
        </tr>`;
}

function alertMark(episode: string | undefined) {
  return episode === undefined ? '' : html` <a class="chip" href="/alerts#${anchorOf(episode)}">alert</a>`;
}

/** Coloured only where it says something; the sign says it too. */
function lean(value: number, from: number): string {
  if (Math.abs(value) < from) return '';
  return value > 0 ? ' up' : ' down';
}

function emptyNotice(view: PageView) {
  const { board, kind, at } = view;
  if (kind !== undefined && board.trends.length > 0) {
    return html`<p class="notice">No ${KIND_NAMES[kind as keyof typeof KIND_NAMES]?.toLowerCase() ?? 'topics of this kind'} in this window. <a href="${pathTo({ window: board.window, kind: undefined, at })}">Show all topics</a></p>`;
  }
  return html`<div class="notice">
        <p><strong>No behind-the-scenes mentions in this window.</strong></p>
        <p>${adviceFor(view)} ${sourcesSentence(view)}</p>
      </div>`;
}

function adviceFor({ sources, now, at }: PageView): string {
  if (at !== undefined) return 'Nothing was said then that is still kept; a longer window may hold more.';
  const statuses = sources.map((source) => sourceStatus(source, now));
  if (sources.length === 0) return 'The sources are being set up; reload in a minute.';
  if (statuses.includes('new')) return 'The sources are being polled; reload in a minute.';
  if (!statuses.includes('ok')) return 'No source can be polled.';
  return 'Nothing was said; a longer window may hold more.';
}

/** What a team would want to look at. */
const BAD_STATUSES: ReadonlySet<SourceStatus> = new Set(['failing', 'silent', 'ended']);

function sourcesSentence({ sources, now }: PageView) {
  if (sources.length === 0) return '';
  const bad = sources.filter((source) => BAD_STATUSES.has(sourceStatus(source, now))).length;
  const all = counted(sources.length, 'source');
  if (bad === 0) return `${all}, all well.`;
  return html`${all}, <a href="/sources">${bad} of them ${bad === 1 ? 'needs' : 'need'} a look</a>.`;
}
