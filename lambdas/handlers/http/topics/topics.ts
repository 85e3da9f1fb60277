import * as z from 'zod';
import { readTotals } from '../../../app/reading/read-series.ts';
import { DAY_MS } from '../../../domain/bucket.ts';
import { storyIdOfTopic } from '../../../domain/story/story.ts';
import type { TopicId } from '../../../domain/topic.ts';
import { TREND_WINDOWS, windowAt } from '../../../domain/window.ts';
import type { ApiDeps } from '../deps.ts';
import { endpoint } from '../endpoint.ts';
import { CursorParameter, limitParameter, NO_PARAMETERS, TopicParameters } from '../parameters.ts';
import { foreignCursor } from '../problem.ts';
import { MentionsReply, TopicDetailReply } from '../replies.ts';
import { isoTime, viewNextCursor, viewSentiment, viewStory, viewTags, viewTopic } from '../views.ts';
import { namesFor } from './names.ts';
import { openTopicsOf } from './open-topics.ts';

export function topicEndpoint({ derived, stories, labelOf, isInCatalog, episodes, clock }: ApiDeps) {
  return endpoint({
    path: '/v1/topics/{id}',
    summary: 'One topic: its totals in every window, up to now.',
    params: TopicParameters,
    query: NO_PARAMETERS,
    reply: TopicDetailReply,
    problems: { 404: 'No catalog entry and no mention has this topic.' },
    async answer({ params: { id } }) {
      const now = clock.now();
      const windows = await Promise.all(
        TREND_WINDOWS.map(async (window) => {
          const range = windowAt(window, now);
          const totals = await readTotals(id, range, derived);
          const view = {
            from: isoTime(range.from),
            to: isoTime(range.to),
            count: totals.count,
            sentiment: viewSentiment(totals),
          };
          return [window, view] as const;
        }),
      );
      const isKnown =
        isInCatalog(id) ||
        windows.some(([, { count }]) => count > 0) ||
        (await derived.readSeries(id, 'day', { from: 0, to: now + DAY_MS })).length > 0;
      if (!isKnown)
        return { problem: { status: 404, title: 'No such topic.', detail: `Nobody has mentioned ${id} yet.` } };
      const storyId = storyIdOfTopic(id);
      const story = storyId === undefined ? undefined : (await stories.read([storyId])).get(storyId);
      const topic = viewTopic(id, (topic) => story?.title.text ?? labelOf(topic));
      const openEpisode = openTopicsOf(await episodes.read()).get(id);
      return {
        ok: {
          topic,
          ...(story === undefined ? {} : { story: viewStory(story) }),
          ...(openEpisode === undefined ? {} : { openEpisode }),
          windows: Object.fromEntries(windows),
        },
      };
    },
  });
}

/** What the cursors of a topic's mentions belong to, on its page and in its JSON. */
export function mentionListOf(topic: TopicId): string {
  return `mentions of ${topic}`;
}

export function mentionsEndpoint({ mentions, stories, labelOf }: ApiDeps) {
  return endpoint({
    path: '/v1/topics/{id}/mentions',
    summary: 'The mentions of a topic, newest first.',
    params: TopicParameters,
    query: z.object({ cursor: CursorParameter, limit: limitParameter(100, 25) }),
    reply: MentionsReply,
    async answer({ params: { id }, query: { cursor, limit } }) {
      const list = mentionListOf(id);
      if (cursor !== undefined && cursor.list !== list) return { problem: foreignCursor() };
      const page = await mentions.list(id, limit, cursor?.position);
      if (page === undefined) return { problem: foreignCursor() };
      const items = page.mentions.map((mention) => ({
        id: mention.id,
        ...(mention.title === undefined ? {} : { title: mention.title }),
        text: mention.text,
        ...(mention.url === undefined ? {} : { url: mention.url }),
        ...(mention.author === undefined ? {} : { author: mention.author }),
        platform: mention.platform,
        source: mention.source,
        eventAt: mention.eventAt,
        seenAt: mention.seenAt,
        ...(mention.engagement === undefined ? {} : { engagement: { ...mention.engagement } }),
        tags: viewTags(mention.tags),
      }));
      const nameOf = await namesFor([id], { labelOf, stories });
      return { ok: { topic: viewTopic(id, nameOf), items, ...viewNextCursor(list, page.nextCursor) } };
    },
  });
}
