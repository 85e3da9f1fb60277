import { readHealth } from '../../app/reading/read-health.ts';
import { itemsPerDay } from '../../domain/publishing-rate.ts';
import type { SourceHealth, SourceState } from '../../domain/source.ts';
import { describeStatus, type SourceStatus, sourceStatus, staleSince } from '../../domain/source-status.ts';
import { version } from '../wiring/version.ts';
import type { ApiDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { NO_PARAMETERS } from './parameters.ts';
import { HealthReply, SourcesReply } from './replies.ts';
import { isoTime, optionalTime } from './views.ts';

export function sourcesEndpoint({ sources, clock }: ApiDeps) {
  return endpoint({
    path: '/v1/sources',
    summary: 'Every source and how it is doing.',
    params: NO_PARAMETERS,
    query: NO_PARAMETERS,
    reply: SourcesReply,
    async answer() {
      const now = clock.now();
      return { ok: { items: (await sources.list()).map((source) => viewSource(source, now)) } };
    },
  });
}

function viewSource(source: SourceState, now: number) {
  const { definition, health, nextPollAt } = source;
  const status = sourceStatus(source, now);
  return {
    id: definition.id,
    kind: definition.kind,
    ...(definition.title === undefined ? {} : { title: definition.title }),
    params: withoutSecrets(definition.params),
    status,
    statusText: describeStatus(source, now),
    ...optionalTime('lastPollAt', health.lastPollAt),
    ...optionalTime('lastSuccessAt', health.lastSuccessAt),
    ...optionalTime('lastNewAt', health.lastNewAt),
    ...lastError(health),
    failuresInARow: health.failuresInARow,
    mentionsQueued: health.mentionsQueued,
    ...(health.rate === undefined ? {} : { itemsPerDay: rounded(itemsPerDay(health.rate, now)) }),
    ...optionalTime('staleSince', staleSince(health, now)),
    gaps: health.gaps.map(({ at, message }) => ({ at: isoTime(at), message })),
    tooOld: health.tooOld,
    skipped: [...health.skipped],
    ...(status === 'paused' || status === 'ended' ? {} : { nextPollAt: isoTime(nextPollAt) }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function healthEndpoint(deps: ApiDeps) {
  return endpoint({
    path: '/v1/health',
    summary: 'Whether everything that was sent has been counted, and what is on its way.',
    description: 'On AWS queue depths are approximate, as SQS reports them.',
    params: NO_PARAMETERS,
    query: NO_PARAMETERS,
    reply: HealthReply,
    async answer() {
      const { settled, queues, dirtyBuckets, lastFoldAt } = await readHealth(deps);
      const known = await deps.sources.list();
      const now = deps.clock.now();
      const statuses = known.map((source) => sourceStatus(source, now));
      const count = (wanted: SourceStatus) => statuses.filter((status) => status === wanted).length;
      return {
        ok: {
          version,
          settled,
          queues: { poll: queues.poll, mention: queues.mention },
          deadLetters: { poll: queues.pollDead.waiting, mention: queues.mentionDead.waiting },
          dirtyBuckets,
          ...optionalTime('lastFoldAt', lastFoldAt),
          sources: {
            total: known.length,
            failing: count('failing'),
            silent: count('silent'),
            waiting: count('waiting'),
            ended: count('ended'),
          },
        },
      };
    },
  });
}

function lastError({ lastFailure }: SourceHealth) {
  if (lastFailure === undefined) return {};
  const { kind, message, at } = lastFailure;
  return { lastError: { kind, message, at: isoTime(at) } };
}

const SECRET_NAME = /key|token|secret|auth|pass|sig|^feed$|^user$/i;

/** Private feeds carry their secret in the address, and this list is there for everybody to read. */
function withoutSecrets(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shown = Object.entries(params).map(([name, value]) => {
    const url = typeof value === 'string' && /^https?:/i.test(value) ? URL.parse(value) : null;
    if (url === null) return [name, SECRET_NAME.test(name) ? HIDDEN : value];
    for (const parameter of url.searchParams.keys()) {
      if (SECRET_NAME.test(parameter)) url.searchParams.set(parameter, HIDDEN);
    }
    return [name, url.search === '' ? value : url.href];
  });
  return Object.fromEntries(shown);
}

const HIDDEN = 'hidden';
