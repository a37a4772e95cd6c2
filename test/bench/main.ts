/**
 * Runs all benchmarks, one after another, each in its own process.
 *
 * npm run -s bench [-- --json]
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { postgresBin } from '../helpers/stores/postgres.ts';
import { printTables, type Table } from './report.ts';

const names = [
  'engine',
  'stepper',
  'watchers',
  'memory',
  'resume',
  'preview',
  'static',
  'artifact',
  'discord',
  'inspect',
  'telemetry',
  'import',
  // Where PostgreSQL is installed.
  ...(postgresBin === undefined ? [] : ['postgres', 'cluster']),
];
const asJson = process.argv.includes('--json');
const all: Table[] = [];

if (!asJson) console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);
for (const name of names) {
  const tables = run(name);
  if (asJson) all.push(...tables);
  else printTables(tables);
}
if (asJson) printTables(all);

function run(name: string): Table[] {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  // A job that never ends must not block the other benchmarks.
  const options = { encoding: 'utf8', timeout: 180_000 } as const;
  return JSON.parse(execFileSync(process.execPath, [file, '--json'], options));
}
