import type { CatalogEvidence } from '../domain/tagging/catalog.ts';
import { BAND, BAND_HINTS, BAND_NICKNAMES } from './evidence-band.ts';
import { FIGURATIVE, FIGURATIVE_HINTS } from './evidence-figurative.ts';
import { ELSEWHERE, OTHER } from './evidence-other.ts';
import { BEHIND_THE_SCENES, MAKING, PRODUCTION } from './evidence-production.ts';
import { phraseList } from './phrase-list.ts';

/** What tells the senses of "BTS" apart, and film talk from other talk. */
export const EVIDENCE: CatalogEvidence = {
  behindTheScenes: BEHIND_THE_SCENES,
  film: phraseList(`
      film, films, movie~, filmed, filming, filmmaker~, filmmaking, cinema, cinematic, scene, scenes, episode~,
      season finale, actor~, actress~, costar~, co star~, castmate~, the|whole|entire|main|original cast,
      cast member~, cast and crew, director~, directed, showrunner~, on set, on the set, film|movie|tv set,
      the set of, set built, sets were, off camera, on camera, cameras rolled|rolling, screenplay~, screenwriter~,
      script~, sequel~, prequel~, franchise, hollywood, tv show~, sitcom~, tv series, miniseries, box office,
      on screen, onscreen, off screen, offscreen, blockbuster~, oscar~, stunt~, shot list, footage, shoot~ day~,
      a shoot, the shoot, photo shoot, video shoot, music video~,
      multiple|many|several|more|final|best|few|hundred|dozen|ten|twenty|hundreds|dozens|of|between|his|her|their takes,
      takes were|was|later, blu ray, dvd, commentary, bonus reels, final cut, cgi, vfx, soundstage, character arc~,
      movie night, television production, bafta, screening, storytelling in television, film festival,
      leading man|lady, chestburster`),
  production: PRODUCTION,
  making: MAKING,
  band: BAND,
  bandNicknames: BAND_NICKNAMES,
  bandHints: BAND_HINTS,
  figurative: FIGURATIVE,
  figurativeHints: FIGURATIVE_HINTS,
  other: OTHER,
  elsewhere: ELSEWHERE,
};
