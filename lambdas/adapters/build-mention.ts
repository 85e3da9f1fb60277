import { type Engagement, MAX_TEXT_LENGTH, MAX_TITLE_LENGTH, type Mention, mentionId } from '../domain/mention.ts';
import { cutText } from './feed-documents/plain-text.ts';

/** What an adapter found, already plain text (`htmlToText` or `cleanText`), not yet bounded. */
export interface Found {
  readonly platform: string;
  readonly nativeId: string;
  readonly source: string;
  /** ISO 8601. */
  readonly seenAt: string;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  /** Absolute; anything but http and https is left out. */
  readonly url?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  /** ISO 8601. */
  readonly publishedAt?: string | undefined;
  readonly engagement?: Engagement | undefined;
}

const MAX_URL_LENGTH = 2_000;
const MAX_AUTHOR_LENGTH = 200;

/** A mention within the bounds of what we keep; undefined when it has neither title nor text. */
export function buildMention(found: Found): Mention | undefined {
  const { platform, nativeId, source, seenAt, url, language, publishedAt, engagement } = found;
  const { title: fullTitle = '', text: fullText = '' } = found;
  if (fullTitle === '' && fullText === '') return undefined;
  const title = cutText(fullTitle, MAX_TITLE_LENGTH);
  const text = cutText(fullText, MAX_TEXT_LENGTH);
  const author = cutText(found.author ?? '', MAX_AUTHOR_LENGTH);
  return {
    id: mentionId(platform, nativeId),
    platform,
    nativeId,
    source,
    ...(title !== '' && { title }),
    text,
    ...(url !== undefined && isWebAddress(url) && { url }),
    ...(author !== '' && { author }),
    ...(isLanguageTag(language) && { language: language.replaceAll('_', '-') }),
    ...(publishedAt !== undefined && { publishedAt }),
    seenAt,
    ...(engagement !== undefined && Object.keys(engagement).length > 0 && { engagement }),
    ...((title.length < fullTitle.length || text.length < fullText.length) && { truncated: true }),
  };
}

function isWebAddress(url: string): boolean {
  return url.length <= MAX_URL_LENGTH && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}

/** `en`, `pt-BR`, `zh-Hant-TW`; `en_US` is a common slip. */
export function isLanguageTag(tag: string | undefined): tag is string {
  return tag !== undefined && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(tag);
}
