/**
 * The cost of a claim and of a list while many jobs wait: of as many users as a tenth of the jobs, who
 * share guilds with a limit; one guild has no room and half of all users. Medians, and the ratio to the
 * smallest queue.
 *
 * npx node test/bench/queue.ts [waiting jobs…]
 */
import { join } from 'node:path';
import type { ActorChange, NewActor } from '../../src/contracts/store/actor-change.ts';
import type { JobQuery } from '../../src/contracts/store/stored-job.ts';
import type { Store } from '../../src/contracts/store/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { diskFolder, where } from './bench-folders.ts';
import { numericArguments, printTables, ratio, type Table } from './report.ts';
import { createTimes, timeOf } from './statistics.ts';

const limits = { perUser: { concurrent: 2 }, perGuild: { concurrent: 8 }, queued: 10_000_000 };

/** Claims of 1 and 16, and pages of a list, in microseconds; the sizes alternate. */
async function benchQueue(sizes: readonly number[]): Promise<Table[]> {
  const folder = diskFolder();
  try {
    const queues: Calls[] = [];
    for (const size of sizes) queues.push(await openQueue(join(folder.fresh(), 'jobs.db'), size));
    const rows: string[][] = [];
    for (const name of callNames) {
      const times = createTimes();
      for (let round = 0; round < 220; round++) {
        for (const [index, queue] of queues.entries()) {
          const ms = await queue[name]();
          if (round >= 20) times.add(`${index}`, ms * 1000);
        }
      }
      const base = times.median('0');
      const medians = sizes.map((_, index) => times.median(`${index}`));
      rows.push([name, ...medians.flatMap((us) => [us.toFixed(0), ratio(us / base)])]);
    }
    for (const { close } of queues) await close();
    return [
      {
        title: `Claims and lists with waiting jobs, medians in µs; ${where(folder)}`,
        columns: ['call', ...sizes.flatMap((size) => [`${size} waiting`, 'ratio'])],
        rows,
      },
    ];
  } finally {
    folder.remove();
  }
}

const callNames = [
  'claim of 1',
  'claim of 16',
  'insert',
  'list of 50',
  'list of a user',
  'list of a status',
] as const;

/** The calls that are measured; each gives its duration in milliseconds. */
type Calls = Readonly<Record<(typeof callNames)[number], () => Promise<number>>> & {
  close(): Promise<void>;
};

async function openQueue(path: string, size: number): Promise<Calls> {
  const store = await openSqliteStore(path);
  await store.lease({ name: 'engine:e', owner: 'e', processIdentity: 'elsewhere', ttlMs: 1e9 });
  const users = Math.max(10, size / 10);
  for (let from = 0; from < size; from += 1000) {
    const jobs = Array.from({ length: 1000 }, (_, at) => aJob(from + at, users));
    await Promise.all(jobs.map((job) => store.insert(job)));
  }
  await store.limit(limits);
  // The large guild is full from here on.
  await claim(store, 16);
  let next = size;
  const submit = () => timeOf(async () => void (await store.insert(aJob((next += 1), users))));
  const claimAndRefill = async (limit: number) => {
    const ms = await claim(store, limit);
    for (let count = 0; count < limit; count++) {
      // Of a guild with room.
      next += 1 - (next % 2 === 0 ? 1 : 0);
      await submit();
    }
    return ms;
  };
  const list = (query: Partial<JobQuery>) =>
    timeOf(async () => void (await store.list({ limit: 50, ...query })));
  return {
    'claim of 1': () => claimAndRefill(1),
    'claim of 16': () => claimAndRefill(16),
    insert: submit,
    'list of 50': () => list({}),
    'list of a user': () => list({ userId: 'user-1' }),
    'list of a status': () => list({ status: 'created' }),
    close: () => store.close(),
  };
}

/** The duration of a claim in milliseconds. Its jobs then end, except those of the large guild. */
async function claim(store: Store, limit: number): Promise<number> {
  const start = performance.now();
  const claimed = await store.claim({ kind: 'job', owner: 'e', limit }, () => aChange('running'));
  const ms = performance.now() - start;
  if (claimed.length !== limit) throw new Error(`${claimed.length} jobs were claimed.`);
  const ended = claimed.filter(({ snapshot }) => !snapshot.includes('large'));
  await Promise.all(ended.map((actor) => store.commit(actor, aChange('ended'))));
  await Promise.all(ended.map((actor) => store.archive(actor)));
  return ms;
}

function aJob(index: number, users: number): NewActor {
  const user = index % users;
  const guildId = user % 2 === 0 ? 'large' : `guild-${user % 997}`;
  return {
    kind: 'job',
    id: `job-${index}`,
    change: { ...aChange('ready'), snapshot: JSON.stringify({ guildId, text: 'x'.repeat(300) }) },
    job: {
      userId: `user-${user}`,
      guildId,
      createdAt: index,
      projectType: 'static_html',
      message: 'a page',
    },
  };
}

function aChange(lifecycle: ActorChange['lifecycle']): ActorChange {
  const job = { status: 'created', state: 'created.queued', events: [] } as const;
  return { version: 'v1', at: 1, lifecycle, consumed: [], job };
}

if (import.meta.main) {
  const sizes = numericArguments();
  printTables(await benchQueue(sizes.length > 0 ? sizes : [1000, 1_000_000]));
}
