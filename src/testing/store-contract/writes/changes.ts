import { expect, test } from 'vitest';
import type { Store } from '../../../contracts/store/store.ts';
import type { OpenStore } from '../../store-contract.ts';
import { aJob, aJobChange, anOwnedJob, commitNext } from '../samples.ts';

/** Tests of `onChange`. */
export function testChanges(open: OpenStore): void {
  test('every listener is called after a change', async () => {
    const store = await open();
    const called = Promise.all([nextChange(store), nextChange(store)]);

    await store.insert(aJob('job-1'));

    await expect(called).resolves.toHaveLength(2);
  });

  test('every kind of write calls listeners, and says whether there may be work', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const workAfter = async (write: () => Promise<unknown>) => {
      let work = false;
      const called = new Promise<void>((resolve) => {
        const stop = store.onChange((change) => {
          work ||= change.work;
          stop();
          resolve();
        });
      });
      await write();
      await called;
      return work;
    };
    const other = { kind: 'job', id: 'job-2' } as const;

    expect(await workAfter(() => store.insert(aJob('job-2')))).toBe(true);
    expect(await workAfter(() => store.post(other, '{}'))).toBe(true);
    await workAfter(() => commitNext(store, key, aJobChange(1)));
    expect(
      await workAfter(() => commitNext(store, key, aJobChange(0, { lifecycle: 'ready' }))),
    ).toBe(true);
    await workAfter(() => store.storage.set('bot', 'a', '1'));
    expect(
      await workAfter(() => store.release({ name: 'engine:engine-1', owner: 'engine-1' })),
    ).toBe(true);
    const ended = await anOwnedJob(store, 'job-3', 'engine-3');
    await workAfter(() => commitNext(store, ended, aJobChange(1, { lifecycle: 'ended' })));
    await workAfter(() => store.archive(ended));
  });

  test('no change is missed by a reader that listens before it reads', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const writer = (async () => {
      for (let index = 0; index < 50; index++) {
        await commitNext(store, key, aJobChange(1));
        // Lets the reader wait first.
        await new Promise(setImmediate);
      }
    })();

    const seen: number[] = [];
    for (let after: string | undefined; seen.length < 50;) {
      const changed = nextChange(store);
      const page = await store.journal({ limit: 7, ...(after !== undefined && { after }) });
      seen.push(...page.map(({ seq }) => seq));
      after = page.at(-1)?.cursor ?? after;
      if (page.length === 0) await changed;
    }
    await writer;

    expect(seen).toEqual(seen.map((_, index) => index + 1));
  });

  test('a removed listener is not called', async () => {
    const store = await open();
    let calls = 0;
    const stop = store.onChange(() => calls++);
    stop();
    stop();

    const changed = nextChange(store);
    await store.insert(aJob('job-1'));
    await changed;

    expect(calls).toBe(0);
  });
}

function nextChange(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.onChange(() => {
      stop();
      resolve();
    });
  });
}
