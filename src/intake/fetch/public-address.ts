// Which addresses may be asked: only those of the public internet. What lies in somebody's own network, on this machine, or is set aside by
// the registries (IANA's special-purpose address registries, RFC 6890 and its updates) is refused, so that a page cannot make us ask there.
import { BlockList, isIP } from 'node:net';

const ranges: readonly (readonly [address: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
  ['5f00::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const createSetAside = (): BlockList => {
  const list = new BlockList();
  for (const range of ranges) list.addSubnet(...range);
  return list;
};

/** Tells public addresses from others. An IPv4 address in IPv6 clothes (::ffff:10.0.0.1) counts as what it is; what is no address is not public. */
export const createIsPublic = (): ((address: string) => boolean) => {
  const setAside = createSetAside();
  return (address) => {
    const bare = address.replace(/^\[|\]$|%.*$/g, '').replace(/\]$/, '');
    const family = isIP(bare);
    if (family === 0) return false;
    return !setAside.check(bare, family === 4 ? 'ipv4' : 'ipv6');
  };
};
