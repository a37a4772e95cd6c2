import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, removeStore } from './crash-store.ts';
import type { Report } from './check.ts';

export interface Outcome {
  readonly kills: number;
  readonly jobs: number;
  readonly violations: readonly string[];
}

/** The outcome of a scenario. A missing report is a violation too. */
export function judge(
  name: string,
  kills: number,
  reports: readonly (Report | undefined)[],
): Outcome {
  const violations = reports.flatMap((report) => report?.violations ?? ['no report']);
  const jobs = reports.reduce((sum, report) => sum + (report?.jobs ?? 0), 0);
  return { kills, jobs, violations: violations.map((what) => `${name}: ${what}`) };
}

/** Runs a scenario in its own folder, which is kept if there are violations. An error is a violation too. */
export async function inFolder<Result extends Outcome | undefined>(
  run: (base: string) => Promise<Result>,
): Promise<Result | Outcome> {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-crash-'));
  await createStore(base);
  const outcome = await run(base).catch((error: unknown) => judge(String(error), 0, [undefined]));
  if (outcome === undefined || outcome.violations.length === 0) {
    rmSync(base, { recursive: true, force: true });
    await removeStore(base);
  } else console.error(`Kept ${base}:\n${outcome.violations.join('\n')}`);
  return outcome;
}
