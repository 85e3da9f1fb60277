import type { Alert } from '../domain/alert.ts';
import type { TopicId } from '../domain/topic.ts';
import { messageOf } from '../errors.ts';
import type { AlertStore, Channel, Clock, Delivery, Log } from '../ports.ts';

export interface DeliverDeps {
  readonly alerts: AlertStore;
  readonly channels: readonly Channel[];
  readonly labelOf: (topic: TopicId) => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** What became of one alert on one channel in this run; `settled`: before it. */
type Result = 'delivered' | 'settled' | 'waiting' | 'failed';

export interface DeliverReport {
  readonly open: number;
  readonly delivered: number;
  readonly failed: number;
}

/** How many alerts one run takes on; the rest stay in the outbox for the next minute. */
const ALERTS_PER_RUN = 50;

/** Longer than one delivery may take, so that a claim that ends was not finished. */
const CLAIM_MS = 2 * 60_000;

/** A channel that failed this often for one alert has failed for good; the API and the log say so. With the waits below: half a day. */
const MAX_ATTEMPTS = 12;
const LONGEST_RETRY_WAIT_MS = 3 * 3_600_000;

/** A run begins no further delivery after this long, so that it ends before its function is stopped. */
const BUDGET_MS = 60_000;

/**
 * Brings every alert in the outbox to every channel that does not have it yet. Channels work side by side, and one that
 * fails is left alone for the rest of the run: it holds up no other, and does not use up the time with one failure after another.
 */
export async function deliverAlerts({ alerts, channels, labelOf, clock, log }: DeliverDeps): Promise<DeliverReport> {
  const open = await alerts.outbox(ALERTS_PER_RUN);
  const deadline = clock.now() + BUDGET_MS;
  const byChannel = await Promise.all(channels.map((channel) => bringAll(channel)));
  for (const [index, { alert }] of open.entries()) {
    const isTold = byChannel.every((results) => results[index] === 'delivered' || results[index] === 'settled');
    if (isTold) await alerts.close(alert);
  }
  const results = byChannel.flat();
  const count = (wanted: Result) => results.filter((result) => result === wanted).length;
  return { open: open.length, delivered: count('delivered'), failed: count('failed') };

  async function bringAll(channel: Channel): Promise<Result[]> {
    const results: Result[] = [];
    for (const { alert, deliveries } of open) {
      if (clock.now() >= deadline || results.includes('failed')) results.push('waiting');
      else results.push(await bring(alert, channel, deliveries[channel.id]));
    }
    return results;
  }

  async function bring(alert: Alert, channel: Channel, before: Delivery | undefined): Promise<Result> {
    if (before?.kind === 'delivered' || before?.isFinal) return 'settled';
    const now = clock.now();
    if (before !== undefined && now < before.at + retryWaitMs(before.attempts)) return 'waiting';
    // The claim comes first: two runs at once must not tell people twice.
    if (!(await alerts.claimDelivery(alert, channel.id, now, now + CLAIM_MS))) return 'waiting';
    const attempts = (before?.attempts ?? 0) + 1;
    try {
      await channel.deliver(alert, labelOf);
    } catch (thrown) {
      const reason = messageOf(thrown);
      const isFinal = attempts >= MAX_ATTEMPTS;
      await alerts.recordDelivery(alert, channel.id, { kind: 'failed', at: clock.now(), attempts, reason, isFinal });
      log.warn('alert-not-delivered', { alert: alert.id, channel: channel.id, attempts, isFinal, reason });
      return 'failed';
    }
    await alerts.recordDelivery(alert, channel.id, { kind: 'delivered', at: clock.now(), attempts });
    log.info('alert-delivered', { alert: alert.id, channel: channel.id, attempts });
    return 'delivered';
  }
}

function retryWaitMs(attempts: number): number {
  return Math.min(60_000 * 2 ** (attempts - 1), LONGEST_RETRY_WAIT_MS);
}
