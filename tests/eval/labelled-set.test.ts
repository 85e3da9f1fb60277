import { describe, expect, test } from 'vitest';
import { readMentions, SPLITS, STRANGERS, THEME_SLUGS, wholeTextOf } from './labelled-mentions.ts';
import { readLines, trainingFiles } from './learning/examples.ts';

const ALL = [...SPLITS, ...STRANGERS];
const mentions = ALL.flatMap(readMentions);

describe('the labelled set', () => {
  test('holds every label often enough to measure something, whoever wrote it', () => {
    for (const split of ALL) {
      const all = readMentions(split);
      expect(all.length).toBeGreaterThanOrEqual(200);
      for (const sense of ['production', 'band', 'figurative', 'other'])
        expect(all.filter((mention) => mention.sense === sense).length, `${split}: ${sense}`).toBeGreaterThanOrEqual(
          30,
        );
      for (const theme of THEME_SLUGS)
        expect(all.filter(({ themes }) => themes.includes(theme)).length, `${split}: ${theme}`).toBeGreaterThan(4);
    }
  });

  test('names each mention once, by an id of its own', () => {
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
  });

  test('labels only revelations with themes and stories, and no theme twice', () => {
    for (const { id, sense, themes, story } of mentions) {
      expect(new Set(themes).size, id).toBe(themes.length);
      if (sense !== 'production') expect([themes, story], id).toEqual([[], null]);
    }
  });

  test('has no text by two authors', () => {
    for (const [text, same] of Map.groupBy(mentions, wholeTextOf))
      expect(new Set(same.map(({ id }) => id.charAt(0))).size, text).toBe(1);
  });

  test('has no text that is only counted among those that weights are learned from', () => {
    const texts = new Set(trainingFiles().flatMap((file) => readLines(file).map(({ text }) => text)));
    expect(texts.size).toBeGreaterThan(8_000);
    const counted = ['check', ...STRANGERS] as const;
    expect(counted.flatMap(readMentions).filter(({ text }) => texts.has(text))).toEqual([]);
  });

  test('groups at least two mentions under each story', () => {
    for (const split of ALL) {
      const sizes = Map.groupBy(readMentions(split), ({ story }) => story);
      sizes.delete(null);
      expect(sizes.size).toBeGreaterThanOrEqual(20);
      for (const [story, told] of sizes) expect(told.length, `${split}: ${story}`).toBeGreaterThan(1);
    }
  });
});
