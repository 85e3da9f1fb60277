import * as z from 'zod';
import { isTopicId, MAX_TOPIC_ID_LENGTH, TOPIC_KINDS, type TopicId } from '../../domain/topic.ts';
import { TREND_WINDOWS } from '../../domain/window.ts';
import { fromCursor } from './cursor.ts';

/** The parameters of requests. Each says in words what it takes, because its words are what a caller gets back. */
export const NO_PARAMETERS = z.object({});

export const TopicParameters = z.object({
  id: z
    .string()
    .refine(
      (id): id is TopicId => isTopicId(id),
      `must be <kind>:<name>, such as work:the-shining, at most ${MAX_TOPIC_ID_LENGTH} characters; kinds are ${TOPIC_KINDS.join(', ')}`,
    )
    .meta({
      description: 'The id of a topic: `<kind>:<name>`.',
      pattern: `^(${TOPIC_KINDS.join('|')}):.`,
      maxLength: MAX_TOPIC_ID_LENGTH,
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
  .meta({ description: 'Only topics of this kind; all kinds unless told.' });

export function limitParameter(most: number, usual: number) {
  const error = `must be a whole number from 1 to ${most}`;
  return z
    .string()
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most, error)
    .transform(Number)
    .default(usual)
    .meta({ description: 'How many at most.', type: 'integer', minimum: 1, maximum: most, default: usual });
}

/** Beyond these years no feed has news, and not every date can be written down as ISO 8601 of four-digit years. */
const FIRST_TIME = Date.UTC(1970, 0, 1);
const END_OF_TIME = Date.UTC(2200, 0, 1);

/** With seconds or without, with a zone or without, or a day alone. */
const IsoTime = z.union([
  z.iso.datetime({ offset: true, local: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
  z.iso.date(),
]);

/** Epoch milliseconds come out. */
const Time = z.string().transform((text, { issues }) => {
  const refuse = (message: string) => {
    issues.push({ code: 'custom', message, input: text });
    return z.NEVER;
  };
  if (!IsoTime.safeParse(text).success) {
    return refuse(
      'must be a date or time in ISO 8601, such as 2026-08-04 or 2026-08-04T10:00:00Z (in a URL the + of a zone is %2B)',
    );
  }
  const time = toEpoch(text);
  return time >= FIRST_TIME && time < END_OF_TIME ? time : refuse('must lie in the years 1970 to 2199');
});

/** Parsed as UTC where the text names no zone. */
function toEpoch(text: string): number {
  const needsZone = text.includes('T') && !/(Z|[+-]\d{2}:\d{2})$/.test(text);
  return Date.parse(needsZone ? `${text}Z` : text);
}

export function timeParameter(description: string) {
  return Time.optional().meta({ description, examples: ['2026-08-04T10:00:00Z', '2026-08-04'] });
}

export const StepParameter = z
  .enum(['5m', '1h', '1d'], { error: 'must be one of 5m, 1h, 1d' })
  .default('1h')
  .meta({ description: 'The span of one point.' });

export const CursorParameter = z
  .string()
  .transform((cursor, { issues }) => {
    const read = fromCursor(cursor);
    if (read !== undefined) return read;
    issues.push({ code: 'custom', message: 'must be the `nextCursor` of the page before', input: cursor });
    return z.NEVER;
  })
  .optional()
  .meta({ description: 'The `nextCursor` of the page before; absent for the first page.' });
