import * as z from 'zod';

export const VideoId = z.string().regex(/^[\w-]{11}$/, 'must be the 11 letters, digits, "-" or "_" behind "watch?v="');

export const ChannelId = z
  .string()
  .regex(/^UC[\w-]{22}$/, 'must be the channel\'s id, "UC" and 22 more; it is in the page\'s address or its source');

/** Every channel's uploads are a playlist; a second one leaves out Shorts and live streams. */
export function uploadsOf(channelId: string, includeShorts: boolean): string {
  return `${includeShorts ? 'UU' : 'UULF'}${channelId.slice(2)}`;
}
