import { OffcameraError } from '../../errors.ts';
import type { Channel } from '../../ports.ts';
import type { HttpClient } from '../http/http-client.ts';
import { toAlertJson } from './alert-message.ts';

/**
 * Posts the alert as JSON. `Idempotency-Key` is the alert's id, percent-encoded where a header takes no such character: a
 * delivery whose success could not be recorded is tried again, and the receiver can tell.
 */
export function createWebhookChannel(http: HttpClient, url: string): Channel {
  return {
    id: 'webhook',
    async deliver(alert, labelOf) {
      const body = JSON.stringify(toAlertJson(alert, labelOf));
      const reply = await http.post(url, {
        headers: { 'content-type': 'application/json', 'idempotency-key': toHeader(alert.id) },
        body,
      });
      if (reply.kind === 'ok') return;
      const reason = reply.kind === 'failed' ? reply.failure.message : 'it answered as if we had asked for a document';
      throw new OffcameraError('DELIVERY_FAILED', `The webhook did not take it: ${reason}`);
    },
  };
}

/** Hashtags come in every script, headers in ASCII. */
function toHeader(text: string): string {
  return text.toWellFormed().replaceAll(/[^\x21-\x7e]+/gu, encodeURIComponent);
}
