import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import type { ActorClaim } from '../../../contracts/store/actor.ts';
import type { Store } from '../../../contracts/store/store.ts';
import type { OpenStore, ShareStore } from '../../store-contract.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anEntry,
  anOwnedJob,
  someEvents,
  messageOf,
  noon,
  commitNext,
} from '../samples.ts';

/** Tests of `journal`. */
export function testJournals(open: OpenStore, share: ShareStore): void {
  test('the newest entry is known, and nothing comes after it', async () => {
    const store = await open();
    expect(await store.latest()).toBeUndefined();
    const claim = await anOwnedJob(store);
    await anOwnedJob(store, 'job-2');
    await commitNext(store, claim, aJobChange(3));

    const after = await store.latest();

    expect(after).toBe((await store.journal({ limit: 10 })).at(-1)?.cursor);
    await commitNext(store, claim, aJobChange(1));
    expect(await store.journal({ limit: 10, ...(after && { after }) })).toHaveLength(1);
  });

  test('the entries of a job are numbered from 1 without a gap', async () => {
    const store = await open();
    await fill(store);

    for (const jobId of ['job-1', 'job-2']) {
      const rows = await store.journal({ jobId, limit: 100 });
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
      expect(rows.every((row) => row.jobId === jobId)).toBe(true);
    }
  });

  test.for([1, 2, 3, 100])('pages of %i join to the whole', async (limit) => {
    const store = await open();
    await fill(store);
    const whole = await store.journal({ limit: 100 });

    expect(whole).toHaveLength(10);
    expect(await inPages(store, { limit })).toEqual(whole);
    expect(await inPages(store, { limit, jobId: 'job-1' })).toEqual(
      whole.filter(({ jobId }) => jobId === 'job-1'),
    );
  });

  test('a page has as many entries as asked for, if there are as many', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    for (let count = 0; count < 25; count++) await commitNext(store, key, aJobChange(10));

    expect(await store.journal({ limit: 200 })).toHaveLength(200);
    expect(await store.journal({ jobId: 'job-1', limit: 200 })).toHaveLength(200);
  });

  test('a reader at the end sees what comes later, and only that', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await commitNext(store, key, aJobChange(2));
    const after = (await store.journal({ limit: 10 })).at(-1)?.cursor ?? '';
    expect(await store.journal({ after, limit: 10 })).toEqual([]);

    const job = { status: 'planned', ...someEvents('later') } as const;
    await commitNext(store, key, aChange({ job }));

    expect(await store.journal({ after, limit: 10 })).toMatchObject([
      { ...anEntry('later'), seq: 3 },
    ]);
  });

  test('an entry is what it was when it was committed', async () => {
    const store = await open();
    const file = { path: '\u2028"ä', bytes: 1, sha256: 'ab' };
    const of = { stage: 'generation', attempt: 1 } as const;
    const events = [{ type: 'file.written', at: noon, file, ...of }] as const;
    const job = { status: 'created', state: 'created.queued', events } as const;
    const change = aChange({ lifecycle: 'ready', job });
    const inserted = store.insert(aJob('job-1', { change }));
    file.path = 'changed';
    await inserted;

    const [row] = await store.journal({ limit: 1 });

    expect(row).toMatchObject({ data: { file: { ...file, path: '\u2028"ä' }, ...of }, seq: 1 });
  });

  test('a preview appends to the journal of its job, also once the job has ended', async () => {
    const store = await open();
    const job = await anOwnedJob(store, 'job-1');
    const rows = (...texts: readonly string[]) => ({ previewEvents: someEvents(...texts) });
    await store.insert({ kind: 'preview', id: 'job-1', change: aChange(rows('inserted')) });
    const claim = { kind: 'preview', owner: job.owner, limit: 1 } as const;
    const [claimed] = await store.claim(claim, () => aChange(rows('claimed')));
    await commitNext(store, job, aJobChange(1, { lifecycle: 'ended' }));
    const { fence = -1, rowId = -1 } = claimed ?? {};
    const preview = { ...job, kind: 'preview', fence, rowId } as const;
    await commitNext(store, preview, aChange(rows('expiring')));
    await commitNext(store, preview, aChange(rows('extended')));
    await commitNext(store, preview, aChange({ lifecycle: 'ended', ...rows('ended') }));
    await commitNext(store, preview, aChange(rows('too late')));
    await store.insert({ kind: 'preview', id: 'of-no-job', change: aChange(rows('lost')) });

    const written = await store.journal({ limit: 100 });
    expect(written.map(messageOf)).toEqual([
      'inserted',
      'claimed',
      '0',
      'expiring',
      'extended',
      'ended',
    ]);
    expect(written.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(written.every(({ jobId }) => jobId === 'job-1')).toBe(true);
    expect(await store.get('job-1')).toMatchObject({ status: 'created' });
  });

  test('a reader that follows cursors misses nothing of writers that commit at the same time', async () => {
    const store = await open();
    const stores = [store, await share(store)];
    const ids = ['job-1', 'job-2', 'job-3', 'job-4'];
    const claims: ActorClaim[] = [];
    for (const id of ids) claims.push(await anOwnedJob(store, id, `engine-${id}`));
    const commits = 30;
    let writing = claims.length;
    const write = async (claim: ActorClaim, index: number) => {
      for (let count = 0; count < commits; count += 1) {
        // Of different sizes, and now and then in the same turn as another writer.
        await commitNext(stores[index % 2] ?? store, claim, aJobChange(1 + ((count + index) % 3)));
        if ((count + index) % 3 === 0) await new Promise(setImmediate);
      }
      writing -= 1;
    };
    const follow = async (reader: Store, jobId?: string) => {
      const seen: JournalEntry[] = [];
      for (let isLast = false; ;) {
        const after = seen.at(-1)?.cursor;
        const page = await reader.journal({
          limit: 3,
          ...(jobId !== undefined && { jobId }),
          ...(after !== undefined && { after }),
        });
        seen.push(...page);
        if (page.length === 0 && isLast) return seen;
        isLast = page.length === 0 && writing === 0;
        if (page.length === 0) await new Promise(setImmediate);
      }
    };

    const [, ...read] = await Promise.all([
      Promise.all(claims.map(write)),
      ...stores.map((reader) => follow(reader)),
      ...stores.map((reader) => follow(reader, 'job-2')),
    ]);

    const all = await inPages(store, { limit: 1000 });
    const ofJob = all.filter(({ jobId }) => jobId === 'job-2');
    expect(all).toHaveLength(claims.length * commits * 2);
    expect(read.map((seen) => seen.map(({ cursor }) => cursor))).toEqual(
      [all, all, ofJob, ofJob].map((entries) => entries.map(({ cursor }) => cursor)),
    );
  });

  test('an unknown job has no entries', async () => {
    const store = await open();

    expect(await store.journal({ jobId: 'job-1', limit: 10 })).toEqual([]);
  });

  test.for(['', 'nonsense', 'l1', 'j1', 'j1.2.3.4', "j1.0'; drop table actors"])(
    'the cursor %j is refused',
    async (after) => {
      const store = await open();

      await expect(store.journal({ after, limit: 1 })).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    },
  );

  test.for([0, 1001, 1.5, Number.NaN])('the limit %d is refused', async (limit) => {
    const store = await open();

    await expect(store.journal({ limit })).rejects.toMatchObject({ code: 'QUERY_INVALID' });
  });
}

/** Ten entries of two jobs, written by transitions of several sizes. */
async function fill(store: Store): Promise<void> {
  const first = await anOwnedJob(store, 'job-1');
  const second = await anOwnedJob(store, 'job-2');
  for (const [key, rows] of [
    [first, 1],
    [second, 3],
    [first, 0],
    [first, 4],
    [second, 1],
    [first, 1],
  ] as const) {
    await commitNext(store, key, aJobChange(rows));
  }
}

async function inPages(
  store: Store,
  query: { readonly jobId?: string; readonly limit: number },
): Promise<JournalEntry[]> {
  const found: JournalEntry[] = [];
  for (;;) {
    const after = found.at(-1)?.cursor;
    const page = await store.journal({ ...query, ...(after !== undefined && { after }) });
    if (page.length === 0) return found;
    found.push(...page);
    if (found.length > 1000) throw new Error('The pages do not come to an end.');
  }
}
