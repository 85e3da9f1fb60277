import type { THEME_SLUGS } from '../labelled-mentions.ts';

/** What each theme is about, with the first wordings that its definition gives: all that a comparer of words is told. */
export const THEME_EXAMPLES: Readonly<Record<(typeof THEME_SLUGS)[number], string>> = {
  'cast-conflict':
    "cast conflict: feuds, tension, disagreements, walking off set; feud, clash, tension on set, didn't get along, refused to film with, falling out",
  'cast-chemistry':
    'cast chemistry: friendships and chemistry off camera; chemistry, best friends in real life, bonded, banter off camera',
  improvisation:
    "improvisation: unscripted lines and gestures that were kept; improvised, ad-lib, ad-libbed, unscripted, off-book, made up on the spot, wasn't in the script",
  'happy-accidents':
    "happy accidents: mistakes and real reactions that stayed in the cut; real reaction, mistake kept in, accident made the final cut, wasn't acting, kept rolling",
  'script-rewrites':
    'script rewrites: last-minute rewrites, changed endings; rewrite, rewrote, changed the ending, original script, last-minute script change',
  'technical-mishaps':
    'technical mishaps: lighting, sound, wardrobe, prop and equipment failures; blooper, wardrobe malfunction, boom in shot, camera broke, sound glitch, prop failed',
  'stunts-and-safety':
    'stunts and safety: stunts, injuries, close calls; stunt double, did his own stunts, injured on set, near miss, broke a rib',
  'gruelling-shoot':
    'gruelling shoot: weather, night shoots, long hours, hardship; freezing water, 18-hour days, shot until dawn, frostbite, hell shoot',
  'emotional-toll':
    'emotional toll: exhaustion, stress, difficult scenes; breakdown, exhausted, traumatised, cried between takes, burnout',
  'direction-and-camera':
    'direction and camera: takes, blocking, angles, lighting set-ups; 127 takes, one take, long take, blocking, camera angle, Kubrick made her',
  'pranks-and-camaraderie':
    'pranks and camaraderie: humour, rituals, wrap gifts; prank, blooper reel, wrap party, in-joke, corpsing, gag reel',
  'crew-craft':
    'crew and craft: the people nobody sees; gaffer, script supervisor, continuity error, foley, make-up department, editor, production assistant',
  'sets-and-locations':
    'sets and locations: real or built, found, faked, abandoned; built the set, shot on location, filming location, practical set, abandoned set',
  'studio-interference':
    'studio interference: notes, executives, budget, release fights; studio notes, studio forced, executive meddling, budget cut, test screening',
  'post-production':
    "post-production: editing, reshoots, deleted scenes, director's cut; deleted scene, director's cut, reshoot, saved in the edit, unused footage",
  'production-technology':
    'production technology: how it was made, effects, rigs, virtual production, AI tools; practical effects, animatronic, the Volume, LED wall, CGI, motion capture, drone shot',
  'casting-what-ifs':
    'casting what-ifs: who nearly played whom; was almost cast, turned down the role, auditioned for, originally cast',
  'fan-reaction':
    "fan reaction: fans reacting to a revelation; can't believe, never noticed, mind blown, rewatching, now I know why",
};
