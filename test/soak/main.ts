/**
 * Runs an engine for an hour (`--minutes 10` for less) with mixed jobs, follow-ups, cancels, previews and a
 * retention of minutes. Prints what it holds in each tenth of that time, and writes a graph. Exits 1 if
 * anything grows after the first tenth.
 *
 * npm run soak [-- --minutes 10] [--out soak.svg]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createJobEngine } from '../../src/index.ts';
import { startLoad } from './load.ts';
import { findGrowth, soakTable } from './report.ts';
import { startSampling } from './sample.ts';
import { soakGraph } from './graph.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, out: { type: 'string' } } });
const durationMs = Number(values.minutes ?? 60) * 60_000;
const base = mkdtempSync(join(tmpdir(), 'jobchart-soak-'));
const out = values.out ?? join(tmpdir(), 'jobchart-soak.svg');
const config = {
  workBase: join(base, 'work'),
  outputBase: join(base, 'output'),
  logBase: join(base, 'logs'),
  previewTtlMs: durationMs / 60,
  browser: 'off',
};
// All ages are over within the first tenth, so from then on as much goes as comes.
const recordMs = Math.round(durationMs / 20);
const engine = await createJobEngine({
  store: join(base, 'jobs.db'),
  config,
  retention: {
    workspaceMs: Math.round(recordMs / 4),
    outputMs: Math.round(recordMs / 2),
    logMs: Math.round(recordMs / 2),
    answersMs: Math.round(recordMs / 2),
    recordMs,
    maxBytes: 500_000_000,
  },
  limits: { concurrency: 4 },
});
const stopping = new AbortController();
const load = startLoad(engine, stopping.signal);
const samples = startSampling({ base, store: join(base, 'jobs.db'), durationMs });
process.once('SIGINT', () => samples.stop());
const taken = await samples.ended;
stopping.abort();
await engine.close();
const counts = await load.ended;
rmSync(base, { recursive: true, force: true });

writeFileSync(out, soakGraph(taken));
console.log(soakTable(taken));
console.log(
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', '),
);
console.log(`Graph: ${out}`);
const growth = findGrowth(taken);
for (const what of growth) console.log(`✗ ${what}`);
process.exitCode = growth.length === 0 && counts.failed === 0 ? 0 : 1;
