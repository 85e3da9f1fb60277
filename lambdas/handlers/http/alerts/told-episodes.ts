import { createHash } from 'node:crypto';
import type { Alert } from '../../../domain/alerting/alert.ts';
import { MINUTE_MS } from '../../../domain/bucket.ts';
import type { TrendWindow } from '../../../domain/window.ts';
import type { StoredAlert } from '../../../ports/outbox.ts';

/** One episode as far as a list of alerts tells it. */
export interface ToldEpisode {
  readonly episode: string;
  /** How it stands. */
  readonly latest: Alert;
  /** The newest alert that shows mentions: those of the end may have none. */
  readonly telling: Alert;
  /** Newest first; at least one. */
  readonly alerts: readonly Alert[];
  /** Channels that were told of all of it so far, and those that were not. */
  readonly told: readonly string[];
  readonly untold: readonly string[];
}

/** Every episode of a list of alerts once, those with the latest news first. */
export function episodesOf(stored: readonly StoredAlert<Alert>[]): ToldEpisode[] {
  const groups = Map.groupBy(stored, ({ alert }) => alert.episode);
  return [...groups.values()]
    .flatMap((group) => toldEpisode(group) ?? [])
    .toSorted((left, right) => right.latest.raisedAt - left.latest.raisedAt);
}

function toldEpisode(group: readonly StoredAlert<Alert>[]): ToldEpisode | undefined {
  const alerts = group.map(({ alert }) => alert).toSorted((left, right) => right.raisedAt - left.raisedAt);
  const [latest] = alerts;
  if (latest === undefined) return undefined;
  const channels = new Set(group.flatMap(({ deliveries }) => Object.keys(deliveries)));
  const isTold = (channel: string) =>
    group.every(({ deliveries }) => [undefined, 'delivered'].includes(deliveries[channel]?.kind));
  return {
    episode: latest.episode,
    latest,
    telling: alerts.find(({ evidence }) => evidence.mentions.length > 0) ?? latest,
    alerts,
    told: [...channels].filter(isTold),
    untold: [...channels].filter((channel) => !isTold(channel)),
  };
}

/** The place of an episode on the page of alerts; ids of episodes hold what addresses must not. */
export function anchorOf(episode: string): string {
  return `e-${createHash('sha256').update(episode).digest('base64url').slice(0, 12)}`;
}

const WINDOWS: readonly [mostMinutes: number, window: TrendWindow][] = [
  [60, '1h'],
  [6 * 60, '6h'],
  [24 * 60, '24h'],
];

/** The path of the dashboard as it was when what an alert judged had just been said. */
export function dashboardPath({ numbers, evidence, raisedAt }: Alert): string {
  const window = WINDOWS.find(([most]) => numbers.spanMinutes <= most)?.[1] ?? '7d';
  const { sparkline } = evidence;
  const end = sparkline && sparkline.from + sparkline.counts.length * sparkline.stepMinutes * MINUTE_MS;
  return `/?${new URLSearchParams({ window, at: new Date(end ?? raisedAt).toISOString() }).toString()}`;
}
