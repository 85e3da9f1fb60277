import { itemsPerDay } from '../../lambdas/domain/publishing-rate.ts';
import type { SourceState } from '../../lambdas/domain/source.ts';
import { describeStatus, type SourceStatus, sourceStatus } from '../../lambdas/domain/source-status.ts';
import { inWords } from '../../lambdas/handlers/http/pages/for-people.ts';
import { alignColumns } from '../terminal/columns.ts';
import { oneLine } from '../terminal/console-log.ts';

const HEAD = ['ID', 'KIND', 'STATUS', 'LAST NEW', 'A DAY', 'NEXT POLL'];

/** Worth a line of their own. */
const ASKS_FOR_ATTENTION: ReadonlySet<SourceStatus> = new Set(['failing', 'waiting', 'silent', 'ended']);

/** `isRemoved`: by the team, which can resume it. */
export type ListedSource = SourceState & { readonly isRemoved?: true };

/** Every source on a line, below them what is the matter with some. `hidden`: so many removed ones are not shown. */
export function renderSources(sources: readonly ListedSource[], now: number, hidden = 0): string {
  if (sources.length === 0 && hidden > 0) {
    return `No sources in use: ${hidden} removed, which "sources list --all" shows and "sources resume" brings back.\n`;
  }
  if (sources.length === 0) {
    return 'No sources yet. The first "start" brings those of the catalog; "sources add" adds one of your own.\n';
  }
  const rows = sources.map((source) => {
    const { id, kind, itemsPerDay: perDay, lastNewAt, nextPollAt } = viewSource(source, now);
    const next = nextPollAt === undefined ? '–' : inWords(Math.max(Date.parse(nextPollAt) - now, 0));
    const last = lastNewAt === undefined ? '–' : inWords(Date.parse(lastNewAt) - now);
    return [id, kind, statusWords(source, now), last, perDay === undefined ? '–' : String(perDay), next];
  });
  const lines = alignColumns([HEAD, ...rows]);
  const matters = sources
    .filter((source) => !source.isRemoved && ASKS_FOR_ATTENTION.has(sourceStatus(source, now)))
    .map((source) => oneLine(`${source.definition.id}: ${describeStatus(source, now)}`));
  return `${[...lines, ...(matters.length > 0 ? ['', ...matters] : [])].join('\n')}\n`;
}

/** One source for a program. Its parameters are left out: the address of a private feed is a secret. */
export function viewSource(source: ListedSource, now: number) {
  const { definition, health, nextPollAt, origin, isPaused, isRemoved = false } = source;
  const { id, kind, title, group } = definition;
  const isAsked = !isRemoved && !isPaused && health.endedAt === undefined;
  return {
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group }),
    origin,
    status: isRemoved ? 'removed' : sourceStatus(source, now),
    statusText: isRemoved ? 'removed by the team; resume it to bring it back' : describeStatus(source, now),
    ...(health.lastSuccessAt === undefined ? {} : { lastSuccessAt: isoTime(health.lastSuccessAt) }),
    ...(health.lastNewAt === undefined ? {} : { lastNewAt: isoTime(health.lastNewAt) }),
    ...(health.rate === undefined ? {} : { itemsPerDay: Math.round(itemsPerDay(health.rate, now) * 10) / 10 }),
    ...(isAsked ? { nextPollAt: isoTime(nextPollAt) } : {}),
  };
}

function statusWords(source: ListedSource, now: number): string {
  if (source.isRemoved) return 'removed';
  const status = sourceStatus(source, now);
  if (status !== 'waiting') return status;
  return source.health.waiting?.kind === 'key' ? 'waiting for a key' : 'waiting for its turn';
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
