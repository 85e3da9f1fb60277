import { onTestFinished } from 'vitest';
import { type SourceKind, toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import { createHttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { Checkpoint } from '../../../../lambdas/domain/source.ts';
import type { Allowances } from '../../../../lambdas/ports/allowances.ts';
import type { PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { type Network, type NetworkReply, type NetworkRequest, startNetwork } from '../../../factories/network.ts';

export const CHANNEL = 'UCbackstageBackstage0123';
export const KEY = 'top-secret-key-of-the-team';

export interface YouTube {
  readonly network: Network;
  /** What was asked of one path, in order. */
  asked(path: string): readonly NetworkRequest[];
  poll(options?: { readonly checkpoint?: Checkpoint; readonly known?: readonly string[] }): Promise<PollOutcome>;
  /** Units spent, by allowance and day. */
  readonly spent: ReadonlyMap<string, number>;
}

export interface YouTubeOptions {
  readonly answer: (request: NetworkRequest) => NetworkReply;
  readonly params: Readonly<Record<string, unknown>>;
  readonly key?: string | undefined;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  readonly unitsLeft?: number;
  /** The machine is offline: no name can be looked up. */
  readonly isOffline?: boolean;
}

export const NOON = Date.parse('2026-08-05T12:00:00Z');

/** One source of a kind of YouTube's in front of a made-up internet. */
export async function startYouTube<Params extends Readonly<Record<string, unknown>>, Cursor extends Checkpoint>(
  kind: SourceKind<Params, Cursor>,
  { answer, params, key, now = () => NOON, unitsLeft = 10_000, isOffline = false }: YouTubeOptions,
): Promise<YouTube> {
  const clock = { now };
  const network = await startNetwork({ clock, answer });
  onTestFinished(() => network.stop());
  const spent = new Map<string, number>();
  let left = unitsLeft;
  const allowances: Allowances = {
    async spend(name, day, units, limit) {
      const used = spent.get(`${name} ${day}`) ?? 0;
      if (left < units || used + units > limit) return false;
      left -= units;
      spent.set(`${name} ${day}`, used + units);
      return true;
    },
    async refund(name, day, units) {
      left += units;
      spent.set(`${name} ${day}`, (spent.get(`${name} ${day}`) ?? 0) - units);
    },
  };
  const offline = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: false,
    clock,
    resolve: async (host) => {
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    },
  });
  const adapter = toAdapter(kind, {
    http: isOffline ? offline : network.http,
    clock,
    credentials: { get: async () => key },
    allowances,
  });
  return {
    network,
    spent,
    asked: (path) => network.requests.filter(({ url }) => url.pathname === path),
    poll: ({ checkpoint, known = [] } = {}) =>
      adapter.poll(
        { id: 'tube', kind: 'youtube', params },
        {
          checkpoint,
          signal: new AbortController().signal,
          isKnown: ({ nativeId }: Mention) => known.includes(nativeId),
        },
      ),
  };
}

export function json(body: unknown, status = 200): NetworkReply {
  return { status, headers: { 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(body) };
}

export function mentionsOf(outcome: PollOutcome): readonly Mention[] {
  if (outcome.kind !== 'items') throw new Error(`expected items, but ${JSON.stringify(outcome)}`);
  return outcome.mentions;
}

/** A made-up id of a video: eleven characters. */
export function videoId(serial: number): string {
  return `vid${String(serial).padStart(8, '_')}`;
}
