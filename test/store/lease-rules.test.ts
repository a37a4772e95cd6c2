import { expect, test } from 'vitest';
import { createLeaseRules, hasDied, type StoredLease } from '../../src/store/leases/lease-rules.ts';
import type { StoreTime } from '../../src/store/leases/store-clock.ts';

const [noon, ttlMs, hourMs] = [1_750_000_000_000, 30_000, 3_600_000];

/** The moment `ms` milliseconds after the start, by a clock. */
function moment(ms: number, clock = 'machine-1/boot-1/', now = noon + ms): StoreTime {
  return { now, reading: { clock, at: 5_000_000 + ms } };
}

function leaseOf({ now, reading }: StoreTime): StoredLease {
  const names = { name: 'front', owner: 'engine-1', processIdentity: 'elsewhere' } as const;
  return { ...names, renewedAt: now, expiresAt: now + ttlMs, reading };
}

test.each([hourMs, -hourMs])('wall clocks that differ by %i ms change nothing', (offMs) => {
  const { mayTake, isInForce } = createLeaseRules();
  const kept = leaseOf(moment(0));
  const at = (ms: number) => moment(ms, 'machine-1/boot-1/', noon + offMs);

  expect(isInForce(kept, at(ttlMs - 1))).toBe(true);
  expect(mayTake(kept, 'engine-2', at(ttlMs - 1))).toBe(false);
  expect(mayTake(kept, 'engine-1', at(ttlMs - 1))).toBe(true);
  expect(mayTake(kept, 'engine-2', at(ttlMs))).toBe(true);
});

test('a caller that was frozen after reading its clock cannot take a lease', () => {
  const { mayTake } = createLeaseRules();

  expect(mayTake(leaseOf(moment(hourMs)), 'engine-2', moment(0))).toBe(false);
});

test('a lease of an earlier boot of the machine has lapsed, and its process has ended', () => {
  const { isInForce } = createLeaseRules();
  const kept = leaseOf(moment(hourMs));

  expect(isInForce(kept, moment(0, 'machine-1/boot-2/'))).toBe(false);
  expect(hasDied(kept, moment(0, 'machine-1/boot-2/'))).toBe(true);
  expect(hasDied(kept, moment(0, 'machine-2/boot-2/'))).toBe(false);
});

test('with a clock that may restart, no lease stays in force forever', () => {
  const { isInForce } = createLeaseRules();
  const kept = leaseOf(moment(hourMs, 'given'));

  expect(isInForce(kept, moment(hourMs - ttlMs, 'given'))).toBe(true);
  expect(isInForce(kept, moment(0, 'given'))).toBe(false);
});

test.each(['machine-2/boot-2/', 'machine-1/boot-1/time:[2]', '/boot-2/', 'given'])(
  'seen by %s, a lease of another clock lapses once it is no longer renewed',
  (clock) => {
    const { isInForce } = createLeaseRules();
    const at = (ms: number) => moment(ms, clock, noon + hourMs + ms);

    expect(isInForce(leaseOf(moment(hourMs)), at(0))).toBe(true);
    expect(isInForce(leaseOf(moment(hourMs)), at(ttlMs - 1))).toBe(true);
    expect(isInForce(leaseOf(moment(hourMs + 1)), at(ttlMs))).toBe(true);
    expect(isInForce(leaseOf(moment(hourMs + 1)), at(2 * ttlMs - 1))).toBe(true);
    expect(isInForce(leaseOf(moment(hourMs + 1)), at(2 * ttlMs))).toBe(false);
  },
);

test('a lease without a clock, of the first version of the schema, lapses likewise', () => {
  const { isInForce } = createLeaseRules();
  const { reading: _, ...kept } = leaseOf(moment(0));

  expect(isInForce(kept, moment(hourMs))).toBe(true);
  expect(isInForce(kept, moment(hourMs + ttlMs - 1))).toBe(true);
  expect(isInForce(kept, moment(hourMs + ttlMs))).toBe(false);
});
