/**
 * The cost of the SQLite store: batched commits against plain UPDATEs of the same snapshot in the same
 * batches, alternating, as medians; then opening, claiming and listing with many queued jobs.
 *
 * npx node test/bench/store.ts [queued jobs] [rounds]
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as tick } from 'node:timers/promises';
import type { ActorChange, NewActor } from '../../src/contracts/store/actor-change.ts';
import type { ActorClaim } from '../../src/contracts/store/actor.ts';
import type { JobQuery } from '../../src/contracts/store/stored-job.ts';
import type { Store } from '../../src/contracts/store/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';

const queued = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 9);
const dir = mkdtempSync(join(tmpdir(), 'jobchart-bench-'));
const commitsPerJob = 14;
let snapshots = 1e9;
const statuses = ['created', 'planned', 'generated', 'validated', 'packaged', 'deployed'] as const;

console.log(`Node ${process.versions.node}, a snapshot of ${aSnapshot().length} bytes, ${dir}`);
for (const durability of ['normal', 'full'] as const) {
  for (const batch of [16, 1]) await benchCommits(durability, batch);
}
await benchQueue();
rmSync(dir, { recursive: true });

async function benchCommits(durability: 'normal' | 'full', batch: number): Promise<void> {
  const path = join(dir, `${durability}-${batch}.db`);
  const store = await openSqliteStore(path, { durability });
  const batches = Math.ceil((durability === 'full' ? 1000 : 8000) / batch);
  // Each job has a few commits before the next one starts.
  const groups = Math.ceil(batches / commitsPerJob);
  const rates = { store: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const keys = await ownJobs(store, round * groups * batch, groups * batch);
    const floor = bareUpdates(`${path}.${round}`, durability, groups * batch);
    const groupAt = (index: number) => Math.floor(index / commitsPerJob) * batch;
    const bare = await rateOf(batches * batch, async () => {
      for (let index = 0; index < batches; index++) {
        floor.write(groupAt(index), batch);
        await tick();
      }
    });
    const kept = await rateOf(batches * batch, async () => {
      for (let index = 0; index < batches; index++) {
        const status = statuses[Math.floor(index / 2) % statuses.length] ?? 'created';
        const group = keys.slice(groupAt(index), groupAt(index) + batch);
        await Promise.all(group.map((key) => store.commit(following(key), aChange(status, 2))));
      }
    });
    floor.close();
    // The first round warms up.
    if (round > 0) rates.bare.push(bare);
    if (round > 0) rates.store.push(kept);
  }
  await store.close();
  const [kept, bare] = [median(rates.store), median(rates.bare)];
  const name = `${durability}, batches of ${batch}`.padEnd(24);
  console.log(
    `${name}${perSecond(kept)} commits/s (${(1e6 / kept).toFixed(1)} µs), ` +
      `bare UPDATE ${perSecond(bare)}/s, ratio ${(kept / bare).toFixed(2)}`,
  );
}

async function benchQueue(): Promise<void> {
  const path = join(dir, 'queue.db');
  const store = await openSqliteStore(path);
  const before = process.memoryUsage.rss();
  const rate = await rateOf(queued, async () => {
    for (let from = 0; from < queued; from += 200) {
      const jobs = Array.from({ length: 200 }, (_, at) => aJob(from + at));
      await Promise.all(jobs.map((job) => store.insert(job)));
    }
  });
  const grown = (process.memoryUsage.rss() - before) / 2 ** 20;
  console.log(`${queued} inserts: ${perSecond(rate)}/s, RSS grew by ${grown.toFixed(0)} MiB`);

  await benchClaims(store);
  await benchLists(store);
  await store.close();
  const start = performance.now();
  await (await openSqliteStore(path)).close();
  const size = (statSync(path).size / 2 ** 20).toFixed(0);
  console.log(`opening and closing ${size} MiB: ${(performance.now() - start).toFixed(0)} ms`);
}

async function benchClaims(store: Store): Promise<void> {
  for (const onlyPosted of [false, true]) {
    for (const limit of [1, 16]) {
      const request = { kind: 'job', owner: 'engine', limit, onlyPosted } as const;
      const ms = await medianTime(() => store.claim(request, () => aChange('created', 1)));
      console.log(`claim of ${limit}${onlyPosted ? ' posted (there is none)' : ''}: ${us(ms)}`);
    }
  }
}

async function benchLists(store: Store): Promise<void> {
  const filters = [
    {},
    { status: 'created' },
    { userId: 'user-1' },
    { status: 'created', userId: 'user-1' },
  ] as const;
  for (const filter of filters) {
    const first = await medianTime(() => store.list({ ...filter, limit: 50 }));
    const cursor = await lastCursor(store, { ...filter, limit: 50 });
    const last = await medianTime(() => store.list({ ...filter, limit: 50, cursor }));
    const ratio = (last / first).toFixed(2);
    console.log(`list ${JSON.stringify(filter)}: first ${us(first)}, last ${us(last)}, ${ratio}`);
  }
}

/** The cursor of the last full page. */
async function lastCursor(store: Store, query: JobQuery): Promise<string> {
  for (let [cursor, before] = ['', '']; ;) {
    const page = await store.list({ ...query, limit: 50, ...(cursor && { cursor }) });
    if (page.cursor === undefined) return page.jobs.length === 50 ? cursor : before;
    [before, cursor] = [cursor, page.cursor];
  }
}

async function ownJobs(store: Store, from: number, count: number) {
  const jobs = Array.from({ length: count }, (_, index) => aJob(from + index));
  await Promise.all(jobs.map((job) => store.insert(job)));
  const request = { kind: 'job', owner: 'engine', limit: count } as const;
  const claimed = await store.claim(request, () => aChange('created', 0));
  return claimed.map((claim) => ({ claim, commits: 0 }));
}

function following(key: { readonly claim: ActorClaim; commits: number }): ActorClaim {
  const revision = key.claim.revision + key.commits;
  key.commits += 1;
  return { ...key.claim, revision };
}

function bareUpdates(path: string, durability: 'normal' | 'full', count: number) {
  const database = new DatabaseSync(path);
  database.exec(`pragma journal_mode = wal; pragma synchronous = ${durability};
    create table jobs (id text primary key, snapshot text)`);
  const ids = Array.from({ length: count }, (_, index) => idOf(index));
  for (const id of ids) database.prepare('insert into jobs values (?, ?)').run(id, aSnapshot());
  const [begin, update, commit] = [
    database.prepare('begin immediate'),
    database.prepare('update jobs set snapshot = ? where id = ?'),
    database.prepare('commit'),
  ];
  return {
    write(from: number, batch: number) {
      begin.run();
      for (const id of ids.slice(from, from + batch)) update.run(aSnapshot(), id);
      commit.run();
    },
    close: () => database.close(),
  };
}

function aJob(index: number): NewActor {
  const job = {
    userId: `user-${index % 7}`,
    createdAt: index,
    projectType: 'static_html',
    message: 'create a landing page for my startup',
  } as const;
  const change = { ...aChange('created', 2), lifecycle: 'ready' } as const;
  return { kind: 'job', id: idOf(index), change, job };
}

function idOf(index: number): string {
  return `job-${(1e12 + index).toString(36)}-k3j9x2`;
}

function aChange(status: (typeof statuses)[number], rows: number): ActorChange {
  const event = {
    at: 1,
    type: 'stage.completed',
    stage: 'planning',
    attempt: 1,
    durationMs: 12,
  } as const;
  const job = {
    status,
    state: 'created.running',
    events: Array.from({ length: rows }, () => event),
  };
  return { version: 'v1', snapshot: aSnapshot(), at: 1, lifecycle: 'running', consumed: [], job };
}

/** A new value each time, because SQLite does not write unchanged pages. */
function aSnapshot(): string {
  const count = (snapshots += 1);
  return JSON.stringify({ value: { created: 'running' }, count, context: 'x'.repeat(2000) });
}

async function rateOf(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return count / ((performance.now() - start) / 1000);
}

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < 60; index++) {
    const start = performance.now();
    await work();
    if (index >= 10) times.push(performance.now() - start);
  }
  return median(times);
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

function perSecond(rate: number): string {
  return Math.round(rate).toLocaleString('en');
}

function us(ms: number): string {
  return `${(ms * 1000).toFixed(0)} µs`;
}
