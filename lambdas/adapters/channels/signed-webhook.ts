import { createHmac } from 'node:crypto';
import type { Headers } from '../http/retry-after.ts';
import { toNoticeJson } from './messages/alert-json.ts';
import { idOf } from './messages/notice.ts';
import type { Messenger } from './messenger.ts';
import { type PostDeps, postJson } from './post-json.ts';

export interface WebhookAddress {
  readonly url: string;
  /** What messages are signed with; absent: they are not signed. */
  readonly secret?: string | undefined;
}

/**
 * A webhook of anybody's. The body is JSON (`NoticeJson`). `webhook-id` is the same whenever the message is sent again, and
 * `Idempotency-Key` repeats it. With a secret it is signed as Standard Webhooks says (https://www.standardwebhooks.com).
 */
export function createSignedWebhookMessenger(deps: PostDeps, { url, secret }: WebhookAddress): Messenger {
  return {
    async send(notice, context) {
      const body = JSON.stringify(toNoticeJson(notice, context));
      const id = toHeader(idOf(notice));
      const timestamp = String(Math.floor(deps.clock.now() / 1000));
      const signature = secret === undefined ? {} : signatureOf({ id, timestamp, body }, secret);
      const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'idempotency-key': id, ...signature };
      return postJson(deps, 'The webhook', url, body, headers);
    },
  };
}

interface Signed {
  readonly id: string;
  /** Epoch seconds. */
  readonly timestamp: string;
  readonly body: string;
}

/** HMAC-SHA256 over `<id>.<timestamp>.<body>`. */
function signatureOf({ id, timestamp, body }: Signed, secret: string): Headers {
  const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-signature': `v1,${mac}` };
}

const PREFIX = 'whsec_';

/** The specification writes keys as `whsec_<base64>`; any other text is the key itself. */
function keyOf(secret: string): Buffer {
  return secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), 'base64') : Buffer.from(secret, 'utf8');
}

/** Hashtags come in every script, headers in ASCII. */
function toHeader(text: string): string {
  return text.toWellFormed().replaceAll(/[^\x21-\x7e]+/gu, encodeURIComponent);
}
