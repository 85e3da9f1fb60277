import { createHash } from 'node:crypto';
import type { Mail } from '../../domain/channels/channel.ts';
import { DeliveryError, messageOf } from '../../errors.ts';
import { AddressRefused, type Resolve } from '../http/connect.ts';
import { toHtml } from './messages/html.ts';
import { idOf, type Notice, viewNotice } from './messages/notice.ts';
import { toPlainText } from './messages/text.ts';
import type { Messenger } from './messenger.ts';

export interface EmailDeps {
  /** Addresses of the mail server that may be connected to. */
  readonly resolve: Resolve;
}

export interface EmailAddress extends Mail {
  /** `smtps://user:password@smtp.example.com`, or `smtp://…:587` for STARTTLS. */
  readonly url: string;
}

const TIMEOUT_MS = 20_000;
const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Mail over SMTP, as HTML and as text. A password is only ever sent over TLS. */
export function createEmailMessenger({ resolve }: EmailDeps, { url, to, from }: EmailAddress): Messenger {
  return {
    async send(notice, context) {
      const server = await serverOf(url, resolve);
      // With the first mail: most who start never send one, and it is a thirtieth of what a start loads.
      const { default: Mailer } = await import('nodemailer/lib/mailer');
      const { default: SmtpTransport } = await import('nodemailer/lib/smtp-transport');
      const view = viewNotice(notice, context);
      const { subject, body } = toPlainText(view);
      // What `createTransport` would make, without the six other transports that it brings along.
      const options = { ...server, disableFileAccess: true, disableUrlAccess: true };
      const transport = new Mailer(new SmtpTransport(options), options);
      try {
        const { accepted, response } = await transport.sendMail({
          from,
          to: [...to],
          subject,
          text: body,
          html: toHtml(view),
          ...threadOf(notice, from),
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        const left = to.length - accepted.length;
        return `${response}${left === 0 ? '' : ` (${left} of ${to.length} recipients were refused)`}`;
      } catch (thrown) {
        throw toError(thrown);
      } finally {
        transport.close();
      }
    },
  };
}

async function serverOf(address: string, resolve: Resolve) {
  const url = URL.parse(address);
  const port = PORTS[url?.protocol ?? ''];
  if (url === null || port === undefined || url.hostname === '') {
    throw new DeliveryError('The address of the mail server must be like smtps://user:password@smtp.example.com.', {
      isFinal: true,
    });
  }
  const hostname = url.hostname.replace(/^\[(?<inside>.*)\]$/, '$<inside>');
  const [host] = await resolve(hostname).catch((thrown: unknown) => {
    throw toError(thrown);
  });
  if (host === undefined) throw new DeliveryError(`The mail server ${hostname} has no address.`);
  const user = decode(url.username);
  const isSecure = url.protocol === 'smtps:';
  return {
    // The very address that was checked, so that no second answer of a name server can come between.
    host,
    servername: hostname,
    port: url.port === '' ? port : Number(url.port),
    secure: isSecure,
    requireTLS: user !== '' && !isSecure,
    ...(user === '' ? {} : { auth: { user, pass: decode(url.password) } }),
    connectionTimeout: TIMEOUT_MS / 2,
    greetingTimeout: TIMEOUT_MS / 2,
    socketTimeout: TIMEOUT_MS,
  };
}

/** A password may hold a bare per cent sign. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The same message has the same id whenever it is sent again, and the alerts of one episode belong together. */
function threadOf(notice: Notice, from: string) {
  const domain = /@(?<domain>[\w.-]+)>?\s*$/.exec(from)?.groups?.['domain'] ?? 'offcamera.invalid';
  const idFor = (text: string) => `<${createHash('sha256').update(text).digest('hex').slice(0, 40)}@${domain}>`;
  const messageId = idFor(idOf(notice));
  return notice.kind === 'alert' ? { messageId, references: [idFor(notice.alert.episode)] } : { messageId };
}

/** Codes of our own making come from the connection, the others from the server: 4xx is for now, 5xx for good. */
function toError(thrown: unknown): DeliveryError {
  const { code, responseCode } = Object.assign({ code: undefined, responseCode: undefined }, thrown);
  const isRefusal = typeof responseCode === 'number' && responseCode >= 500;
  const isLogin = code === 'EAUTH' || code === 'ETLS';
  return new DeliveryError(`The mail server did not take it: ${messageOf(thrown)}`, {
    isFinal: thrown instanceof AddressRefused || isRefusal || isLogin,
  });
}
