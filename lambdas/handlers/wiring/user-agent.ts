import { version } from './version.ts';

/** Who we are, the same everywhere and always: publishers throttle or suspend readers that hide. */
export function userAgent(contact: string | undefined): string {
  return `offcamera/${version} (behind-the-scenes trend tracker${contact === undefined ? '' : `; ${contact}`})`;
}
