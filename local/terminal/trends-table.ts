import { excerpt } from '../../lambdas/domain/excerpt.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import type { Leaderboard } from '../../lambdas/domain/trend.ts';
import { alignColumns } from './columns.ts';

/** Titles of stories are as long as posts; what is left out is on the topic's page. */
const MOST_NAME_UNITS = 56;

/** A window's trends as columns of text, for a terminal. `when` says which window it is, where it is not the last one. */
export function renderTrendsTable(
  board: Leaderboard,
  nameOf: (topic: TopicId) => string,
  when = `last ${board.window}`,
): string {
  const head = `Behind-the-scenes mentions, ${when}: ${board.total.count}, by ${board.total.authors} ${board.total.authors === 1 ? 'author' : 'authors'}\n`;
  if (board.trends.length === 0) return `${head}No topic was mentioned.\n`;
  const rows = board.trends.map((trend) => [
    excerpt(nameOf(trend.topic), MOST_NAME_UNITS),
    trend.topic,
    String(trend.count),
    trend.expected === undefined ? '–' : String(trend.expected),
    trend.score.toFixed(2),
    String(trend.authors),
  ]);
  const all = [['TOPIC', 'ID', 'MENTIONS', 'EXPECTED', 'SENTIMENT', 'AUTHORS'], ...rows];
  const lines = alignColumns(all, (column) => column >= 2);
  return `${head}\n${lines.join('\n')}\n`;
}
