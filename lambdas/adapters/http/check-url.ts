import type { PollFailure } from '../../domain/source.ts';

export type CheckedUrl =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly failure: PollFailure };

/** Where a request may go by its URL alone; the address behind the name is checked when connecting. */
export function checkUrl(address: string, from?: URL): CheckedUrl {
  const url = URL.parse(address, from?.href);
  // What a stranger sends us to may quote a secret of our own address, and this is shown to people.
  if (url === null && from !== undefined)
    return refused(`${from.hostname} sends us to something that is no web address`);
  if (url === null) return refused(`"${address.slice(0, 200)}" is not a web address`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused(`only http and https addresses can be asked, not ${url.protocol.slice(0, 40)}`);
  }
  if (url.hostname === '') return refused('the address names no site');
  if (url.username !== '' || url.password !== '')
    return refused(`the address at ${url.hostname} holds a user name or password; remove it`);
  // Whoever sits between could read along or answer in the publisher's place.
  if (from?.protocol === 'https:' && url.protocol === 'http:') {
    return refused(
      `${from.hostname} sends us from a secure (https) to an insecure address (http://${url.hostname}), which is not followed`,
    );
  }
  return { ok: true, url };
}

/** Where a WebSocket may be opened: like any other request, but for the scheme. */
export function checkWebSocketUrl(address: string): CheckedUrl {
  const scheme = /^wss?(?=:)/i.exec(address)?.[0].toLowerCase();
  if (scheme === undefined) return refused(`"${address.slice(0, 200)}" is not the address of a WebSocket (wss:)`);
  // In the end the plain scheme is asked; and a URL's parts are only checked for schemes that it knows.
  return checkUrl(`${scheme === 'wss' ? 'https' : 'http'}${address.slice(scheme.length)}`);
}

function refused(message: string): CheckedUrl {
  return { ok: false, failure: { kind: 'refused', message } };
}
