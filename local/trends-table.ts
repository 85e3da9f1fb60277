import type { TopicId } from '../lambdas/domain/topic.ts';
import type { Leaderboard } from '../lambdas/domain/trend.ts';

const MOST_ROWS = 30;

/** A window's trends as columns of text, for a terminal. `when` says which window it is, where it is not the last one. */
export function renderTrendsTable(
  board: Leaderboard,
  labelOf: (topic: TopicId) => string,
  when = `last ${board.window}`,
): string {
  const head = `Behind-the-scenes mentions, ${when}: ${board.total.count}, by ${board.total.authors} ${board.total.authors === 1 ? 'author' : 'authors'}\n`;
  if (board.trends.length === 0) return `${head}No topic was mentioned.\n`;
  const rows = board.trends
    .slice(0, MOST_ROWS)
    .map((trend) => [
      labelOf(trend.topic),
      trend.topic,
      String(trend.count),
      trend.expected === undefined ? '–' : String(trend.expected),
      trend.score.toFixed(2),
      String(trend.authors),
    ]);
  const all = [['TOPIC', 'ID', 'MENTIONS', 'EXPECTED', 'SENTIMENT', 'AUTHORS'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const isText = (column: number) => column < 2;
  const lines = all.map((row) =>
    row
      .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${head}\n${lines.join('\n')}\n`;
}
