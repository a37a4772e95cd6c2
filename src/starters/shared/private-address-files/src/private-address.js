import { lookup as dnsLookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const blocked = new BlockList();
for (const [address, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]) {
  blocked.addSubnet(address, bits, 'ipv4');
}
for (const [address, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]) {
  blocked.addSubnet(address, bits, 'ipv6');
}

/** Whether a host is a machine of a private network, by its address or by the name service. */
export async function isPrivate(hostname, lookup = dnsLookup) {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
  return addresses.some(({ address }) => {
    const mapped = /^::ffff:([0-9.]+|[0-9a-f]{1,4}:[0-9a-f]{1,4})$/i.exec(address)?.[1];
    if (mapped?.includes(':')) return true;
    const plain = mapped ?? address;
    return blocked.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
  });
}
