import { describe, expect, test } from 'vitest';
import type { TeamTopic } from '../../../../lambdas/domain/tagging/team-topic.ts';
import { createDefaultTaggers } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { aTopic } from '../../../factories/topics.ts';

const HARLOW = aTopic({ any: ['Harlow Street', '#HarlowStreet', '@harlowstreet'], none: ['street market'] });
const taggerOf = createDefaultTaggers();
const tagWith = (...topics: TeamTopic[]) => taggerOf(topics);
const idsOf = (tagger: ReturnType<typeof tagWith>, text: string) => tagger({ text }).topics.map(({ id }) => id);
const plain = taggerOf([]);

describe('the tagger with topics of a team', () => {
  test('tags them beside those of the catalog, with the words that gave them away', () => {
    const tag = tagWith(HARLOW);
    const { topics } = tag({ text: 'He improvised that line in Harlow Street’s finale, says @harlowstreet' });
    expect(topics).toContainEqual({
      ...{ id: 'work:harlow-street', kind: 'work', label: 'Harlow Street' },
      matched: ['Harlow Street', '@harlowstreet'],
    });
    expect(topics.map(({ id }) => id)).toContain('theme:improvisation');
    expect(idsOf(tag, 'He improvised that line at the Harlow Street market')).not.toContain('work:harlow-street');
  });

  test('reads title and text together', () => {
    const tag = tagWith(aTopic({ all: ['harlow', 'night shoot'] }));
    expect(tag({ title: 'A night shoot', text: 'Seen in Harlow.' }).topics).toContainEqual(
      expect.objectContaining({ id: 'work:harlow-street', matched: ['night shoot', 'Harlow'] }),
    );
  });

  test('does not make a revelation of a match, unless the topic says so', () => {
    const text = 'I walked down Harlow Street';
    expect(tagWith(HARLOW)({ text })).toMatchObject({
      relevant: false,
      sense: 'other',
      topics: [{ id: 'work:harlow-street' }],
    });
    expect(tagWith({ ...HARLOW, reveals: true })({ text })).toMatchObject({
      ...{ relevant: true, sense: 'production', evidence: ['Harlow Street'] },
      topics: [{ id: 'work:harlow-street' }],
    });
    const kept = 'the Harlow Street market';
    expect(tagWith({ ...HARLOW, reveals: true })({ text: kept })).toMatchObject({ relevant: false, topics: [] });
  });

  test('takes talk of their works for talk of film', () => {
    const text = 'the wardrobe malfunction on Harlow Street';
    expect([plain({ text }).relevant, tagWith(HARLOW)({ text }).relevant]).toEqual([false, true]);
    expect(tagWith({ ...HARLOW, id: 'theme:harlow', kind: 'theme' })({ text }).relevant).toBe(false);
  });

  test('hears how differently a text speaks of them and of others', () => {
    const text = 'Loved every minute of Harlow Street. The Shining was awful and boring.';
    expect(tagWith(HARLOW)({ text }).sentiment.targets).toMatchObject([
      { topic: 'work:harlow-street', label: 'positive' },
      { topic: 'work:the-shining', label: 'negative' },
    ]);
  });

  test('lets a topic of the catalog be found by more words, under another name, and be kept away by others', () => {
    const shining = aTopic({
      ...{ id: 'work:the-shining', label: 'Shining (1980)' },
      ...{ any: ['Overlook Hotel maze'], none: ['Shining Time Station'] },
    });
    const tag = tagWith(shining);
    expect(tag({ text: 'My kids love the Overlook Hotel maze' }).topics).toMatchObject([
      { id: 'work:the-shining', label: 'Shining (1980)', matched: ['Overlook Hotel maze'] },
    ]);
    const both = 'Kubrick shot The Shining for a year';
    expect(idsOf(tag, both)).toEqual(idsOf(plain, both));
    expect(idsOf(plain, `${both}; Shining Time Station`)).toContain('work:the-shining');
    expect(idsOf(tag, `${both}; Shining Time Station`)).not.toContain('work:the-shining');
  });

  test('has a version of its own, the same for the same topics', () => {
    const versionWith = (...topics: TeamTopic[]) => tagWith(...topics)({ text: '' }).taggedBy;
    expect(versionWith(HARLOW)).toBe(versionWith({ ...HARLOW }));
    const versions = [versionWith(), versionWith(HARLOW), versionWith({ ...HARLOW, none: [] })];
    expect(new Set(versions).size).toBe(3);
    expect(versionWith()).toBe(plain({ text: '' }).taggedBy);
  });
});
