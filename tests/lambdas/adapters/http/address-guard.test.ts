import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyNotPublic } from '../../../../lambdas/adapters/http/address-guard.ts';

describe('whyNotPublic', () => {
  test.each([
    '93.184.215.14',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '2606:4700:4700::1111',
    '2a00:1450::1',
  ])('%s is public', (address) => expect(whyNotPublic(address)).toBeUndefined());

  test.each([
    '172.16.0.0',
    '172.31.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '168.63.129.16',
    'localhost',
    '',
    '::ffff:8.8.8.8',
    'fe80::1%eth0',
    '2001:db8::1',
  ])('%s is not', (address) => expect(whyNotPublic(address)).toBeTypeOf('string'));

  test('no IPv4 address becomes public by being written as IPv6', () => {
    const ipv4 = fc.ipV4().filter(isIPv4);
    fc.assert(
      fc.property(ipv4, (address) => {
        expect(whyNotPublic(`::ffff:${address}`)).toBeDefined();
        expect(whyNotPublic(`::${address}`)).toBeDefined();
        expect(whyNotPublic(`64:ff9b::${address}`)).toBeDefined();
      }),
    );
  });
});
