import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/contracts/store/store.ts';
import { createJobEngine, createMemoryStore, JobError } from '../../src/index.ts';
import { virtualClock } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

/** Two processes over one store, each an engine that runs no jobs; the first one can be cut off. */
async function twoProcesses() {
  const clock = virtualClock();
  const { now, monotonic } = clock;
  const store = await createMemoryStore({ now, monotonic });
  const cut = { how: 'no' as 'no' | 'frozen' | 'unreachable' };
  const thawed = Promise.withResolvers<void>();
  const first: Store = {
    ...store,
    async lease(lease) {
      if (cut.how === 'frozen') await thawed.promise;
      if (cut.how === 'unreachable') throw new JobError('STORE_UNREACHABLE', 'No route to host.');
      return store.lease(lease);
    },
  };
  const open = async (over: Store) => {
    const engine = await createJobEngine({
      store: { ...over, close: () => Promise.resolve() },
      config: tempConfig(),
      limits: { concurrency: 0 },
      ...clock,
    });
    onTestFinished(() => engine.close());
    return engine;
  };
  return {
    clock,
    cut,
    thaw() {
      cut.how = 'no';
      thawed.resolve();
    },
    engines: [await open(first), await open(store)] as const,
  };
}

/** Advances the time until a promise is settled. */
async function inTime<Value>(clock: { advance(ms: number): void }, work: Promise<Value>) {
  const over = new AbortController();
  const end = () => over.abort();
  void work.then(end, end);
  for (let turn = 0; !over.signal.aborted && turn < 1000; turn += 1) {
    if (turn % 10 === 9) clock.advance(500);
    await new Promise(setImmediate);
  }
  return work;
}

test('a leader that was frozen past its lease acts no more: another one leads', async () => {
  const { clock, cut, thaw, engines } = await twoProcesses();
  const [first, second] = engines;
  const old = await first.lead('report');
  cut.how = 'frozen';
  const next = await inTime(clock, second.lead('report'));
  expect(await next.isHeld()).toBe(true);

  const asked = old.isHeld();
  thaw();
  expect(await asked).toBe(false);
  expect(old.signal.aborted).toBe(true);
  expect(await next.isHeld()).toBe(true);
});

test('also if the other one leads no more: what it did is not known to the first', async () => {
  const { clock, cut, thaw, engines } = await twoProcesses();
  const [first, second] = engines;
  const old = await first.lead('report');
  cut.how = 'frozen';
  await (await inTime(clock, second.lead('report'))).release();
  thaw();

  expect(await inTime(clock, old.isHeld())).toBe(false);
  expect(old.signal.aborted).toBe(true);
});

test('a leader that was frozen leads on if nobody led meanwhile', async () => {
  const { clock, cut, thaw, engines } = await twoProcesses();
  const old = await engines[0].lead('report');
  cut.how = 'frozen';
  clock.advance(3_600_000);
  const asked = old.isHeld();
  thaw();
  expect(await asked).toBe(true);
  expect(old.signal.aborted).toBe(false);
});

test('a leader whose store cannot be reached does not know whether it leads', async () => {
  const { clock, cut, engines } = await twoProcesses();
  const old = await engines[0].lead('report');
  cut.how = 'unreachable';
  expect(await old.isHeld()).toBe(true);
  clock.advance(10_000);
  await expect(old.isHeld()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  expect(old.signal.aborted).toBe(false);

  cut.how = 'no';
  expect(await old.isHeld()).toBe(true);
});

test('who wants to lead waits while the store cannot be reached', async () => {
  const { clock, cut, engines } = await twoProcesses();
  cut.how = 'unreachable';
  const waiting = engines[0].lead('report', { onWait: () => (cut.how = 'no') });
  expect(await (await inTime(clock, waiting)).isHeld()).toBe(true);
});
