import type { Theme } from '../domain/tagging/catalog.ts';

/** The themes by name; the phrases that give them away are in `themes/`, a file each. */
export const THEME_NAMES = {
  'cast-conflict': { slug: 'cast-conflict', label: 'Cast conflict' },
  'cast-chemistry': { slug: 'cast-chemistry', label: 'Cast chemistry' },
  'pranks-and-camaraderie': { slug: 'pranks-and-camaraderie', label: 'Pranks and camaraderie' },
  'casting-what-ifs': { slug: 'casting-what-ifs', label: 'Casting what-ifs' },
  improvisation: { slug: 'improvisation', label: 'Improvisation' },
  'happy-accidents': { slug: 'happy-accidents', label: 'Happy accidents' },
  'stunts-and-safety': { slug: 'stunts-and-safety', label: 'Stunts and safety' },
  'emotional-toll': { slug: 'emotional-toll', label: 'Emotional toll' },
  'gruelling-shoot': { slug: 'gruelling-shoot', label: 'Gruelling shoot' },
  'technical-mishaps': { slug: 'technical-mishaps', label: 'Technical mishaps' },
  'direction-and-camera': { slug: 'direction-and-camera', label: 'Direction and camera' },
  'sets-and-locations': { slug: 'sets-and-locations', label: 'Sets and locations' },
  'crew-craft': { slug: 'crew-craft', label: 'Crew and craft' },
  'production-technology': { slug: 'production-technology', label: 'Production technology' },
  'post-production': { slug: 'post-production', label: 'Post-production' },
  'script-rewrites': { slug: 'script-rewrites', label: 'Script rewrites' },
  'studio-interference': { slug: 'studio-interference', label: 'Studio interference' },
  'fan-reaction': { slug: 'fan-reaction', label: 'Fan reaction', reaction: true },
} as const satisfies Readonly<Record<string, Theme>>;
