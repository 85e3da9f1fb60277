import { type AddressedSource, sourceFromAddress } from '../../../lambdas/adapters/feeds/source-from-address.ts';
import { OffcameraError } from '../../../lambdas/errors.ts';
import { lookAtAddress } from '../../../local/sources/look-at-address.ts';
import { oneLine } from '../../../local/terminal/console-log.ts';
import { withHttp } from './polling.ts';

type Found = AddressedSource & { readonly title?: string };

/**
 * The source behind an address. One that should be a feed is asked once, so that a web page leads to the feed it names;
 * what it turned out to be is told on stderr.
 */
export async function addressedSource(
  found: AddressedSource,
  { unchecked, allowPrivate }: { readonly unchecked: boolean; readonly allowPrivate: boolean },
): Promise<Found> {
  const { url } = found.params;
  if (unchecked || found.kind !== 'feed' || typeof url !== 'string') return found;

  const look = await withHttp(allowPrivate, (http) => lookAtAddress(url, http));
  switch (look.kind) {
    case 'feed':
      return withTitle(found, look.title);
    case 'page': {
      const [first = { url }, ...others] = look.links;
      tell(`That is a web page; its feed is ${first.url}`);
      for (const other of others)
        tell(`  it also names ${other.url}${other.title === undefined ? '' : ` (${other.title})`}`);
      return withTitle(understood(first.url), first.title);
    }
    case 'neither':
      throw new OffcameraError(
        'BAD_INPUT',
        oneLine(`That is no feed, and no page that names one: ${look.message}. (--unchecked adds it all the same.)`),
      );
    case 'unusable':
      throw new OffcameraError(
        'BAD_INPUT',
        oneLine(`That address will not do: ${look.message}. (--unchecked adds it all the same.)`),
      );
    case 'unknown':
      tell(`It cannot be read right now (${look.message}), and is added all the same.`);
      return found;
    default:
      return look satisfies never;
  }
}

export function understood(address: string): AddressedSource {
  const found = sourceFromAddress(address);
  if (found === undefined) throw new OffcameraError('BAD_INPUT', `${address} is no web address.`);
  return found;
}

function withTitle(found: AddressedSource, title = ''): Found {
  const words = oneLine(title).slice(0, 200).trim();
  return words === '' ? found : { ...found, title: words };
}

function tell(line: string): void {
  process.stderr.write(`${oneLine(line)}\n`);
}
