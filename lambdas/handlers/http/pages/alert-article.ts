import { html } from 'hono/html';
import { type AlertView, viewAlert } from '../../../adapters/channels/messages/alert-view.ts';
import type { Alert } from '../../../domain/alerting/alert.ts';
import type { TopicId } from '../../../domain/topic.ts';
import { anchorOf, dashboardPath, type ToldEpisode } from '../alerts/told-episodes.ts';
import { dayAndTime, inWords } from './for-people.ts';
import { sparkline } from './sparkline.ts';
import { topicPath } from './topic-path.ts';

export interface ArticleContext {
  readonly now: number;
  readonly labelOf: (topic: TopicId) => string;
}

/** Numbers that the sentence above them has told. */
const IN_THE_REASON: ReadonlySet<string> = new Set(['Mentions', 'Usual', 'Authors']);

/** One episode: how it stands, what led there, and what to read. */
export function article({ episode, latest, telling, alerts, told, untold }: ToldEpisode, context: ArticleContext) {
  const { labelOf, now } = context;
  const view = viewAlert(latest, { labelOf, timeZone: 'UTC' });
  const evidence = viewAlert(telling, { labelOf, timeZone: 'UTC' });
  const { cause = evidence.cause, bars = evidence.bars } = view;
  return html`<article id="${anchorOf(episode)}">
        <p class="quiet"><span class="chip ${latest.severity}">${latest.severity}</span> <span>${view.tone.word}</span> · ${moment(latest.raisedAt, now)}${isOpen(latest) ? ', still open' : ''}</p>
        <h2>${view.headline}</h2>
        ${bars === undefined ? '' : sparkline(bars)}
        ${view.why === '' ? '' : html`<p>${view.why}</p>`}
        ${cause === undefined ? '' : causeOf(cause)}
        ${evidence.together.length === 0 ? '' : html`<p><span class="quiet">Rising with it</span> ${evidence.together.join(', ')}</p>`}
        <dl>${view.facts.filter(({ name }) => view.why === '' || !IN_THE_REASON.has(name)).map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
        ${evidence.terms.length === 0 ? '' : html`<p><span class="quiet">People say</span> ${evidence.terms.join(', ')}</p>`}
        ${evidence.reads.length === 0 ? '' : html`<ul class="reads">${evidence.reads.map(read)}</ul>`}
        ${alerts.length < 2 ? '' : course(alerts.slice(1), context)}
        <p class="quiet">${links(latest, telling)}${channels(told, untold)}</p>
      </article>`;
}

/** That a source speaks again is told on the page of sources. */
function isOpen({ stage, subject }: Alert): boolean {
  return stage !== 'closed' && subject.kind === 'topic';
}

function moment(time: number, now: number) {
  return html`<time datetime="${new Date(time).toISOString()}" title="${dayAndTime(time)} UTC">${inWords(time - now)}</time>`;
}

function causeOf({ title, note, url }: NonNullable<AlertView['cause']>) {
  const named = url === undefined ? title : html`<a href="${url}" rel="nofollow noreferrer">${title}</a>`;
  return html`<p class="cause"><span class="quiet">Why</span> <strong>“${named}”</strong> <span class="quiet">${note}.</span></p>`;
}

function read({ text, by, note, url }: AlertView['reads'][number]) {
  const said = url === undefined ? text : html`<a href="${url}" rel="nofollow noreferrer">${text}</a>`;
  return html`<li>${said} <span class="quiet">${by}${note === '' ? '' : `, ${note}`}</span></li>`;
}

/** What was told of the episode before, the latest first. */
function course(alerts: readonly Alert[], { labelOf }: ArticleContext) {
  const lines = alerts.map(
    (alert) =>
      html`<li><time datetime="${new Date(alert.raisedAt).toISOString()}">${dayAndTime(alert.raisedAt)}</time> ${viewAlert(alert, { labelOf, timeZone: 'UTC' }).headline}</li>`,
  );
  return html`<p class="quiet">Before that</p><ul class="quiet">${lines}</ul>`;
}

function links({ subject }: Alert, telling: Alert) {
  if (subject.kind === 'source') return html`<a href="/sources">Sources</a>`;
  return html`<a href="${dashboardPath(telling)}">Trends at that moment</a> · <a href="${topicPath(subject.topic)}">Mentions</a>`;
}

function channels(told: readonly string[], untold: readonly string[]) {
  const sent = told.length === 0 ? '' : ` · told to ${told.join(', ')}`;
  return untold.length === 0 ? sent : html`${sent} · <span class="down">not yet told to ${untold.join(', ')}</span>`;
}
