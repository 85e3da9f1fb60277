/** The secrets that some kinds of sources, and channels, need. Never logged, never stored. */
export interface Credentials {
  /** Undefined when nobody has set it. */
  get(name: CredentialName): Promise<string | undefined>;
}

export type CredentialName = SourceCredentialName | ChannelCredentialName;

/** The address of a channel's webhook or mail server, and what its messages are signed with; `CHANNEL_TEAM_SLACK_URL`. */
export type ChannelCredentialName = `CHANNEL_${string}_${'URL' | 'SECRET'}`;

export type SourceCredentialName =
  | 'YOUTUBE_API_KEY'
  | 'REDDIT_CLIENT_ID'
  | 'REDDIT_CLIENT_SECRET'
  | 'BLUESKY_IDENTIFIER'
  | 'BLUESKY_APP_PASSWORD'
  | 'MASTODON_ACCESS_TOKEN'
  | 'TUMBLR_API_KEY'
  | 'X_BEARER_TOKEN';
