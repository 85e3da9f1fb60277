import type { AlertView, Fact, Read } from './alert-view.ts';
import { quoted } from './clean-text.ts';
import { type DigestView, type NoticeView, TEST_MARK } from './notice.ts';
import { toBlocks } from './sparkline.ts';
import { linkOf } from './text.ts';

/** Teams takes messages of up to 28 KB; what surrounds the card counts too. */
const MAX_BYTES = 27_000;
const MAX_DIGEST_ITEMS = 40;

type Element = Readonly<Record<string, unknown>>;

export interface TeamsMessage {
  readonly type: 'message';
  readonly attachments: readonly [
    {
      readonly contentType: 'application/vnd.microsoft.card.adaptive';
      readonly contentUrl: null;
      readonly content: Card;
    },
  ];
}

interface Card {
  readonly $schema: string;
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly body: readonly Element[];
  readonly actions: readonly Element[];
  readonly msteams: { readonly width: 'Full' };
}

/** A message with an Adaptive Card, as the webhooks of Workflows in Microsoft Teams take it. */
export function toTeamsMessage(view: NoticeView): TeamsMessage {
  if (view.kind === 'digest') return digestMessage(view, Math.min(view.alerts.length, MAX_DIGEST_ITEMS));
  return alertMessage(view);
}

/** Without what is least needed, should it be too long. */
function alertMessage(view: AlertView): TeamsMessage {
  const message = inEnvelope(
    alertBody(view),
    view.link === undefined ? [] : [openUrl('See it in Offcamera', view.link)],
  );
  if (bytesOf(message) <= MAX_BYTES) return message;
  if (view.reads.length > 0) return alertMessage({ ...view, reads: view.reads.slice(0, -1) });
  if (view.terms.length + view.together.length > 0) return alertMessage({ ...view, terms: [], together: [] });
  const { cause: _, ...bare } = view;
  return inEnvelope(alertBody({ ...bare, facts: [] }), []);
}

function digestMessage(view: DigestView, shown: number): TeamsMessage {
  const left = view.alerts.length - shown;
  const message = inEnvelope(
    [
      line([bold(`☾ ${view.headline}`, { size: 'Large' })]),
      ...view.alerts.slice(0, shown).map(digestItem),
      line([faint(left === 0 ? view.id : `and ${left} more · ${view.id}`)]),
    ],
    [],
  );
  return bytesOf(message) <= MAX_BYTES || shown === 0 ? message : digestMessage(view, Math.floor(shown * 0.8));
}

function digestItem(view: AlertView): Element {
  const url = linkOf(view);
  const why = [view.why, view.cause === undefined ? '' : `Why: ${view.cause.title}`].filter((words) => words !== '');
  return {
    type: 'Container',
    separator: true,
    items: [
      line([bold(`${view.tone.icon} ${view.headline}`, url === undefined ? {} : { selectAction: openUrl('', url) })]),
      ...why.map((words) => line([run(words)])),
    ],
  };
}

function alertBody(view: AlertView): Element[] {
  const { tone, headline, why, cause, together, bars, barsNote = '', facts, terms, reads, id } = view;
  const mark = view.isTest ? `[${TEST_MARK}] ` : '';
  return [
    line([bold(`${tone.icon} ${mark}${headline}`, { size: 'Large' })]),
    ...(why === '' ? [] : [line([run(why)])]),
    ...(cause === undefined
      ? []
      : [line([bold('Why: '), run(cause.title, linkTo(cause.url))]), line([faint(cause.note)])]),
    ...(bars === undefined
      ? []
      : [line([run(toBlocks(bars), { color: 'Accent', fontType: 'Monospace' }), faint(`  ${barsNote}`)])]),
    ...(facts.length === 0 ? [] : [factTable(facts)]),
    ...(together.length === 0 ? [] : [line([bold('Also rising: '), run(together.join(', '))])]),
    ...(terms.length === 0 ? [] : [line([bold('Words: '), run(terms.join(', '))])]),
    ...(reads.length === 0 ? [] : [{ ...line([bold('Worth reading')]), separator: true }, ...reads.flatMap(readLines)]),
    line([faint(`${tone.word} · ${view.severity} · ${id}`)]),
  ];
}

/** Names and values beside each other. A FactSet would do, but it reads values as Markdown. */
function factTable(facts: readonly Fact[]): Element {
  const column = (width: string, items: readonly Element[]): Element => ({ type: 'Column', width, items });
  return {
    type: 'ColumnSet',
    columns: [
      column(
        'auto',
        facts.map(({ name }) => ({ ...line([bold(name)]), spacing: 'Small' })),
      ),
      column(
        'stretch',
        facts.map(({ value }) => ({ ...line([run(value)]), spacing: 'Small' })),
      ),
    ],
  };
}

function readLines({ text, by, note, url }: Read): Element[] {
  const from = [run(by, linkTo(url)), ...(note === '' ? [] : [faint(`, ${note}`)])];
  return [line([run(`${quoted(text)}`)]), { ...line(from), spacing: 'None' }];
}

/** Rich text takes every character for itself, where a TextBlock would read Markdown. */
function line(inlines: readonly Element[]): Element {
  return { type: 'RichTextBlock', inlines };
}

function run(text: string, looks: Element = {}): Element {
  return { type: 'TextRun', text, ...looks };
}

function bold(text: string, looks: Element = {}): Element {
  return run(text, { weight: 'Bolder', ...looks });
}

function faint(text: string): Element {
  return run(text, { isSubtle: true, size: 'Small' });
}

function linkTo(url: string | undefined): Element {
  return url === undefined ? {} : { selectAction: openUrl('', url), color: 'Accent' };
}

function openUrl(title: string, url: string): Element {
  return { type: 'Action.OpenUrl', url, ...(title === '' ? {} : { title }) };
}

function inEnvelope(body: readonly Element[], actions: readonly Element[]): TeamsMessage {
  const content: Card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    body,
    actions,
    msteams: { width: 'Full' },
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

function bytesOf(message: TeamsMessage): number {
  return Buffer.byteLength(JSON.stringify(message));
}
