/**
 * How people talk about films. What a story contains is not what they think of it, and some slang is praise. The
 * vocabularies read these words literally, so where a text is about a film (`FILM_WORDS`, or a known name) they count as
 * here.
 */

const words = (list: string): readonly string[] => list.split(' ');

/** What stories are made of. */
export const STORY_WORDS: readonly string[] = words(
  'death deaths die dies died dying murder murders murdered murderer murderous war wars crash crashes crashed crashing shoot shoots shooting shot shots fire fired dead kill kills killed killing killings fight fights fighting fought battle battles gun guns attack attacks attacked bomb bombs explosion explosions explode explodes exploded alien aliens zombie zombies ghost ghosts monster monsters villain villains cut cuts drop drops dropped stunt stunts fake prison blood bloody vampire horror demon demons evil shark crime crimes criminal criminals thriller drama burn burns burned strike drag support supporting trick tricks accident accidents cover spy heist enemy enemies revenge betrayal betray betrayed violence violent victim victims kidnap kidnapped torture tortured funeral grief grieving widow divorce breakup suicide cancer wound wounds wounded injured injury injuries broke broken break breaks scar scars weapon weapons knife knives sword panic chase escape escapes escaped trap trapped hostage hostages thief thieves steal steals stole stolen poison poisoned curse cursed haunted hunting hunt hell devil corpse corpses dark darkness danger dangerous threat threaten desperate desperately lonely loneliness alone tragedy tragic apocalypse doom doomed destroyed destroy nuclear collapse falling fell tears tear cry cries cried scream screams screaming screamed slap slaps slapped punch punched hit hits hurt pain disaster emergency gang mob drunk drugs drug bully bullies fear fears afraid scared scary creepy terror terrifying terrified jail arrested court lost missing hidden secret secretly shock shocked shocking hero heroes heroic miracle dream dreams party wedding gold rich peace friend friends friendship kiss kissed kissing romance romantic hug',
);

type ByValue = readonly (readonly [value: number, words: string])[];

const spread = (table: ByValue): readonly (readonly [words: string, value: number])[] =>
  table.flatMap(([value, list]) => list.split(', ').map((entry) => [entry, value] as const));

/** Words whose value in talk of film is another than elsewhere. */
export const FILM_VALUES = spread([
  [2, 'killer, ate, insane, insanely, unreal'],
  [1.5, 'eats, sick, savage, wicked, haunting'],
  [
    1,
    'killed me, kills me, kill me, crazy, wild, nuts, mental, broke me, breaks me, destroyed me, wrecked me, ruined me, chilling, intense, serving, cooked',
  ],
  [0.8, 'in tears, gritty, terrifying'],
  [0.5, 'ridiculous, sobbing, bawling, heartbreaking'],
  [0.3, 'crying, devastating'],
  [0, 'bomb'],
  [-1.2, 'cardboard'],
  [-1.5, 'wooden'],
  [-1.8, 'mid'],
  [-2, 'bombed, miscast'],
  [-2.5, 'flop, flops'],
]);

/** What fans say of films and hardly anyone of anything else. */
export const FAN_TALK = spread([
  [3.5, 'ate and left no crumbs, cinematic masterpiece'],
  [
    3,
    'killing it, killed it, slaps so hard, left no crumbs, gave me chills, nailed it, nails it, masterclass, stole the show, steals the show, steals every scene, steals the scene, aged like fine wine, blew me away, blown away',
  ],
  [2.8, 'mind blowing'],
  [
    2.5,
    'slaps, ate that, badass, bad ass, the bomb, goosebumps, chills, jaw dropping, nailed, scene stealer, scene stealing, showstopper, edge of my seat, edge of your seat, blew my mind, mind blown, ate it up, no notes',
  ],
  [2.2, 'gripping'],
  [2, 'underrated, rewatchable, crying laughing, on point, spot on, aged well, ate up'],
  [1.8, 'holds up'],
  [1.5, 'shivers, let him cook'],
  [1.5, 'bonkers, rewatch, ugly crying, ugly cried, ugly cry, made me cry, makes me cry, tearjerker, tear jerker'],
  [-0.8, 'cheesy'],
  [-1, 'plot hole, corny'],
  [-1.5, 'plot holes'],
  [-2, 'snooze, walked out, fell asleep, waste of, cringe, cringey, cringy, overhyped, overrated, aged badly'],
  [-2.5, 'flopped, fell flat, falls flat, fall flat, wasted potential, cringeworthy, aged like milk, box office bomb'],
  [-3, 'cash grab, snoozefest, snooze fest, phoned it in, phoning it in, train wreck, dumpster fire'],
  [-3.2, 'waste of time'],
  [-4, 'unwatchable'],
]);
