import * as z from 'zod';
import { USUAL_RETENTION_DAYS } from './retention.ts';

/** The spans CloudWatch Logs can keep a log group for; it refuses any other number. */
const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** `-c name=value` can only bring text, cdk.json brings real numbers and booleans. */
function fromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^\d+$/.test(value)) return Number(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

const STAGE = 'must be 1 to 20 lower-case letters, digits or dashes, the first one a letter';
const RETENTION_DAYS = 'must be a whole number of days from 7 to 3650';
const CONTACT = 'must be 1 to 200 plain ASCII characters, as it becomes part of the User-Agent header';

const Settings = z.strictObject({
  /** Names the stack. `prod` keeps its data when the stack is destroyed. */
  stage: z
    .string(STAGE)
    .regex(/^[a-z][a-z0-9-]{0,19}$/, STAGE)
    .default('dev'),
  /** Who gets alerts and operational alarms by e-mail. */
  alertEmail: z.email('must be an e-mail address').optional(),
  /** Where alerts are posted as JSON. */
  alertWebhookUrl: z.url({ protocol: /^https$/, error: 'must be an https URL' }).optional(),
  /** How long a mention is remembered. */
  retentionDays: z
    .preprocess(fromText, z.int(RETENTION_DAYS).min(7, RETENTION_DAYS).max(3650, RETENTION_DAYS))
    .default(USUAL_RETENTION_DAYS),
  logRetentionDays: z
    .preprocess(fromText, z.literal(LOG_RETENTION_DAYS, `must be one of ${LOG_RETENTION_DAYS.join(', ')}`))
    .default(30),
  /** How publishers can reach whoever runs this; sent with every poll. */
  contact: z
    .string(CONTACT)
    .regex(/^[\x20-\x7e]{1,200}$/, CONTACT)
    .optional(),
  /** Keeps folds from overlapping. New accounts with a small concurrency quota have to switch it off. */
  reserveFoldConcurrency: z.preprocess(fromText, z.boolean('must be true or false')).default(true),
});

export type DeploymentConfig = Readonly<z.infer<typeof Settings>>;

export type DeploymentConfigResult =
  | { readonly ok: true; readonly config: DeploymentConfig }
  /** One readable line for every problem there is, so that all of them can be mended in one go. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the CDK context: the object `offcamera`, and over it what `-c name=value` said. An empty value means "not set". */
export function readDeploymentConfig(context: Readonly<Record<string, unknown>>): DeploymentConfigResult {
  const { offcamera = {}, ...others } = context;
  // CDK's own keys all carry punctuation (`@aws-cdk/…`, `aws:cdk:…`, `cli-telemetry`): a plain word was meant for us.
  const flat = Object.entries(others).filter(([name]) => /^\w+$/.test(name));
  const file = z.record(z.string(), z.unknown(), 'must be an object').safeParse(offcamera);

  const merged = { ...file.data, ...Object.fromEntries(flat) };
  const settings = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== '' && value !== null));
  const result = Settings.safeParse(settings);
  if (file.success && result.success) return { ok: true, config: result.data };

  const problems = [
    ...(file.success ? [] : [`offcamera: must be an object, got ${JSON.stringify(offcamera)}`]),
    ...(result.error?.issues.flatMap((issue) => toProblems(issue, settings)) ?? []),
  ];
  return { ok: false, problems };
}

function toProblems(issue: z.core.$ZodIssue, settings: Readonly<Record<string, unknown>>): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(Settings.shape).join(', ');
    return issue.keys.map((name) => `${name}: no such setting; there are ${known}`);
  }
  const name = String(issue.path[0]);
  return [`${name}: ${issue.message}, got ${JSON.stringify(settings[name])}`];
}

/** Where a stage's keys for sources lie in Parameter Store, by their variables' names; and so in Secrets Manager. */
export function credentialsPathOf(stage: string): string {
  return `/offcamera/${stage}`;
}
