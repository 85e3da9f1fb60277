import type { Duplex } from 'node:stream';
import type { Dispatcher } from 'undici';
import Agent from 'undici/lib/dispatcher/agent.js';
import { WebSocket } from 'undici/lib/web/websocket/websocket.js';
import { type Headers, toHeaders } from './retry-after.ts';

export interface ConnectionOptions {
  /** What the client's own agent is made from. */
  readonly guarded: Agent.Options;
  readonly userAgent: string;
  readonly maxMessageBytes: number;
}

export interface Connection {
  isOpen(): boolean;
  /** The next text message that waits to be read. */
  take(): string | undefined;
  /** Undefined while more may come; what waits to be read comes before it. */
  end(): ConnectionEnd | undefined;
  /** Resolves when something has changed, at once where it has since the last call; false when nothing did for so long. */
  hasChanged(withinMs: number): Promise<boolean>;
  /** Ends the wait of `hasChanged`. */
  wake(): void;
  close(): Promise<void>;
}

export type ConnectionEnd =
  | { readonly kind: 'turned-down'; readonly status: number; readonly headers: Headers }
  | { readonly kind: 'not-reached'; readonly thrown: unknown }
  | { readonly kind: 'closed'; readonly code: number; readonly reason: string }
  | { readonly kind: 'broken-off' }
  /** Not what a WebSocket server may say, or a message that is too large: undici does not tell which. */
  | { readonly kind: 'improper' }
  | { readonly kind: 'flood' };

/** From here on nothing more is read from the network until the consumer has caught up. Counted in characters. */
const PAUSE_FROM = 4 * 1024 * 1024;
const RESUME_FROM = PAUSE_FROM / 2;
/** What was read already may still unfold, where it is compressed; but not to more than this. */
const MOST_HELD = 32 * 1024 * 1024;

/** One WebSocket on a connection of its own, so that closing it leaves nothing behind, whatever state it is in. */
export function openConnection(url: URL, { guarded, userAgent, maxMessageBytes }: ConnectionOptions): Connection {
  const agent = new Agent({ ...guarded, webSocket: { maxPayloadSize: maxMessageBytes } });
  const inbox: string[] = [];
  let heldLength = 0;
  let isPaused = false;
  let isOpen = false;
  let handshake: ConnectionEnd = { kind: 'improper' };
  let socket: Duplex | undefined;
  let isFarEndGone = false;
  let end: ConnectionEnd | undefined;
  let isChanged = false;
  let wake: () => void = () => undefined;

  function changed(): void {
    isChanged = true;
    wake();
  }

  function finish(how: ConnectionEnd): void {
    end ??= how;
    changed();
  }

  const listener: HandshakeListener = {
    onUpgrade(upgraded) {
      socket = upgraded;
      upgraded.on('error', farEndGone).once('end', farEndGone);
      // undici resumes the socket whenever its parser has nothing left to do; nobody has told it that we are behind.
      upgraded.on('resume', () => {
        if (isPaused) upgraded.pause();
      });
    },
    onReply(status, headers) {
      handshake = { kind: 'turned-down', status, headers };
    },
    onThrown(thrown) {
      if (handshake.kind === 'improper') handshake = { kind: 'not-reached', thrown };
    },
  };

  function farEndGone(): void {
    isFarEndGone = true;
  }

  function receive(data: unknown): void {
    // A binary message is none that anybody here asks for.
    if (typeof data !== 'string' || end !== undefined) return;
    inbox.push(data);
    heldLength += data.length;
    if (heldLength > MOST_HELD) {
      finish({ kind: 'flood' });
      socket?.destroy();
    } else if (heldLength > PAUSE_FROM) {
      isPaused = true;
      socket?.pause();
    }
    changed();
  }

  const webSocket = new WebSocket(url, {
    dispatcher: agent.compose(tapping(listener)),
    headers: { 'user-agent': userAgent },
  });
  webSocket.binaryType = 'arraybuffer';
  webSocket.addEventListener('open', () => {
    isOpen = true;
    changed();
  });
  webSocket.addEventListener('message', ({ data }) => receive(data));
  webSocket.addEventListener('close', ({ code, reason }) => {
    if (!isOpen) finish(handshake);
    else if (code !== NO_CLOSE_MESSAGE) finish({ kind: 'closed', code, reason });
    else finish({ kind: isFarEndGone ? 'broken-off' : 'improper' });
  });

  return {
    isOpen: () => isOpen,
    take() {
      const message = inbox.shift();
      heldLength -= message?.length ?? 0;
      if (isPaused && heldLength < RESUME_FROM) {
        isPaused = false;
        socket?.resume();
      }
      return message;
    },
    end: () => end,
    async hasChanged(withinMs) {
      if (!isChanged) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, withinMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const was = isChanged;
      isChanged = false;
      return was;
    },
    wake: changed,
    async close() {
      webSocket.close();
      // undici would wait for the other side to say goodbye too, which it need not do.
      socket?.destroy();
      await agent.destroy();
    },
  };
}

/** What WebSocket calls a connection that ended without a word. */
const NO_CLOSE_MESSAGE = 1006;

interface HandshakeListener {
  onUpgrade(socket: Duplex): void;
  onReply(status: number, headers: Headers): void;
  onThrown(thrown: unknown): void;
}

/** A WebSocket only says that it could not be opened. Why is known one floor below. */
function tapping(listener: HandshakeListener): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart: (...all) => handler.onRequestStart?.(...all),
      onRequestUpgrade(controller, status, headers, socket) {
        listener.onUpgrade(socket);
        return handler.onRequestUpgrade?.(controller, status, headers, socket);
      },
      onResponseStart(controller, status, headers, ...rest) {
        if (status >= 200) listener.onReply(status, toHeaders(headers));
        return handler.onResponseStart?.(controller, status, headers, ...rest);
      },
      onResponseData: (...all) => handler.onResponseData?.(...all),
      onResponseEnd: (...all) => handler.onResponseEnd?.(...all),
      onResponseError(controller, thrown) {
        listener.onThrown(thrown);
        return handler.onResponseError?.(controller, thrown);
      },
    });
}
