import { expect, test } from 'vitest';
import { readLimits } from '../../src/engine/limits.ts';
import { createJobEngine } from '../../src/index.ts';

test('each limit has a default', () => {
  expect(readLimits()).toMatchObject({
    concurrency: 16,
    policy: { maxAttempts: 3, maxBackoffMs: 30_000 },
    timeoutsMs: { generate: 3_600_000, finalize: 30_000 },
  });
});

test('given limits replace their defaults, and no others', () => {
  const { policy, timeoutsMs } = readLimits({ maxAttempts: 5, timeoutsMs: { plan: 7 } });

  expect(policy).toMatchObject({ maxAttempts: 5, maxRepairs: 2 });
  expect(timeoutsMs).toMatchObject({ plan: 7, generate: 3_600_000 });
});

test.each([
  [{ timeoutsMs: { generate: 2 ** 31 } }, 'limits.timeoutsMs.generate'],
  [{ timeoutsMs: { generate: Infinity } }, 'limits.timeoutsMs.generate'],
  [{ maxAttempts: 120 }, 'limits.maxAttempts'],
  [{ maxInterruptions: 0 }, 'limits.maxInterruptions'],
  [{ backoffMs: -1 }, 'limits.backoffMs'],
  [{ maxBackoffMs: Number.NaN }, 'limits.maxBackoffMs'],
  [{ leaseMs: 1 }, 'limits.leaseMs'],
  [{ shutdownTimeoutMs: 0.5 }, 'limits.shutdownTimeoutMs'],
  [{ previews: -1 }, 'limits.previews'],
  [{ previews: 100_001 }, 'limits.previews'],
  [{ concurrency: 1001 }, 'limits.concurrency'],
])('%j is refused', async (limits, name) => {
  const error = { code: 'CONFIG_INVALID', message: expect.stringContaining(name) };

  await expect(createJobEngine({ store: 'memory', limits })).rejects.toMatchObject(error);
});
