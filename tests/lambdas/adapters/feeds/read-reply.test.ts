import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fewReasons, readItems, readJson } from '../../../../lambdas/adapters/feeds/read-reply.ts';
import type { HttpReply } from '../../../../lambdas/adapters/http/http-client.ts';
import { aMention } from '../../../factories/mentions.ts';

const Answer = z.object({ items: z.array(z.unknown()) });
const ok = (body: string | Uint8Array): HttpReply => ({
  kind: 'ok',
  status: 200,
  headers: { 'x-left': '3' },
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  finalUrl: 'https://service.example/',
});
const read = (reply: HttpReply) => readJson(reply, Answer, 'The service');
const messageFor = (reply: HttpReply) => {
  const reading = read(reply);
  return reading.ok || reading.outcome.kind !== 'failed' ? undefined : reading.outcome.failure;
};

describe('reading a reply', () => {
  test('gives what was asked for, with the headers', () => {
    expect(read(ok('{"items":[1],"more":true}'))).toEqual({
      ok: true,
      data: { items: [1] },
      headers: { 'x-left': '3' },
    });
  });

  test('does not stumble over a byte order mark', () => {
    expect(read(ok(Buffer.from('\ufeff{"items":[]}')))).toMatchObject({ ok: true });
  });

  test.each(['', 'Bad gateway', '{"items":[1', Buffer.from([0xff, 0xfe, 0x00])])('says that %j is not JSON', (body) => {
    expect(messageFor(ok(body))).toEqual({
      kind: 'malformed',
      message: 'The service answered something that is not JSON; it will be tried again',
    });
  });

  test.each(['null', '[]', '{"items":{"length":1e9}}', '"text"'])('says that %s has not the form it should', (body) => {
    expect(messageFor(ok(body))).toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining('The service answered in a form we do not know: '),
    });
  });

  test('repeats nothing long or dangerous that a stranger wrote', () => {
    const name = `\u001b[31m\u202e${'x'.repeat(10_000)}`;
    const reading = readJson(ok(JSON.stringify({ [name]: 1 })), z.record(z.string(), z.string()), 'The service');
    const message = !reading.ok && reading.outcome.kind === 'failed' ? reading.outcome.failure.message : '';
    expect(message.length).toBeLessThan(300);
    expect(message).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });

  test('passes on what the client says', () => {
    const postponed = { kind: 'postponed', until: 7, message: 'wait' } as const;
    expect(read(postponed)).toEqual({ ok: false, outcome: postponed });
    const failure = { kind: 'transient', message: 'busy', retryAfterSeconds: 9 } as const;
    expect(read({ kind: 'failed', failure, status: 503 })).toEqual({ ok: false, outcome: { kind: 'failed', failure } });
    expect(messageFor({ kind: 'not-modified', headers: {}, finalUrl: '' })?.kind).toBe('malformed');
  });

  test('mends only what is broken', () => {
    const mend = (text: string) => text.replaceAll('!', '1').replaceAll('1', '[]');
    expect(readJson(ok('{"items":!}'), Answer, 'The service', mend)).toMatchObject({ ok: true, data: { items: [] } });
    expect(readJson(ok('{"items":[1]}'), Answer, 'The service', mend)).toMatchObject({ data: { items: [1] } });
    expect(readJson(ok('{"items":'), Answer, 'The service', mend)).toMatchObject({ ok: false });
  });
});

const Item = z.object({ id: z.string(), time: z.number().default(0) });
const toMention = ({ id, time }: z.infer<typeof Item>) => (id === '' ? undefined : aMention({ id, at: time }));

describe('reading items', () => {
  test('loses only those that are strange, and says which and why', () => {
    const { mentions, skipped } = readItems([{ id: 'a' }, 7, { id: 3 }, null, { id: 'b' }], Item, toMention);
    expect(mentions.map(({ nativeId }) => nativeId)).toEqual(['a', 'b']);
    expect(skipped).toHaveLength(3);
    expect(skipped[1]).toMatch(/^item 3 is not in a form we know: id: /);
  });

  test('says nothing of those that are not to be counted', () => {
    expect(readItems([{ id: '' }], Item, toMention)).toEqual({ mentions: [], skipped: [] });
  });

  test('loses only the one that the code stumbles over', () => {
    const { mentions, skipped } = readItems([{ id: 'a', time: 1e300 }, { id: 'b' }], Item, toMention);
    expect(mentions.map(({ nativeId }) => nativeId)).toEqual(['b']);
    expect(skipped[0]).toContain('item 1 could not be read, which is a mistake of ours');
  });

  test('is bounded in items and in reasons', () => {
    const many = Array.from({ length: 1_005 }, (_, index) => ({ id: `item ${index}` }));
    const { mentions, skipped } = readItems(many, Item, toMention);
    expect(mentions).toHaveLength(1_000);
    expect(skipped).toEqual(['only the first 1000 items were read; 5 more were not']);
    expect(readItems(Array(50_000).fill(7), Item, toMention).skipped.length).toBeLessThan(30);
  });
});

test('few reasons stay as they are; of many the rest is counted', () => {
  const reasons = Array.from({ length: 23 }, (_, index) => `reason ${index}`);
  expect(fewReasons(reasons.slice(0, 20))).toEqual(reasons.slice(0, 20));
  expect(fewReasons(reasons)).toEqual([...reasons.slice(0, 20), '3 more notices of this kind']);
});
