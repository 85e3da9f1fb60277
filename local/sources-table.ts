import { itemsPerDay } from '../lambdas/domain/publishing-rate.ts';
import type { SourceState } from '../lambdas/domain/source.ts';
import { describeStatus, type SourceStatus, sourceStatus } from '../lambdas/domain/source-status.ts';
import { inWords } from '../lambdas/handlers/http/for-people.ts';
import { oneLine } from './console-log.ts';

const HEAD = ['ID', 'KIND', 'STATUS', 'LAST NEW', 'A DAY', 'NEXT POLL'];

/** Worth a line of their own. */
const ASKS_FOR_ATTENTION: ReadonlySet<SourceStatus> = new Set(['failing', 'waiting', 'silent', 'ended']);

/** Every source on a line, and below them what is the matter with some, for a terminal. */
export function renderSources(sources: readonly SourceState[], now: number): string {
  if (sources.length === 0) {
    return 'No sources yet. The first "start" brings those of the catalog; "sources add" adds one of your own.\n';
  }
  const rows = sources.map((source) => {
    const { id, kind, itemsPerDay: perDay, lastNewAt, nextPollAt } = viewSource(source, now);
    const next = nextPollAt === undefined ? '–' : inWords(Math.max(Date.parse(nextPollAt) - now, 0));
    const last = lastNewAt === undefined ? '–' : inWords(Date.parse(lastNewAt) - now);
    return [id, kind, statusWords(source, now), last, perDay === undefined ? '–' : String(perDay), next];
  });
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const matters = sources
    .filter((source) => ASKS_FOR_ATTENTION.has(sourceStatus(source, now)))
    .map((source) => oneLine(`${source.definition.id}: ${describeStatus(source, now)}`));
  return `${[...lines, ...(matters.length > 0 ? ['', ...matters] : [])].join('\n')}\n`;
}

/** One source for a program. Its parameters are left out: the address of a private feed is a secret. */
export function viewSource(source: SourceState, now: number) {
  const { definition, health, nextPollAt, origin, isPaused } = source;
  const { id, kind, title, group } = definition;
  const isAsked = !isPaused && health.endedAt === undefined;
  return {
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group }),
    origin,
    status: sourceStatus(source, now),
    statusText: describeStatus(source, now),
    ...(health.lastSuccessAt === undefined ? {} : { lastSuccessAt: isoTime(health.lastSuccessAt) }),
    ...(health.lastNewAt === undefined ? {} : { lastNewAt: isoTime(health.lastNewAt) }),
    ...(health.rate === undefined ? {} : { itemsPerDay: Math.round(itemsPerDay(health.rate, now) * 10) / 10 }),
    ...(isAsked ? { nextPollAt: isoTime(nextPollAt) } : {}),
  };
}

function statusWords(source: SourceState, now: number): string {
  const status = sourceStatus(source, now);
  if (status !== 'waiting') return status;
  return source.health.waiting?.kind === 'key' ? 'waiting for a key' : 'waiting for its turn';
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
