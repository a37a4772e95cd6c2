import type { Now } from '../../../contracts/time.ts';

/** Limits how often a token can be guessed. */
export interface Attempts {
  /** Milliseconds until someone at an address may try again; 0 for now. */
  waitMs(address: string): number;
  /** Records a wrong token. */
  failed(address: string): void;
  /** Takes the last wrong one of an address back. */
  succeeded(address: string): void;
}

export function createAttempts(now: Now): Attempts {
  let failures: readonly { readonly address: string; readonly at: number }[] = [];

  function waitOf(times: readonly number[], most: number): number {
    const first = times[times.length - most];
    return first === undefined ? 0 : first + windowMs - now();
  }

  return {
    waitMs(address) {
      failures = failures.filter(({ at }) => now() < at + windowMs);
      const own = failures.filter((failure) => failure.address === address);
      return Math.max(
        waitOf(
          own.map(({ at }) => at),
          perAddress,
        ),
        waitOf(
          failures.map(({ at }) => at),
          inAll,
        ),
      );
    },
    failed(address) {
      failures = [...failures, { address, at: now() }];
    },
    succeeded(address) {
      const last = failures.findLastIndex((failure) => failure.address === address);
      failures = failures.filter((_, index) => index !== last);
    },
  };
}

const windowMs = 60_000;
const perAddress = 5;
const inAll = 50;
