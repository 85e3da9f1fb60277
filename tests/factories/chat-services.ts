import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ChatPost {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ChatAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What each service answers when all is well. */
export const WELL = {
  slack: { status: 200, headers: { 'content-type': 'text/html' }, body: 'ok' },
  teams: { status: 202 },
  discord: { status: 204 },
  webhook: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' },
} satisfies Record<string, ChatAnswer>;

/** As Discord says it. */
export const DISCORD_TOO_OFTEN: ChatAnswer = {
  status: 429,
  headers: { 'content-type': 'application/json', 'retry-after': '7', 'x-ratelimit-reset-after': '6.4' },
  body: '{"message":"You are being rate limited.","retry_after":6.4,"global":false}',
};

export interface ChatService {
  readonly url: string;
  readonly posts: readonly ChatPost[];
  stop(): Promise<void>;
}

/** A service that takes messages by webhook; `answer` is asked post by post. */
export async function startChatService(answer: (nth: number) => ChatAnswer): Promise<ChatService> {
  const posts: ChatPost[] = [];
  const server = createServer(async (request, response) => {
    posts.push({ headers: request.headers, body: await text(request) });
    const { status, headers = {}, body = '' } = answer(posts.length);
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks/T000/s3cret-path`,
    posts,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export interface MailSink {
  /** `smtp://127.0.0.1:…`. */
  readonly url: string;
  readonly mails: readonly Email[];
  readonly recipients: readonly string[];
  stop(): Promise<void>;
}

/** A real mail server that keeps what it gets; `refuse` turns recipients down with that code. */
export async function startMailSink(
  refuse: (recipient: string) => number | undefined = () => undefined,
): Promise<MailSink> {
  const mails: Email[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // A server that would take a password in the clear.
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, callback) => callback(null, { user: username }),
    onRcptTo({ address }, _session, callback) {
      const code = refuse(address);
      if (code === undefined) recipients.push(address);
      callback(code === undefined ? null : Object.assign(new Error('no such mailbox'), { responseCode: code }));
    },
    async onData(stream, _session, callback) {
      mails.push(await PostalMime.parse(await text(stream)));
      callback();
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    recipients,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
