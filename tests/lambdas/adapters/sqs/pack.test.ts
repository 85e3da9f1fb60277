import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeForQueues, packJson } from '../../../../lambdas/adapters/sqs/pack.ts';

/** Long in UTF-8, short in UTF-16, and the other way round; what JSON escapes; what queues refuse. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'é', '漢', '🎬', '"', '\\', '\n', '\u0000', '\u001f', '\ud800', '\udc00', '\ufffe', '\uffff'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 60,
});
const item = fc.record({ id: fc.nat(), text });
const limit = fc.integer({ min: 30, max: 400 });

describe('packing', () => {
  test('gives every item back exactly once, in order, in a body or as oversized', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), limit, (items, maxBytes) => {
        const { bodies, oversized } = packJson('items', items, maxBytes);
        const packed = bodies.flatMap(itemsOf);
        const isOversized = new Set(oversized);
        expect(packed).toEqual(items.filter((each) => !isOversized.has(each)));
        expect(oversized).toEqual(items.filter((each) => isOversized.has(each)));
      }),
    );
  });

  test('makes no body longer than it may be in UTF-8, and none that is empty', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), limit, (items, maxBytes) => {
        for (const body of packJson('items', items, maxBytes).bodies) {
          expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxBytes);
          expect(itemsOf(body).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('counts the commas between items too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 200 }), fc.integer({ min: 15, max: 60 }), (digits, maxBytes) => {
        const { bodies } = packJson('n', digits, maxBytes);
        for (const body of bodies) expect(body.length).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });

  test('calls oversized only what fits into no body of its own', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), limit, (items, maxBytes) => {
        const isTooLong = (each: unknown) =>
          Buffer.byteLength(escapeForQueues(JSON.stringify({ items: [each] }))) > maxBytes;
        expect(packJson('items', items, maxBytes).oversized).toEqual(items.filter(isTooLong));
      }),
    );
  });

  test('uses as few bodies as an order allows: a body and the first item of the next never fit into one', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 30 }), limit, (items, maxBytes) => {
        const { bodies } = packJson('items', items, maxBytes);
        for (const [index, body] of bodies.slice(0, -1).entries()) {
          const both = [...itemsOf(body), ...itemsOf(bodies[index + 1] ?? '').slice(0, 1)];
          expect(Buffer.byteLength(escapeForQueues(JSON.stringify({ items: both })))).toBeGreaterThan(maxBytes);
        }
      }),
    );
  });

  test('writes only characters that every queue takes, whatever a stranger wrote', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 10 }), (items) => {
        for (const body of packJson('items', items, 10_000).bodies) {
          expect(body).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}]*$/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing packs into nothing', () => {
    expect(packJson('items', [], 100)).toEqual({ bodies: [], oversized: [] });
  });
});

function itemsOf(body: string): unknown[] {
  const { items } = JSON.parse(body) as { items: unknown[] };
  return items;
}
