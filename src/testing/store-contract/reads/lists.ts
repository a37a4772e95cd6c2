import { expect, test } from 'vitest';
import type { JobQuery } from '../../../contracts/store/stored-job.ts';
import type { Store } from '../../../contracts/store/store.ts';
import type { OpenStore } from '../../store-contract.ts';
import { aJob, aJobChange, anOwnedJob, someEvents, commitNext } from '../samples.ts';

/** Tests of `list`. */
export function testStoreLists(open: OpenStore): void {
  test.for([
    [{}, '9876543210'],
    [{ status: 'done' }, '9630'],
    [{ userId: 'even' }, '86420'],
    [{ status: 'done', userId: 'even' }, '60'],
    [{ status: 'failed' }, ''],
    [{ userId: 'nobody' }, ''],
    [{ parentJobId: '0' }, '8642'],
    [{ parentJobId: '0', status: 'done' }, '6'],
    [{ parentJobId: '0', userId: 'odd' }, ''],
    [{ parentJobId: '1' }, ''],
  ] as const)('%o lists newest first, on pages of any size', async ([filter, expected]) => {
    const store = await open();
    await fill(store);

    for (const limit of [1, 2, 3, 1000]) {
      const pages = await inPages(store, { ...filter, limit });
      expect(pages.flat().join('')).toBe(expected);
      expect(pages).toHaveLength(Math.max(1, Math.ceil(expected.length / limit)));
    }
  });

  test('running jobs are listed among the others', async () => {
    const store = await open();
    await fill(store);
    const isRun = (id: string) => id === '2' || id === '3' || id === '7';
    const request = { kind: 'job', owner: 'engine-1', limit: 10 } as const;
    await store.claim(request, ({ id }) => {
      const job = { status: id === '7' ? 'planned' : 'created', ...someEvents() } as const;
      return isRun(id) ? { ...aJobChange(0), job } : undefined;
    });

    const listed = async (filter: Partial<JobQuery>) =>
      (await inPages(store, { ...filter, limit: 2 })).flat().join('');
    expect(await listed({ status: 'created' })).toBe('854321');
    expect(await listed({ status: 'created', userId: 'odd' })).toBe('531');
    expect(await listed({ status: 'planned' })).toBe('7');
    expect(await listed({ userId: 'odd' })).toBe('97531');
  });

  test('the lifecycle of an actor can be read alone', async () => {
    const store = await open();
    const key = { kind: 'job', id: 'job-1' } as const;
    expect(await store.lifecycle(key)).toBeUndefined();
    const claim = await anOwnedJob(store);
    expect(await store.lifecycle(key)).toBe('running');
    await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));
    expect(await store.lifecycle(key)).toBe('ended');
    expect(await store.lifecycle({ ...key, kind: 'preview' })).toBeUndefined();
  });

  test('pages stay the same while new jobs arrive', async () => {
    const store = await open();
    await fill(store);
    const first = await store.list({ limit: 4 });
    await store.insert(aJob('later'));

    const second = await store.list({ limit: 4, cursor: first.cursor ?? '' });

    expect(first.jobs.map(({ jobId }) => jobId)).toEqual(['9', '8', '7', '6']);
    expect(second.jobs.map(({ jobId }) => jobId)).toEqual(['5', '4', '3', '2']);
  });

  test.for(['', 'nonsense', 'j1.0', 'l-1', 'l 1'])('the cursor %j is refused', async (cursor) => {
    const store = await open();

    await expect(store.list({ limit: 1, cursor })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  test.for([0, 1001, 1.5, Number.NaN])('the limit %d is refused', async (limit) => {
    const store = await open();

    await expect(store.list({ limit })).rejects.toMatchObject({ code: 'QUERY_INVALID' });
  });
}

/** Ten jobs: every third is done, every second belongs to `even` and comes from the first one. */
async function fill(store: Store): Promise<void> {
  for (let index = 0; index < 10; index++) {
    const status = index % 3 === 0 ? 'done' : 'created';
    const change = {
      ...aJobChange(0, { lifecycle: 'ready' }),
      job: { status, ...someEvents() },
    } as const;
    const isEven = index % 2 === 0;
    const job = aJob(`${index}`, { userId: isEven ? 'even' : 'odd', change });
    const parent = isEven && index > 0 && { parentJobId: '0' };
    await store.insert({ ...job, ...(job.job && { job: { ...job.job, ...parent } }) });
  }
}

async function inPages(store: Store, query: JobQuery): Promise<string[][]> {
  const pages: string[][] = [];
  for (let cursor: string | undefined; ;) {
    const page = await store.list({ ...query, ...(cursor !== undefined && { cursor }) });
    pages.push(page.jobs.map(({ jobId }) => jobId));
    cursor = page.cursor;
    if (cursor === undefined) return pages;
  }
}
