import { excerpt } from '../../../domain/excerpt.ts';
import type { AlertView, Read } from './alert-view.ts';
import { quoted } from './clean-text.ts';
import { type DigestView, type NoticeView, TEST_MARK } from './notice.ts';
import { toBlocks } from './sparkline.ts';

export interface PlainText {
  readonly subject: string;
  readonly body: string;
}

const MAX_SUBJECT = 180;

/** For people who read mail as plain text. */
export function toPlainText(view: NoticeView): PlainText {
  const mark = view.kind === 'alert' && view.isTest ? `[${TEST_MARK}] ` : '';
  const lines = view.kind === 'alert' ? alertLines(view) : digestLines(view);
  return { subject: excerpt(`${mark}${view.headline}`, MAX_SUBJECT), body: `${lines.join('\n')}\n` };
}

function alertLines(view: AlertView): string[] {
  const { headline, why, cause, together, bars, barsNote = '', facts, terms, reads, link, id } = view;
  const width = Math.max(0, ...facts.map(({ name }) => name.length)) + 2;
  return [
    ...(view.isTest ? ['This is a trial: nothing happened.', ''] : []),
    headline,
    ...(why === '' ? [] : [why]),
    ...(cause === undefined ? [] : ['', `Why: ${cause.title}`, `     ${cause.note}`, ...indented(cause.url)]),
    ...(together.length === 0 ? [] : ['', `Also rising: ${together.join(', ')}`]),
    ...(bars === undefined ? [] : ['', `${toBlocks(bars)}  ${barsNote}`]),
    '',
    ...facts.map(({ name, value }) => `${`${name}:`.padEnd(width)}${value}`),
    ...(terms.length === 0 ? [] : [`${'Words:'.padEnd(width)}${terms.join(', ')}`]),
    ...(reads.length === 0 ? [] : ['', 'Worth reading:', ...reads.flatMap(readLines)]),
    ...(link === undefined ? [] : ['', `See it: ${link}`]),
    '',
    `Alert ${id}`,
  ];
}

function readLines({ text, by, note, url }: Read): string[] {
  return [
    `- ${quoted(text)}`,
    `  ${[by, note].filter((part) => part !== '').join(', ')}`,
    ...(url === undefined ? [] : [`  ${url}`]),
  ];
}

function indented(url: string | undefined): string[] {
  return url === undefined ? [] : [`     ${url}`];
}

function digestLines({ headline, alerts, id }: DigestView): string[] {
  const items = alerts.flatMap((view) => {
    const link = linkOf(view);
    const why = [view.why, view.cause === undefined ? '' : `Why: ${view.cause.title}`].filter((line) => line !== '');
    return ['', `* ${view.headline}`, ...why.map((line) => `  ${line}`), ...(link === undefined ? [] : [`  ${link}`])];
  });
  return [headline, ...items, '', `Digest ${id}`];
}

/** Where to read on: the dashboard or, without one, the mention that matters most. */
export function linkOf({ link, cause, reads }: AlertView): string | undefined {
  return link ?? cause?.url ?? reads.find(({ url }) => url !== undefined)?.url;
}
