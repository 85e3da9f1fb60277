import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LINE_BYTES } from '../../../../lambdas/adapters/import/read-lines.ts';
import { inPieces, readAll } from './read-all.ts';

const texts = (all: Awaited<ReturnType<typeof readAll>>) => all.mentions.map(({ text }) => text);

describe('JSON lines', () => {
  test('are read whatever is around them: blank lines, CRLF, a byte order mark, no end of line at the end', async () => {
    const all = await readAll('\ufeff{"text":"a"}\r\n\r\n  \n{"text":"b\u2028c"}\n{"text":"d"}', { name: 'x.jsonl' });
    expect(texts(all)).toEqual(['a', 'b c', 'd']);
    expect(all.problems).toEqual([]);
  });

  test('that are off are told by their number and spoil no other', async () => {
    const latin1 = Buffer.from('{"text":"caf\xe9"}\n', 'latin1');
    const lines = Buffer.concat([
      Buffer.from('{"text":"a"}\nno json\n[1]\nnull\n{"text":"cut o\n'),
      latin1,
      Buffer.from('{"text":"b"}\n'),
    ]);
    const all = await readAll(lines, { format: 'jsonl' });
    expect(texts(all)).toEqual(['a', 'b']);
    expect(all.problems).toEqual([
      '2: The line is no JSON.',
      '3: The line is JSON, but no object.',
      '4: The line is JSON, but no object.',
      '5: The line is no JSON.',
      expect.stringMatching(/^6: The line is not UTF-8.*iconv/),
    ]);
    expect(all.entries[5]).toMatchObject({ content: '{"text":"café"}' });
  });

  test('with a field that another tool calls otherwise are told which name it has here, unless that is there too', async () => {
    const all = await readAll(
      [
        '{"text":"a","created_at":"2020-01-01"}',
        '{"text":"a","published_at":"2020-01-01"}',
        '{"Text":"a"}',
        '{"body":"a"}',
        '{"text":"a","body":"b","score":1}',
      ].join('\n'),
    );
    expect(all.problems).toEqual([
      '1: "created_at" is no field; rename it to "publishedAt".',
      '2: "published_at" is no field; rename it to "publishedAt".',
      '3: "Text" is no field; rename it to "text".',
      '4: "body" is no field; rename it to "text".',
    ]);
    expect(texts(all)).toEqual(['a']);
    expect(all.ignoredFields).toEqual(['body', 'score']);
  });

  test('of any length cost no more memory than a line may have', async () => {
    const pieces = 400;
    let most = 0;
    async function* endless() {
      yield Buffer.from('{"text":"a"}\n{"text":"');
      for (let index = 0; index < pieces; index += 1) {
        most = Math.max(most, process.memoryUsage().arrayBuffers);
        yield Buffer.alloc(MAX_LINE_BYTES, 'x');
      }
      yield Buffer.from('"}\n{"text":"b"}\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    const all = await readAll(endless());
    expect(texts(all)).toEqual(['a', 'b']);
    expect(all.problems).toEqual([expect.stringMatching(/^2: The line has 4194\d+ bytes, and 1048576 is the most/)]);
    expect(all.entries[1]).toMatchObject({ content: expect.stringMatching(/^\{"text":"x{991}$/) });
    // The garbage of pieces that are over is collected at leisure; four hundred of them held would be far more.
    expect(most - before).toBeLessThan((pieces / 2) * MAX_LINE_BYTES);
  });
});

describe('CSV', () => {
  const header = 'id,text,likes';

  test('is read with quoted commas, quotes and line ends, and columns in any order', async () => {
    const all = await readAll(
      'likes,"text",url,id\r\n3,"He said ""cut"", and\r\nleft",https://a.example/1,p1\r\n\r\n,plain,,p2\r\n',
      { name: 'x.csv' },
    );
    expect(all.problems).toEqual([]);
    expect(all.mentions).toMatchObject([
      { nativeId: 'p1', text: 'He said "cut", and left', url: 'https://a.example/1', engagement: { likes: 3 } },
      { nativeId: 'p2', text: 'plain' },
    ]);
    expect(all.mentions[1]).not.toHaveProperty('engagement');
  });

  test.each([';', '\t'])('may have %j between its columns', async (delimiter) => {
    const all = await readAll(['id', 'text'].join(delimiter).concat('\n', ['p1', 'a, b'].join(delimiter)));
    expect(all.mentions).toMatchObject([{ nativeId: 'p1', text: 'a, b' }]);
  });

  test.each(['sep=;', '"sep=;"', 'SEP=;'])('may begin with %s, as Excel has it', async (line) => {
    const all = await readAll(`${line}\r\nid;text\r\np1;a\r\n`);
    expect(all.problems).toEqual([]);
    expect(all.entries).toHaveLength(1);
    expect(all.mentions).toMatchObject([{ nativeId: 'p1', text: 'a' }]);
  });

  test('loses a line to a quote that is never closed, and no other', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `p${index},text ${index},1`);
    rows[1_000] = 'p1000,"never closed,1';
    const all = await readAll([header, ...rows].join('\n'));
    expect(all.problems).toEqual(['1002: A quote that is opened on this line is never closed.']);
    expect(all.mentions).toHaveLength(2_999);
  });

  test('loses only the lines with stray quotes, even where two of them look like one text', async () => {
    const all = await readAll(`${header}\np1,"open,1\np2,good,1\np3,also good,1\np4,5" disk,1\np5,good,1\n`);
    expect(all.problems.map((problem) => problem.slice(0, 2))).toEqual(['2:', '5:']);
    expect(all.mentions.map(({ nativeId }) => nativeId)).toEqual(['p2', 'p3', 'p5']);
  });

  test('is told of rows with other columns than the header, and of what is wrong in a row over several lines', async () => {
    const all = await readAll(`${header}\np1,a\np2,a,1,2\np3,"a\nb",many\np4,a,1\n`);
    expect(all.problems).toEqual([
      '2: The row has 2 columns, and the header 3.',
      '3: The row has 4 columns, and the header 3.',
      '4: likes must be a whole number of 0 or more.',
    ]);
    expect(all.entries[2]).toMatchObject({ content: 'p3,"a\nb",many' });
    expect(all.mentions).toHaveLength(1);
  });

  test.each([
    [
      'a column that has another name here',
      'id,text,created_at',
      /"created_at" is no field; rename it to "publishedAt"/,
    ],
    [
      'several such columns',
      'ID,Text,Date,Link,Created',
      /rename "ID" to "id", "Text" to "text", "Date" to "publishedAt", "Link" to "url"\. The columns/,
    ],
    ['no text', 'id,url,author', /names no column of texts/],
    ['a column twice', 'id,text,text', /two columns are called "text"/],
    ['no header', 'p1,some words,https://a.example/', /names no column of texts/],
  ])('with %s in its header is refused as a whole', async (_case, wrong, problem) => {
    const all = await readAll(`${wrong}\n1,2,3\n4,5,6\n`, { name: 'x.csv' });
    expect(all.problems).toEqual([expect.stringMatching(problem)]);
    expect(all.mentions).toEqual([]);
  });

  test('reads back whatever was written as RFC 4180 says', async () => {
    const cell = fc.string({ unit: 'grapheme-composite' }).filter((text) => !/[\r\0]/.test(text));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.uuid(), cell), { minLength: 1 }), async (rows) => {
        const csv = ['id,title,text', ...rows.map(([id, text]) => `${id},a title,${quoted(text)}`)].join('\r\n');
        const plain = await readAll(
          rows.map(([id, text]) => JSON.stringify({ id, title: 'a title', text })).join('\n'),
          {
            format: 'jsonl',
          },
        );
        const all = await readAll(csv);
        expect(all.problems).toEqual([]);
        expect(all.mentions).toEqual(plain.mentions);
      }),
    );
  });
});

describe('any file', () => {
  test('is the same however its bytes are cut, and packed or not', async () => {
    const content = Buffer.from('{"text":"émigré 👩‍🎤"}\r\n\nwrong\n{"text":"b","url":"https://a.example/"}');
    const whole = await readAll(content, { name: 'x.jsonl' });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (cuts, isPacked) => {
        const bytes = isPacked ? gzipSync(content) : content;
        expect((await readAll(inPieces(bytes, cuts), { name: 'x.jsonl' })).entries).toEqual(whole.entries);
      }),
    );
  });

  test.each(['utf-16le', 'utf-16be'])(
    'in %s is read as its mark says, however it is cut, and goes on',
    async (encoding) => {
      const text = '\ufeffid\ttext\r\np1\témigré 👩‍🎤\r\nwrong\r\np2\tb\r\n';
      const bytes = Buffer.from(text, 'utf16le');
      if (encoding === 'utf-16be') bytes.swap16();
      for (const content of [bytes, gzipSync(bytes)]) {
        const whole = await readAll(inPieces(content, [3, 1]), { name: 'x.txt' });
        expect(whole.mentions).toMatchObject([
          { nativeId: 'p1', text: 'émigré 👩‍🎤' },
          { nativeId: 'p2', text: 'b' },
        ]);
        expect(whole.problems).toEqual(['3: The row has 1 columns, and the header 2.']);
        const rest = await readAll(content, { name: 'x.txt', from: whole.bookmark(0) });
        expect(rest.entries).toEqual(whole.entries.slice(1));
      }
    },
  );

  test.each([
    ['JSON lines', ['{"text":"a"}', 'wrong', '', '{"text":"b"}', '{"text":"c"}']],
    ['CSV', ['id,text', 'p1,"a', 'b"', 'p2,"open', 'p3,c', 'p4,d']],
  ])('of %s goes on from any place with the very entries that were left, packed or not', async (_case, lines) => {
    const bytes = Buffer.from(lines.join('\r\n'));
    for (const content of [bytes, gzipSync(bytes)]) {
      const whole = await readAll(content);
      expect(whole.entries.length).toBeGreaterThan(3);
      for (let done = 0; done < whole.entries.length; done += 1) {
        const from = whole.bookmark(done);
        const rest = await readAll(content === bytes ? bytes.subarray(from?.offsetBytes) : content, { from });
        expect(rest.entries).toEqual(whole.entries.slice(done + 1));
      }
    }
  });

  test.each([
    ['x', '{"text":"a"}'],
    ['x.JSONL.gz', '{"text":"a"}'],
    ['x.ndjson', '{"text":"a"}'],
    ['x.csv', 'text\na'],
    ['x.data', 'text\na'],
  ])('called %s is known by its name or its first line', async (name, content) => {
    expect(texts(await readAll(content, { name }))).toEqual(['a']);
  });

  test.each([
    ['UTF-16 without its mark', Buffer.from('{"text":"a"}', 'utf16le'), /zero bytes/],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004rest'), /Excel/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), /zero bytes/],
    ['a list of rejects', '{"line":2,"problem":"x","content":"{\\"text\\""}', /rejected in another file\. Mend/],
    ['a JSON array', Buffer.from('[{"text":"a"}]'), /jq -c/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /not UTF-8|no column of texts/],
  ])('that is %s is refused, and told what to do', async (_case, content, problem) => {
    const all = await readAll(content);
    expect(all.problems[0]).toMatch(problem);
    expect(all.entries[0]).toMatchObject({ endsReading: true });
    expect(all.mentions).toEqual([]);
  });

  test('that was cut off while it was packed counts as far as it goes', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) =>
      JSON.stringify({ text: `text ${index} ${Math.sin(index)}` }),
    );
    const packed = gzipSync(lines.join('\n'));
    const all = await readAll(packed.subarray(0, packed.length / 2), { name: 'x.jsonl.gz' });
    expect(all.mentions.length).toBeGreaterThan(1_000);
    expect(all.problems).toEqual([expect.stringMatching(/damaged or cut off/)]);
  });

  test('that is empty, or all blank, holds nothing and is no failure', async () => {
    for (const content of ['', '\n\r\n  \n']) expect((await readAll(content)).entries).toEqual([]);
  });
});
