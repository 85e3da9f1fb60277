import { html } from 'hono/html';
import { countInWords, spanBetween, usualInWords } from '../../../adapters/channels/messages/in-words.ts';
import type { Bars } from '../../../adapters/channels/messages/sparkline.ts';

const BAR = 10;
const GAP = 2;
const HEIGHT = 40;

/** Counts as bars, the judged one marked, with a dashed line at what is usual. It needs no style and no script. */
export function sparkline({ counts, expected, from, to }: Bars) {
  const highest = Math.max(...counts, expected, 1);
  const size = (count: number) => Math.round((HEIGHT * 100 * count) / highest) / 100;
  const width = counts.length * BAR;
  const level = HEIGHT - size(expected);
  const usual = expected > 0 ? `, usually ${usualInWords(expected)}` : '';
  const said = `Mentions over the last ${oneSpan(from, to)}: at most ${countInWords(Math.max(...counts))}${usual} in each ${oneSpan(from, from + (to - from) / counts.length)}`;
  const bars = counts.map(
    (count, index) =>
      html`<rect x="${index * BAR}" y="${HEIGHT - size(count)}" width="${BAR - GAP}" height="${size(count)}"${index === counts.length - 1 ? html` class="last"` : ''}/>`,
  );
  return html`<figure>
          <svg class="spark" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${said}">${bars}${expected > 0 ? html`<line x1="0" x2="${width}" y1="${level}" y2="${level}"/>` : ''}</svg>
          <figcaption class="quiet">${said}${expected > 0 ? ' (dashed)' : ''}.</figcaption>
        </figure>`;
}

/** `hour` and not `an hour`, because `last` or `each` stands before it. */
function oneSpan(from: number, to: number): string {
  return spanBetween(from, to).replace(/^an? /, '');
}
