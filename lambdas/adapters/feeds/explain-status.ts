import type { HttpReply } from '../http/http-client.ts';

/** The same reply, in words of the service's own where a status says too little about what to do. */
export function explainStatus(reply: HttpReply, words: Readonly<Record<number, string>>): HttpReply {
  if (reply.kind !== 'failed' || reply.status === undefined) return reply;
  const message = words[reply.status];
  return message === undefined ? reply : { ...reply, failure: { ...reply.failure, message } };
}
