import { MINUTE_MS } from '../../domain/bucket.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { StoredAlert } from '../../ports/outbox.ts';
import { deliverDigest } from './deliver-digest.ts';
import { CLAIM_MS, type Deliverable, type DeliverDeps, type DeliveryResult } from './delivering.ts';
import { nextTryAt, toFailure } from './retry.ts';

export interface DeliverReport {
  readonly open: number;
  readonly delivered: number;
  readonly failed: number;
}

/** How many alerts one run takes on: more than quiet hours hold back, so that what they held back comes at once. */
const ALERTS_PER_RUN = 1_000;

/** A run begins no further delivery after this long, so that it ends before its function is stopped. */
const BUDGET_MS = MINUTE_MS;

/**
 * Brings every alert in the outbox to every channel that wants it and does not have it yet, in the order in which they were
 * raised. What a channel holds back comes when its quiet hours end, as one digest where the channel takes digests. Channels
 * work side by side, and one that fails is left alone for the rest of the run: it holds up no other, and does not use up
 * the time with one failure after another.
 */
export async function deliverAlerts<Told extends Deliverable>(deps: DeliverDeps<Told>): Promise<DeliverReport> {
  const { alerts, channels, clock } = deps;
  const open = (await alerts.outbox(ALERTS_PER_RUN)).toSorted((a, b) => a.alert.raisedAt - b.alert.raisedAt);
  const deadline = clock.now() + BUDGET_MS;
  const byChannel = await Promise.all(channels.map((channel) => bringAll(channel, open, deadline, deps)));
  for (const { alert } of open) {
    const isTold = byChannel.every((results) => isDone(results.get(alert.id)));
    if (isTold) await alerts.close(alert);
  }
  const results = byChannel.flatMap((ofChannel) => [...ofChannel.values()]);
  const count = (wanted: DeliveryResult) => results.filter((result) => result === wanted).length;
  return { open: open.length, delivered: count('delivered'), failed: count('failed') };
}

function isDone(result: DeliveryResult | undefined): boolean {
  return result === 'delivered' || result === 'settled';
}

async function bringAll<Told extends Deliverable>(
  channel: Channel<Told>,
  open: readonly StoredAlert<Told>[],
  deadline: number,
  deps: DeliverDeps<Told>,
): Promise<ReadonlyMap<string, DeliveryResult>> {
  const { clock } = deps;
  const results = new Map<string, DeliveryResult>();
  const closedUntil = Math.max(0, ...open.map(({ deliveries }) => whenReopened(deliveries[channel.id])));
  const mayGoOn = () => clock.now() < deadline && clock.now() >= closedUntil && !hasFailed(results);

  const singles: StoredAlert<Told>[] = [];
  const held = new Map<number, StoredAlert<Told>[]>();
  for (const stored of open) {
    const { alert, deliveries } = stored;
    const before = deliveries[channel.id];
    const timing = channel.timing?.(alert, clock.now()) ?? { kind: 'now' };
    if (isSettled(before) || timing.kind === 'never') results.set(alert.id, 'settled');
    else if (timing.kind === 'held') {
      if (before === undefined) await deps.alerts.hold(alert, channel.id, clock.now(), timing.until);
      results.set(alert.id, 'waiting');
    } else if (before?.kind === 'deferred') held.set(before.until, [...(held.get(before.until) ?? []), stored]);
    else singles.push(stored);
  }

  for (const [heldUntil, together] of held) {
    const waiting = together.map(({ alert }) => [alert.id, 'waiting'] as const);
    const told = mayGoOn() ? await deliverDigest(channel, heldUntil, together, deps) : new Map(waiting);
    for (const [id, result] of told) results.set(id, result);
    singles.push(...together.filter(({ alert }) => !told.has(alert.id)));
  }
  // That a spike is over is no news to somebody who has not heard of it yet.
  const unheard = new Set<string | undefined>();
  for (const stored of singles) {
    const { id, episode } = stored.alert;
    const mayTell = mayGoOn() && (episode === undefined || !unheard.has(episode));
    const result = mayTell ? await bring(channel, stored, deps) : 'waiting';
    if (!isDone(result)) unheard.add(episode);
    results.set(id, result);
  }
  return results;
}

async function bring<Told extends Deliverable>(
  channel: Channel<Told>,
  { alert, deliveries }: StoredAlert<Told>,
  { alerts, labelOf, clock, log }: DeliverDeps<Told>,
): Promise<DeliveryResult> {
  const before = deliveries[channel.id];
  const now = clock.now();
  if (before?.kind === 'failed' && now < nextTryAt(before)) return 'waiting';
  // The claim comes first: two runs at once must not tell people twice.
  const from = before?.kind === 'deferred' ? 'held' : undefined;
  if (!(await alerts.claimDelivery(alert, channel.id, now, now + CLAIM_MS, from))) return 'waiting';
  const attempts = (before?.attempts ?? 0) + 1;
  try {
    await channel.deliver(alert, labelOf);
  } catch (thrown) {
    const failure = toFailure(thrown, clock.now(), attempts);
    await alerts.recordDelivery(alert, channel.id, failure);
    const { reason, isFinal } = failure;
    log.warn('alert-not-delivered', { alert: alert.id, channel: channel.id, attempts, isFinal, reason });
    return 'failed';
  }
  await alerts.recordDelivery(alert, channel.id, { kind: 'delivered', at: clock.now(), attempts });
  log.info('alert-delivered', { alert: alert.id, channel: channel.id, attempts });
  return 'delivered';
}

function isSettled(delivery: Delivery | undefined): boolean {
  return delivery?.kind === 'delivered' || (delivery?.kind === 'failed' && delivery.isFinal);
}

/** A service that asks to be left alone means all messages, not only the one it refused. */
function whenReopened(delivery: Delivery | undefined): number {
  return delivery?.kind === 'failed' && !delivery.isFinal ? (delivery.retryAt ?? 0) : 0;
}

function hasFailed(results: ReadonlyMap<string, DeliveryResult>): boolean {
  return results.values().some((result) => result === 'failed');
}
