import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../bin/commands/lines.ts';

test('however the bytes are cut, the lines are the same', async () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r\ufeff]/.test(text));
  const cuts = fc.array(fc.nat({ max: 7 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n'), cuts, async (lines, end, sizes) => {
      const bytes = Buffer.from(lines.map((text) => `${text}${end}`).join(''));
      const found: string[] = [];
      for await (const text of linesOf(chunksOf(bytes, sizes))) found.push(text);
      expect(found).toEqual(lines);
    }),
  );
});

async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let index = 0; from < bytes.length; index += 1) {
    const size = (sizes[index % sizes.length] ?? 0) + 1;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}
