import * as z from 'zod';
import type { SlackMessage } from '../../lambdas/adapters/channels/messages/slack.ts';
import { escapeHtml } from './escape-html.ts';

const Element: z.ZodType<Part> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.union([z.string(), z.object({ type: z.string(), text: z.string() })]).optional(),
    url: z.string().optional(),
    style: z.union([z.string(), z.object({ bold: z.boolean() })]).optional(),
    elements: z.array(Element).optional(),
    fields: z.array(z.object({ type: z.string(), text: z.string() })).optional(),
  }),
);

interface Part {
  readonly type: string;
  readonly text?: string | { readonly type: string; readonly text: string } | undefined;
  readonly url?: string | undefined;
  readonly style?: string | { readonly bold: boolean } | undefined;
  readonly elements?: readonly Part[] | undefined;
  readonly fields?: readonly { readonly type: string; readonly text: string }[] | undefined;
}

/** A message in Slack, about as Slack shows it. */
export function slackPage({ blocks }: SlackMessage): string {
  const body = blocks.map((block) => draw(Element.parse(block))).join('\n');
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:18px 20px;font:15px/22px Lato,"Helvetica Neue",Helvetica,Arial,sans-serif;color:#1d1c1d;background:#fff;display:grid;grid-template-columns:36px 1fr;gap:10px}
.face{width:36px;height:36px;border-radius:6px;background:#1d4ed8;color:#fff;font:700 18px/36px sans-serif;text-align:center}
b.who{font-weight:900}.app{font-size:10px;background:#ececec;border-radius:2px;padding:1px 3px;color:#616061;margin:0 6px}.at{color:#616061;font-size:12px}
h2{font-size:18px;line-height:24px;margin:6px 0}p{margin:4px 0}a{color:#1264a3;text-decoration:none}code{color:#e01e5a;background:#f6f6f6;border:1px solid #ddd;border-radius:3px;padding:1px 3px;font-size:13px}
.fields{display:grid;grid-template-columns:1fr 1fr;gap:8px 16px;margin:8px 0}ul{margin:4px 0;padding-left:22px}.context{color:#616061;font-size:13px;margin:6px 0}
.button{display:inline-block;background:#007a5a;color:#fff;font-weight:700;border-radius:4px;padding:5px 12px;margin:6px 0}
</style><div class="face">O</div><main><b class="who">Offcamera</b><span class="app">APP</span><span class="at">11:10</span>
${body}</main>`;
}

function draw(part: Part): string {
  const { type, text, elements = [], fields, url, style } = part;
  const words = typeof text === 'string' ? text : (text?.text ?? '');
  const inside = () => elements.map(draw).join('');
  switch (type) {
    case 'header':
      return `<h2>${escapeHtml(words)}</h2>`;
    case 'section':
      return fields === undefined
        ? `<p>${marked(text)}</p>`
        : `<div class="fields">${fields.map((field) => `<div>${marked(field)}</div>`).join('')}</div>`;
    case 'rich_text':
      return `<div>${inside()}</div>`;
    case 'rich_text_section':
      return `<p>${inside()}</p>`;
    case 'rich_text_list':
      return `<ul>${elements.map((item) => `<li>${(item.elements ?? []).map(draw).join('')}</li>`).join('')}</ul>`;
    case 'link':
      return `<a href="${escapeHtml(url ?? '')}">${escapeHtml(words)}</a>`;
    case 'text':
      return style === undefined ? lines(words) : `<b>${lines(words)}</b>`;
    case 'context':
      return `<div class="context">${inside()}</div>`;
    case 'actions':
      return inside();
    case 'button':
      return `<a class="button">${escapeHtml(words)}</a>`;
    default:
      return escapeHtml(words);
  }
}

function lines(words: string): string {
  return escapeHtml(words).replaceAll('\n', '<br>');
}

/** As much of Slack's marks as our messages use. What is escaped for Slack is escaped for HTML, too. */
function marked(text: Part['text']): string {
  if (typeof text !== 'object') return '';
  if (text.type === 'plain_text') return escapeHtml(text.text);
  return text.text
    .replaceAll(/\*([^*\n]+)\*/g, '<b>$1</b>')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>');
}
