import type { CredentialName } from '../../ports.ts';

const ALL: Readonly<Record<CredentialName, true>> = {
  YOUTUBE_API_KEY: true,
  REDDIT_CLIENT_ID: true,
  REDDIT_CLIENT_SECRET: true,
  BLUESKY_IDENTIFIER: true,
  BLUESKY_APP_PASSWORD: true,
  MASTODON_ACCESS_TOKEN: true,
  TUMBLR_API_KEY: true,
  X_BEARER_TOKEN: true,
};

/** Every secret that a kind of source may ask for: what is called anything else is read by nobody. */
export const CREDENTIAL_NAMES: readonly CredentialName[] = Object.keys(ALL).filter(isCredentialName);

export function isCredentialName(name: string): name is CredentialName {
  return Object.hasOwn(ALL, name);
}
