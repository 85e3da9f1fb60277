import { GetParameterCommand, paginateGetParametersByPath, type SSMClient } from '@aws-sdk/client-ssm';
import { MINUTE_MS } from '../../domain/bucket.ts';
import { messageOf, OffcameraError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CredentialName, Credentials } from '../../ports/credentials.ts';
import type { Log } from '../../ports/log.ts';
import { isCredentialName } from './names.ts';

export interface ParameterStoreDeps {
  readonly client: SSMClient;
  /** Like `/offcamera/prod`; a secret is the parameter of its name below it. */
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
}

type Secrets = ReadonlyMap<CredentialName, string>;

/** A key that is set, changed or taken away takes effect after this long, without a deployment. */
const FRESH_FOR_MS = 15 * MINUTE_MS;

/** In an outage of theirs, the keys we have serve on, and this is how soon we look again. */
const LOOK_AGAIN_AFTER_MS = MINUTE_MS;

/** How Parameter Store spells a secret of Secrets Manager. As the value of a parameter, it stands for that secret. */
const IN_SECRETS_MANAGER = '/aws/reference/secretsmanager/';

/** The account has no such secrets for us, which is no trouble: those of its sources that need one say so. */
const NOT_FOR_US: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'ParameterNotFound',
  'ParameterVersionNotFound',
]);

/** Credentials from AWS Systems Manager Parameter Store, read all at once and kept for a while. */
export function createParameterStoreCredentials({ client, path, clock, log }: ParameterStoreDeps): Credentials {
  let known: { readonly secrets: Secrets; readonly freshUntil: number } | undefined;
  let reading: Promise<Secrets> | undefined;

  return {
    async get(name) {
      if (known !== undefined && clock.now() < known.freshUntil) return known.secrets.get(name);
      // Sources that are polled together ask once.
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return (await reading).get(name);
    },
  };

  async function read(): Promise<Secrets> {
    try {
      return keep(await followReferences(await readPath()), FRESH_FOR_MS);
    } catch (thrown) {
      log.warn('credentials-not-read', { path, error: thrown });
      if (isNotForUs(thrown)) return keep(new Map(), FRESH_FOR_MS);
      if (known !== undefined) return keep(known.secrets, LOOK_AGAIN_AFTER_MS);
      throw new OffcameraError(
        'STORE_FAILED',
        `The keys in Parameter Store under ${path} cannot be read right now: ${messageOf(thrown)}`,
        { cause: thrown },
      );
    }
  }

  function keep(secrets: Secrets, forMs: number): Secrets {
    known = { secrets, freshUntil: clock.now() + forMs };
    return secrets;
  }

  async function readPath(): Promise<Secrets> {
    const secrets = new Map<CredentialName, string>();
    for await (const { Parameters = [] } of paginateGetParametersByPath(
      { client },
      { Path: path, WithDecryption: true },
    )) {
      for (const { Name = '', Value = '' } of Parameters) {
        const name = Name.slice(path.length + 1);
        if (isCredentialName(name) && Value.trim() !== '') secrets.set(name, Value.trim());
      }
    }
    return secrets;
  }

  async function followReferences(secrets: Secrets): Promise<Secrets> {
    const followed = new Map(secrets);
    for (const [name, value] of secrets) {
      if (!value.startsWith(IN_SECRETS_MANAGER)) continue;
      const secret = await readReference(name, value);
      if (secret === undefined) followed.delete(name);
      else followed.set(name, secret);
    }
    return followed;
  }

  /** One that is missing or not for us leaves the others alone. */
  async function readReference(name: CredentialName, reference: string): Promise<string | undefined> {
    try {
      const { Parameter } = await client.send(new GetParameterCommand({ Name: reference, WithDecryption: true }));
      return Parameter?.Value?.trim() || undefined;
    } catch (thrown) {
      if (!isNotForUs(thrown)) throw thrown;
      log.warn('credentials-not-read', { path: reference, name, error: thrown });
      return undefined;
    }
  }
}

function isNotForUs(thrown: unknown): boolean {
  return thrown instanceof Error && NOT_FOR_US.has(thrown.name);
}
