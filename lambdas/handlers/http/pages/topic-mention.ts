import { html } from 'hono/html';
import { platformName } from '../../../adapters/channels/messages/alert-view.ts';
import { cleanLine, safeUrl } from '../../../adapters/channels/messages/clean-text.ts';
import type { TaggedMention } from '../../../domain/mention.ts';
import type { TopicId } from '../../../domain/topic.ts';
import { dayAndTime } from './for-people.ts';
import { topicPath } from './topic-path.ts';

/** All of a post, and of an article enough to know what it says. */
const MOST_TEXT = 600;
const MOST_TITLE = 200;

export interface MentionContext {
  /** The one whose page this is, which is not named again. */
  readonly topic: TopicId;
  readonly window: string;
  readonly labelOf: (topic: TopicId) => string;
}

/** One mention as people read it: what was said, by whom, where and when, in what mood, and what else it is about. */
export function mentionItem(mention: TaggedMention, { topic, window, labelOf }: MentionContext) {
  const { title, text, url, author, platform, eventAt, tags } = mention;
  const safe = safeUrl(url);
  const where = platformName(platform);
  const by = author === undefined ? where : `${cleanLine(author, 60)} on ${where}`;
  // The story is told by the text itself.
  const others = tags.topics.filter(({ id, kind }) => id !== topic && kind !== 'story');
  return html`<article>
        ${title === undefined ? '' : html`<h3>${cleanLine(title, MOST_TITLE)}</h3>`}
        <p>${cleanLine(text, MOST_TEXT)}</p>
        <p class="quiet">${safe === undefined ? by : html`<a href="${safe}" rel="nofollow noreferrer">${by}</a>`} · <time datetime="${eventAt}">${dayAndTime(Date.parse(eventAt))}</time>${mood(tags.sentiment.label)}</p>
        ${others.length === 0 ? '' : html`<p class="quiet">${others.map(({ id }, index) => html`${index === 0 ? '' : ' · '}<a href="${topicPath(id, { window })}">${labelOf(id)}</a>`)}</p>`}
      </article>`;
}

function mood(label: TaggedMention['tags']['sentiment']['label']) {
  if (label === 'positive') return html` · <span class="up">positive</span>`;
  if (label === 'negative') return html` · <span class="down">negative</span>`;
  return '';
}
