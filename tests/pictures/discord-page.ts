import type { DiscordMessage } from '../../lambdas/adapters/channels/messages/discord.ts';
import { escapeHtml } from './escape-html.ts';

/** A message in Discord, about as Discord shows it. */
export function discordPage({ embeds }: DiscordMessage): string {
  const drawn = embeds.map(({ title, description, color, fields, footer, url }) => {
    const boxes = fields.map(
      ({ name, value, inline = false }) =>
        `<div class="${inline ? 'third' : 'whole'}"><b>${escapeHtml(name)}</b><div>${marked(value)}</div></div>`,
    );
    return `<article style="border-color:#${color.toString(16).padStart(6, '0')}"><h3${url === undefined ? '' : ' class="link"'}>${marked(title)}</h3><div>${marked(description)}</div><section>${boxes.join('')}</section><footer>${escapeHtml(footer.text)}</footer></article>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:16px;font:15px/20px "gg sans","Noto Sans",Helvetica,Arial,sans-serif;color:#313338;background:#fff;display:grid;grid-template-columns:40px 1fr;gap:14px}
.face{width:40px;height:40px;border-radius:50%;background:#1d4ed8;color:#fff;font:700 18px/40px sans-serif;text-align:center}
.who{font-weight:600}.app{background:#5865f2;color:#fff;font-size:10px;border-radius:3px;padding:1px 4px;margin:0 6px}
article{border-left:4px solid;border-radius:4px;background:#f2f3f5;padding:10px 14px 12px;max-width:500px;margin-top:4px;font-size:14px;line-height:19px}
h3{margin:2px 0 8px;font-size:16px;line-height:21px}h3.link,a{color:#006ce7;text-decoration:none}section{display:grid;grid-template-columns:1fr 1fr 1fr;gap:9px 12px;margin-top:10px}.whole{grid-column:1/-1}
footer{font-size:12px;color:#5c5e66;margin-top:10px}code{background:#e3e5e8;border-radius:3px;padding:1px 3px;font-size:13px}
</style><div class="face">O</div><main><span class="who">Offcamera</span><span class="app">APP</span>
${drawn.join('\n')}</main>`;
}

/** As much of Discord's Markdown as our messages use. */
function marked(text: string): string {
  const plain = new Map<string, string>();
  const kept = text.replaceAll(/\\(.)/g, (_, mark: string) => {
    const stand = String.fromCodePoint(0xe000 + plain.size);
    plain.set(stand, escapeHtml(mark));
    return stand;
  });
  return escapeHtml(kept)
    .replaceAll(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll('\n', '<br>')
    .replaceAll(/[\ue000-\uf8ff]/g, (stand) => plain.get(stand) ?? stand);
}
