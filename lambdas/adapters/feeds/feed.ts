import * as z from 'zod';
import type { Clock, FeedAdapter, PollOutcome } from '../../ports.ts';
import { parseFeedDocumentInTurns } from '../feed-documents/parse-feed.ts';
import type { HttpClient } from '../http/http-client.ts';
import { conditionalHeaders, minIntervalSeconds, nextCheckpoint } from './cache-headers.ts';

const MAX_URL_LENGTH = 2_000;

export const FeedParams = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .max(MAX_URL_LENGTH)
    .refine(
      (url) => URL.parse(url)?.username === '' && URL.parse(url)?.password === '',
      'must not hold a user name or password',
    ),
});

export interface FeedAdapterDeps {
  readonly http: Pick<HttpClient, 'get'>;
  readonly clock: Clock;
}

const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** RSS, Atom and JSON Feed documents on the open web, asked for only when they have changed. */
export function createFeedAdapter({ http, clock }: FeedAdapterDeps): FeedAdapter {
  return {
    async poll({ id, params }, checkpoint, signal): Promise<PollOutcome> {
      const checked = FeedParams.safeParse(params);
      if (!checked.success) {
        return {
          kind: 'failed',
          failure: { kind: 'refused', message: `the source is set up wrongly: ${z.prettifyError(checked.error)}` },
        };
      }
      const { url } = checked.data;
      const reply = await http.get(url, {
        headers: { accept: ACCEPT, ...conditionalHeaders(url, checkpoint) },
        signal,
      });

      switch (reply.kind) {
        case 'failed':
          return { kind: 'failed', failure: reply.failure };
        case 'not-modified':
          return {
            kind: 'unchanged',
            checkpoint: nextCheckpoint(url, reply.headers, checkpoint),
            ...interval(minIntervalSeconds(reply.headers, undefined, clock.now())),
          };
        case 'ok': {
          const seenAt = new Date(clock.now()).toISOString();
          const contentType = reply.headers['content-type'];
          const parsed = await parseFeedDocumentInTurns(reply.body, {
            contentType,
            url: reply.finalUrl,
            source: id,
            seenAt,
          });
          if (!parsed.ok) return { kind: 'failed', failure: { kind: 'malformed', message: parsed.error } };
          return {
            kind: 'items',
            mentions: parsed.mentions,
            skipped: parsed.skipped,
            checkpoint: nextCheckpoint(url, reply.headers),
            ...interval(minIntervalSeconds(reply.headers, parsed.ttlMinutes, clock.now())),
          };
        }
        default:
          return reply satisfies never;
      }
    },
  };
}

function interval(seconds: number | undefined): { minIntervalSeconds?: number } {
  return seconds === undefined ? {} : { minIntervalSeconds: seconds };
}
