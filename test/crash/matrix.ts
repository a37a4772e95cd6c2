import { appendFileSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { count, isPostgres, lock } from './crash-store.ts';
import { live } from './life.ts';
import { loseLog } from './lose-log.ts';
import { foldersOf, messages, type Orders, type Point, points } from './orders.ts';
import { type Outcome, inFolder, judge } from './outcome.ts';

/** What else goes wrong between two processes, or in the last one. */
export const faults = [
  'none',
  'torn log',
  'no workspace',
  'other machine',
  'clock set back',
  'failing disk',
  'locked store',
  'missing -wal',
  'torn -wal',
] as const;
export type Fault = (typeof faults)[number];

/** Those that can happen to the store of this run. */
export const faultsHere = faults.filter(
  (fault) =>
    !isPostgres || ['none', 'no workspace', 'clock set back', 'locked store'].includes(fault),
);

export interface Case {
  readonly type: keyof typeof messages;
  readonly point: Point;
  readonly fault: Fault;
  /** How often it is killed while it resumes: at most twice. @default 2 */
  readonly resumes?: number;
}

/** Is killed at the point, then while it resumes; the last process runs to the end and is checked. */
export function runCase({ type, point, fault, resumes = 2 }: Case): Promise<Outcome> {
  return inFolder(async (base) => {
    const blobs = fault === 'other machine';
    const orders = { base, submit: [messages[type]], blobs };
    let kills = 0;
    const violations: string[] = [];
    const again = points.indexOf(point);
    const resumed = [resuming(again), resuming(again + 1)].slice(0, resumes);
    for (const crash of [point, ...resumed]) {
      const { signal, report } = await live({ ...orders, crash });
      // The point was not reached: the job is done.
      if (signal === null) return withFaults(judge(`${type}, ${point}`, kills, [report]));
      kills += 1;
      violations.push(...(await strike(fault, base, again + kills)));
    }
    const unlock = fault === 'locked store' ? await lock(base) : undefined;
    const last = await live({ ...orders, ...lastFaults[fault] });
    await unlock?.();
    return withFaults(judge(`${type}, ${point}, ${fault}: ${last.stderr}`, kills, [last.report]));

    function withFaults(outcome: Outcome): Outcome {
      const own = violations.map((what) => `${type}, ${point}, ${fault}: ${what}`);
      return { ...outcome, violations: [...own, ...outcome.violations] };
    }
  });
}

/** The faults of the last process. */
const lastFaults: { readonly [Name in Fault]?: Partial<Orders> } = {
  'clock set back': { clockMs: -3_600_000 },
  'failing disk': { brokenRename: 1 },
};

/** An early point of a resuming process, the same in each run. */
function resuming(index: number): Point {
  const early: readonly Point[] = [
    'commit:2:before',
    'commit:3:before',
    'commit:2:after',
    'commit:1:after',
    'commit:3:after',
  ];
  return early[index % early.length] ?? 'commit:2:after';
}

/**
 * Applies a fault; returns violations. A log is torn only if its job is not archived, since a log is
 * complete before its job is archived.
 */
async function strike(fault: Fault, base: string, turn: number): Promise<readonly string[]> {
  const { workBase, outputBase, logBase } = foldersOf(base);
  if (fault === 'no workspace') {
    for (const name of namesIn(workBase)) rmSync(join(workBase, name), { recursive: true });
  }
  // As seen from a machine that shares no folder.
  if (fault === 'other machine')
    for (const folder of [workBase, outputBase]) rmSync(folder, { recursive: true, force: true });
  if (fault === 'missing -wal') return loseLog(base, 'all');
  // Any position, the same in each run.
  if (fault === 'torn -wal') return loseLog(base, (turn * 0.618) % 1);
  if (fault !== 'torn log' || (await hasArchivedJob(base))) return [];
  for (const name of namesIn(logBase)) {
    const path = join(logBase, name);
    const { size } = statSync(path);
    if (size % 2 === 0) truncateSync(path, Math.max(0, size - 13));
    else appendFileSync(path, '[2025-12-23T14:5');
  }
  return [];
}

async function hasArchivedJob(base: string): Promise<boolean> {
  return (
    (await count(base, "actors where kind = 'job' and lifecycle = 'ended' and owner is null")) > 0
  );
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
