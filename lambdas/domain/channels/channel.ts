import type { Rule, Severity, Stage } from '../alerting/alert.ts';
import type { TopicId, TopicKind } from '../topic.ts';

export const CHANNEL_KINDS = ['slack', 'teams', 'discord', 'webhook', 'email', 'sns'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Where alerts go, which of them, and when. Holds no secret: see `credentialsOf`. */
export interface ChannelDefinition {
  /** Small letters and digits, with hyphens between: `team-slack`. */
  readonly id: string;
  readonly kind: ChannelKind;
  /** Whom a mail goes to, and from whom; for `email`. */
  readonly mail?: Mail;
  /** For `sns`. */
  readonly topicArn?: string;
  readonly routing: Routing;
  readonly quietHours?: QuietHours;
  readonly isPaused?: boolean;
}

export interface Mail {
  readonly to: readonly string[];
  readonly from: string;
}

/** What is for a channel: all that is given has to hold, and each list means "one of these". Nothing given: everything. */
export interface Routing {
  readonly topics?: readonly TopicId[];
  readonly kinds?: readonly TopicKind[];
  readonly rules?: readonly Rule[];
  readonly minSeverity?: Severity;
  readonly stages?: readonly Stage[];
}

/** Every day from one time to another, by the clocks of a place; over midnight where `to` is earlier than `from`. */
export interface QuietHours {
  /** `22:00`. */
  readonly from: string;
  readonly to: string;
  /** As the IANA calls it: `Europe/Berlin`. */
  readonly timeZone: string;
  /** What was held back comes as one message; else one by one. */
  readonly digest: boolean;
  /** What is at least so severe comes at once all the same. */
  readonly exceptSeverity?: Severity;
}

export const MAX_CHANNELS = 50;
export const MAX_RECIPIENTS = 10;
const MAX_CHANNEL_ID_LENGTH = 40;

/** The channels that settings of the functions make (`ALERT_WEBHOOK_URL`, `ALERT_TOPIC_ARN`); no other may be called so. */
export const IMPLICIT_CHANNELS: ReadonlySet<string> = new Set(['webhook', 'sns']);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isChannelId(id: string): boolean {
  return id.length <= MAX_CHANNEL_ID_LENGTH && ID.test(id);
}

/** What the secrets of a channel are called: `CHANNEL_TEAM_SLACK_URL` is the address of `team-slack`. */
export function credentialsOf(id: string) {
  const name = id.toUpperCase().replaceAll('-', '_');
  return { url: `CHANNEL_${name}_URL`, secret: `CHANNEL_${name}_SECRET` } as const;
}
