import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet, so a feed has no business there. From the IANA special-purpose registries. */
const PRIVATE_IPV4: readonly (readonly [network: string, prefix: number, name: string])[] = [
  ['0.0.0.0', 8, 'unspecified'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, "private (a provider's network)"],
  ['127.0.0.0', 8, 'this machine'],
  ['169.254.0.0', 16, 'link-local (where clouds keep credentials)'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'reserved'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'reserved'],
  ['198.51.100.0', 24, 'reserved'],
  ['203.0.113.0', 24, 'reserved'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
  // Azure keeps its machine services on this public-looking address.
  ['168.63.129.16', 32, 'a cloud metadata service'],
];

/** The only IPv6 addresses that are handed out to the public internet; everything outside is local, mapped or reserved. */
const GLOBAL_IPV6 = blockListOf([['2000::', 3]], 'ipv6');

/** Within it: ranges that wrap an IPv4 address (and could wrap a private one), and those for documentation. */
const SPECIAL_IPV6 = blockListOf(
  [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
  'ipv6',
);

const NAMED_IPV4 = PRIVATE_IPV4.map(([network, prefix, name]) => ({
  name,
  list: blockListOf([[network, prefix]], 'ipv4'),
}));

/** Why an address must not be connected to, in a word or two; undefined when it is public. */
export function whyNotPublic(address: string): string | undefined {
  switch (isIP(address)) {
    case 4:
      return NAMED_IPV4.find(({ list }) => list.check(address, 'ipv4'))?.name;
    case 6:
      return GLOBAL_IPV6.check(address, 'ipv6') && !SPECIAL_IPV6.check(address, 'ipv6')
        ? undefined
        : 'private or reserved';
    default:
      return 'not an IP address';
  }
}

function blockListOf(
  networks: readonly (readonly [network: string, prefix: number])[],
  family: 'ipv4' | 'ipv6',
): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}
