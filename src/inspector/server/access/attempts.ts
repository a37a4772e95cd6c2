import type { Now } from '../../../contracts/time.ts';

/** Limits how often a token can be guessed from an address. Tokens are too long to guess from many. */
export interface Attempts {
  /** Milliseconds until someone at an address may try again; 0 for now. */
  waitMs(address: string): number;
  /** Records a wrong token. */
  failed(address: string): void;
  /** Takes the last wrong one of an address back. */
  succeeded(address: string): void;
}

export function createAttempts(now: Now): Attempts {
  /** Times of the wrong tokens of each network, the one that failed last at the end. */
  const failures = new Map<string, readonly number[]>();

  const recent = (network: string) =>
    (failures.get(network) ?? []).filter((at) => now() < at + windowMs);

  return {
    waitMs(address) {
      const times = recent(networkOf(address));
      const first = times[times.length - most];
      return first === undefined ? 0 : first + windowMs - now();
    },
    failed(address) {
      const network = networkOf(address);
      const times = [...recent(network), now()];
      failures.delete(network);
      failures.set(network, times);
      const [oldest] = failures.keys();
      if (failures.size > mostKnown && oldest !== undefined) failures.delete(oldest);
    },
    succeeded(address) {
      const network = networkOf(address);
      failures.set(network, recent(network).slice(0, -1));
    },
  };
}

/** The first half of an IPv6 address: its owner has all addresses of that network. */
function networkOf(address: string): string {
  const plain = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
  if (plain === undefined || plain.startsWith('::ffff:')) return address;
  const [left = [], right = []] = plain.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

const windowMs = 60_000;
const most = 5;
const mostKnown = 10_000;
