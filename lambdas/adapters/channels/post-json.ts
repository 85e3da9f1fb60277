import { DeliveryError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HttpClient, HttpReply } from '../http/http-client.ts';
import type { Headers } from '../http/retry-after.ts';

export interface PostDeps {
  readonly http: Pick<HttpClient, 'post'>;
  readonly clock: Clock;
}

/** What can never succeed: the address is wrong or was taken away, or the message is not what it takes. */
const FINAL: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 413, 415, 422]);

/** What a status means where a team has set the webhook up itself. */
const ADVICE: ReadonlyMap<number, string> = new Map([
  [400, 'it does not accept the message; is it an address of this kind of channel?'],
  [401, 'it wants us to sign in; check the address'],
  [403, 'it refuses us; the webhook may have been disabled'],
  [404, 'there is no such webhook; it may have been deleted, so make a new one'],
  [410, 'the webhook is closed for good; make a new one'],
  [413, 'the message is too large for it'],
]);

const ANSWER_LENGTH = 200;

/**
 * Posts a message to a webhook and answers what that said. `who` names the service in what is thrown; the address never is,
 * because whoever knows it can post there.
 */
export async function postJson(
  { http, clock }: PostDeps,
  who: string,
  url: string,
  body: string,
  headers: Headers = {},
): Promise<string> {
  if (!isWebAddress(url))
    throw new DeliveryError(`The address of ${who} is no web address (https://…).`, { isFinal: true });
  const reply = await http.post(url, {
    headers: { 'content-type': 'application/json', ...headers },
    body,
    isReplyRead: true,
  });
  if (reply.kind === 'ok') return `status ${reply.status}${said(reply.body)}`;
  throw toError(reply, who, clock.now());
}

function isWebAddress(url: string): boolean {
  const { protocol } = URL.parse(url) ?? {};
  return protocol === 'https:' || protocol === 'http:';
}

function toError(reply: Exclude<HttpReply, { kind: 'ok' }>, who: string, now: number): DeliveryError {
  if (reply.kind !== 'failed')
    return new DeliveryError(`${who} did not take it: it answered as if we had asked for a document`);
  const { failure, status = 0, body } = reply;
  const reason = `${ADVICE.get(status) ?? failure.message}${status !== 0 && ADVICE.has(status) ? ` (status ${status})` : ''}`;
  const wait = 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined;
  return new DeliveryError(`${who} did not take it: ${reason}${body === undefined ? '' : said(body)}`, {
    isFinal: FINAL.has(status) || failure.kind === 'refused',
    ...(wait === undefined ? {} : { retryAt: now + wait * 1000 }),
  });
}

/** What it said, as long as that is a short text. */
function said(body: Uint8Array): string {
  const text = Buffer.from(body.subarray(0, ANSWER_LENGTH * 4)).toString('utf8');
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return line === '' ? '' : `: ${line.slice(0, ANSWER_LENGTH).toWellFormed()}`;
}
