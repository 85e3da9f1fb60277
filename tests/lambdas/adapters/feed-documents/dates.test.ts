import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPublishedAt, parsePublishedAt } from '../../../../lambdas/adapters/feed-documents/dates.ts';

describe('parsePublishedAt', () => {
  test.each([
    // RFC 822 and what became of it
    ['Tue, 04 Aug 2026 09:30:00 GMT', '2026-08-04T09:30:00.000Z'],
    ['04 Aug 2026 09:30 GMT', '2026-08-04T09:30:00.000Z'],
    ['Tue, 4 Aug 26 09:30:00 +0200', '2026-08-04T07:30:00.000Z'],
    ['Tue, 04 Aug 98 09:30:00 Z', '1998-08-04T09:30:00.000Z'],
    ['Wed, 04 Aug 2026 09:30:00 GMT', '2026-08-04T09:30:00.000Z'],
    ['Tue, 04 Aug 2026 09:30:00 EST', '2026-08-04T14:30:00.000Z'],
    ['Tue, 04 Aug 2026 09:30:00 PDT', '2026-08-04T16:30:00.000Z'],
    ['Tue, 04 Aug 2026 09:30:00 XYZ', '2026-08-04T09:30:00.000Z'],
    ['Tue, 04 Aug 2026 09:30:00 +0000 (UTC)', '2026-08-04T09:30:00.000Z'],
    ['Tue, 04 Aug 2026 09:30:00 GMT+0200', '2026-08-04T07:30:00.000Z'],
    ['03 Apr 02 1500 GMT', '2002-04-03T15:00:00.000Z'],
    ['Tue, 04 Aug 2026', '2026-08-04T00:00:00.000Z'],
    ['Tue Aug 4 09:30:00 UTC 2026', '2026-08-04T09:30:00.000Z'],
    ['August 4, 2026 9:30 PM EST', '2026-08-05T02:30:00.000Z'],
    ['  Tue,\n 04 Aug 2026\t09:30:00 GMT ', '2026-08-04T09:30:00.000Z'],
    // Other languages
    ['Seg, 24 Set 2018 19:42:40 -0300', '2018-09-24T22:42:40.000Z'],
    ['mar, 25 sep 2018 10:00:00 +0200', '2018-09-25T08:00:00.000Z'],
    ['lun., 24 août 2018 10:00:00 +0200', '2018-08-24T08:00:00.000Z'],
    ['dim, 05 juil. 2018 10:00:00 Z', '2018-07-05T10:00:00.000Z'],
    ['mar, 05 juin 2018 10:00:00 Z', '2018-06-05T10:00:00.000Z'],
    ['Do, 04 März 2021 10:00 CET', '2021-03-04T09:00:00.000Z'],
    ['gio, 02 gen 2020 10:00:00 +0100', '2020-01-02T09:00:00.000Z'],
    ['2 de octubre de 2018 10:00', '2018-10-02T10:00:00.000Z'],
    // RFC 3339, ISO 8601
    ['2026-08-04T09:30:00Z', '2026-08-04T09:30:00.000Z'],
    ['2026-08-04T09:30:00.123456-07:00', '2026-08-04T16:30:00.123Z'],
    ['2026-08-04t09:30:00z', '2026-08-04T09:30:00.000Z'],
    ['2026-08-04 09:30:00 +0200', '2026-08-04T07:30:00.000Z'],
    ['2026-08-04T09:30', '2026-08-04T09:30:00.000Z'],
    ['2026-08-04', '2026-08-04T00:00:00.000Z'],
    ['20260804T093000Z', '2026-08-04T09:30:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    // Since the epoch
    ['1518478934', '2018-02-12T23:42:14.000Z'],
    ['1785834000000', '2026-08-04T09:00:00.000Z'],
    // Absurd but readable
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['Sat, 01 Jan 0001 00:00:00 GMT', '0001-01-01T00:00:00.000Z'],
    ['Fri, 31 Dec 9999 23:59:59 GMT', '9999-12-31T23:59:59.000Z'],
  ])('reads %j', (text, expected) => {
    expect(parsePublishedAt(text)).toBe(expected);
  });

  test.each([
    '',
    'yesterday',
    'Tue, 04 Aug',
    '04 Aug 09:30',
    '2026',
    '2026-13-01',
    '2026-02-30',
    'Mon, 31 Feb 2026 10:00:00 GMT',
    'Tue, 04 Foo 2026 09:30:00 GMT',
    '2026-08-04T25:00:00Z',
    '2026-08-04T09:61:00Z',
    '2026-08-04T09:30:00+99:00',
    '9999-12-31T23:59:59-10:00',
    '0000-01-01T00:00:00+10:00',
    '9'.repeat(300),
  ])('does not guess at %j', (text) => {
    expect(parsePublishedAt(text)).toBeUndefined();
  });

  const anyDate = fc.date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });

  test('reads back what it would write, in both notations', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parsePublishedAt(date.toISOString())).toBe(date.toISOString());
        const wholeSecond = `${date.toISOString().slice(0, 19)}.000Z`;
        expect(parsePublishedAt(date.toUTCString())).toBe(wholeSecond);
      }),
    );
  });

  test('moves with the offset', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    const year = fc.date({
      min: new Date('1970-01-02T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(year, offset, (date, minutes) => {
        const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 23);
        const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        expect(parsePublishedAt(`${local}${minutes < 0 ? '-' : '+'}${hours}:${rest}`)).toBe(date.toISOString());
      }),
    );
  });

  test('gives a date or nothing for any text', () => {
    const pieces = fc.constantFrom(
      'Tue',
      ',',
      ' ',
      '04',
      'Aug',
      '2026',
      ':',
      '09',
      '-',
      '+',
      'GMT',
      'T',
      'Z',
      '(',
      ')',
      '0',
      'ü',
      'PM',
      '.',
    );
    const dateLike = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string({ unit: 'binary' })), (text) => {
        const date = parsePublishedAt(text);
        if (date !== undefined) expect(new Date(date).toISOString()).toBe(date);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('firstPublishedAt', () => {
  test('takes the second field when the first is unreadable', () => {
    expect(firstPublishedAt([undefined, 'soon', '1518478934', '2026-08-04'])).toBe('2018-02-12T23:42:14.000Z');
    expect(firstPublishedAt([undefined, 'soon'])).toBeUndefined();
  });
});
