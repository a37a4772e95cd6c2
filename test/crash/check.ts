import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../src/contracts/engine.ts';
import type { Job } from '../../src/contracts/job.ts';
import type { JournalEntry } from '../../src/contracts/store.ts';
import { isJobEmitted } from '../../src/engine/job-kind.ts';
import { logLine } from '../../src/workspace/log-line.ts';
import { foldersOf, type Orders } from './orders.ts';

export interface Report {
  readonly jobs: number;
  readonly interrupted: number;
  readonly violations: readonly string[];
}

/** Waits for every accepted job, then says what is not as it must be after any crash. */
export async function check(engine: JobEngine, { base, previews = true }: Orders): Promise<Report> {
  const accepted = readAccepted(base);
  const violations: string[] = [];
  let interrupted = 0;
  for (const jobId of accepted) {
    const job = await engine.result(jobId);
    const entries = await Array.fromAsync(engine.watch({ jobId }));
    interrupted += job.diagnostics.attempts.filter(
      ({ outcome }) => outcome === 'interrupted',
    ).length;
    violations.push(
      ...checkJob(job, entries).map((what) => `${jobId}: ${what}`),
      ...(previews ? await checkPreview(job) : []).map((what) => `${jobId}: ${what}`),
    );
  }
  for (const jobId of accepted) {
    const entries = await Array.fromAsync(engine.watch({ jobId }));
    violations.push(...(await checkLog(base, jobId, entries)).map((what) => `${jobId}: ${what}`));
  }
  violations.push(...checkFolders(base));
  return { jobs: accepted.length, interrupted, violations };
}

function readAccepted(base: string): readonly string[] {
  const path = `${base}/accepted`;
  const ids = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  return [...new Set(ids)];
}

function checkJob(job: Job, entries: readonly JournalEntry[]): readonly string[] {
  const wrong: string[] = [];
  if (job.status !== 'done') wrong.push(`ended ${job.status}: ${job.error?.message}`);
  const gap = entries.findIndex(({ seq }, index) => seq !== index + 1);
  if (gap !== -1) wrong.push(`the journal has ${entries[gap]?.seq} in place ${gap + 1}`);
  const reached = entries.filter(({ type }) => type === 'job.status').map(({ data }) => data['to']);
  const regenerated = reached.filter((status) => status === 'planned').length - 1;
  if (reached.filter((status) => status === 'done').length !== 1) wrong.push('done more than once');
  for (const status of ['validated', 'packaged', 'deployed']) {
    const times = reached.filter((to) => to === status).length;
    if (times > 1 + regenerated) wrong.push(`${status} ${times} times`);
  }
  for (const { path } of job.files) {
    if (!existsSync(`${job.paths.outputDir}/${path}`)) wrong.push(`${path} is missing`);
  }
  if (!existsSync(job.paths.zipPath ?? '')) wrong.push('the zip is missing');
  return wrong;
}

async function checkPreview({ projectType, preview }: Job): Promise<readonly string[]> {
  if (projectType !== 'static_html') return [];
  if (preview.url === undefined) return [`no preview: ${preview.reason}`];
  const status = await statusOf(new URL(preview.url));
  return status === 200 ? [] : [`the preview answers ${status}`];
}

function statusOf({ host, port }: URL): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(5000);
    request({ host: '127.0.0.1', port, headers: { host }, signal }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', ({ message }) => resolve(message))
      .end();
  });
}

/** What a crash left of the log of an ended job is mended soon after an engine has opened. */
async function checkLog(
  base: string,
  jobId: string,
  entries: readonly JournalEntry[],
): Promise<readonly string[]> {
  const lines = entries.flatMap(({ type, at, data }) => {
    const event = { type, at, ...data };
    return isJobEmitted(event) ? [logLine(event)] : [];
  });
  const wanted = `${lines.join('\n')}\n`;
  const path = `${foldersOf(base).logBase}/${jobId}.log`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (readFileSync(path, 'utf8') === wanted) return [];
    await delay(20);
  }
  return [`the log is not the journal's ${lines.length} lines`];
}

function checkFolders(base: string): readonly string[] {
  const { workBase, outputBase } = foldersOf(base);
  const isOwn = (name: string) => /^job-[0-9a-z]+-[0-9a-z]+(\.zip)?$/.test(name);
  return [...readdirSync(workBase), ...readdirSync(outputBase)]
    .filter((name) => !isOwn(name))
    .map((name) => `${name} was left behind`);
}
