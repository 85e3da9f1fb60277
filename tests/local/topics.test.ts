import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTopicStore } from '../../lambdas/adapters/dynamodb/topic-store.ts';
import { DAY_MS } from '../../lambdas/domain/bucket.ts';
import { changeTopics, countChanges, putTopics } from '../../local/topics/change.ts';
import { readRecent } from '../../local/topics/recent.ts';
import { renderTopics } from '../../local/topics/table.ts';
import { createTrial, viewTrial } from '../../local/topics/trial.ts';
import { renderTrial } from '../../local/topics/trial-report.ts';
import { createTestTable } from '../engines/tables.ts';
import { aMention, NOON } from '../factories/mentions.ts';
import { createPipeline } from '../factories/pipeline.ts';
import { aTopic } from '../factories/topics.ts';

const HARLOW = aTopic({ any: ['Harlow Street', '#HarlowSt'], none: ['market'] });
const NIGHTS = aTopic({
  id: 'theme:nights',
  kind: 'theme',
  label: 'Nights',
  any: ['crew', 'set'],
  all: ['night', 'cold'],
});

describe('changing topics', () => {
  test('two changes at once are both made', async () => {
    const { table } = await createTestTable();
    const store = createTopicStore(table, () => randomUUID());
    const put = (...topics: (typeof HARLOW)[]) => changeTopics(store, (known) => putTopics(known, topics));
    await Promise.all([put(HARLOW), put(NIGHTS)]);
    expect((await store.read()).topics).toEqual(expect.arrayContaining([HARLOW, NIGHTS]));
    const { revision } = await store.read();
    await put({ ...HARLOW });
    expect((await store.read()).revision, 'what changes nothing is not written').toBe(revision);
  });

  test('a topic takes the place of the one that has its id, and the changes are told', () => {
    const other = { ...HARLOW, any: ['Harlow'] };
    const after = putTopics([HARLOW, NIGHTS], [other, aTopic({ id: 'work:new' })]);
    expect(after.map(({ id, any }) => [id, any.length])).toEqual([
      ['work:harlow-street', 1],
      ['theme:nights', 2],
      ['work:new', 0],
    ]);
    expect(countChanges([HARLOW, NIGHTS], after)).toEqual({ added: 1, changed: 1, removed: 0, same: 1 });
    expect(countChanges(after, [NIGHTS])).toEqual({ added: 0, changed: 0, removed: 2, same: 1 });
  });
});

describe('a trial', () => {
  const tryOn = createTrial([HARLOW, NIGHTS]);

  test('tells for a program what matched by what, and on demand why others did not', () => {
    const trial = tryOn({ title: 'Airline fires cold cabin crew', text: 'on #harlowst' });
    const topics = [
      {
        ...{ id: HARLOW.id, label: HARLOW.label, counted: false },
        by: [{ list: 'any', term: '#HarlowSt', matched: ['#harlowst'] }],
      },
    ];
    const said = { text: 'on #harlowst', sense: 'other', relevant: false, topics };
    expect(viewTrial(trial, false)).toEqual(said);
    expect(viewTrial(trial, true)).toMatchObject({
      ...said,
      unmatched: [{ id: NIGHTS.id, by: [{ list: 'any' }, { list: 'all', term: 'cold' }], missing: ['night'] }],
    });
  });

  test('explains to a person what is missing, and shows no stranger’s control characters', () => {
    const said = renderTrial(tryOn({ text: 'night\u001b[2J on the market' }), true);
    expect(said).toBe(`\
night [2J on the market
  matches no topic
  not Harlow Street (work:harlow-street): kept away by none "market"
  not Nights (theme:nights): lacks "cold" of all; has no term of any
`);
  });

  test('of many topics explains a few', () => {
    const many = Array.from({ length: 30 }, (_, at) => aTopic({ id: `work:w${at}`, any: [`word${at}`] }));
    const lines = renderTrial(createTrial(many)({ text: 'word7' }), true).split('\n');
    expect(lines.filter((line) => line.startsWith('  not '))).toHaveLength(10);
    expect(lines.at(-2)).toBe('  nor 19 other topics');
  });
});

test('the newest mentions are read, kept out or not, and no more than asked for', async () => {
  const { table } = await createTestTable();
  const { tag, fold } = createPipeline(table);
  const at = [NOON - 3 * DAY_MS, NOON - DAY_MS, NOON - DAY_MS - 3_600_000, NOON];
  const mentions = at.map((each, index) => aMention({ at: each, id: `native ${index}`, isRelevant: index !== 1 }));
  await tag(mentions);
  await fold();
  const newest = [3, 1, 2, 0].map((index) => mentions[index]?.id);
  expect((await readRecent(table, 3, NOON)).map(({ id }) => id)).toEqual(newest.slice(0, 3));
  expect((await readRecent(table, 10, NOON)).map(({ id }) => id)).toEqual(newest);
});

test('topics are listed with their rules', () => {
  expect(renderTopics([HARLOW, { ...NIGHTS, reveals: true }])).toBe(`\
ID                  LABEL          RULE
work:harlow-street  Harlow Street  any "Harlow Street", #HarlowSt; none market
theme:nights        Nights         any crew, set; all night, cold; reveals
`);
  expect(renderTopics([])).toMatch(/^No topics of your own yet/);
});
