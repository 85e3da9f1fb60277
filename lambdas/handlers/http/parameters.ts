import * as z from 'zod';
import { TopicIdSchema } from '../../adapters/mention-schema.ts';
import { TOPIC_KINDS } from '../../domain/topic.ts';
import { TREND_WINDOWS } from '../../domain/window.ts';

/** The parameters of requests. Each says in words what it takes, because its words are what a caller gets back. */
export const NO_PARAMETERS = z.strictObject({});

export const TopicParameters = z.strictObject({
  id: TopicIdSchema.meta({
    description: `A topic's id: \`<kind>:<name>\`, kinds are ${TOPIC_KINDS.join(', ')}.`,
    examples: ['work:the-shining'],
  }),
});

export const WindowParameter = z
  .enum(TREND_WINDOWS, { error: `must be one of ${TREND_WINDOWS.join(', ')}` })
  .default('24h')
  .meta({ description: 'How far back to look.' });

export const KindParameter = z
  .enum(TOPIC_KINDS, { error: `must be one of ${TOPIC_KINDS.join(', ')}` })
  .optional()
  .meta({ description: 'Only topics of this kind.' });

export function limitParameter(most: number, usual: number) {
  const error = `must be a whole number from 1 to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, error)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= most, error)
    .default(usual)
    .meta({ description: `How many at most: 1 to ${most}; ${usual} unless told.` });
}

const IsoTime = z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], {
  error: 'must be a date or time in ISO 8601, such as 2026-08-04 or 2026-08-04T10:00:00Z',
});

/** UTC where the text names no zone. Epoch milliseconds come out. */
export const TimeParameter = IsoTime.transform((text) => {
  const hasZone = /Z$|[+-]\d{2}:?\d{2}$/.test(text) && text.includes('T');
  return Date.parse(hasZone || !text.includes('T') ? text : `${text}Z`);
});

export const StepParameter = z
  .enum(['5m', '1h', '1d'], { error: 'must be one of 5m, 1h, 1d' })
  .default('1h')
  .meta({ description: 'The span of one point.' });

export const CursorParameter = z
  .string()
  .regex(/^[\w-]{1,600}$/, 'must be the `nextCursor` of the page before')
  .transform((cursor) => Buffer.from(cursor, 'base64url').toString('utf8'))
  .optional()
  .meta({ description: 'The `nextCursor` of the page before; absent for the first page.' });

export function toCursor(position: string): string {
  return Buffer.from(position, 'utf8').toString('base64url');
}
