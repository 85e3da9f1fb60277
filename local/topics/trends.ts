import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import type { Leaderboard } from '../../lambdas/domain/trend.ts';
import { renderTrendsTable } from '../terminal/trends-table.ts';
import { type NameBasics, readTopicNames } from './labels.ts';

const MOST_ROWS = 30;

/**
 * A window's first trends as a table for a terminal, with every topic's name: a story has its title. `when` says which
 * window it is, where it is not the last one.
 */
export async function tellTrends(
  board: Leaderboard,
  { table, ...basics }: NameBasics & { readonly table: Table },
  { most = MOST_ROWS, when }: { readonly most?: number; readonly when?: string | undefined } = {},
): Promise<string> {
  const trends = board.trends.slice(0, most);
  const nameOf = await readTopicNames(
    table,
    basics,
    trends.map(({ topic }) => topic),
  );
  return renderTrendsTable({ ...board, trends }, nameOf, when);
}
