import * as z from 'zod';
import { OffcameraError } from '../errors.ts';
import { ENV } from './env-names.ts';
import { MOST_RETENTION_DAYS, USUAL_RETENTION_DAYS } from './retention.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * What functions can be told, by the names in `ENV`. An empty value is an absent one: that is how stacks spell "not set".
 * Each is made when it is asked for: a schema takes longer to make than to use, and a function asks for few.
 */
const SETTINGS = {
  tableName: () => z.string().min(3),
  pollQueueUrl: () => z.url(),
  pollDeadLetterQueueUrl: () => z.url(),
  mentionQueueUrl: () => z.url(),
  mentionDeadLetterQueueUrl: () => z.url(),
  importQueueUrl: () => z.url(),
  alertTopicArn: () => z.string().startsWith('arn:').optional(),
  alertWebhookUrl: () => z.url({ protocol: /^https?$/ }).optional(),
  /** Where people see the trends; alerts link to it. */
  dashboardUrl: () => z.url({ protocol: /^https?$/ }).optional(),
  retentionDays: () => z.coerce.number().int().min(1).max(MOST_RETENTION_DAYS).default(USUAL_RETENTION_DAYS),
  /** Goes into the User-Agent, so that a publisher who minds us can say so. */
  contact: () =>
    z
      .string()
      .max(200)
      .regex(/^[\x20-\x7e]*$/, 'must be plain ASCII, because it is sent as a header')
      .optional(),
  allowPrivateAddresses: () => z.stringbool().default(false),
  /** A JSON array of source definitions, instead of the default catalog. */
  sources: () => z.string().optional(),
  /** Where the keys for sources lie in Parameter Store; absent: they are in the environment. */
  credentialsPath: () =>
    z
      .string()
      .regex(/^(\/[A-Za-z0-9_.-]+)+$/, 'must be a path of Parameter Store, like /offcamera/prod')
      .optional(),
} satisfies Record<keyof typeof ENV, () => z.ZodType>;

type Settings = { [Name in keyof typeof SETTINGS]: z.output<ReturnType<(typeof SETTINGS)[Name]>> };

/** Reads the named settings, or throws one error that names every variable that is missing or wrong. */
export function readConfig<Name extends keyof Settings>(env: Env, names: readonly Name[]): Pick<Settings, Name> {
  const problems: string[] = [];
  const entries = names.map((name) => {
    const value = env[ENV[name]];
    const result = SETTINGS[name]().safeParse(value === '' ? undefined : value);
    if (!result.success) problems.push(...result.error.issues.map(({ message }) => `${ENV[name]}: ${message}`));
    return [name, result.data] as const;
  });
  if (problems.length > 0)
    throw new OffcameraError(
      'BAD_CONFIG',
      `These settings need mending:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
  // Each value was parsed by the schema of its own name just above.
  return Object.fromEntries(entries) as Pick<Settings, Name>;
}
