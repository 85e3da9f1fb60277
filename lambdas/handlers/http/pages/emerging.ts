import { html } from 'hono/html';
import { standsOut } from '../../../domain/emergence.ts';
import { kindOf, type TopicId } from '../../../domain/topic.ts';
import type { Leaderboard, Trend } from '../../../domain/trend.ts';
import { counted, rounded } from './for-people.ts';
import { topicPath } from './topic-path.ts';

const MOST_EMERGING = 10;

/** Phrases and hashtags that nobody configured and that stand out, the most outstanding first; or nothing. */
export function emergingList({ window, trends }: Leaderboard, labelOf: (topic: TopicId) => string) {
  const emerging = trends
    .filter((trend) => standsOut(trend))
    .toSorted((left, right) => (right.logLikelihood ?? 0) - (left.logLikelihood ?? 0));
  const once = oneOfEachSpelling(emerging, labelOf).slice(0, MOST_EMERGING);
  if (once.length === 0) return '';
  return html`<section class="emerging" aria-labelledby="emerging">
        <h2 id="emerging" title="Said far more often than before the window, or new">Emerging</h2>
        <ul>${once.map((trend) => item(trend, window, labelOf))}</ul>
      </section>`;
}

function item({ topic, count, authors, expected }: Trend, window: string, labelOf: (topic: TopicId) => string) {
  const usual = expected === undefined ? '' : `, usually ${rounded(expected)}`;
  return html`<li><a href="${topicPath(topic, { window })}">${labelOf(topic)}</a><span class="kind">${kindOf(topic)}</span> <span class="quiet">${counted(count, 'mention')} by ${counted(authors, 'author')}${usual}</span></li>`;
}

/** "deleted wedding scene" and "#DeletedWeddingScene" are one thing here: the one that stands out more is shown. */
function oneOfEachSpelling(trends: readonly Trend[], labelOf: (topic: TopicId) => string): Trend[] {
  const seen = new Set<string>();
  return trends.filter(({ topic }) => {
    const letters = labelOf(topic).replaceAll(/[# ]/g, '');
    return seen.size < seen.add(letters).size;
  });
}
