import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';

const tag = createDefaultTagger();

const namesIn = (text: string): string[] =>
  tag({ text }).topics.flatMap(({ kind, id }) => (kind === 'work' || kind === 'person' ? [id] : []));

describe('works and people', () => {
  test.each([
    ['Kramer vs. Kramer', 'work:kramer-vs-kramer'],
    ['Kramer v Kramer', 'work:kramer-vs-kramer'],
    ['fast & furious 4', 'work:fast-and-furious'],
    ['Fast and Furious', 'work:fast-and-furious'],
    ['fast + furious', 'work:fast-and-furious'],
    ['fastandfurious was shot in my street', 'work:fast-and-furious'],
    ['Phoebe Waller-Bridge wrote it', 'person:phoebe-waller-bridge'],
    ['Spielberg’s shark', 'person:steven-spielberg'],
    ['spielbergs shark', 'person:steven-spielberg'],
    ['kubrick again', 'person:stanley-kubrick'],
    ['Alejandro González Iñárritu', 'person:alejandro-gonzalez-inarritu'],
    ['Schindlers List', 'work:schindler-list'],
    ["Ocean's 11", 'work:ocean-eleven'],
    ['oceans eleven', 'work:ocean-eleven'],
    ['Terminator Two', 'work:terminator-2-judgment-day'],
    ['se7en', 'work:se7en'],
    ['Beyonce tour', 'person:beyonce'],
  ])('"%s" names %s', (text, id) => expect(namesIn(text)).toContain(id));

  test.each([
    'Dwayne Johnson',
    'Dwayne "The Rock" Johnson',
    'Dwane Jonson',
    'DWAYNE JOHNSON',
    '#DwayneJohnson',
    '#dwaynejohnson',
    '@TheRock',
    '@dwaynejohnson',
    'The Rock was so good in Jumanji, he',
    'The Rock improvised that line',
  ])('"%s" is one person', (text) => expect(namesIn(text)).toContain('person:dwayne-johnson'));

  test('a nickname of several people means all of them', () => {
    expect(namesIn('the Wachowskis')).toEqual(['person:lana-wachowski', 'person:lilly-wachowski']);
  });

  test('knows the sequel from the first film', () => {
    expect(namesIn('The Two Towers')).toEqual(['work:the-lord-of-the-rings-the-two-towers']);
    expect(namesIn('Blade Runner 2049 and Top Gun: Maverick')).toEqual([
      'work:blade-runner-2049',
      'work:top-gun-maverick',
    ]);
  });

  test('of overlapping names the longest counts', () => {
    expect(namesIn('The Lord of the Rings')).toEqual(['work:the-lord-of-the-rings']);
    expect(namesIn('Being John Malkovich')).toEqual(['work:being-john-malkovich']);
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

  test('names come in the order of the text, handles and hashtags among them', () => {
    expect(namesIn('@TomHanks and Meryl Streep, #TheShining, Jaws (1975)')).toEqual([
      'person:tom-hanks',
      'person:meryl-streep',
      'work:the-shining',
      'work:jaws',
    ]);
  });
});

describe('titles that are ordinary words', () => {
  test.each([
    ['Then there’s the chestburster scene in “Alien.”', 'work:alien'],
    ['Alien by Ridley Scott', 'work:alien'],
    ['rewatching alien tonight, ridley scott is a genius', 'work:alien'],
    ['we saw Alien (1979) again', 'work:alien'],
    ['a scene from "Jaws" nobody forgets', 'work:jaws'],
    ['for Titanic, James Cameron flooded the set', 'work:titanic'],
    ['the Titanic set was abandoned', 'work:titanic'],
    ['everybody was sick on the set of titanic', 'work:titanic'],
    ['Cameron flooded half of Titanic', 'work:titanic'],
    ['the cast of Friends negotiated together', 'work:friends'],
    ['THE CAST OF LOST DIDN’T KNOW THE ENDING', 'work:lost'],
    ['on the set of It they hid the clown', 'work:it'],
    ['on the set of it, bill skarsgard scared them all', 'work:it'],
    ['I watched Her last night', 'work:her'],
    ['You season 5 was so bad', 'work:you'],
    ['Heat (1995): the shootout was recorded live', 'work:heat'],
    ['#jaws is my favourite movie', 'work:jaws'],
    ['#chicago was a mess backstage, Renée Zellweger says', 'work:chicago'],
  ])('"%s" names %s', (text, id) => expect(namesIn(text)).toContain(id));

  test.each([
    'alien species landed in my garden',
    'Alien species landed near the cinema, said the film critic',
    'the rock fell off the cliff',
    'The Titanic sank in 1912',
    'the shark opened its jaws',
    'she and her friends lost it up there on Wednesday',
    'frozen peas, up the hill, and it was her',
    'frozen pipes again. elsa if you are reading this',
    'we met on Wednesday in Chicago to film the movie scene',
    'that is the whole movie, and the thing is, I liked the film',
    'company offered me a severance package, HR filmed the whole thing',
    'we waited in the ER while they filmed the movie scene',
    'constructor __proto__ hasOwnProperty',
  ])('"%s" names nobody', (text) => expect(namesIn(text)).toEqual([]));

  test('a pronoun stays one, whoever is named beside it', () => {
    expect(namesIn('Bill Skarsgård said it was fun and Joaquin Phoenix filmed with her')).toEqual([
      'person:bill-skarsgard',
      'person:joaquin-phoenix',
    ]);
  });
});

describe('surnames', () => {
  test.each([
    ['Hanks lost 55 pounds for Forrest Gump', 'person:tom-hanks'],
    ['Ford hit Ryan Gosling while filming Blade Runner 2049', 'person:harrison-ford'],
    ['In Alien, Cartwright did not know about the blood, and Kotto neither', 'person:veronica-cartwright'],
    ['Chris Nolan', 'person:christopher-nolan'],
    ['director Cameron wanted more water', 'person:james-cameron'],
  ])('"%s" names %s', (text, id) => expect(namesIn(text)).toContain(id));

  test.each([
    'Ford recalled 300,000 trucks over a camera glitch',
    'Tom wore it on set',
    'her friend Sasha Spielberg sings',
    'I like James Pattinson',
    'David Cameron left the film premiere',
    'Tom Hollander was great in that scene',
    'chris evans the DJ',
  ])('"%s" names nobody', (text) => expect(namesIn(text)).toEqual([]));
});

test('the band is named where a text speaks of it, not where "BTS" is behind the scenes', () => {
  expect(namesIn('#bts with Tom Cruise')).toEqual(['person:tom-cruise']);
  expect(namesIn('BTS of the new movie, on set')).toEqual([]);
  expect(namesIn('BTS and ARMY, jungkook on stage')).toContain('person:bts');
});

describe('misspelled names', () => {
  test.each([
    ['jack nicolson', 'person:jack-nicholson'],
    ['Stanly Kubrik', 'person:stanley-kubrick'],
    ['Leonardo Decaprio', 'person:leonardo-dicaprio'],
    ['vin deisel', 'person:vin-diesel'],
    ['Benedict Cumberbacth', 'person:benedict-cumberbatch'],
    ['Ryan Rey nolds', 'person:ryan-reynolds'],
    ['Pulp Ficiton', 'work:pulp-fiction'],
    ['the Shawshank Redemtion', 'work:the-shawshank-redemption'],
  ])('"%s" names %s', (text, id) => expect(namesIn(text)).toContain(id));

  test.each(['incredible movie', 'the apocalyptic film', 'Schneider directed the scene', 'the wizards of movies'])(
    '"%s" names nobody',
    (text) => expect(namesIn(text)).toEqual([]),
  );

  test('one letter too few, too much, wrong or swapped in a long surname leaves a full name what it is', () => {
    const surname = 'schwarzenegger';
    const slip = fc.record({
      at: fc.integer({ min: 1, max: surname.length - 2 }),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      how: fc.constantFrom('drop', 'add', 'change', 'swap'),
    });
    fc.assert(
      fc.property(slip, ({ at, letter, how }) => {
        const [before, after] = [surname.slice(0, at), surname.slice(at)];
        const wrong = {
          drop: before + after.slice(1),
          add: before + letter + after,
          change: before + letter + after.slice(1),
          swap: `${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`,
        }[how];
        expect(namesIn(`arnold ${wrong}`)).toEqual(['person:arnold-schwarzenegger']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('hashtags and handles', () => {
  test.each([
    ['#TheShining all night', 'work:the-shining'],
    ['#theshiningbts', 'work:the-shining'],
    ['#TheShiningBTS', 'work:the-shining'],
    ['#BTSofTheShining', 'work:the-shining'],
    ['#TitanicMovie', 'work:titanic'],
    ['#RewatchingJaws', 'work:jaws'],
    ['#ItMovie', 'work:it'],
    ['#RIPRobinWilliams', 'person:robin-williams'],
    ['#WeMissRobinWilliamsSoMuch', 'person:robin-williams'],
    ['#JackNicolson', 'person:jack-nicholson'],
    ['#fast_and_furious', 'work:fast-and-furious'],
    ['@TitanicMovie', 'work:titanic'],
    ['@starwars', 'work:star-wars'],
  ])('%s names %s', (text, id) => expect(namesIn(text)).toContain(id));

  test.each(['#AlienSpecies', '#BackToTheOffice', '#it', '#up', '@alien', '@heat', '#itsmybirthday'])(
    '%s names nobody',
    (text) => expect(namesIn(text)).toEqual([]),
  );
});

test('any text names only what is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { kind, matched } of tag({ text }).topics) {
        if (kind === 'work' || kind === 'person') for (const words of matched) expect(text).toContain(words);
      }
    }),
  );
});
