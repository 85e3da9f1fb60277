import { excerpt } from '../../../domain/excerpt.ts';
import type { AlertView } from './alert-view.ts';
import { quoted } from './clean-text.ts';
import { type NoticeView, TEST_MARK } from './notice.ts';
import { toBlocks } from './sparkline.ts';
import { linkOf } from './text.ts';

/** Limits of an embed: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const MAX_TITLE = 256;
const MAX_DESCRIPTION = 4_096;
const MAX_FIELD_NAME = 256;
const MAX_FIELD = 1_024;
const MAX_FOOTER = 2_048;
/** Of all texts together. */
const MAX_EMBED = 6_000;

interface Field {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

interface Embed {
  readonly title: string;
  readonly description: string;
  readonly color: number;
  readonly fields: readonly Field[];
  readonly footer: { readonly text: string };
  readonly url?: string;
}

export interface DiscordMessage {
  readonly embeds: readonly Embed[];
  /** Nobody is called, whatever the texts say. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

const NIGHT = 0x47_55_69;

/** A message for a webhook of Discord. */
export function toDiscordMessage(view: NoticeView): DiscordMessage {
  const embed = view.kind === 'alert' ? alertEmbed(view) : digestEmbed(view.headline, view.alerts, view.id);
  return { embeds: [shortened(embed)], allowed_mentions: { parse: [] } };
}

function alertEmbed(view: AlertView): Embed {
  const { tone, headline, why, cause, together, bars, barsNote = '', facts, terms, reads, link, id } = view;
  const mark = view.isTest ? `[${TEST_MARK}] ` : '';
  const story = cause === undefined ? [] : [`**Why:** ${linked(cause.title, cause.url)}\n${escapeMarks(cause.note)}`];
  const chart = bars === undefined ? [] : [`\`${toBlocks(bars)}\` ${escapeMarks(barsNote)}`];
  return {
    title: excerpt(`${tone.icon} ${mark}${escapeMarks(headline)}`, MAX_TITLE),
    description: excerpt(
      [escapeMarks(why), ...story, ...chart].filter((part) => part !== '').join('\n\n'),
      MAX_DESCRIPTION,
    ),
    color: Number.parseInt(tone.colour.slice(1), 16),
    fields: [
      ...facts.map(({ name, value }) => field(name, escapeMarks(value), true)),
      ...(together.length === 0 ? [] : [field('Also rising', escapeMarks(together.join(', ')))]),
      ...(terms.length === 0 ? [] : [field('Words', escapeMarks(terms.join(', ')))]),
      ...reads.map(({ text, by, note, url }, index) => {
        const from = `${linked(by, url)}${note === '' ? '' : `, ${escapeMarks(note)}`}`;
        return field(index === 0 ? 'Worth reading' : '\u200b', `${escapeMarks(quoted(text))}\n${from}`);
      }),
    ],
    footer: { text: excerpt(`${tone.word} · ${view.severity} · ${id}`, MAX_FOOTER) },
    ...(link === undefined ? {} : { url: link }),
  };
}

function digestEmbed(headline: string, alerts: readonly AlertView[], id: string): Embed {
  const lines = alerts.map((view) => {
    const why = [view.why, view.cause === undefined ? '' : `Why: ${view.cause.title}`].filter((line) => line !== '');
    return `${view.tone.icon} **${linked(view.headline, linkOf(view))}**\n${why.map(escapeMarks).join('\n')}`;
  });
  const shown = fitting(lines, MAX_DESCRIPTION - 100);
  const left = lines.length - shown.length;
  return {
    title: excerpt(`☾ ${headline}`, MAX_TITLE),
    description: [...shown, ...(left === 0 ? [] : [`and ${left} more`])].join('\n\n'),
    color: NIGHT,
    fields: [],
    footer: { text: excerpt(id, MAX_FOOTER) },
  };
}

/** As many of the lines as there is room for. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const over = lines.findIndex((line) => {
    used += line.length + 2;
    return used > room;
  });
  return over === -1 ? lines : lines.slice(0, over);
}

/** The last fields go where all texts together are too long. */
function shortened(embed: Embed): Embed {
  const { title, description, footer } = embed;
  let room = MAX_EMBED - title.length - description.length - footer.text.length;
  const fields = embed.fields.filter(({ name, value }) => {
    room -= name.length + value.length;
    return room >= 0;
  });
  return { ...embed, fields };
}

function field(name: string, value: string, inline = false): Field {
  return { name: excerpt(name, MAX_FIELD_NAME), value: excerpt(value === '' ? '\u200b' : value, MAX_FIELD), inline };
}

/** A longer address would not leave room for what else is in a field. */
const MAX_LINK = 500;

function linked(words: string, url: string | undefined): string {
  return url === undefined || url.length > MAX_LINK ? escapeMarks(words) : `[${escapeMarks(words)}](${url})`;
}

/** Every mark of Discord's Markdown is shown as it is; `@` and `#` call nobody. */
function escapeMarks(words: string): string {
  return words
    .replaceAll(/[\\*_~`|>#[\]()<-]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//');
}
