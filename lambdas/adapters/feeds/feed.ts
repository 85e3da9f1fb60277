import * as z from 'zod';
import type { PollOutcome } from '../../ports.ts';
import { parseFeedDocumentInTurns } from '../feed-documents/parse-feed.ts';
import { conditionalHeaders, minIntervalSeconds, nextCheckpoint, Validators } from './cache-headers.ts';
import type { SourceKind } from './source-kind.ts';

const MAX_URL_LENGTH = 2_000;

const Params = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .max(MAX_URL_LENGTH)
    .refine(
      (url) => URL.parse(url)?.username === '' && URL.parse(url)?.password === '',
      'must not hold a user name or password',
    ),
});

const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** RSS, Atom and JSON Feed documents on the open web, asked for only when they have changed. */
export const feed: SourceKind<z.infer<typeof Params>, Validators> = {
  params: Params,
  checkpoint: Validators,
  create: ({ http, clock }) =>
    async function poll({ source, params: { url }, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const headers = { accept: ACCEPT, ...conditionalHeaders(url, checkpoint) };
      const reply = await http.get(url, { headers, signal });
      switch (reply.kind) {
        case 'failed':
          return { kind: 'failed', failure: reply.failure };
        case 'postponed':
          return reply;
        case 'not-modified':
          return {
            kind: 'unchanged',
            checkpoint: nextCheckpoint(url, reply.headers, checkpoint),
            ...interval(minIntervalSeconds(reply.headers, undefined, clock.now())),
          };
        case 'ok': {
          const contentType = reply.headers['content-type'];
          const parsed = await parseFeedDocumentInTurns(reply.body, {
            contentType,
            url: reply.finalUrl,
            source,
            seenAt,
          });
          if (!parsed.ok) return { kind: 'failed', failure: { kind: 'malformed', message: parsed.error } };
          return {
            kind: 'items',
            mentions: parsed.mentions,
            skipped: parsed.skipped,
            checkpoint: nextCheckpoint(url, reply.headers),
            visibleEntries: parsed.mentions.length,
            ...interval(minIntervalSeconds(reply.headers, parsed.ttlMinutes, clock.now())),
          };
        }
        default:
          return reply satisfies never;
      }
    },
};

function interval(seconds: number | undefined): { minIntervalSeconds?: number } {
  return seconds === undefined ? {} : { minIntervalSeconds: seconds };
}
