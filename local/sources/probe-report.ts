import type { Mention } from '../../lambdas/domain/mention.ts';
import type { SourceDefinition } from '../../lambdas/domain/source.ts';
import { inWords } from '../../lambdas/handlers/http/pages/for-people.ts';
import { oneLine } from '../terminal/console-log.ts';
import type { Probe } from './probe.ts';

const NEWEST_SHOWN = 5;
const WIDTH = 100;

/** What a poll would bring, for a program. `nextPollAt`: of a source that is polled anyway. */
export function viewProbe({ id, kind }: SourceDefinition, { outcome, mentions, after }: Probe, nextPollAt?: number) {
  const items = outcome.kind === 'items' ? outcome : undefined;
  return {
    id,
    kind,
    outcome: items?.failure === undefined ? outcome.kind : 'failed',
    mentions: mentions.length,
    newest: newestOf(mentions).map(({ publishedAt, title, text, author, url }) => ({
      publishedAt,
      title,
      text,
      author,
      url,
    })),
    tooOld: after.health.tooOld,
    skipped: items?.skipped ?? [],
    gap: items?.gap,
    message: messageOf(outcome),
    nextPollAt: nextPollAt === undefined ? undefined : new Date(nextPollAt).toISOString(),
  };
}

/** The same for a person. */
export function renderProbe(source: SourceDefinition, tested: Probe, now: number, nextPollAt?: number): string {
  const { kind, mentions, newest, tooOld, skipped, gap, message } = viewProbe(source, tested);
  const lines = [
    `${source.title ?? source.id} (${kind}): ${mentions === 1 ? '1 mention' : `${mentions} mentions`}`,
    ...newest.map(
      ({ publishedAt, title, text, author }) =>
        `  ${publishedAt?.slice(0, 16).replace('T', ' ') ?? 'without a date  '}  ${(title ?? text).slice(0, WIDTH)}${author === undefined ? '' : ` – ${author}`}`,
    ),
    ...(mentions > newest.length ? [`  … and ${mentions - newest.length} older`] : []),
    ...(tooOld > 0 ? [`${tooOld} more are older than what is kept, and would not be counted`] : []),
    ...skipped.map((reason) => `skipped: ${reason}`),
    ...(gap === undefined ? [] : [`may have missed: ${gap}`]),
    ...(message === undefined ? [] : [`${OUTCOME[tested.outcome.kind]}: ${message}`]),
    ...(nextPollAt === undefined ? [] : [`next poll: ${inWords(Math.max(nextPollAt - now, 0))}`]),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

const OUTCOME = {
  items: 'failed on the way',
  unchanged: 'unchanged',
  failed: 'failed',
  postponed: 'not asked now',
  'needs-key': 'needs a key',
} as const;

function messageOf(outcome: Probe['outcome']): string | undefined {
  if (outcome.kind === 'failed' || outcome.kind === 'items') return outcome.failure?.message;
  return outcome.kind === 'unchanged' ? undefined : outcome.message;
}

function newestOf(mentions: readonly Mention[]): Mention[] {
  const timeOf = ({ publishedAt, seenAt }: Mention) => publishedAt ?? seenAt;
  return mentions.toSorted((left, right) => (timeOf(left) < timeOf(right) ? 1 : -1)).slice(0, NEWEST_SHOWN);
}
