import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';

const tag = createDefaultTagger();
const senseOf = (text: string): string => tag({ text }).sense;

describe('which "BTS" a text means', () => {
  test.each([
    'Some #bts from our shoot with the loveliest crew',
    'Bts : hair and makeup @ Milk Studios',
    'BTS of the finale, photo by the gaffer',
    'A behind-the-scenes look at how the storm was filmed',
    'What a day #BehindTheScenes',
    'Love watching what goes on behind the scenes of Game of Thrones',
    'BTS stories turn legendary moments into war stories',
    'the bts is wild, that desert is a wall of LEDs',
    'Getting glammed for tonight #bts @someone',
    'bts: me, a fog machine, and a dream',
    '🎬 bts',
    'posted some of my bts to their site',
    'A behind the scenes clip from the wedding shoot',
    'Behind the scenes of making our new single',
    'making of do clipe novo sai amanhã #bastidores',
  ])('production: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'production', relevant: true }));

  test.each([
    'BTS just dropped a new album and ARMY is crying',
    'Jungkook is so cute in this fancam #BTS',
    'I love BTS so much',
    'bts are on tour again, who has tickets',
    'the #bts comeback, Namjoon and Jimin on stage',
    'HYBE says the BTS members will return',
    'BTS’s speech made my mom cry',
    'if bts come to my city i will sell my car',
    'Coldplay x BTS again please',
    'BTS最高すぎる',
    '방탄소년단 사랑해',
    '@BTS_twt sleep well',
    'our winter bear turns 30 #HappyTaehyungDay',
    'saw a grandpa with a bts tote bag',
    'bts > your faves',
    'the leader of bts, asking for my mother',
  ])('band: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'band', relevant: false }));

  test.each([
    'Behind the scenes, the party is already choosing a successor',
    'Zamboni driver here, behind the scenes it’s heated seats and grudges',
    'behind the scenes with our groundskeepers, true artists',
    'Behind the scenes at the landfill with cameras',
    'Lots of negotiations going on behind the scenes before the trade deadline',
    'There’s more going on behind the scenes at the club than we know',
    'Ministers worked behind the scenes on the treaty for months',
    'the general manager wants a behind the scenes role at the club',
    'behind the scenes of being a single dad of three: no clean spoons',
    'I look calm but behind the scenes I am googling how to adult',
    'BTS of my thesis: crying and rice cakes',
    'a warm thank you to the folks behind the scenes',
    'Hinter den Kulissen der Koalition wird über Neuwahlen geredet',
  ])('figurative: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'figurative', relevant: false }));

  test.each([
    'My boston terrier puppy says hi #bts',
    'BTs of Reddit, show yourselves',
    'waiting at the BTS station in Bangkok, the skytrain is late',
    'back to school haul #bts #schoolsupplies #backtoschool',
    'BTS = Breaking The Silence, we meet on Tuesdays',
    'The Basic Test Suite (BTS) failed again',
    '$BTS up 12% this week, selling half',
    'I am exhausted after that meeting',
    'A lovely film, we saw it twice',
  ])('other: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'other', relevant: false }));
});

describe('where the senses meet', () => {
  test('behind the scenes of the band is production, with the band as its subject', () => {
    const tags = tag({ text: 'behind the scenes of BTS’s new video, they did those stunts themselves' });
    expect(tags).toMatchObject({ sense: 'production', relevant: true });
    expect(tags.topics.map(({ id }) => id)).toContain('person:bts');
  });

  test('the band is what a text about its affairs is about, even with the phrase written out', () => {
    expect(senseOf('Behind the scenes, HYBE shareholders worry how much of the profit depends on BTS')).toBe('band');
  });

  test('what a band does all day is no making of it, its crew and takes are', () => {
    expect(senseOf('jimin on stage in the new bts mv, what a performance')).toBe('band');
    expect(senseOf('jimin doing that dance for the bts mv and apologising to the crew, the making film ended me')).toBe(
      'production',
    );
  });

  test('affairs beside the hashtag of a picture are not what the picture is about', () => {
    expect(senseOf('Playing a doctor in a hospital today and a pastor tomorrow #bts')).toBe('production');
    expect(senseOf('Behind the scenes: a doctor in a hospital today and a pastor tomorrow')).toBe('figurative');
  });

  test('phrases that are about a shoot only beside talk of film do not make one of a farm', () => {
    expect(senseOf('behind the scenes of a small farm in February: mud')).toBe('figurative');
    expect(senseOf('behind the scenes of a hospital in February: up all night, exhausted, under pressure')).toBe(
      'figurative',
    );
  });

  test('what is kept out has no themes, but keeps its names and hashtags', () => {
    const { topics } = tag({ text: 'Jimin improvised that line lol, BTS are kings #bts #army' });
    expect(topics.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'hashtag']));
    expect(topics.filter(({ kind }) => kind === 'theme')).toEqual([]);
  });
});

describe('how sure it is, and why', () => {
  test('many clues make it surer than one, and custom alone is a guess', () => {
    const sure = tag({ text: 'BTS comeback! Jungkook and Jimin, ARMY, stream the album' }).confidence;
    const fair = tag({ text: 'I love BTS' }).confidence;
    const guess = tag({ text: 'bts' }).confidence;
    expect(sure).toBeGreaterThan(0.95);
    expect(sure).toBeGreaterThan(fair);
    expect(fair).toBeGreaterThan(guess);
    expect(guess).toBeLessThan(0.6);
  });

  test('evidence of another sense makes it less sure', () => {
    const plain = tag({ text: 'some bts from our shoot' });
    const mixed = tag({ text: 'some bts from our shoot, playing the Jungkook album' });
    expect([plain.sense, mixed.sense]).toEqual(['production', 'production']);
    expect(mixed.confidence).toBeLessThan(plain.confidence);
  });

  test('the words that decided it are quoted as written, in order, and only those of its sense', () => {
    const { sense, evidence } = tag({ text: 'Namjoon wept in Seoul, filmed by fans. Love BTS and JIMIN' });
    expect(sense).toBe('band');
    expect(evidence).toEqual(['Namjoon', 'Seoul', 'fans', 'Love BTS', 'JIMIN']);
  });

  test('without any clue the "BTS" itself is shown', () => {
    expect(tag({ text: 'What a day #BehindTheScenes' }).evidence).toEqual(['#BehindTheScenes']);
  });

  test('without any "BTS", a revelation shows the words of its themes, and nothing shows none', () => {
    const revelation = tag({ text: 'he improvised that line and they kept it' });
    expect(revelation.sense).toBe('production');
    expect(revelation.evidence.join(' ')).toContain('improvised');
    expect(tag({ text: 'rain all week' })).toMatchObject({ sense: 'other', evidence: [] });
    expect(tag({ text: 'rain all week' }).confidence).toBeGreaterThan(0.7);
  });

  test('any text: a share of 0 to 1, and at most six quotations in the order of the text', () => {
    const words =
      'bts BTS #bts #BehindTheScenes behind the scenes of love members Jimin 💜 📸 @user @ : , . my the shoot minister terrier 방탄'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, (written) => {
        const { confidence, evidence } = tag({ text: written });
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(evidence.length).toBeLessThanOrEqual(6);
        let from = 0;
        for (const quoted of evidence) {
          expect(written.indexOf(quoted, from)).not.toBe(-1);
          from = written.indexOf(quoted, from) + 1;
        }
      }),
      { numRuns: 60 },
    );
  });
});
