import type { CatalogTheme } from '../domain/tagging/catalog.ts';
import { CAST_CHEMISTRY } from './themes/cast-chemistry.ts';
import { CAST_CONFLICT } from './themes/cast-conflict.ts';
import { CASTING_WHAT_IFS } from './themes/casting-what-ifs.ts';
import { CREW_CRAFT } from './themes/crew-craft.ts';
import { DIRECTION_AND_CAMERA } from './themes/direction-and-camera.ts';
import { EMOTIONAL_TOLL } from './themes/emotional-toll.ts';
import { FAN_REACTION } from './themes/fan-reaction.ts';
import { GRUELLING_SHOOT } from './themes/gruelling-shoot.ts';
import { HAPPY_ACCIDENTS } from './themes/happy-accidents.ts';
import { IMPROVISATION } from './themes/improvisation.ts';
import { POST_PRODUCTION } from './themes/post-production.ts';
import { PRANKS_AND_CAMARADERIE } from './themes/pranks-and-camaraderie.ts';
import { PRODUCTION_TECHNOLOGY } from './themes/production-technology.ts';
import { SCRIPT_REWRITES } from './themes/script-rewrites.ts';
import { SETS_AND_LOCATIONS } from './themes/sets-and-locations.ts';
import { STUDIO_INTERFERENCE } from './themes/studio-interference.ts';
import { STUNTS_AND_SAFETY } from './themes/stunts-and-safety.ts';
import { TECHNICAL_MISHAPS } from './themes/technical-mishaps.ts';

/** In the order of `THEME_NAMES`. One theme a file: its phrases, in the notation of `PhraseTrie`. */
export const THEMES: readonly CatalogTheme[] = [
  CAST_CONFLICT,
  CAST_CHEMISTRY,
  PRANKS_AND_CAMARADERIE,
  CASTING_WHAT_IFS,
  IMPROVISATION,
  HAPPY_ACCIDENTS,
  STUNTS_AND_SAFETY,
  EMOTIONAL_TOLL,
  GRUELLING_SHOOT,
  TECHNICAL_MISHAPS,
  DIRECTION_AND_CAMERA,
  SETS_AND_LOCATIONS,
  CREW_CRAFT,
  PRODUCTION_TECHNOLOGY,
  POST_PRODUCTION,
  SCRIPT_REWRITES,
  STUDIO_INTERFERENCE,
  FAN_REACTION,
];
