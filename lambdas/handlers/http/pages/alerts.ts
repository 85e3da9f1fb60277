import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import * as z from 'zod';
import { toneOf } from '../../../adapters/channels/messages/tone.ts';
import { RULES, SEVERITIES, type Severity } from '../../../domain/alerting/alert.ts';
import { alertsBeginAt } from '../../../domain/alerting/episode.ts';
import { isAtLeast } from '../../../domain/channels/routing.ts';
import type { TopicId } from '../../../domain/topic.ts';
import { ALERT_LIST } from '../alerts/alerts.ts';
import type { AlertsDeps } from '../alerts/deps.ts';
import { AlertFilter, wantedBy } from '../alerts/filter.ts';
import { episodesOf, type ToldEpisode } from '../alerts/told-episodes.ts';
import { topicsOf } from '../alerts/view.ts';
import { toCursor } from '../cursor.ts';
import { CursorParameter } from '../parameters.ts';
import { namesFor } from '../topics/names.ts';
import { article } from './alert-article.ts';
import { dayAndTime } from './for-people.ts';
import { PAGE_POLICY, PAGE_STYLE } from './style.ts';

/** So many alerts at a time: some thirty episodes. */
const ALERTS_SHOWN = 100;

const { topic, rule, severity } = AlertFilter.shape;
/** An odd wish shows the usual page. */
const Shown = z.object({
  topic: topic.catch(undefined),
  rule: rule.catch(undefined),
  severity: severity.catch(undefined),
  cursor: CursorParameter.catch(undefined),
});
type Filter = Pick<AlertFilter, 'topic' | 'rule' | 'severity'>;

export interface AlertPageView {
  readonly episodes: readonly ToldEpisode[];
  readonly filter: Filter;
  /** Absent on the last page. */
  readonly nextCursor?: string;
  /** When what is usual is known; absent until something was counted. */
  readonly beginAt?: number;
  readonly isFirstPage: boolean;
  readonly now: number;
  readonly labelOf: (topic: TopicId) => string;
}

/** The alerts for people: every episode once, with what rose, how much and why. */
export function mountAlertPage(app: Hono, { alerts, labelOf, stories, episodes, clock }: AlertsDeps): void {
  app.get('/alerts', async (c) => {
    const { cursor, ...filter } = Shown.parse(c.req.query());
    const now = clock.now();
    const position = cursor?.list === ALERT_LIST ? cursor.position : undefined;
    // How severe is asked of whole episodes: the end of a severe one is not severe, and is wanted.
    const { severity, ...others } = filter;
    const isWanted = wantedBy({ ...others, stage: undefined, severity: undefined });
    const page = await alerts.list(ALERTS_SHOWN, position, now, isWanted);
    const stored = page?.alerts ?? [];
    const named = stored.flatMap(({ alert }) => topicsOf(alert));
    const nameOf = await namesFor(filter.topic === undefined ? named : [...named, filter.topic], { labelOf, stories });
    const watched = stored.length === 0 ? await episodes.read() : undefined;
    c.header('content-security-policy', PAGE_POLICY);
    return c.html(
      renderAlertPage({
        episodes: episodesOf(stored).filter((episode) => wasAtLeast(episode, severity ?? 'low')),
        filter,
        ...(page?.nextCursor === undefined
          ? {}
          : { nextCursor: toCursor({ list: ALERT_LIST, position: page.nextCursor }) }),
        ...(watched === undefined ? {} : { beginAt: alertsBeginAt(watched.episodes) }),
        isFirstPage: position === undefined,
        now,
        labelOf: nameOf,
      }),
    );
  });
}

function wasAtLeast({ alerts }: ToldEpisode, severity: Severity): boolean {
  return alerts.some((alert) => isAtLeast(alert.severity, severity));
}

/** Everything a stranger wrote goes through `html`, which escapes it. */
function renderAlertPage(view: AlertPageView) {
  const { episodes, filter, nextCursor } = view;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Offcamera: alerts</title>
    <link rel="icon" href="data:,">
    <link rel="alternate" type="application/rss+xml" title="Alerts" href="/alerts.rss">
    <link rel="alternate" type="application/feed+json" title="Alerts" href="/alerts.json">
    <style>${raw(PAGE_STYLE)}</style>
  </head>
  <body>
    <header>
      <h1>Alerts</h1>
      <p><a href="/">Offcamera</a>: what fans suddenly talk about, how much, and why.</p>
    </header>
    ${choices(filter)}
    <main>
      ${aboutNotice(view)}
      ${episodes.length === 0 ? emptyNotice(view) : episodes.map((episode) => article(episode, view))}
      ${nextCursor === undefined ? '' : html`<p><a href="${pathTo(filter, nextCursor)}">Older alerts</a></p>`}
    </main>
    <footer><p><a href="${pathTo(filter, undefined, '/v1/alerts')}">This list as JSON</a> · <a href="${pathTo(filter, undefined, '/alerts.rss')}">RSS</a> · <a href="${pathTo(filter, undefined, '/alerts.json')}">JSON Feed</a> · <a href="/sources">Sources</a> · times are UTC</p></footer>
  </body>
</html>`;
}

function pathTo({ topic, rule, severity }: Filter, cursor?: string, path = '/alerts'): string {
  const query = new URLSearchParams({
    ...(topic === undefined ? {} : { topic: topic.toWellFormed() }),
    ...(rule === undefined ? {} : { rule }),
    ...(severity === undefined ? {} : { severity }),
    ...(cursor === undefined ? {} : { cursor }),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}

const SEVERITY_CHOICES = { low: 'All', medium: 'Medium and high', high: 'High' } as const;

function choices(filter: Filter) {
  const link = (name: string, to: Filter, isCurrent: boolean) =>
    html`<a href="${pathTo(to)}"${isCurrent ? raw(' aria-current="page"') : ''}>${name}</a>`;
  const severities = SEVERITIES.map((severity) => {
    const wanted = severity === 'low' ? undefined : severity;
    return link(SEVERITY_CHOICES[severity], { ...filter, severity: wanted }, (filter.severity ?? 'low') === severity);
  });
  const rules = RULES.map((rule) =>
    link(toneOf({ rule, stage: 'opened', evidence: NO_EVIDENCE }).word, { ...filter, rule }, filter.rule === rule),
  );
  return html`<nav aria-label="What is shown">
      <div><span>Severity</span>${severities}</div>
      <div><span>Kind</span>${link('All', { ...filter, rule: undefined }, filter.rule === undefined)}${rules}</div>
    </nav>`;
}

const NO_EVIDENCE = { mentions: [], terms: [], platforms: {} };

function aboutNotice({ filter, labelOf }: AlertPageView) {
  if (filter.topic === undefined) return '';
  return html`<p>Only what is about <strong>${labelOf(filter.topic)}</strong>. <a href="${pathTo({ ...filter, topic: undefined })}">Show all alerts</a></p>`;
}

function emptyNotice(view: AlertPageView) {
  const { filter, isFirstPage, nextCursor } = view;
  const isFiltered = filter.topic !== undefined || filter.rule !== undefined || filter.severity !== undefined;
  if (isFiltered || !isFirstPage || nextCursor !== undefined) {
    return html`<p class="notice">No such alerts here. <a href="/alerts">Show all alerts</a></p>`;
  }
  return html`<div class="notice">
        <p><strong>No alerts yet.</strong></p>
        <p>${whenTheyBegin(view)} A threshold of your own needs no such time:</p>
        <p><code>offcamera alerts threshold work:alien 50 --within 1h</code></p>
      </div>`;
}

function whenTheyBegin({ beginAt, now }: AlertPageView): string {
  const learning = 'it takes a day of watching to know what is usual.';
  if (beginAt === undefined) return `They begin a day after the first mention was counted: ${learning}`;
  if (now < beginAt) return `They begin on ${dayAndTime(beginAt)} UTC: ${learning}`;
  return `Nothing unusual has been said since ${dayAndTime(beginAt)} UTC.`;
}
