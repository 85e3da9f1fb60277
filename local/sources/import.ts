import { placeOf } from '../../lambdas/adapters/dynamodb/source-item.ts';
import { parseSourceDefinition } from '../../lambdas/adapters/feeds/registry.ts';
import { newSourceId, sourceFromAddress } from '../../lambdas/adapters/feeds/source-from-address.ts';
import type { Subscription } from '../../lambdas/adapters/opml.ts';
import type { SourceDefinition } from '../../lambdas/domain/source.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';
import type { SourceStore } from '../../lambdas/ports/source-store.ts';
import { oneLine } from '../terminal/console-log.ts';

export interface ImportReport {
  readonly added: number;
  /** Polled already, or twice in the list. */
  readonly known: number;
  /** One line each, for people. */
  readonly refused: readonly string[];
}

/** Makes a source of each subscription that is not polled yet. One that cannot be taken leaves the others alone. */
export async function addSubscriptions(
  subscriptions: readonly Subscription[],
  store: Pick<SourceStore, 'list' | 'add'>,
  now: number,
): Promise<ImportReport> {
  const definitions = (await store.list()).map(({ definition }) => definition);
  const ids = new Set(definitions.map(({ id }) => id));
  const places = new Set(definitions.map(placeOf));
  const refused: string[] = [];
  let added = 0;
  let known = 0;
  for (const subscription of subscriptions) {
    const reading = toDefinition(subscription, ids);
    if (!reading.ok) {
      refused.push(oneLine(`"${subscription.title ?? subscription.url}": ${reading.problem}`));
      continue;
    }
    const { definition } = reading;
    if (places.has(placeOf(definition)) || !(await store.add(definition, now))) {
      known += 1;
      continue;
    }
    ids.add(definition.id);
    places.add(placeOf(definition));
    added += 1;
  }
  return { added, known, refused };
}

type Reading =
  | { readonly ok: true; readonly definition: SourceDefinition }
  | { readonly ok: false; readonly problem: string };

function toDefinition({ url, ...notes }: Subscription, ids: ReadonlySet<string>): Reading {
  const found = sourceFromAddress(url);
  if (found === undefined) return { ok: false, problem: `"${url}" is no web address` };
  const { name, kind, params } = found;
  const id = newSourceId(name, (candidate) => ids.has(candidate));
  try {
    return { ok: true, definition: parseSourceDefinition({ id, kind, params, ...notes }) };
  } catch (thrown) {
    if (!(thrown instanceof OffcameraError)) throw thrown;
    return { ok: false, problem: messageOf(thrown) };
  }
}
