import { onTestFinished } from 'vitest';
import { createAdapters } from '../../lambdas/adapters/feeds/registry.ts';
import { createIsKnown, packSeen } from '../../lambdas/domain/seen.ts';
import type { Checkpoint, SourceDefinition } from '../../lambdas/domain/source.ts';
import type { Allowances } from '../../lambdas/ports/allowances.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import type { CredentialName } from '../../lambdas/ports/credentials.ts';
import type { ItemsOutcome, PollOutcome } from '../../lambdas/ports/feed-adapter.ts';
import { type Network, type NetworkOptions, startNetwork } from './network.ts';

export interface AskedSource {
  readonly network: Network;
  /** Polls once more, from where the last poll that read anything ended. */
  poll(): Promise<PollOutcome>;
  /** The same, for polls that have to read something. */
  read(): Promise<ItemsOutcome>;
  /** Sets credentials or takes them away. */
  readonly credentials: Partial<Record<CredentialName, string>>;
  checkpoint: Checkpoint | undefined;
}

export interface AskOptions extends Omit<NetworkOptions, 'clock'> {
  readonly clock: Clock;
  readonly definition: SourceDefinition;
  readonly credentials?: Partial<Record<CredentialName, string>>;
  readonly allowances?: Allowances;
}

const NO_END: Allowances = { spend: async () => true, refund: async () => undefined };

/** One source in front of a network that the test answers for, remembering between polls what the program would. */
export async function askSource(options: AskOptions): Promise<AskedSource> {
  const { definition, clock, allowances = NO_END } = options;
  const network = await startNetwork(options);
  onTestFinished(() => network.stop());
  const credentials = { ...options.credentials };
  const adapters = createAdapters({
    http: network.http,
    clock,
    credentials: { get: async (name) => credentials[name] },
    allowances,
  });
  let seen: Uint8Array | undefined;
  const source: AskedSource = {
    network,
    credentials,
    checkpoint: undefined,
    async poll() {
      const adapter = adapters.get(definition.kind);
      if (adapter === undefined) throw new Error(`there are no sources of the kind ${definition.kind}`);
      const { signal } = new AbortController();
      const context = { checkpoint: source.checkpoint, signal, isKnown: createIsKnown(seen) };
      const outcome = await adapter.poll(definition, context);
      if (outcome.kind === 'items') seen = packSeen(outcome.mentions, seen);
      // As the table would give it back.
      if (outcome.kind === 'items' || outcome.kind === 'unchanged')
        source.checkpoint = JSON.parse(JSON.stringify(outcome.checkpoint));
      return outcome;
    },
    async read() {
      const outcome = await source.poll();
      if (outcome.kind !== 'items') throw new Error(`nothing was read: ${JSON.stringify(outcome)}`);
      return outcome;
    },
  };
  return source;
}

/** Allowances in memory, with what was spent. */
export function createTestAllowances() {
  const spent = new Map<string, number>();
  const allowances: Allowances = {
    async spend(name, day, units, limit) {
      const used = spent.get(`${name} ${day}`) ?? 0;
      if (used + units > limit) return false;
      spent.set(`${name} ${day}`, used + units);
      return true;
    },
    async refund(name, day, units) {
      spent.set(`${name} ${day}`, (spent.get(`${name} ${day}`) ?? 0) - units);
    },
  };
  return { allowances, spent };
}
