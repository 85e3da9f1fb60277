import { html } from 'hono/html';
import { type AlertView, viewAlert } from '../../../adapters/channels/messages/alert-view.ts';
import { toBlocks } from '../../../adapters/channels/messages/sparkline.ts';
import type { Alert } from '../../../domain/alerting/alert.ts';
import type { TopicId } from '../../../domain/topic.ts';
import { anchorOf, dashboardPath } from './told-episodes.ts';

/** An alert as a feed has it, whatever the format; nothing is escaped but in `html`. */
export interface FeedItem {
  /** The same for ever: no reader shows an alert twice. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
  readonly tags: readonly string[];
}

/** `origin`: where this API was asked, such as `https://trends.example`; links in feeds are whole. */
export function toFeedItem(alert: Alert, labelOf: (topic: TopicId) => string, origin: string): FeedItem {
  const view = viewAlert(alert, { labelOf, timeZone: 'UTC' });
  const dashboard = `${origin}${dashboardPath(alert)}`;
  return {
    id: alert.id.toWellFormed(),
    url: `${origin}/alerts#${anchorOf(alert.episode)}`,
    title: view.headline,
    text: textOf(view, dashboard),
    html: String(htmlOf(view, dashboard)),
    at: new Date(alert.raisedAt),
    tags: [alert.rule, alert.stage, alert.severity],
  };
}

function textOf({ why, cause, together, bars, barsNote, facts, terms, reads }: AlertView, dashboard: string): string {
  const lines = [
    why,
    cause === undefined ? '' : `Why: “${cause.title}” (${cause.note}) ${cause.url ?? ''}`.trimEnd(),
    together.length === 0 ? '' : `Rising with it: ${together.join(', ')}`,
    bars === undefined ? '' : `${toBlocks(bars)} ${barsNote}`,
    ...facts.map(({ name, value }) => `${name}: ${value}`),
    terms.length === 0 ? '' : `People say: ${terms.join(', ')}`,
    ...reads.map(({ text, by, note, url }) =>
      [`- ${text} (${[by, note].filter((part) => part !== '').join(', ')})`, url].join(' ').trimEnd(),
    ),
    `Trends at that moment: ${dashboard}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function htmlOf({ why, cause, together, bars, barsNote, facts, terms, reads }: AlertView, dashboard: string) {
  const link = (text: string, url: string | undefined) =>
    url === undefined ? text : html`<a href="${url}">${text}</a>`;
  return html`${why === '' ? '' : html`<p>${why}</p>`}${
    cause === undefined ? '' : html`<p>Why: <strong>“${link(cause.title, cause.url)}”</strong> ${cause.note}.</p>`
  }${together.length === 0 ? '' : html`<p>Rising with it: ${together.join(', ')}</p>`}${
    bars === undefined ? '' : html`<p>${toBlocks(bars)} ${barsNote}</p>`
  }<ul>${facts.map(({ name, value }) => html`<li>${name}: ${value}</li>`)}</ul>${
    terms.length === 0 ? '' : html`<p>People say: ${terms.join(', ')}</p>`
  }${
    reads.length === 0
      ? ''
      : html`<ul>${reads.map(({ text, by, note, url }) => html`<li>${link(text, url)} (${by}${note === '' ? '' : `, ${note}`})</li>`)}</ul>`
  }<p><a href="${dashboard}">Trends at that moment</a></p>`;
}
