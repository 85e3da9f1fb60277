import { describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/tagging.ts';

const tag = createDefaultTagger();

const namesIn = (text: string): string[] =>
  tag({ text }).topics.flatMap(({ kind, id }) => (kind === 'work' || kind === 'person' ? [id] : []));

describe('works and people', () => {
  test.each([
    ['Kramer vs. Kramer', 'work:kramer-vs-kramer'],
    ['fast & furious 4', 'work:fast-and-furious'],
    ['Fast and Furious', 'work:fast-and-furious'],
    ['#TheShining all night', 'work:the-shining'],
    ['#jaws is my favourite movie', 'work:jaws'],
    ['Phoebe Waller-Bridge wrote it', 'person:phoebe-waller-bridge'],
    ['Spielberg’s shark', 'person:steven-spielberg'],
    ['kubrick again', 'person:stanley-kubrick'],
    ['Alejandro González Iñárritu', 'person:alejandro-gonzalez-inarritu'],
    ['Dwayne "The Rock" Johnson', 'person:dwayne-johnson'],
    ['The Rock was so good in Jumanji', 'person:dwayne-johnson'],
    ['Then there’s the chestburster scene in “Alien.”', 'work:alien'],
    ['Alien by Ridley Scott', 'work:alien'],
    ['we saw Alien (1979) again', 'work:alien'],
    ['a scene from "Jaws" nobody forgets', 'work:jaws'],
    ['for Titanic, James Cameron flooded the set', 'work:titanic'],
  ])('"%s" names %s', (text, id) => expect(namesIn(text)).toContain(id));

  test.each([
    'alien species landed in my garden',
    'Alien species landed near the cinema, said the film critic',
    'the rock fell off the cliff',
    'The Titanic sank in 1912',
    'the shark opened its jaws',
    'she and her friends lost it up there on Wednesday',
    'frozen peas, up the hill, and it was her',
    'constructor __proto__ hasOwnProperty',
  ])('"%s" names nobody', (text) => expect(namesIn(text)).toEqual([]));

  test('of overlapping names the longest counts', () => {
    expect(namesIn('Blade Runner 2049 and Top Gun: Maverick')).toEqual(['work:blade-runner', 'work:top-gun']);
    expect(namesIn('The Lord of the Rings')).toEqual(['work:the-lord-of-the-rings']);
  });

  test('quotes the text as written, each spelling once, and keeps one topic a name', () => {
    const { topics } = tag({ text: 'Stanley Kubrick did it. KUBRICK’s way, Kubrick’s way, kubrick’s way' });
    expect(topics).toContainEqual({
      id: 'person:stanley-kubrick',
      kind: 'person',
      label: 'Stanley Kubrick',
      matched: ['Stanley Kubrick', 'KUBRICK’s', 'Kubrick’s', 'kubrick’s'],
    });
  });
});
