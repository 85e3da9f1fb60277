import errors from 'undici/lib/core/errors.js';
import type { PollFailure } from '../../domain/source.ts';
import { messageOf } from '../../errors.ts';
import { AddressRefused } from './connect.ts';
import { type Headers, readRetryAfterSeconds } from './retry-after.ts';

/** What a reply that is no success means for the schedule, in words for whoever runs the sources. */
export function failureOfStatus(status: number, headers: Headers, nowMilliseconds: number): PollFailure {
  const retryAfterSeconds = readRetryAfterSeconds(headers, nowMilliseconds);
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (headers['cf-mitigated'] === 'challenge') {
    return {
      kind: 'blocked',
      message: `the server wants proof of a human visitor (status ${status}); ask the publisher to admit us`,
      ...wait,
    };
  }
  switch (status) {
    case 401:
    case 403:
    case 407:
    case 451:
      return {
        kind: 'blocked',
        message: `the server refuses us (status ${status}); ask the publisher, or poll less often`,
        ...wait,
      };
    case 404:
      return {
        kind: 'gone',
        message: `there is nothing at this address any more (status ${status}); look for the new one`,
      };
    case 410:
      return {
        kind: 'gone',
        message: 'the publisher says that this address is closed for good (status 410), so it is asked no more',
        isFinal: true,
      };
    case 408:
    case 425:
      return {
        kind: 'transient',
        message: `the server was not ready (status ${status}); it will be tried again`,
        ...wait,
      };
    case 429:
      return {
        kind: 'transient',
        message: 'the server says we ask too often (status 429); it will be tried again later',
        ...wait,
      };
    default:
      if (status >= 500)
        return {
          kind: 'transient',
          message: `the server has a problem of its own (status ${status}); it will be tried again`,
          ...wait,
        };
      if (status >= 400)
        return {
          kind: 'blocked',
          message: `the server does not accept the request (status ${status}); check the address`,
          ...wait,
        };
      if (status >= 300)
        return {
          kind: 'refused',
          message: `the address sends us elsewhere (status ${status}) and that is not followed; use the new address`,
        };
      return {
        kind: 'malformed',
        message: `the server answered with status ${status}, which is no answer to a request like ours`,
      };
  }
}

interface Circumstances {
  readonly hostname: string;
  readonly timeoutSeconds: number;
  readonly hasTimedOut: boolean;
  readonly isStopped: boolean;
}

/** What was thrown while asking or reading. */
export function failureOfThrown(
  thrown: unknown,
  { hostname, timeoutSeconds, hasTimedOut, isStopped }: Circumstances,
): PollFailure {
  if (isStopped)
    return { kind: 'transient', message: 'stopped before the server had answered; it will be tried again' };
  if (hasTimedOut || thrown instanceof errors.HeadersTimeoutError || thrown instanceof errors.BodyTimeoutError) {
    return {
      kind: 'transient',
      message: `${hostname} took longer than ${timeoutSeconds} seconds; it will be tried again`,
    };
  }
  if (thrown instanceof AddressRefused) return { kind: 'refused', message: thrown.message };
  const code = codeOf(thrown);
  const words = code === undefined ? undefined : WORDS[code];
  if (words !== undefined)
    return {
      kind: words.kind ?? 'transient',
      message: `${hostname} ${words.says}`,
      ...(UNRESOLVED.has(code) ? { isUnresolved: true } : {}),
    };
  if (code?.startsWith('Z_') || code?.startsWith('ERR_BROTLI') || code?.startsWith('ERR__ERROR')) {
    return { kind: 'malformed', message: `${hostname} sent a damaged compressed document; it will be tried again` };
  }
  if (code !== undefined && /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL/.test(code)) {
    return {
      kind: 'transient',
      message: `${hostname} has no valid certificate (${code}); the publisher has to renew it`,
    };
  }
  if (code?.startsWith('HPE_'))
    return { kind: 'malformed', message: `${hostname} does not speak proper HTTP (${code})` };
  return { kind: 'transient', message: `${hostname} could not be read: ${messageOf(thrown)}` };
}

/** What is thrown before there is a connection. */
const UNSENT: ReadonlySet<string | undefined> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether a request cannot have reached its server; false where that is in doubt. */
export function isUnsent(thrown: unknown): boolean {
  return thrown instanceof AddressRefused || UNSENT.has(codeOf(thrown));
}

const WORDS: Readonly<Record<string, { readonly says: string; readonly kind?: PollFailure['kind'] }>> = {
  ENOTFOUND: { says: 'is unknown to the name servers; check the address, or whether this machine is online' },
  EAI_AGAIN: { says: 'could not be looked up; is this machine online? It will be tried again' },
  ECONNREFUSED: { says: 'does not accept connections; it will be tried again' },
  ECONNRESET: { says: 'broke the connection off; it will be tried again' },
  EPIPE: { says: 'broke the connection off; it will be tried again' },
  UND_ERR_SOCKET: { says: 'broke the connection off; it will be tried again' },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { says: 'sent only a part of the document; it will be tried again' },
  ETIMEDOUT: { says: 'does not answer; it will be tried again' },
  UND_ERR_CONNECT_TIMEOUT: { says: 'does not answer; it will be tried again' },
  EHOSTUNREACH: { says: 'cannot be reached from here; it will be tried again' },
  ENETUNREACH: { says: 'cannot be reached from here; it will be tried again' },
  UND_ERR_HEADERS_OVERFLOW: { says: 'sends headers of more than 32 KB, which no feed needs', kind: 'malformed' },
  HPE_HEADER_OVERFLOW: { says: 'sends headers of more than 32 KB, which no feed needs', kind: 'malformed' },
};

/** No name server knows the host, or none answers. */
const UNRESOLVED: ReadonlySet<string | undefined> = new Set(['ENOTFOUND', 'EAI_AGAIN']);

const LOOK_UP_FAILED = [...UNRESOLVED].flatMap((code) => WORDS[code ?? '']?.says ?? []);

/** Whether a failure's words tell of a host name that was not found, as none is where this machine is offline. */
export function tellsOfLookUp(message: string): boolean {
  return LOOK_UP_FAILED.some((says) => message.includes(says));
}

/** The innermost code: undici wraps what the socket said. */
function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const inner = codeOf(thrown.cause);
  if (inner !== undefined) return inner;
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}
