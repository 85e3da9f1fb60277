import { isIP } from 'node:net';
import type { buildConnector } from 'undici';
import { whyNotPublic } from './address-guard.ts';

/** All addresses of a host name, in the order to try them. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export interface ConnectOptions {
  readonly resolve: Resolve;
  readonly allowPrivateAddresses: boolean;
  /** Connects to an address that was already checked. */
  readonly dial: buildConnector.connector;
}

/** The address check turned a connection down; the message is for people. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * A connector that looks the name up itself, checks every address and dials the very address it checked, so that no second
 * answer of a name server can come between. Runs for each new connection, so on every redirect, and for literal addresses
 * too.
 */
export function createGuardedConnector({ dial, ...rules }: ConnectOptions): buildConnector.connector {
  const resolve = createGuardedResolve(rules);
  return (options, callback) => {
    resolve(options.hostname).then(
      (addresses) => dialFirstThatAnswers(addresses, dial, options, callback),
      (thrown: unknown) => callback(thrown instanceof Error ? thrown : new Error(String(thrown)), null),
    );
  };
}

/** Looks a name up (or takes an address as it is) without what must not be connected to; throws when nothing is left. */
export function createGuardedResolve({
  resolve,
  allowPrivateAddresses,
}: Pick<ConnectOptions, 'resolve' | 'allowPrivateAddresses'>): Resolve {
  return async (hostname) => {
    const addresses = isIP(hostname) === 0 ? await resolve(hostname) : [hostname];
    if (allowPrivateAddresses) return addresses;
    const allowed = addresses.filter((address) => whyNotPublic(address) === undefined);
    const [first] = addresses;
    if (allowed.length === 0 && first !== undefined) throw new AddressRefused(refusal(hostname, first));
    return allowed;
  };
}

function refusal(hostname: string, address: string): string {
  const subject =
    hostname === address ? `the address ${address}` : `${hostname} leads to the address ${address}, which`;
  return `${subject} is ${whyNotPublic(address)}; --allow-private permits it`;
}

/** Enough for a host with a broken IPv6 address or two, without making every dead host slow. */
const MAX_ADDRESSES_TRIED = 4;

function dialFirstThatAnswers(
  addresses: readonly string[],
  dial: buildConnector.connector,
  options: buildConnector.Options,
  callback: buildConnector.Callback,
): void {
  const [address, ...others] = addresses.slice(0, MAX_ADDRESSES_TRIED);
  if (address === undefined) {
    callback(new Error(`${options.hostname} has no address`), null);
    return;
  }
  dial({ ...options, hostname: address }, (...answer) => {
    if (answer[0] !== null && others.length > 0) dialFirstThatAnswers(others, dial, options, callback);
    else callback(...answer);
  });
}
