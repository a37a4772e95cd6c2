/**
 * The cost of a claim and of a list while many jobs wait: of as many users as a tenth of the jobs, who
 * share guilds with a limit; one guild has no room and half of all users. Medians, and the ratio to the
 * smallest queue.
 *
 * npx node test/bench/queue.ts [waiting jobs…]
 */
import { join } from 'node:path';
import type { ActorChange, NewActor, Store } from '../../src/contracts/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { diskFolder, where } from './bench-folders.ts';
import { numericArguments, printTables, ratio, type Table } from './report.ts';
import { median, timeOf } from './statistics.ts';

const limits = { perUser: { concurrent: 2 }, perGuild: { concurrent: 8 }, queued: 10_000_000 };

/** Claims of 1 and 16, and pages of a list, in microseconds. */
async function benchQueue(sizes: readonly number[]): Promise<Table[]> {
  const folder = diskFolder();
  try {
    const measured: (readonly [string, readonly number[]])[][] = [];
    for (const size of sizes) measured.push(await measure(join(folder.fresh(), 'jobs.db'), size));
    const [smallest = []] = measured;
    const rows = smallest.map(([name, [base = NaN]], index) => [
      name,
      ...measured.flatMap((each) => {
        const [us = NaN] = each[index]?.[1] ?? [];
        return [us.toFixed(0), ratio(us / base)];
      }),
    ]);
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

async function measure(path: string, size: number) {
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
  const submit = () => store.insert(aJob((next += 1), users));
  /** As many jobs as were claimed, in guilds with room. */
  const refill = async (count: number) => {
    for (let index = 0; index < count; index++) {
      if (next % 2 === 1) next += 1;
      await submit();
    }
  };
  const results = [
    [
      'claim of 1',
      await times(
        () => claim(store, 1),
        () => refill(1),
      ),
    ],
    [
      'claim of 16',
      await times(
        () => claim(store, 16),
        () => refill(16),
      ),
    ],
    ['insert', await times(submit)],
    ['list of 50', await times(() => store.list({ limit: 50 }))],
    ['list of a user', await times(() => store.list({ userId: 'user-1', limit: 50 }))],
    ['list of a status', await times(() => store.list({ status: 'created', limit: 50 }))],
  ] as const;
  await store.close();
  return results.map(([name, us]) => [name, [median(us)]] as const);
}

/** Claims jobs, then ends and archives all but those of the large guild. */
async function claim(store: Store, limit: number): Promise<void> {
  const claimed = await store.claim({ kind: 'job', owner: 'e', limit }, () => aChange('running'));
  if (claimed.length !== limit) throw new Error(`${claimed.length} jobs were claimed.`);
  const ended = claimed.filter(({ snapshot }) => !snapshot.includes('large'));
  await Promise.all(ended.map((actor) => store.commit(actor, aChange('ended'))));
  await Promise.all(ended.map((actor) => store.archive(actor)));
}

function aJob(index: number, users: number): NewActor {
  const user = index % users;
  const guildId = user % 2 === 0 ? 'large' : `guild-${user % 997}`;
  return {
    kind: 'job',
    id: `job-${index}`,
    change: { ...aChange('ready'), snapshot: JSON.stringify({ guildId, text: 'x'.repeat(300) }) },
    job: { userId: `user-${user}`, guildId, createdAt: index },
  };
}

function aChange(lifecycle: ActorChange['lifecycle']): ActorChange {
  const job = { status: 'created', state: 'created.queued', events: [] } as const;
  return { version: 'v1', at: 1, lifecycle, consumed: [], job };
}

async function times(
  work: () => Promise<unknown>,
  after: () => Promise<void> = async () => {},
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let index = 0; index < 220; index++) {
    const ms = await timeOf(async () => void (await work()));
    if (index >= 20) found.push(ms * 1000);
    await after();
  }
  return found;
}

if (import.meta.main) {
  const sizes = numericArguments();
  printTables(await benchQueue(sizes.length > 0 ? sizes : [1000, 1_000_000]));
}
