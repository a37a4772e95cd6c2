import { expect, test } from 'vitest';
import type { JobQuery } from '../../../contracts/store/stored-job.ts';
import type { Store } from '../../../contracts/store/store.ts';
import type { OpenStore } from '../../store-contract.ts';
import { aJob, aJobChange, aResult, commitNext, noon, someEvents, takeLease } from '../samples.ts';

/** Tests of `list` with a group, words, a type, a time or an order, and of `counts`. */
export function testStoreSearches(open: OpenStore): void {
  test.for([
    [{ group: 'running' }, '87'],
    [{ group: 'needsYou' }, '6'],
    [{ group: 'failed' }, '543'],
    [{ group: 'done' }, '21'],
    [{ group: 'cancelled' }, '0'],
    [{ group: 'done', order: 'oldest' }, '12'],
    [{ group: 'failed', order: 'oldest' }, '345'],
    [{ group: 'running', userId: 'ada' }, '8'],
    [{ group: 'failed', userId: 'ada' }, '4'],
    [{ group: 'done', parentJobId: '0' }, '2'],
    [{ group: 'needsYou', status: 'planned' }, '6'],
    [{ group: 'needsYou', status: 'created' }, ''],
    [{ order: 'oldest' }, '012345678'],
    [{ order: 'oldest', userId: 'ada' }, '02468'],
    [{ order: 'oldest', status: 'failed' }, '34'],
    [{ projectType: 'discord_bot' }, '630'],
    [{ projectType: 'discord_bot', group: 'failed' }, '3'],
    [{ since: noon + 6 }, '876'],
    [{ until: noon + 2 }, '10'],
    [{ since: noon + 2, until: noon + 5, userId: 'ada' }, '42'],
    [{ search: 'bakery' }, '840'],
    [{ search: '  BAKERY\n4 ' }, '4'],
    [{ search: 'CAFÉ' }, '73'],
    [{ search: 'ada' }, '86420'],
    [{ search: 'ada bakery', projectType: 'node_project' }, '84'],
    [{ search: 'golden' }, '621'],
    [{ search: 'golden', group: 'needsYou' }, '6'],
    [{ search: '100%_[a-z]*' }, '51'],
    [{ search: '%' }, '51'],
    [{ search: '   ' }, '876543210'],
    [{ search: 'nowhere' }, ''],
  ] as const satisfies readonly [Partial<JobQuery>, string][])(
    '%o finds jobs, on pages of any size',
    async ([query, expected]) => {
      const store = await open();
      await fill(store);

      for (const limit of [1, 2, 1000])
        expect((await inPages(store, { ...query, limit })).join('')).toBe(expected);
    },
  );

  test('counts say how many jobs each group has', async () => {
    const store = await open();
    expect(await store.counts()).toEqual({
      running: 0,
      needsYou: 0,
      failed: 0,
      done: 0,
      cancelled: 0,
    });
    await fill(store);
    expect(await store.counts()).toEqual({
      running: 2,
      needsYou: 1,
      failed: 3,
      done: 2,
      cancelled: 1,
    });
  });

  test('nothing is found of a deleted job', async () => {
    const store = await open();
    await fill(store);

    expect(await store.delete('4')).toBe(true);

    expect(await inPages(store, { search: 'bakery', limit: 9 })).toEqual(['8', '0']);
    expect(await inPages(store, { search: '4', limit: 9 })).toEqual([]);
    expect((await store.counts()).failed).toBe(2);
  });

  test('a new title takes the place of the old one', async () => {
    const store = await open();
    await takeLease(store, 'engine-1');
    await store.insert(aJob('job-1'));
    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
    const titled = (title: string) =>
      aJobChange(0, { job: { status: 'planned', title, ...someEvents() } });
    const [claim] = await store.claim(request, () => titled('First'));
    expect(await inPages(store, { search: 'first', limit: 9 })).toEqual(['job-1']);
    if (claim) await commitNext(store, claim, titled('Second\0'));

    expect(await inPages(store, { search: 'first', limit: 9 })).toEqual([]);
    expect(await inPages(store, { search: 'second', limit: 9 })).toEqual(['job-1']);
  });

  test('a message with a NUL is stored, and found', async () => {
    const store = await open();
    await store.insert(aJob('job-1', { message: 'a\0b' }));
    expect(await inPages(store, { search: 'b', limit: 9 })).toEqual(['job-1']);
  });
}

/** How the jobs of `fill` end, by their number. */
const ends = [
  ['ended', 'cancelled'],
  ['ended', 'done'],
  ['ended', 'done'],
  ['ended', 'failed'],
  ['ended', 'failed'],
  ['quarantined', 'quarantined'],
  ['parked', 'planned'],
  ['running', 'planned'],
] as const;

/** Nine jobs in all groups; the last one waits, and the second one is not archived yet. */
async function fill(store: Store): Promise<void> {
  await takeLease(store, 'engine-1');
  for (let index = 0; index <= ends.length; index++) {
    await store.insert(
      aJob(`${index}`, {
        userId: index % 2 === 0 ? 'ada' : 'grace',
        createdAt: noon + index,
        projectType: index % 3 === 0 ? 'discord_bot' : 'node_project',
        message: messages[index % 4] ?? '',
        ...(index === 2 && { parentJobId: '0' }),
      }),
    );
    const end = ends[index];
    if (end === undefined) return;
    const [lifecycle, status] = end;
    const title = index % 4 === 2 || index === 1 ? 'The Golden Page' : undefined;
    const job = { status, ...(title !== undefined && { title }), ...someEvents() } as const;
    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
    const [claim] = await store.claim(request, () => aJobChange(0));
    if (claim === undefined) throw new Error(`Job ${index} was not claimed.`);
    await commitNext(store, claim, aJobChange(0, { lifecycle, job }));
    if (lifecycle === 'ended' && index !== 1)
      await store.archive({ ...claim, revision: claim.revision + 1 }, aResult(`${index}`));
  }
}

const messages = ['a page for my Bakery', 'with 100%_[a-z]* wool', 'a shop', 'my Café'];

async function inPages(store: Store, query: JobQuery): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await store.list({ ...query, ...(cursor !== undefined && { cursor }) });
    ids.push(...page.jobs.map(({ jobId }) => jobId));
    cursor = page.cursor;
    if (cursor === undefined) return ids;
  }
}
