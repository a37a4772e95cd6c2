/**
 * What `import 'jobchart'` costs: child processes in turn, the built package against the libraries
 * that it may load and against Node alone. Prints medians and the ratios to the libraries.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);

const candidates = {
  'bare Node': '',
  'xstate + fs-extra + nanoid': "import 'xstate'; import 'fs-extra'; import 'nanoid';",
  jobchart: "import 'jobchart';",
};

if (!existsSync(new URL('../../dist/src/index.js', import.meta.url))) {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
}
console.log(`Median wall time of ${rounds} processes each, Node ${process.versions.node}`);

const medians = measure();
for (const [name, ms] of medians) console.log(`${name.padEnd(30)}${ms.toFixed(1).padStart(6)} ms`);

const [bare = 0, libraries = 0, jobchart = 0] = medians.values();
console.log(`jobchart / libraries            ${(jobchart / libraries).toFixed(2)}`);
console.log(
  `the same over bare Node         ${((jobchart - bare) / (libraries - bare)).toFixed(2)}`,
);

function measure(): Map<string, number> {
  const times = Map.groupBy(processes(), ({ name }) => name);
  return new Map([...times].map(([name, runs]) => [name, median(runs.map(({ ms }) => ms))]));
}

/** In turn, so that a change of the machine's pace meets every candidate alike. */
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

function median(values: readonly number[]): number {
  return (
    values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
  );
}
