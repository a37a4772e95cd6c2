/**
 * Three workers and a process that submits jobs, over one PostgreSQL server, while something goes wrong. Prints
 * a table; exits 1 if a guarantee was violated. `costs` alone measures what a cluster costs without work, and how
 * soon a job starts.
 *
 * npm run test:faults [-- --long] [-- "part of a name"…]
 */
import { hasMoto } from '../helpers/stores/moto-server.ts';
import { measureCosts } from './costs.ts';
import { faults } from './faults.ts';
import { type FaultOutcome, runFault } from './run-fault.ts';

const [isLong, words] = [
  process.argv.includes('--long'),
  process.argv.slice(2).filter((word) => word !== '--long'),
];
const [jobs, spanMs] = isLong ? [300, 120_000] : [300, 15_000];
const chosen = faults.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const violations: string[] = [];
const columns = [
  'fault',
  'struck',
  'jobs',
  'done',
  'doubled',
  'violations',
  'seconds',
  'slowest call',
];
print(columns);
for (const fault of chosen) {
  if (fault.hasBucket === true && !hasMoto) {
    print([fault.name, 'skipped: it needs moto (Debian: python3-moto)']);
    continue;
  }
  const outcome = await runFault(fault, jobs, spanMs);
  print(row(fault.name, outcome));
  for (const violation of outcome.violations.slice(0, 20)) console.log(`  ✗ ${violation}`);
  violations.push(...outcome.violations);
}
if (words.length === 0 || words.includes('costs')) {
  const { idlePercent, downPercent, startMs } = await measureCosts(60_000, 50);
  console.log(
    `A front, three workers and the server without work: ${idlePercent.toFixed(2)} % of a core`,
  );
  console.log(`A worker while the server is down: ${downPercent.toFixed(2)} % of a core`);
  console.log(
    `From submit to the start elsewhere: ${startMs.median} ms (median), ${startMs.longest} ms (longest)`,
  );
}
console.log(`${chosen.length} faults, ${violations.length} violations`);
process.exitCode = violations.length === 0 ? 0 : 1;

function row(name: string, outcome: FaultOutcome): readonly string[] {
  const { struck, jobs: all, done, doubled, violations: wrong, seconds, slowestMs } = outcome;
  const numbers = [all, done, doubled, wrong.length, seconds].map(String);
  return [name, struck, ...numbers, `${(slowestMs / 1000).toFixed(1)} s`];
}

function print(cells: readonly string[]): void {
  const widths = [46, 34, 6, 6, 9, 12, 9, 0];
  console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(''));
}
