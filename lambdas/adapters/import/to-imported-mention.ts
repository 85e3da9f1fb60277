import * as z from 'zod';
import { canonicalUrl } from '../../domain/canonical-url.ts';
import type { Mention } from '../../domain/mention.ts';
import { buildMention } from '../build-mention.ts';
import { parsePublishedAt } from '../feed-documents/dates.ts';
import { nativeIdOf } from '../feed-documents/native-id.ts';
import { cleanText, htmlToText } from '../feed-documents/plain-text.ts';

export interface ImportContext {
  /** Names the import where a mention says what brought it. */
  readonly source: string;
  /** ISO 8601. */
  readonly seenAt: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const USUAL_PLATFORM = 'import';

/** Feeds of the open web, whose ids are unique only together with their site. */
const WEB = 'web';

const MAX_ID_LENGTH = 500;

const text = (name: string) => z.string(`${name} must be a text`).optional();

const ID = 'id must be a text, or a whole number below 2^53';
const Id = z.union([z.string(), z.int(ID)], ID).transform((id) => cleanText(String(id)));

const PublishedAt = z
  .union([z.string(), z.number()], 'publishedAt must be a text or a number')
  .transform((value, context) => {
    const date = parsePublishedAt(typeof value === 'number' ? String(Math.floor(value)) : value);
    if (date !== undefined) return date;
    const shown = JSON.stringify(value).slice(0, 60);
    context.addIssue(`publishedAt ${shown} is no date; write it like 2026-08-04T09:30:00Z`);
    return z.NEVER;
  });

const MAX_TALLY = 1e15;

const tally = (name: string) => {
  const problem = `${name} must be a whole number of 0 or more`;
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\d{1,16}$/)
          .transform(Number),
      ],
      problem,
    )
    .refine((value) => Number.isInteger(value) && value >= 0 && value <= MAX_TALLY, problem)
    .nullish();
};

const Engagement = z
  .object(
    {
      likes: tally('likes'),
      reposts: tally('reposts'),
      replies: tally('replies'),
      quotes: tally('quotes'),
      views: tally('views'),
    },
    'engagement must be an object',
  )
  .transform((tallies) => {
    const counted = Object.entries(tallies).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    return Object.fromEntries(counted);
  });

const PLATFORM = 'platform must be up to 60 letters, digits, dots or dashes';
const Platform = z
  .string(PLATFORM)
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d][a-z\d._-]{0,59}$/, PLATFORM)
  .default(USUAL_PLATFORM);

const Entry = z.object({
  id: Id.optional(),
  platform: Platform,
  title: text('title'),
  text: text('text'),
  html: text('html'),
  url: text('url'),
  author: text('author'),
  language: text('language'),
  publishedAt: PublishedAt.optional(),
  engagement: Engagement.optional(),
});

/** An entry as a mention, or everything that is wrong with it, in one sentence. What is null counts as not there. */
export function toImportedMention(
  entry: Readonly<Record<string, unknown>>,
  { source, seenAt }: ImportContext,
): Outcome<Mention> {
  const { success, data, error } = Entry.safeParse(withoutNulls(entry));
  if (!success) return { ok: false, problem: `${error.issues.map(({ message }) => message).join('; ')}.` };
  const { id = '', platform, html, engagement, publishedAt } = data;
  if (id.length > MAX_ID_LENGTH) return { ok: false, problem: `id is longer than ${MAX_ID_LENGTH} characters.` };
  const title = cleanText(data.title ?? '');
  const body = html !== undefined && data.text === undefined ? htmlToText(html) : cleanText(data.text ?? '');
  const url = data.url?.trim() || undefined;
  if (url !== undefined && canonicalUrl(url) === undefined) {
    return { ok: false, problem: `url ${JSON.stringify(url).slice(0, 80)} is no http or https address.` };
  }
  const mention = buildMention({
    platform,
    nativeId: nativeIdFor({ id, platform, url, title, text: body }),
    source,
    seenAt,
    title,
    text: body,
    url,
    author: cleanText(data.author ?? ''),
    language: data.language?.trim(),
    publishedAt,
    engagement,
  });
  return mention === undefined
    ? { ok: false, problem: 'It has neither title nor text, so that there is nothing to count.' }
    : { ok: true, value: mention };
}

interface Identity {
  readonly id: string;
  readonly platform: string;
  readonly url: string | undefined;
  readonly title: string;
  readonly text: string;
}

/** The id that a poll would have found, so that what is imported and polled counts once. */
function nativeIdFor({ id, platform, url, title, text }: Identity): string {
  if (id !== '' && platform !== WEB) return id;
  return nativeIdOf({ guid: id === '' ? undefined : id, link: url, feedUrl: undefined, title, text });
}

function withoutNulls(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}
