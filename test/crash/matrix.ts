import { appendFileSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { live } from './life.ts';
import { crashPoints, foldersOf, messages } from './orders.ts';
import { type Outcome, inFolder, judge } from './outcome.ts';

/** What else happens between two lives. */
export const faults = ['none', 'torn log', 'no workspace', 'clock set back'] as const;
export type Fault = (typeof faults)[number];

export interface Case {
  readonly type: keyof typeof messages;
  readonly point: string;
  readonly count: number;
  readonly fault: Fault;
}

/** Dies at the point, again while it resumes and once more, then lives and is checked. */
export function runCase({ type, point, count, fault }: Case): Promise<Outcome> {
  return inFolder(async (base) => {
    const orders = { base, submit: [messages[type]] };
    let kills = 0;
    for (const crash of [{ point, count }, resumePoints(point, count), { point, count: 1 }]) {
      const { signal, report } = await live({ ...orders, crash });
      // A point that was not reached: the job is done already.
      if (signal === null) return judge(`${point} #${count}`, kills, [report]);
      kills += 1;
      strike(fault, base);
    }
    const clockMs = fault === 'clock set back' ? -3_600_000 : 0;
    const last = await live({ ...orders, clockMs });
    return judge(`${type}, ${point} #${count}, ${fault}: ${last.stderr}`, kills, [last.report]);
  });
}

/** A second death in another place, the same in each run. */
function resumePoints(point: string, count: number) {
  const next = crashPoints[(crashPoints.indexOf(point) + count) % crashPoints.length] ?? point;
  return { point: next, count: 1 };
}

function strike(fault: Fault, base: string): void {
  const { workBase, logBase } = foldersOf(base);
  if (fault === 'no workspace') {
    for (const name of namesIn(workBase)) rmSync(join(workBase, name), { recursive: true });
  }
  if (fault !== 'torn log') return;
  for (const name of namesIn(logBase)) {
    const path = join(logBase, name);
    const { size } = statSync(path);
    if (size % 2 === 0) truncateSync(path, Math.max(0, size - 13));
    else appendFileSync(path, '[2025-12-23T14:5');
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
