import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../../lambdas/adapters/feed-documents/decode-bytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><rss>Três câmeras</rss>`;

describe('decodeBytes', () => {
  test.each([
    ['UTF-8 without any claim', utf8('<rss>Três</rss>'), undefined],
    ['UTF-8 with a mark', utf8('\ufeff<rss>Três</rss>'), 'text/xml; charset=iso-8859-1'],
    ['a claimed Content-Type', latin1('<rss>Três</rss>'), 'text/xml; charset="ISO-8859-1"'],
    ['a claim in the XML declaration', latin1(declared('ISO-8859-1')), 'text/xml'],
    ['UTF-16 with a mark', utf16('\ufeff<rss>Três</rss>'), undefined],
    ['UTF-16 without one', utf16('<rss>Três</rss>'), undefined],
    ['a document that says UTF-16 and is not', utf8(declared('utf-16')), undefined],
    ['UTF-8 that a server calls Latin-1', utf8('<rss>Três</rss>'), 'text/xml; charset=iso-8859-1'],
    ['Latin-1 that a server calls UTF-8', latin1(declared('ISO-8859-1')), 'text/xml; charset=utf-8'],
    ['Latin-1 that nobody names', latin1('<rss>Três, não, à</rss>'), undefined],
    ['a charset that does not exist', utf8(declared('klingon')), 'text/xml; charset=none-such'],
  ])('reads %s', (_case, bytes, contentType) => {
    expect(decodeBytes(bytes, contentType)).toContain('Três');
  });

  test('reads windows-1252 quotes and Japanese', () => {
    expect(decodeBytes(Uint8Array.from([0x93, 0x41, 0x94]), 'text/xml; charset=iso-8859-1')).toBe('“A”');
    expect(decodeBytes(Uint8Array.from([0xb1, 0xc7, 0xb2, 0xe8]), 'application/xml; charset=EUC-JP')).toBe('映画');
  });

  test('one broken byte costs one character', () => {
    expect(decodeBytes(Uint8Array.from([...utf8('né à Ávila '), 0xff]), undefined)).toBe('né à Ávila \ufffd');
  });

  test('takes any bytes and any claim', () => {
    const claim = fc.oneof(
      fc.constant(undefined),
      fc.string(),
      fc.constantFrom('utf-16', 'replacement', 'gbk', 'x-user-defined').map((name) => `text/xml; charset=${name}`),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        claim,
        (bytes, contentType) => void decodeBytes(bytes, contentType),
      ),
    );
  });
});
