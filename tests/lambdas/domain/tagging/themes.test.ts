import { describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';

const tag = createDefaultTagger();

const themesIn = (text: string): string[] =>
  tag({ text }).topics.flatMap(({ kind, id }) => (kind === 'theme' ? [id.slice('theme:'.length)] : []));

describe('the kinds of revelation', () => {
  test.each([
    ['cast-conflict', 'apparently the two leads hated each other the whole time they were filming'],
    ['cast-conflict', 'she refused to film with him, so their last scene was shot with doubles'],
    ['cast-conflict', 'he stormed off the set and nobody saw him for two days'],
    ['cast-chemistry', 'the cast of Fleabag are best friends in real life and it shows'],
    ['cast-chemistry', 'they bonded on set and still call each other every Sunday'],
    ['improvisation', 'he improvised that line and they kept it'],
    ['improvisation', 'That slap? Not in the script.'],
    ['improvisation', 'the best joke of the movie was ad-libbed'],
    ['happy-accidents', 'that wasn’t acting, he actually broke his toe kicking the helmet in The Two Towers'],
    ['happy-accidents', 'she really slipped and the camera kept rolling'],
    ['script-rewrites', 'they rewrote the ending three days before the premiere'],
    ['script-rewrites', 'in the original script she dies in act one'],
    ['technical-mishaps', 'you can see the boom mic in the shot lol'],
    ['technical-mishaps', 'a wardrobe malfunction nearly ruined the wedding scene'],
    ['stunts-and-safety', 'Tom Cruise broke his ankle doing that jump in Mission: Impossible'],
    ['stunts-and-safety', 'her stunt double nearly drowned'],
    ['gruelling-shoot', 'cast spent 14 hours in freezing water for that one scene'],
    ['gruelling-shoot', 'crew worked 18-hour days and shot until dawn'],
    ['emotional-toll', 'he was so traumatised by the role that he needed months off'],
    ['emotional-toll', 'she cried between takes'],
    ['direction-and-camera', 'Kubrick made her do 127 takes'],
    ['direction-and-camera', 'the whole fight is one long take, no cuts in that scene'],
    ['pranks-and-camaraderie', 'the cast pranked the director on the last day'],
    ['pranks-and-camaraderie', 'the gag reel is better than the season'],
    ['crew-craft', 'the foley artist snapped celery for every broken bone'],
    ['crew-craft', 'shout-out to the script supervisor who caught it'],
    ['sets-and-locations', 'they built the whole set in a car park in Leeds'],
    ['sets-and-locations', 'it was shot on location, in a real abandoned prison'],
    ['studio-interference', 'The studio forced them to add a happy ending'],
    ['studio-interference', 'it died after one bad test screening'],
    ['post-production', 'the deleted scene explains everything'],
    ['post-production', 'honestly that movie was saved in the edit'],
    ['production-technology', 'no CGI, it was all animatronics and puppets'],
    ['production-technology', 'shot on the Volume in front of a giant LED wall'],
    ['casting-what-ifs', 'Will Smith turned down the role of Neo'],
    ['casting-what-ifs', 'Eric Stoltz was originally cast as Marty'],
    ['fan-reaction', 'can’t believe I never noticed he ad-libbed that scene, mind blown, rewatching tonight'],
    ['fan-reaction', 'that line was improvised?! now I know why he looks so confused'],
    ['cast-conflict', 'she told the director she would never work with him again, they barely spoke on set'],
    ['cast-chemistry', 'the cast still has a group chat and goes on holiday together'],
    ['improvisation', '#adlib of the century, not one word of it in the screenplay'],
    ['improvisation', 'Improvized by the actor, they had no lines for that scene'],
    ['happy-accidents', 'Her flinch is 100% real, he never told the cast he would smash the glass'],
    ['technical-mishaps', 'the shark kept breaking, so Spielberg shot around it'],
    ['stunts-and-safety', 'Leonardo DiCaprio cut his hand on the set of Django Unchained and kept filming'],
    ['happy-accidents', 'Leonardo DiCaprio cut his hand on the set of Django Unchained and kept filming'],
    ['gruelling-shoot', 'we filmed until 4am in the rain, 14 hour days, on that movie'],
    ['emotional-toll', 'she couldn’t sleep for weeks after filming that scene and saw a therapist'],
    ['direction-and-camera', 'they needed 47 takes because Hitchcock wanted it perfect'],
    ['pranks-and-camaraderie', 'he could not keep a straight face and ruined every take of that episode'],
    ['crew-craft', 'the costume designer sewed 300 sequins by hand for the film'],
    ['sets-and-locations', 'the town in the movie doesn’t exist, they put up every storefront in a field'],
    ['studio-interference', 'Warner Bros wanted a happy ending for the film, the director said no'],
    ['post-production', 'that subplot never made it to the theatrical cut of the movie'],
    ['production-technology', 'no green screen, the actors in the film stood inside a giant LED wall'],
    ['casting-what-ifs', 'Tom Selleck was supposed to play Indiana Jones in the movie'],
    ['script-rewrites', 'Jesse was supposed to die in the first season, then the writers changed their minds'],
  ])('%s: %s', (theme, text) => {
    expect(themesIn(text)).toContain(theme);
    expect(tag({ text })).toMatchObject({ sense: 'production', relevant: true });
  });

  test('a mention can be of several, each with the words that gave it away', () => {
    const { topics } = tag({ text: 'He improvised that line, then broke character and ruined the take laughing' });
    const told = topics.map(({ id, label, matched }) => `${id} (${label}): ${matched.join(', ')}`);
    expect(told).toContainEqual(
      expect.stringMatching(/^theme:improvisation \(Improvisation\): .*improvised that line/),
    );
    expect(told).toContainEqual(
      expect.stringMatching(/^theme:pranks-and-camaraderie \(Pranks and camaraderie\): .*laughing/),
    );
  });
});

describe('everyday words of the same sound', () => {
  test.each([
    'I’m exhausted after that meeting, need a coffee',
    'The editor of the newspaper resigned after a clash with the board',
    'Car accident on the highway, two injured, crew on the scene',
    'Company rewrites its privacy policy after user backlash',
    'Police used a drone shot to find the suspect',
    'Our team had great chemistry on the pitch today',
    'The soldiers found an improvised explosive device',
    'best movie of the year, the cast is amazing',
    'The new trailer for Dune looks great',
    'Box office: Barbie crosses $1 billion',
    'Netflix cancels the show after one season',
    'The budget was cut and executives took the blame, the minister said',
    'Freezing temperatures and heavy snow expected in the north',
    'GOP lawmakers hurt in a train crash; crew members were not injured',
    'I can’t believe it, mind blown',
    'can’t believe I never noticed that scene, mind blown, rewatching the movie tonight',
    'Prank call to a pizza place gone wrong, teen fined $200',
    'my camera broke on day one of the honeymoon',
    'one take on the election: everyone is tired',
    'rewrote my essay four times and the professor gave me a B-',
    'AP chemistry exam tomorrow and I am not ready',
    'Stunt double standards: why do men in the office get applauded',
    'No cut in interest rates this month, Fed signals',
    'Zendaya cast in the next Nolan movie, filming starts in June',
    'She broke her ankle playing netball and her boss wanted her in at 8am',
    'The villain pushes the hero off the roof, he survives, they fight again in the rain',
    'blood test screening letter came',
  ])('no revelation: %s', (text) => {
    expect(tag({ text })).toMatchObject({ sense: 'other', relevant: false });
    expect(themesIn(text)).toEqual([]);
  });

  test('a long article that mentions a film once is not about film throughout', () => {
    const article = `${'The company edited its plans, staff were exhausted and budgets tense. '.repeat(40)} It sponsors a film.`;
    expect(tag({ text: article }).relevant).toBe(false);
  });
});
