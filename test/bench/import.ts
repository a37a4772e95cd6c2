/**
 * The cost of `import 'jobchart'`, in alternating child processes: the built package, the libraries it
 * may load, and Node alone. Prints medians and the ratio to the libraries.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { numericArguments, printTables, ratio, type Table } from './report.ts';
import { median } from './statistics.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [rounds = 15] = numericArguments();

const candidates = {
  'bare Node': '',
  'xstate + fs-extra + nanoid': "import 'xstate'; import 'fs-extra'; import 'nanoid';",
  jobchart: "import 'jobchart';",
};

function benchImport(): Table {
  if (!existsSync(new URL('../../dist/src/index.js', import.meta.url))) {
    execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  }
  const medians = measure();
  const [bare = 0, libraries = 0, jobchart = 0] = medians.values();
  return {
    title: `Import of the built package, median wall time of ${rounds} processes each`,
    columns: ['', 'ms'],
    rows: [
      ...[...medians].map(([name, ms]) => [name, ms.toFixed(1)]),
      ['jobchart / libraries', ratio(jobchart / libraries)],
      ['the same over bare Node', ratio((jobchart - bare) / (libraries - bare))],
    ],
  };
}

function measure(): Map<string, number> {
  const times = Map.groupBy(processes(), ({ name }) => name);
  return new Map([...times].map(([name, runs]) => [name, median(runs.map(({ ms }) => ms))]));
}

/** Alternates, so that a change in the machine's speed affects all candidates alike. */
function* processes() {
  for (let round = 0; round <= rounds; round++) {
    for (const [name, code] of Object.entries(candidates)) {
      const ms = timeOf(code);
      // The first round warms the file cache.
      if (round > 0) yield { name, ms };
    }
  }
}

function timeOf(code: string): number {
  const start = performance.now();
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
  return performance.now() - start;
}

if (import.meta.main) printTables([benchImport()]);
