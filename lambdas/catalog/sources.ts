import type { DefaultSource } from './default-source.ts';
import { CRAFT, PODCASTS, STUDIOS } from './sources-craft.ts';
import { CHANNELS, COMMUNITIES } from './sources-networks.ts';
import { FAN_SITES, PRESS, TRADE } from './sources-press.ts';

/** What is polled when nobody says otherwise: all kinds of sources that need no key. */
export const DEFAULT_SOURCES: readonly DefaultSource[] = [
  ...TRADE,
  ...FAN_SITES,
  ...CRAFT,
  ...STUDIOS,
  ...PRESS,
  ...PODCASTS,
  ...COMMUNITIES,
  ...CHANNELS,
];
