import type { CatalogTheme } from '../domain/tagging/catalog.ts';
import { AUDIENCE_THEMES } from './themes-audience.ts';
import { CAST_THEMES } from './themes-cast.ts';
import { CRAFT_THEMES } from './themes-craft.ts';
import { PERFORMANCE_THEMES } from './themes-performance.ts';
import { SHOOT_THEMES } from './themes-shoot.ts';
import { STORY_THEMES } from './themes-story.ts';

export const THEMES: readonly CatalogTheme[] = [
  ...CAST_THEMES,
  ...PERFORMANCE_THEMES,
  ...SHOOT_THEMES,
  ...CRAFT_THEMES,
  ...STORY_THEMES,
  ...AUDIENCE_THEMES,
];
