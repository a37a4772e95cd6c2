import { appendFileSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { live } from './life.ts';
import { loseLog } from './lose-log.ts';
import { foldersOf, messages, type Orders, type Point, points } from './orders.ts';
import { type Outcome, inFolder, judge } from './outcome.ts';

/** What else happens between two lives, or in the last one. */
export const faults = [
  'none',
  'torn log',
  'no workspace',
  'clock set back',
  'failing disk',
  'locked store',
  'missing -wal',
  'torn -wal',
] as const;
export type Fault = (typeof faults)[number];

export interface Case {
  readonly type: keyof typeof messages;
  readonly point: Point;
  readonly fault: Fault;
}

/** Dies at the point, and twice while it resumes; then lives and is checked. */
export function runCase({ type, point, fault }: Case): Promise<Outcome> {
  return inFolder(async (base) => {
    const orders = { base, submit: [messages[type]] };
    let kills = 0;
    const violations: string[] = [];
    const again = points.indexOf(point);
    for (const crash of [point, resuming(again), resuming(again + 1)]) {
      const { signal, report } = await live({ ...orders, crash });
      // A point that was not reached: the job is done already.
      if (signal === null) return told(judge(`${type}, ${point}`, kills, [report]));
      kills += 1;
      violations.push(...(await strike(fault, base, again + kills)));
    }
    const unlock = fault === 'locked store' ? lock(base) : undefined;
    const last = await live({ ...orders, ...hardships[fault] });
    unlock?.();
    return told(judge(`${type}, ${point}, ${fault}: ${last.stderr}`, kills, [last.report]));

    function told(outcome: Outcome): Outcome {
      const own = violations.map((what) => `${type}, ${point}, ${fault}: ${what}`);
      return { ...outcome, violations: [...own, ...outcome.violations] };
    }
  });
}

/** What the last life has to live with. */
const hardships: { readonly [Name in Fault]?: Partial<Orders> } = {
  'clock set back': { clockMs: -3_600_000 },
  'failing disk': { brokenRename: 1 },
};

/** A place that whoever goes on with a job soon passes, the same in each run. */
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
 * The log of a job is torn only where that is not settled: that comes after its last line. Says what
 * was not as it must be.
 */
async function strike(fault: Fault, base: string, turn: number): Promise<readonly string[]> {
  const { workBase, logBase } = foldersOf(base);
  if (fault === 'no workspace') {
    for (const name of namesIn(workBase)) rmSync(join(workBase, name), { recursive: true });
  }
  if (fault === 'missing -wal') return loseLog(base, 'all');
  // Anywhere, and the same in each run.
  if (fault === 'torn -wal') return loseLog(base, (turn * 0.618) % 1);
  if (fault !== 'torn log' || isSettled(base)) return [];
  for (const name of namesIn(logBase)) {
    const path = join(logBase, name);
    const { size } = statSync(path);
    if (size % 2 === 0) truncateSync(path, Math.max(0, size - 13));
    else appendFileSync(path, '[2025-12-23T14:5');
  }
  return [];
}

function isSettled(base: string): boolean {
  const database = new DatabaseSync(`${base}/jobs.db`, { readOnly: true });
  const where = "kind = 'job' and lifecycle = 'ended' and owner is null";
  const row = database.prepare(`select 1 from actors where ${where}`).get();
  database.close();
  return row !== undefined;
}

/** Holds the lock of the store for the beginning of a life. */
function lock(base: string): () => void {
  const database = new DatabaseSync(`${base}/jobs.db`, { timeout: 5000 });
  database.exec('begin immediate');
  const timer = setTimeout(() => database.exec('rollback'), 400);
  return () => {
    clearTimeout(timer);
    database.close();
  };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
