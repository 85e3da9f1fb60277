import type { Channel } from '../../ports/channel.ts';
import type { DigestDelivery } from '../../ports/delivery.ts';
import type { StoredAlert, StoredDigest } from '../../ports/outbox.ts';
import { CLAIM_MS, type Deliverable, type DeliverDeps, type DeliveryResult } from './delivering.ts';
import { nextTryAt, toFailure } from './retry.ts';

type Results = ReadonlyMap<string, DeliveryResult>;

/**
 * Tells a channel what was held back for it until one moment, as one message. Answers what became of each alert; those that
 * it says nothing of are to be told one by one.
 *
 * The digest's item is the decision: it names the alerts that the message is made of. Whoever finds it sends the same
 * message under the same id or, if that was done, only ticks its alerts off. So a crash at any point tells nobody twice,
 * but for the one in which nobody can know whether the message arrived.
 */
export async function deliverDigest<Told extends Deliverable>(
  channel: Channel<Told>,
  heldUntil: number,
  held: readonly StoredAlert<Told>[],
  deps: DeliverDeps<Told>,
): Promise<Results> {
  const known = await deps.alerts.readDigest(channel.id, heldUntil);
  if (channel.deliverDigest === undefined || (known === undefined && held.length === 1)) return new Map();
  const now = deps.clock.now();
  const { delivery } = known ?? {};
  if (known !== undefined && isOver(delivery)) return tickOff(known, delivery, 'settled');
  if (delivery?.kind === 'failed' && now < nextTryAt(delivery)) return allWaiting();
  const claimed = known === undefined ? await open() : await claim(known);
  return claimed === undefined ? allWaiting() : send(claimed);

  /**
   * Undefined when somebody else is just doing it. Whoever claims an alert here has it alone, and who does not get the
   * first leaves them all: two runs at once would part the message between them, and half of it would wait for a claim to
   * end.
   */
  async function open(): Promise<StoredDigest<Told> | undefined> {
    const until = now + CLAIM_MS;
    const members: Told[] = [];
    for (const { alert } of held) {
      if (await deps.alerts.claimHeld(alert, channel.id, now, until)) members.push(alert);
      else if (members.length === 0) return undefined;
    }
    return (await deps.alerts.openDigest(channel.id, heldUntil, members, until)) ? { alerts: members } : undefined;
  }

  async function claim(digest: StoredDigest<Told>): Promise<StoredDigest<Told> | undefined> {
    return (await deps.alerts.claimDigest(channel.id, heldUntil, now, now + CLAIM_MS)) ? digest : undefined;
  }

  async function send(digest: StoredDigest<Told>): Promise<Results> {
    const id = digestId();
    const attempts = (digest.delivery?.attempts ?? 0) + 1;
    const told = { digest: id, channel: channel.id, alerts: digest.alerts.length, attempts };
    try {
      await channel.deliverDigest?.({ id, heldUntil, alerts: digest.alerts }, deps.labelOf);
    } catch (thrown) {
      const failure = toFailure(thrown, deps.clock.now(), attempts);
      await deps.alerts.recordDigest(channel.id, heldUntil, failure);
      deps.log.warn('digest-not-delivered', { ...told, isFinal: failure.isFinal, reason: failure.reason });
      return tickOff(digest, failure, 'failed');
    }
    const delivered = { kind: 'delivered', at: deps.clock.now(), attempts } as const;
    await deps.alerts.recordDigest(channel.id, heldUntil, delivered);
    deps.log.info('digest-delivered', told);
    return tickOff(digest, delivered, 'delivered');
  }

  /** Notes with each alert of the digest what became of it. One that came too late to be in it is left out here. */
  async function tickOff(
    { alerts }: StoredDigest<Told>,
    outcome: DigestDelivery,
    result: DeliveryResult,
  ): Promise<Results> {
    const members = new Set(alerts.map(({ id }) => id));
    const mine = held.filter(({ alert }) => members.has(alert.id));
    for (const { alert } of mine) await deps.alerts.recordDelivery(alert, channel.id, ofMember(outcome));
    return new Map(mine.map(({ alert }) => [alert.id, result]));
  }

  function ofMember(outcome: DigestDelivery) {
    if (outcome.kind === 'delivered') return { ...outcome, digest: digestId() };
    const { at, attempts, reason, isFinal } = outcome;
    return isFinal ? outcome : ({ kind: 'deferred', at, until: heldUntil, attempts, reason } as const);
  }

  function allWaiting(): Results {
    return new Map(held.map(({ alert }) => [alert.id, 'waiting']));
  }

  function digestId(): string {
    return `digest|${channel.id}|${new Date(heldUntil).toISOString()}`;
  }
}

function isOver(delivery: DigestDelivery | undefined): delivery is DigestDelivery {
  return delivery?.kind === 'delivered' || delivery?.isFinal === true;
}
