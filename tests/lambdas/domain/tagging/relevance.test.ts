import { describe, expect, test } from 'vitest';
import { DEFAULT_CATALOG } from '../../../../lambdas/catalog/catalog.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';

const tag = createDefaultTagger();

describe('a revelation without any "BTS"', () => {
  test('says with which words it is one, and how surely', () => {
    const { sense, evidence, confidence } = tag({ text: 'He improvised that line and the director kept it' });
    expect(sense).toBe('production');
    expect(evidence).toContain('improvised that line');
    expect(confidence).toBeGreaterThan(0.5);
  });

  test('the more it reveals, the surer it is', () => {
    const little = tag({ text: 'Tom Cruise broke his ankle in that movie' });
    const much = tag({
      text: 'Tom Cruise broke his ankle doing his own stunt in that movie, improvised a line and they kept it in the film',
    });
    expect(much.confidence).toBeGreaterThan(little.confidence);
  });

  test('words of themes are none outside talk of film', () => {
    expect(tag({ text: 'he broke his ankle and had to go to hospital' })).toMatchObject({
      relevant: false,
      evidence: [],
    });
    expect(tag({ text: 'he broke his ankle on the set and had to go to hospital' }).relevant).toBe(true);
  });

  test('amazement alone reveals nothing, however great', () => {
    const text =
      'omg wow, mind blown, I never noticed that in the movie, can’t believe it, rewatching, today years old';
    expect(tag({ text }).relevant).toBe(false);
  });

  test('the amazed beside a revelation is tagged with it', () => {
    const ids = tag({ text: 'I had no idea he improvised that scene, mind blown' }).topics.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['theme:improvisation', 'theme:fan-reaction']));
  });

  test('a trailer or a review takes away what only sounds like a revelation', () => {
    expect(tag({ text: 'the stunts and the tension in that film' }).relevant).toBe(true);
    expect(tag({ text: 'Review: the stunts and the tension in that film, three stars' }).relevant).toBe(false);
    expect(tag({ text: 'The chemistry between them in the new trailer is off the charts' }).relevant).toBe(false);
  });

  test('a long text needs more than a short one', () => {
    const revealing = 'The actor broke his ankle. ';
    const rest = 'People went about their day and thought of other things entirely. '.repeat(20);
    expect(tag({ text: revealing }).relevant).toBe(true);
    expect(tag({ text: revealing + rest }).relevant).toBe(false);
  });
});

describe('the phrases of the default catalog', () => {
  const slots = new Map(DEFAULT_CATALOG.slots);
  const { evidence, themes } = DEFAULT_CATALOG;
  const phrases = [
    ...themes.flatMap(({ strong, film, within = [], weak = [] }) => [...strong, ...film, ...within, ...weak]),
    ...Object.values(evidence).flat(),
  ];

  test('name only slots that are there, as whole alternatives', () => {
    const alternatives = phrases.flatMap((phrase) => phrase.split(' ')).flatMap((step) => step.split('|'));
    const named = alternatives.map((one) => one.replace(/\?$/, '')).filter((one) => /[{}]/.test(one));
    expect(named.filter((one) => !(one.startsWith('{') && slots.has(one.slice(1, -1))))).toEqual([]);
    expect([...slots.values()].filter((filled) => /[{} ]/.test(filled))).toEqual([]);
  });

  test('neither begin nor end with a gap, and leave no alternative empty', () => {
    expect(phrases.filter((phrase) => /^\.\.|\.\.$/.test(phrase))).toEqual([]);
    const steps = [...phrases, ...slots.values()].flatMap((phrase) => phrase.split(' '));
    expect(steps.filter((step) => step !== '..' && step.replace(/\?$/, '').split('|').includes(''))).toEqual([]);
  });
});
