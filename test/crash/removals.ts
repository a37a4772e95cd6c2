import { execFileSync, spawn } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJobEngine, defineStage, type JobEngine } from '../../src/index.ts';
import { createStore, openStore, removeStore, storeOf } from './crash-store.ts';
import { foldersOf } from './orders.ts';
import type { Outcome } from './outcome.ts';

/** Files by age, whole jobs by age, one job with what was made from it, or all of a person. */
export const acts = ['age', 'expire', 'remove', 'forget'] as const;
export type Act = (typeof acts)[number];

/** What a child removes, and where it dies or the disk is full. */
export interface RemovalOrders {
  readonly base: string;
  readonly act: Act;
  readonly jobId: string;
  readonly crash?: string;
  readonly fill?: string;
}

/** A store with a family of three jobs of one person and one job of another, and what must not be touched. */
export interface RemovalHome {
  readonly base: string;
  readonly family: readonly string[];
  readonly other: string;
}

const child = fileURLToPath(new URL('removal-child.ts', import.meta.url));

/** Prepares a home; each case works on a copy of it. */
export async function prepareHome(base: string): Promise<RemovalHome> {
  const engine = await open(base, { running: true });
  const who = { userMessage: 'make an Express API server', channelId: 'c1' };
  const { jobId: first } = await engine.submit({ ...who, userId: 'u1' });
  await engine.result(first);
  const children = await Promise.all([engine.retry(first), engine.retry(first)]);
  const { jobId: other } = await engine.submit({ ...who, userId: 'u2' });
  await engine.pin(other);
  const family = [first, ...children.map(({ jobId }) => jobId)];
  for (const jobId of [...family, other]) await engine.result(jobId);
  await engine.close();
  plant(base, family);
  return { base, family, other };
}

/** Links that lead out of the folders of the jobs. */
function plant(base: string, family: readonly string[]): void {
  const { workBase, outputBase } = foldersOf(base);
  const outside = join(base, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'precious'), 'precious');
  for (const jobId of family) {
    symlinkSync(outside, join(workBase, jobId, 'a-link'));
    linkSync(join(outside, 'precious'), join(outputBase, jobId, 'a-hard-link'));
    symlinkSync(join(base, 'jobs.db'), join(outputBase, jobId, 'store'));
  }
}

/** The points that a removal passes. */
export async function tracePointsOf(home: RemovalHome, act: Act) {
  return inCopy(home, async (copy) => {
    const { stdout } = await run({ base: copy, act, jobId: home.family[0] ?? '' });
    const { passed }: { passed: readonly string[] } = JSON.parse(stdout);
    return passed;
  });
}

/** Dies at a point, then at another while the next one finishes; then what is left is checked. */
export async function runRemoval(home: RemovalHome, act: Act, crash: string): Promise<Outcome> {
  return inCopy(home, async (copy) => {
    const orders = { base: copy, act, jobId: home.family[0] ?? '' };
    const violations: string[] = [];
    let kills = 0;
    for (const point of [crash, 'unlink:2:after']) {
      if ((await run({ ...orders, crash: point })).signal === 'SIGKILL') kills += 1;
      violations.push(...(await checkBetween(home, copy)));
    }
    violations.push(...(await finishAndCheck(home, copy)));
    return { kills, jobs: 1, violations: violations.map((what) => `${act}, ${crash}: ${what}`) };
  });
}

/** The disk is full from a point on; then it has room again. Undefined if none can be mounted. */
export async function runFullRemoval(
  home: RemovalHome,
  act: Act,
  fill: string,
): Promise<Outcome | undefined> {
  const disk = join(
    tmpdir(),
    `jobchart-removal-${process.pid}-${Math.random().toString(36).slice(2)}`,
  );
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=700', 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(disk, { recursive: true });
    return undefined;
  }
  try {
    const outcome = await inCopy(
      home,
      async (copy) => {
        await run({ base: copy, act, jobId: home.family[0] ?? '', fill });
        const full = await checkBetween(home, copy);
        rmSync(join(copy, 'filler'), { force: true });
        return { kills: 0, jobs: 1, violations: [...full, ...(await finishAndCheck(home, copy))] };
      },
      disk,
    );
    const name = (what: string) => `${act}, full at ${fill}: ${what}`;
    return { ...outcome, violations: outcome.violations.map(name) };
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true });
  }
}

/** Some points of each kind, spread over all. */
export function someOf(points: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, points.length / count);
  return Array.from(
    { length: Math.min(count, points.length) },
    (_, index) => points[Math.floor(index * step)] ?? '',
  );
}

/** Never files without a row, and never half a family that nobody finishes. */
async function checkBetween({ family }: RemovalHome, base: string): Promise<readonly string[]> {
  const store = await openStore(base).catch(() => undefined);
  // A full disk may refuse the store; it is looked at again later.
  if (store === undefined) return [];
  try {
    const rows = await Promise.all(family.map((id) => store.retention.get(id)));
    const left = rows.filter((row) => row !== undefined);
    const withoutRow = family.filter((_, index) => rows[index] === undefined);
    return [
      ...withoutRow.flatMap((id) => filesOf(base, id).map((name) => `${name} has no row`)),
      ...(withoutRow.length > 0 && left.some(({ going }) => !going.includes('record'))
        ? ['half a family is left, and not marked']
        : []),
    ];
  } finally {
    await store.close();
  }
}

async function finishAndCheck(
  { family, other, base: original }: RemovalHome,
  base: string,
): Promise<readonly string[]> {
  const engine = await open(base, { running: false });
  try {
    const { left } = await engine.prune();
    const jobs = new Set((await engine.list()).jobs.map(({ jobId }) => jobId));
    const kept = family.filter((id) => jobs.has(id));
    const gone = family.filter((id) => !jobs.has(id));
    return [
      ...left,
      ...(await Promise.all(kept.map(lieOf))).flat(),
      ...(kept.length > 0 && gone.length > 0 ? ['half a family is left'] : []),
      ...gone.flatMap((id) => filesOf(base, id).map((name) => `${name} is left`)),
      ...(jobs.has(other) && filesOf(base, other).join() === filesOf(original, other).join()
        ? []
        : ['a pinned job of another person was touched']),
      ...(readFileSync(join(base, 'outside', 'precious'), 'utf8') === 'precious'
        ? []
        : ['a file outside was touched']),
    ];
  } finally {
    await engine.close();
  }

  /** A job that stays says what it has lost, and has all the rest. */
  async function lieOf(jobId: string): Promise<readonly string[]> {
    const { pruned = [] } = (await engine.get(jobId)) ?? {};
    const folders = { workspace: 'work', output: 'output', log: 'logs' } as const;
    const expected = filesOf(original, jobId).filter(
      (name) => !pruned.some((part) => part in folders && isIn(name, part)),
    );
    return filesOf(base, jobId).join() === expected.join()
      ? []
      : [`${jobId} lost more than it says`];

    function isIn(name: string, part: string): boolean {
      return Object.entries(folders).some(
        ([key, folder]) => key === part && name.startsWith(`${folder}/`),
      );
    }
  }
}

function filesOf(base: string, jobId: string): readonly string[] {
  const { workBase, outputBase, logBase } = foldersOf(base);
  return [workBase, outputBase, logBase].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.startsWith(jobId))
      .map((name) => join(basename(folder), name)),
  );
}

async function open(base: string, { running }: { readonly running: boolean }): Promise<JobEngine> {
  return createJobEngine({
    store: storeOf(base),
    config: { ...foldersOf(base), browser: 'off', minFreeBytes: 0 },
    stages: { validate: defineStage('validate', () => ({ findings: [] })) },
    ...(!running && { limits: { concurrency: 0 } }),
  });
}

async function inCopy<Result>(
  { base }: RemovalHome,
  work: (copy: string) => Promise<Result>,
  parent = tmpdir(),
): Promise<Result> {
  const copy = join(parent, `jobchart-removal-copy-${Math.random().toString(36).slice(2)}`);
  // Hard links and times stay as they are.
  execFileSync('cp', ['-a', base, copy]);
  await createStore(copy, base);
  try {
    return await work(copy);
  } finally {
    await removeStore(copy);
    rmSync(copy, { recursive: true, force: true });
  }
}

function run(orders: RemovalOrders): Promise<{ signal: NodeJS.Signals | null; stdout: string }> {
  const process = spawn(globalThis.process.execPath, [child, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'jobchart-test-modules'), ...globalThis.process.env },
  });
  let stdout = '';
  process.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  return new Promise((resolve) => {
    process.on('close', (_code, signal) => resolve({ signal, stdout }));
  });
}
