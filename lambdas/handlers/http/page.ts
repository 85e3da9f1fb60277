import { html } from 'hono/html';
import type { TopicId } from '../../domain/topic.ts';
import type { Leaderboard } from '../../domain/trend.ts';
import { TREND_WINDOWS } from '../../domain/window.ts';

/**
 * The plain page: a window's trends as a table, readable without any script. Everything a stranger wrote goes through
 * `html`, which escapes it.
 */
export function renderPage(board: Leaderboard, labelOf: (topic: TopicId) => string) {
  const rows = board.trends.slice(0, 50).map(
    (trend, index) => html`<tr>
        <td>${index + 1}</td>
        <td><a href="/v1/topics/${encodeURIComponent(trend.topic)}/mentions">${labelOf(trend.topic)}</a></td>
        <td>${trend.topic.slice(0, trend.topic.indexOf(':'))}</td>
        <td class="number">${trend.count}</td>
        <td class="number">${trend.expected ?? '–'}</td>
        <td class="number">${trend.score.toFixed(2)}</td>
        <td class="number">${trend.authors}</td>
      </tr>`,
  );
  const windows = TREND_WINDOWS.map((window) =>
    window === board.window ? html`<strong>${window}</strong> ` : html`<a href="/?window=${window}">${window}</a> `,
  );
  const empty = html`<p>No behind-the-scenes mentions in this window yet. <a href="/v1/sources">How are the sources doing?</a></p>`;
  const table = html`<table>
      <thead><tr><th>#</th><th>Topic</th><th>Kind</th><th>Mentions</th><th>Expected</th><th>Sentiment</th><th>Authors</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>`;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Offcamera: behind-the-scenes trends</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      th:nth-child(n+4) { text-align: right; }
    </style>
  </head>
  <body>
    <h1>Off camera</h1>
    <p>What fans say about what happened behind the scenes. Window: ${windows}</p>
    <p>${board.total.count} mentions by ${board.total.authors} authors, ${new Date(board.range.from).toISOString()} to ${new Date(board.range.to).toISOString()}.</p>
    ${board.trends.length === 0 ? empty : table}
    <p><a href="/v1/trends?window=${board.window}">JSON</a> · <a href="/v1/alerts">alerts</a> · <a href="/v1/sources">sources</a> · <a href="/v1/health">health</a> · <a href="/v1/openapi.json">OpenAPI</a></p>
  </body>
</html>`;
}
