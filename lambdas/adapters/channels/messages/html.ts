import type { AlertView, Fact, Read } from './alert-view.ts';
import { type DigestView, type NoticeView, TEST_MARK } from './notice.ts';
import type { Bars } from './sparkline.ts';
import { linkOf } from './text.ts';

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = '#1c1917';
const FAINT = '#57534e';
const LINE = '#e7e5e4';
const BAR_HEIGHT = 56;

/**
 * An alert as a mail: tables and inline styles only, because that is what mail programs agree on; nothing is loaded from
 * anywhere. Wide screens show it 600 px wide, a phone as wide as it is.
 */
export function toHtml(view: NoticeView): string {
  const body = view.kind === 'alert' ? alertBody(view) : digestBody(view);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light"><meta name="supported-color-schemes" content="light"><title>${escapeHtml(view.headline)}</title></head>
<body style="margin:0;padding:0;background:#f5f5f4;${FONT};color:${INK}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(view.kind === 'alert' ? view.why : view.headline)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f5f4"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid ${LINE};border-radius:12px">
${body}
</table>
<p style="margin:12px 0 0;font-size:12px;line-height:18px;color:${FAINT};word-break:break-all">Offcamera &middot; ${escapeHtml(view.id)}</p>
</td></tr></table></body></html>
`;
}

function alertBody(view: AlertView): string {
  const {
    tone,
    severity,
    headline,
    why,
    cause,
    together,
    bars,
    barsNote = '',
    facts,
    terms,
    reads,
    link,
    isTest,
  } = view;
  return [
    ...(isTest
      ? [
          row(
            `<strong>${TEST_MARK}:</strong> somebody tries this channel. Nothing happened.`,
            'padding:12px 24px;background:#fef3c7',
          ),
        ]
      : []),
    row(
      `${kicker(`${tone.word}${severity === 'high' ? ' · high priority' : ''}`, tone.colour)}
<h1 style="margin:6px 0 0;font-size:24px;line-height:31px;font-weight:700;word-break:break-word">${escapeHtml(headline)}</h1>
${why === '' ? '' : paragraph(escapeHtml(why), 'font-size:16px;line-height:24px')}`,
      `padding:22px 24px 6px;border-top:4px solid ${tone.colour};border-radius:12px 12px 0 0`,
    ),
    ...(bars === undefined ? [] : [row(chart(bars, barsNote, tone.colour))]),
    ...(cause === undefined ? [] : [row(story(cause))]),
    ...(facts.length === 0 ? [] : [row(factTable(facts))]),
    ...(together.length === 0 ? [] : [row(labelled('Also rising', escapeHtml(together.join(', '))))]),
    ...(terms.length === 0 ? [] : [row(labelled('Words that rose', terms.map(chip).join(' ')))]),
    ...(reads.length === 0 ? [] : [row(`${label('Worth reading')}${reads.map(readBox).join('\n')}`)]),
    ...(link === undefined ? [] : [row(button('See it in Offcamera', link, tone.colour))]),
    row('', 'padding:0 0 14px'),
  ].join('\n');
}

function digestBody({ headline, alerts }: DigestView): string {
  const items = alerts.map((view) => {
    const link = linkOf(view);
    const title = `<span style="font-size:16px;line-height:22px;font-weight:600;word-break:break-word">${escapeHtml(view.headline)}</span>`;
    const why = view.cause === undefined ? view.why : `${view.why} Why: ${view.cause.title}`;
    return row(
      `${kicker(view.tone.word, view.tone.colour)}<div style="margin-top:2px">${linked(title, link)}</div>${paragraph(escapeHtml(why.trim()))}`,
      `padding:14px 24px;border-top:1px solid ${LINE}`,
    );
  });
  const top = `<h1 style="margin:0;font-size:22px;line-height:29px">${escapeHtml(headline)}</h1>`;
  return [row(top, 'padding:22px 24px 16px'), ...items].join('\n');
}

function row(content: string, style = 'padding:10px 24px'): string {
  return `<tr><td style="${style}">${content}</td></tr>`;
}

function kicker(words: string, colour: string): string {
  return `<div style="font-size:12px;line-height:16px;font-weight:700;letter-spacing:.06em;text-transform:uppercase;color:${colour}">${escapeHtml(words)}</div>`;
}

function paragraph(html: string, style = 'font-size:14px;line-height:21px'): string {
  return `<p style="margin:6px 0 0;${style};word-break:break-word">${html}</p>`;
}

function label(words: string): string {
  return `<div style="font-size:13px;line-height:18px;color:${FAINT};font-weight:600">${escapeHtml(words)}</div>`;
}

function labelled(words: string, html: string): string {
  return `${label(words)}<div style="font-size:15px;line-height:24px;word-break:break-word">${html}</div>`;
}

function chip(word: string): string {
  return `<span style="background:#f5f5f4;border-radius:6px;padding:0 7px;display:inline-block;margin:2px 0">${escapeHtml(word)}</span>`;
}

function story({ title, note, url }: NonNullable<AlertView['cause']>): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 14px;background:#eff6ff;border-radius:8px">${label('Why')}
<div style="font-size:16px;line-height:23px;font-weight:600;word-break:break-word">${linked(escapeHtml(title), url)}</div>
<div style="font-size:13px;line-height:19px;color:${FAINT}">${escapeHtml(note)}</div></td></tr></table>`;
}

/** Bars as cells with a height and a colour, which every mail program draws; the last one is what the alert is about. */
function chart({ counts, expected }: Bars, note: string, colour: string): string {
  const highest = Math.max(...counts, expected);
  const cells = counts.map((count, index) => {
    const height = Math.max(2, Math.round((count / highest) * BAR_HEIGHT));
    const fill = index === counts.length - 1 ? colour : '#a8b8d8';
    return `<td valign="bottom" style="padding:0 1px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td height="${height}" bgcolor="${fill}" style="height:${height}px;font-size:0;line-height:0;border-radius:2px 2px 0 0">&nbsp;</td></tr></table></td>`;
  });
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="height:${BAR_HEIGHT}px;table-layout:fixed;border-bottom:1px solid ${LINE}"><tr>${cells.join('')}</tr></table>
<div style="font-size:12px;line-height:18px;color:${FAINT}">Mentions over ${escapeHtml(note)}</div>`;
}

function factTable(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ name, value }) =>
      `<tr><td style="padding:3px 14px 3px 0;font-size:14px;line-height:20px;color:${FAINT};white-space:nowrap;vertical-align:top">${escapeHtml(name)}</td><td style="padding:3px 0;font-size:15px;line-height:20px;font-weight:600;word-break:break-word">${escapeHtml(value)}</td></tr>`,
  );
  return `<table role="presentation" cellpadding="0" cellspacing="0">${rows.join('')}</table>`;
}

function readBox({ text, by, note, url }: Read): string {
  const from = `${linked(escapeHtml(by), url)}${note === '' ? '' : ` &middot; ${escapeHtml(note)}`}`;
  return `<div style="margin:8px 0 0;padding:2px 0 2px 12px;border-left:3px solid ${LINE}"><div style="font-size:15px;line-height:22px;word-break:break-word">${escapeHtml(text)}</div><div style="font-size:13px;line-height:19px;color:${FAINT}">${from}</div></div>`;
}

function button(words: string, url: string, colour: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${colour}" style="border-radius:8px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:11px 18px;font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${escapeHtml(words)}</a></td></tr></table>`;
}

function linked(html: string, url: string | undefined): string {
  return url === undefined
    ? html
    : `<a href="${escapeHtml(url)}" style="color:#1d4ed8;text-decoration:none">${html}</a>`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES.get(mark) ?? mark);
}
