import { excerpt } from '../../../domain/excerpt.ts';
import type { AlertView, Fact, Read } from './alert-view.ts';
import { quoted } from './clean-text.ts';
import { type DigestView, type NoticeView, TEST_MARK } from './notice.ts';
import { toBlocks } from './sparkline.ts';
import { linkOf } from './text.ts';

/** Limits of Block Kit: https://docs.slack.dev/reference/block-kit/blocks */
const MAX_HEADER = 150;
const MAX_SECTION = 3_000;
const MAX_FIELD = 1_900;
const MAX_FIELDS = 10;
/** Of 50 blocks a digest takes two for itself. */
const MAX_DIGEST_ITEMS = 40;

type Block = Readonly<Record<string, unknown>>;
type Part = Readonly<Record<string, unknown>>;

export interface SlackMessage {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** A message for an incoming webhook of Slack, in Block Kit. */
export function toSlackMessage(view: NoticeView): SlackMessage {
  const mark = view.kind === 'alert' && view.isTest ? `[${TEST_MARK}] ` : '';
  return {
    text: escapeText(excerpt(`${mark}${view.headline}`, MAX_SECTION / 5)),
    blocks: view.kind === 'alert' ? alertBlocks(view, mark) : digestBlocks(view),
    unfurl_links: false,
    unfurl_media: false,
  };
}

function alertBlocks(view: AlertView, mark: string): Block[] {
  const { tone, headline, why, cause, together, bars, barsNote = '', facts, terms, reads, link, id } = view;
  return [
    header(`${tone.icon} ${mark}${headline}`),
    ...(why === '' ? [] : [plainSection(why)]),
    ...(cause === undefined
      ? []
      : [
          rich([
            bold('Why: '),
            cause.url === undefined ? text(cause.title) : linked(cause.url, cause.title),
            text(`\n${cause.note}`),
          ]),
        ]),
    ...(bars === undefined ? [] : [section(`\`${toBlocks(bars)}\`  ${escapeMarks(barsNote)}`)]),
    ...(facts.length === 0 ? [] : [factGrid(facts)]),
    ...(together.length === 0 ? [] : [rich([bold('Also rising: '), text(together.join(', '))])]),
    ...(terms.length === 0 ? [] : [rich([bold('Words: '), text(terms.join(', '))])]),
    ...(reads.length === 0 ? [] : [rich([bold('Worth reading')]), { type: 'rich_text', elements: [list(reads)] }]),
    ...(link === undefined ? [] : [button('See it in Offcamera', link)]),
    context(`${tone.word} · ${view.severity} · ${id}`),
  ];
}

function factGrid(facts: readonly Fact[]): Block {
  const fields = facts.slice(0, MAX_FIELDS);
  return {
    type: 'section',
    fields: fields.map(({ name, value }) => markdown(`*${name}*\n${excerpt(escapeMarks(value), MAX_FIELD)}`)),
  };
}

function digestBlocks({ headline, alerts, id }: DigestView): Block[] {
  const shown = alerts.slice(0, MAX_DIGEST_ITEMS);
  const left = alerts.length - shown.length;
  return [
    header(`☾ ${headline}`),
    ...shown.map((view) => {
      const link = linkOf(view);
      const title = `${view.tone.icon} ${view.headline}`;
      const note = [view.why, view.cause === undefined ? '' : `Why: ${view.cause.title}`].filter((line) => line !== '');
      return rich([link === undefined ? bold(title) : linked(link, title, true), text(`\n${note.join('\n')}`)]);
    }),
    context(left === 0 ? id : `and ${left} more · ${id}`),
  ];
}

function header(words: string): Block {
  return { type: 'header', text: { type: 'plain_text', text: excerpt(words, MAX_HEADER), emoji: false } };
}

/** Plain text is shown as it is: no marks, no mentions. */
function plainSection(words: string): Block {
  return { type: 'section', text: { type: 'plain_text', text: excerpt(words, MAX_SECTION), emoji: false } };
}

function section(words: string): Block {
  return { type: 'section', text: markdown(excerpt(words, MAX_SECTION)) };
}

/** `verbatim`: Slack makes no links and no mentions of what looks like one. */
function markdown(words: string) {
  return { type: 'mrkdwn', text: words, verbatim: true };
}

function context(words: string): Block {
  return { type: 'context', elements: [{ type: 'plain_text', text: excerpt(words, MAX_FIELD), emoji: false }] };
}

function button(label: string, url: string): Block {
  return {
    type: 'actions',
    elements: [{ type: 'button', text: { type: 'plain_text', text: label }, url, style: 'primary' }],
  };
}

/** The texts of strangers are told in rich text, which takes every character for itself. */
function rich(elements: readonly Part[]): Block {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function list(reads: readonly Read[]): Part {
  return {
    type: 'rich_text_list',
    style: 'bullet',
    elements: reads.map(({ text: words, by, note, url }) => ({
      type: 'rich_text_section',
      elements: [
        text(`${quoted(words)} `),
        url === undefined ? text(by) : linked(url, by),
        ...(note === '' ? [] : [text(`, ${note}`)]),
      ],
    })),
  };
}

function text(words: string): Part {
  // An empty element is refused, and with it the whole message.
  return { type: 'text', text: words === '' ? ' ' : words };
}

function bold(words: string): Part {
  return { type: 'text', text: words, style: { bold: true } };
}

function linked(url: string, words: string, isBold = false): Part {
  return { type: 'link', url, text: words, ...(isBold ? { style: { bold: true } } : {}) };
}

/** https://docs.slack.dev/messaging/formatting-message-text: these three and no others. */
function escapeText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Slack knows no escape for its own marks; they work at the edge of a word only, which an invisible space takes away. */
function escapeMarks(words: string): string {
  return escapeText(words).replaceAll(/[*_~`]/g, '\u200b$&\u200b');
}
