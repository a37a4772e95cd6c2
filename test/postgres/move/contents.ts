import type { JournalEntry } from '../../../src/contracts/job/journal.ts';
import type { Store } from '../../../src/contracts/store/store.ts';
import type { StoredJob } from '../../../src/contracts/store/stored-job.ts';

/** Everything that a store tells of its jobs, their journals and its queue. */
export async function contentsOf(store: Store) {
  const jobs = await readJobs(store);
  const ids = jobs.map(({ jobId }) => jobId);
  const each = <T>(read: (id: string) => Promise<T>) => Promise.all(ids.map(read));
  const { retention, storage } = store;
  const namespaces = (await storage.namespaces()).toSorted();
  return {
    jobs,
    latest: await store.latest(),
    journal: await readJournal(store),
    single: await each((id) => store.get(id)),
    journals: await each((jobId) => readJournal(store, jobId)),
    steps: await each((id) => store.steps(id)),
    kept: await each((id) => retention.get(id)),
    children: await each(async (id) => (await retention.children(id)).toSorted()),
    ofUsers: await Promise.all(
      ['user-1', 'user-2', 'user-3'].map(async (userId) => ({
        jobs: await store.list({ userId, limit: 1000 }),
        waiting: await store.list({ userId, status: 'created', limit: 1000 }),
        spent: await store.spent(JSON.stringify(['user', userId])),
      })),
    ),
    actors: await Promise.all(
      (['job', 'preview'] as const).map((kind) => store.actors({ kind, limit: 1000 })),
    ),
    queue: await store.queue(),
    retained: await retention.list({ limit: 1000 }),
    totals: await retention.totals(),
    values: await Promise.all(namespaces.map((name) => storage.list(name, ''))),
    ofKey: await store.idOfKey('key-1'),
  };
}

async function readJobs(store: Store): Promise<readonly StoredJob[]> {
  const all: StoredJob[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await store.list({ limit: 4, ...(cursor !== undefined && { cursor }) });
    all.push(...page.jobs);
    if (page.cursor === undefined) return all;
    cursor = page.cursor;
  }
}

async function readJournal(store: Store, jobId?: string): Promise<readonly JournalEntry[]> {
  const all: JournalEntry[] = [];
  for (;;) {
    const after = all.at(-1)?.cursor;
    const of = { ...(jobId !== undefined && { jobId }), ...(after !== undefined && { after }) };
    const page = await store.journal({ ...of, limit: 50 });
    all.push(...page);
    if (page.length < 50) return all;
  }
}
