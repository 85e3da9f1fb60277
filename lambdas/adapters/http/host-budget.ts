import { isIP } from 'node:net';
import { getDomain } from 'tldts-icann';
import type { HostRate } from '../../domain/token-bucket.ts';
import { whyNotPublic } from './address-guard.ts';
import { DEFAULT_HOST_RATE, HOST_RATES } from './host-rates.ts';

/** Who shares a budget with this host. */
export interface HostBudget {
  /** The same for all hosts that share it, and what people call them. */
  readonly name: string;
  readonly rate: HostRate;
  /**
   * Whether the host can speak for all that share the budget. Below a domain that lets out names to strangers, one of them
   * could otherwise have all the others silenced.
   */
  readonly isSpokesman: boolean;
}

/** A known host has a budget of its own; others share one with their registrable domain. `hostname`: as in a URL. */
export function budgetOf(hostname: string): HostBudget {
  const host = bare(hostname);
  const known = endingsOf(host).find((ending) => HOST_RATES.has(ending));
  if (known !== undefined) return { name: known, rate: HOST_RATES.get(known) ?? DEFAULT_HOST_RATE, isSpokesman: true };
  const name = getDomain(host, { extractHostname: false }) ?? host;
  return { name, rate: DEFAULT_HOST_RATE, isSpokesman: host === name || host === `www.${name}` };
}

/** Hosts inside the team's own network, which only the switch for private addresses lets us ask at all. */
export function isOnPrivateNetwork(hostname: string): boolean {
  const host = bare(hostname);
  if (isIP(host) !== 0) return whyNotPublic(host) !== undefined;
  return host === 'localhost' || host.endsWith('.localhost');
}

/** Without what a URL adds: brackets around IPv6, and the dot that ends an absolute name. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
}

/** `a.b.c`, `b.c`, `c` */
function endingsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
