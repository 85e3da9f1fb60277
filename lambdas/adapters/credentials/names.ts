import type { CredentialName, SourceCredentialName } from '../../ports/credentials.ts';

/** As a record, so that the compiler misses a name that is not in it. */
const OF_SOURCES: Readonly<Record<SourceCredentialName, true>> = {
  YOUTUBE_API_KEY: true,
  REDDIT_CLIENT_ID: true,
  REDDIT_CLIENT_SECRET: true,
  BLUESKY_IDENTIFIER: true,
  BLUESKY_APP_PASSWORD: true,
  MASTODON_ACCESS_TOKEN: true,
  TUMBLR_API_KEY: true,
  X_BEARER_TOKEN: true,
};

/** Those of channels go by the channel: see `credentialsOf` in `domain/channels/channel.ts`. */
const OF_A_CHANNEL = /^CHANNEL_[A-Z0-9_]{1,60}_(?:URL|SECRET)$/;

/** Whether a secret of this name may be asked for: what is called anything else is read by no source and no channel. */
export function isCredentialName(name: string): name is CredentialName {
  return Object.hasOwn(OF_SOURCES, name) || OF_A_CHANNEL.test(name);
}
