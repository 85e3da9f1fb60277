import type { Engagement, Mention } from '../../../domain/mention.ts';
import { buildMention } from '../../build-mention.ts';
import { cleanText } from '../../feed-documents/plain-text.ts';

/** What the feed and the API both tell of a post; title and text are plain already. */
export interface RedditPost {
  /** Its full name: `t3_1abcde`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly author: string | undefined;
  /** Absolute, or beginning at the root. */
  readonly link: string | undefined;
  /** ISO 8601. */
  readonly publishedAt: string | undefined;
  readonly engagement?: Engagement;
}

/** The full name of a post; comments are `t1_…`, subreddits `t5_…`. */
export const POST_NAME = /^t3_[0-9a-z]{1,13}$/;

/** What is left in place of words that were taken back: "[removed]", "[deleted by user]", "[ Removed by Reddit … ]". */
const TAKEN_BACK = /^\[ ?(?:removed|deleted)\b[^\]]{0,200}\]$/i;

/** The same mention whichever way it was read. Posts not for minors, and pinned ones, are posts like any other. */
export function toRedditMention(post: RedditPost, sighting: Pick<Mention, 'source' | 'seenAt'>): Mention | undefined {
  const { name, title, text, link, publishedAt, engagement } = post;
  if (TAKEN_BACK.test(title)) return undefined;
  return buildMention({
    platform: 'reddit',
    nativeId: name,
    ...sighting,
    title,
    text: TAKEN_BACK.test(text) ? '' : text,
    url: pageOf(name, link),
    author: authorOf(post.author),
    publishedAt,
    engagement,
  });
}

const REDDIT = 'https://www.reddit.com';

/** The post's page; a link that leads out of Reddit is not that. */
function pageOf(name: string, link: string | undefined): string {
  const url = link === undefined ? null : URL.parse(link, REDDIT);
  const isReddit = url !== null && url.protocol === 'https:' && /(?:^|\.)reddit\.com$/.test(url.hostname);
  return isReddit ? url.href : `${REDDIT}/comments/${name.slice('t3_'.length)}`;
}

/** `/u/set_dresser` in the feed, `set_dresser` in the API, and nobody where the account is gone. */
function authorOf(written: string | undefined): string | undefined {
  const name = cleanText(written ?? '').replace(/^\/?u\//, '');
  return name === '[deleted]' ? undefined : name;
}
