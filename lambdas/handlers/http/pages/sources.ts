import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { itemsPerDay } from '../../../domain/publishing-rate.ts';
import type { SourceState } from '../../../domain/source.ts';
import {
  describeStatus,
  SOURCE_STATUSES,
  type SourceStatus,
  sourceStatus,
  staleSince,
} from '../../../domain/source-status.ts';
import type { ApiDeps } from '../deps.ts';
import { counted, dayAndTime, inWords, rounded } from './for-people.ts';
import { PAGE_POLICY, PAGE_STYLE } from './style.ts';

/** What asks for attention stands first. */
const BY_URGENCY: readonly SourceStatus[] = ['ended', 'failing', 'silent', 'waiting', 'new', 'ok', 'paused'];

const GOOD: ReadonlySet<SourceStatus> = new Set(['ok', 'new', 'paused', 'waiting']);

/** How every source is doing, for people: the same that `/v1/sources` tells machines. */
export function mountSourcesPage(app: Hono, { sources, clock }: ApiDeps): void {
  app.get('/sources', async (c) => {
    c.header('content-security-policy', PAGE_POLICY);
    return c.html(renderSourcesPage(await sources.list(), clock.now()));
  });
}

/** Everything a stranger wrote goes through `html`, which escapes it. */
function renderSourcesPage(sources: readonly SourceState[], now: number) {
  const urgency = (source: SourceState) => BY_URGENCY.indexOf(sourceStatus(source, now));
  const sorted = sources.toSorted((left, right) => urgency(left) - urgency(right));
  const counts = SOURCE_STATUSES.map((status) => ({
    status,
    count: sources.filter((source) => sourceStatus(source, now) === status).length,
  })).filter(({ count }) => count > 0);
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Offcamera: sources</title>
    <link rel="icon" href="data:,">
    <style>${raw(PAGE_STYLE)}</style>
  </head>
  <body>
    <header>
      <h1>Sources</h1>
      <p><a href="/">Offcamera</a>: where what fans say is read, and how that goes.</p>
    </header>
    <main>
      <p><strong>${counted(sources.length, 'source')}</strong>${counts.length === 0 ? '' : ': '}${counts.map(({ status, count }) => `${count} ${status}`).join(', ')}</p>
      ${sources.length === 0 ? html`<p class="notice">The sources are being set up; reload in a minute.</p>` : table(sorted, now)}
    </main>
    <footer><p><a href="/v1/sources">This list as JSON</a> · times are UTC</p></footer>
  </body>
</html>`;
}

function table(sources: readonly SourceState[], now: number) {
  return html`<div class="scroll"><table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Status</th>
          <th scope="col" class="number">Items a day</th>
          <th scope="col" class="when">Last new</th>
          <th scope="col" class="when">Next poll</th>
        </tr>
      </thead>
      <tbody>${sources.map((source) => row(source, now))}</tbody>
    </table></div>`;
}

function row(source: SourceState, now: number) {
  const { definition, health, nextPollAt } = source;
  const status = sourceStatus(source, now);
  const stale = staleSince(health, now);
  const [gap] = health.gaps;
  const isAsked = status !== 'paused' && status !== 'ended';
  return html`<tr>
          <td class="name">${definition.title ?? definition.id}<span class="kind">${definition.kind}${definition.title === undefined ? '' : `, ${definition.id}`}</span></td>
          <td class="status">
            <span class="${GOOD.has(status) ? '' : 'down'}">${status}</span>${status === 'ok' ? '' : `: ${describeStatus(source, now)}`}
            ${stale === undefined ? '' : html`<div class="quiet">Stale since ${dayAndTime(stale)}</div>`}
            ${gap === undefined ? '' : html`<div class="quiet">Gap on ${dayAndTime(gap.at)}: ${gap.message}</div>`}
          </td>
          <td class="number">${health.rate === undefined ? '–' : rounded(itemsPerDay(health.rate, now))}</td>
          <td class="quiet when">${health.lastNewAt === undefined ? '–' : moment(health.lastNewAt, now)}</td>
          <td class="quiet when">${isAsked ? moment(Math.max(nextPollAt, now), now) : '–'}</td>
        </tr>`;
}

function moment(time: number, now: number) {
  return html`<time datetime="${new Date(time).toISOString()}" title="${dayAndTime(time)} UTC">${inWords(time - now)}</time>`;
}
