import { expect, test } from 'vitest';
import { network } from '../../worker/address.ts';

test('IPv6 addresses of one household are one', () => {
  expect(network('2001:db8:0:1::1')).toBe(network('2001:DB8::1:ffff:ffff:ffff:ffff'));
  expect(network('2001:db8:0:1::1')).not.toBe(network('2001:db8:0:2::1'));
});

test('an IPv4 address stays as it is', () => {
  expect(network('192.0.2.7')).toBe('192.0.2.7');
});
