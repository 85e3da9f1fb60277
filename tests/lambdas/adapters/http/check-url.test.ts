import { describe, expect, test } from 'vitest';
import { checkUrl } from '../../../../lambdas/adapters/http/check-url.ts';

describe('checkUrl', () => {
  test('resolves a redirect against where it came from', () => {
    expect(checkUrl('../b', new URL('https://a.example/x/y'))).toMatchObject({
      ok: true,
      url: { href: 'https://a.example/b' },
    });
  });

  test('does not follow from https to http', () => {
    expect(checkUrl('http://a.example/', new URL('https://a.example/'))).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: expect.stringContaining('insecure') },
    });
  });

  test('does not quote what a stranger sends us to: it may hold a secret of our own address', () => {
    const checked = checkUrl('https://[token=s3cret', new URL('https://a.example/feed?token=s3cret'));
    expect(checked).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('a.example sends us to') },
    });
    expect(JSON.stringify(checked)).not.toContain('s3cret');
  });

  test('follows from http to https', () => {
    expect(checkUrl('https://a.example/', new URL('http://a.example/'))).toMatchObject({ ok: true });
  });
});
