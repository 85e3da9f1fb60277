import * as z from 'zod';
import { RULES, SEVERITIES, STAGES } from '../domain/alerting/alert.ts';
import {
  CHANNEL_KINDS,
  type ChannelDefinition,
  IMPLICIT_CHANNELS,
  isChannelId,
  MAX_CHANNELS,
  MAX_RECIPIENTS,
} from '../domain/channels/channel.ts';
import { isTimeZone, readTimeOfDay } from '../domain/channels/quiet-hours.ts';
import { TOPIC_KINDS } from '../domain/topic.ts';
import { OffcameraError } from '../errors.ts';
import type { Exact } from './exact.ts';
import { TopicIdSchema } from './mention-schema.ts';

const TimeOfDay = z.string().refine((text) => readTimeOfDay(text) !== undefined, 'must be a time like 22:00');
const OneOf = <T extends string>(names: readonly [T, ...T[]], what: string) =>
  z.array(z.enum(names, `${what} are ${names.join(', ')}`)).min(1);
const Recipient = z.email('must be the address of somebody, like ann@example.com').max(254);
const Sender = z
  .string()
  .max(320)
  .regex(
    /^(?:[^<>\r\n]{0,80}<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    'must be like alerts@example.com or Offcamera <alerts@example.com>',
  );

const Routing = z.object({
  topics: z.array(TopicIdSchema).min(1).max(500).optional(),
  kinds: OneOf(TOPIC_KINDS, 'kinds of topics').optional(),
  rules: OneOf(RULES, 'rules').optional(),
  minSeverity: z.enum(SEVERITIES, `severities are ${SEVERITIES.join(', ')}`).optional(),
  stages: OneOf(STAGES, 'stages').optional(),
});

const QuietHours = z
  .object({
    from: TimeOfDay,
    to: TimeOfDay,
    timeZone: z.string().refine(isTimeZone, 'must be a time zone like Europe/Berlin'),
    digest: z.boolean(),
    exceptSeverity: z.enum(SEVERITIES).optional(),
  })
  .refine(({ from, to }) => from !== to, 'quiet hours must not end when they begin; pause the channel instead');

const Definition = z
  .object({
    id: z.string().refine(isChannelId, 'an id is made of small letters and digits with hyphens between, at most 40'),
    kind: z.enum(CHANNEL_KINDS, `kinds are ${CHANNEL_KINDS.join(', ')}`),
    mail: z
      .object({
        to: z.array(Recipient).min(1).max(MAX_RECIPIENTS, `at most ${MAX_RECIPIENTS} recipients`),
        from: Sender,
      })
      .optional(),
    topicArn: z
      .string()
      .regex(/^arn:aws[\w-]*:sns:[\w-]+:\d{12}:[\w.-]{1,256}$/, 'must be the ARN of an SNS topic')
      .optional(),
    routing: Routing,
    quietHours: QuietHours.optional(),
    isPaused: z.boolean().optional(),
  })
  .superRefine(({ id, kind, mail, topicArn }, context) => {
    const complain = (message: string) => context.addIssue({ code: 'custom', message });
    if (IMPLICIT_CHANNELS.has(id)) complain(`"${id}" is the channel that the settings make; choose another id`);
    if (kind === 'email' && mail === undefined) complain('a channel of mail needs recipients and a sender');
    if (kind !== 'email' && mail !== undefined) complain('only a channel of mail has recipients and a sender');
    if (kind === 'sns' && topicArn === undefined) complain('a channel of SNS needs the ARN of its topic');
    if (kind !== 'sns' && topicArn !== undefined) complain('only a channel of SNS has a topic');
  })
  .transform((definition) => definition as Exact<typeof definition> satisfies ChannelDefinition);

/** Channels as they come out of the table or a command: whoever wrote them, they are checked. */
export const ChannelsSchema = z
  .array(Definition)
  .max(MAX_CHANNELS, `at most ${MAX_CHANNELS} channels`)
  .refine(
    (channels) => new Set(channels.map(({ id }) => id)).size === channels.length,
    'two channels have the same id',
  );

/** The definition, or an error that says all that is wrong with it. */
export function parseChannel(written: unknown): ChannelDefinition {
  const { data, error } = Definition.safeParse(written);
  if (data !== undefined) return data;
  const problems = error?.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new OffcameraError('BAD_INPUT', `This channel cannot be:\n${problems?.map((line) => `- ${line}`).join('\n')}`);
}
