import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { eventOf } from '../../machines/index.ts';
import type { CallRecord } from '../../src/contracts/stages/durable-step.ts';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import type { Job, TokenUsage } from '../../src/contracts/job/job.ts';
import type { JournalEntry } from '../../src/contracts/job/journal.ts';
import { logLine } from '../../src/workspace/logs/log-line.ts';
import { count } from './crash-store.ts';
import { foldersOf, type Orders } from './orders.ts';

export interface Report {
  /** Of the last job, if a model wrote it. */
  readonly calls?: readonly CallRecord[];
  readonly usage?: TokenUsage;
  readonly jobs: number;
  readonly interrupted: number;
  readonly violations: readonly string[];
}

/** Waits for every accepted job, then reports what violates the guarantees after a crash. */
export async function check(
  engine: JobEngine,
  { base, previews = true, blobs = false, mayFail }: Orders,
): Promise<Report> {
  const accepted = readAccepted(base);
  const violations: string[] = [];
  let interrupted = 0;
  for (const jobId of accepted) {
    const job = await engine.result(jobId);
    const entries = await Array.fromAsync(engine.watch({ jobId }));
    interrupted += job.diagnostics.attempts.filter(
      ({ outcome }) => outcome === 'interrupted',
    ).length;
    if (job.error !== undefined && job.error.code === mayFail) continue;
    // It brings the output of a job that ended elsewhere.
    if (blobs) await engine.artifact(jobId, 'zip').then((zip) => zip.cancel());
    if (blobs && job.revision > 1) violations.push(`${jobId}: its files were written again`);
    violations.push(
      ...[...checkJob(job, entries), ...checkCalls(job, await engine.calls(jobId))].map(
        (what) => `${jobId}: ${what}`,
      ),
      ...(previews === false ? [] : await checkPreview(job, previews === 'soon' ? 100 : 1)).map(
        (what) => `${jobId}: ${what}`,
      ),
    );
  }
  for (const jobId of accepted) {
    const entries = await Array.fromAsync(engine.watch({ jobId }));
    violations.push(...(await checkLog(base, jobId, entries)).map((what) => `${jobId}: ${what}`));
  }
  violations.push(...(await checkFolders(base, accepted)), ...(await checkList(engine, accepted)));
  return { jobs: accepted.length, interrupted, violations };
}

/** The ids of all jobs whose submission was acknowledged. */
export function readAccepted(base: string): readonly string[] {
  const path = `${base}/accepted`;
  const ids = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  return [...new Set(ids)];
}

function checkJob(job: Job, entries: readonly JournalEntry[]): readonly string[] {
  const wrong: string[] = [];
  if (job.status !== 'done') wrong.push(`ended ${job.status}: ${job.error?.message}`);
  const gap = entries.findIndex(({ seq }, index) => seq !== index + 1);
  if (gap !== -1) wrong.push(`the journal has ${entries[gap]?.seq} at position ${gap + 1}`);
  const reached = entries.flatMap(({ type, data }) => (type === 'job.status' ? data.to : []));
  const regenerated = reached.filter((status) => status === 'planned').length - 1;
  wrong.push(...checkStages(job, entries));
  if (reached.filter((status) => status === 'done').length !== 1) wrong.push('done more than once');
  for (const status of ['validated', 'packaged', 'deployed'] as const) {
    const times = reached.filter((to) => to === status).length;
    if (times > 1 + regenerated) wrong.push(`${status} ${times} times`);
  }
  for (const { path, sha256 } of job.files) {
    if (hashOf(`${job.paths.outputDir}/${path}`) !== sha256) wrong.push(`${path} has changed`);
  }
  if (hashOf(job.paths.zipPath ?? '') !== job.artifacts.zip?.sha256)
    wrong.push('the zip has changed');
  return wrong;
}

/** Each stage result is committed once per revision, and job and journal have equally many. */
export function checkStages(
  { diagnostics }: Job,
  entries: readonly JournalEntry[],
): readonly string[] {
  const committed = new Set<string>();
  const wrong: string[] = [];
  let revision = 1;
  for (const { type, data } of entries) {
    if (type === 'job.revised') ({ revision } = data);
    if (type !== 'stage.completed') continue;
    const result = `${data.stage} of revision ${revision}`;
    if (committed.has(result)) wrong.push(`${result} was committed twice`);
    committed.add(result);
  }
  const completed = diagnostics.attempts.filter(({ outcome }) => outcome === 'completed');
  if (wrong.length === 0 && completed.length !== committed.size)
    wrong.push(`${completed.length} attempts completed, but ${committed.size} results`);
  return wrong;
}

/** No call is counted twice, none is lost, and none that was answered is made again. */
function checkCalls({ diagnostics }: Job, calls: readonly CallRecord[]): readonly string[] {
  const { total, calls: counted = 0, unknownCalls = 0 } = diagnostics.tokenUsage;
  const inState = (state: CallRecord['state']) => calls.filter((call) => call.state === state);
  const [answered, unknown, failed] = [inState('answered'), inState('unknown'), inState('failed')];
  // A full disk fails a call of the test before it says what it used.
  const unmeasured = unknown.length + failed.filter(({ usage }) => usage === undefined).length;
  const names = new Set(answered.map(({ name, revision }) => `${revision} ${name}`));
  return [
    ...(names.size === answered.length ? [] : ['an answered call was made again']),
    ...(answered.length + unknown.length + failed.length === calls.length
      ? []
      : ['a call has no end']),
    ...(total === answered.reduce((sum, call) => sum + tokensOf(call), 0)
      ? []
      : [`${total} tokens of ${names.size} calls`]),
    ...(counted === calls.length ? [] : [`${counted} of ${calls.length} calls were counted`]),
    ...(unknownCalls === unmeasured ? [] : [`${unknownCalls} calls are said to be unknown`]),
  ];
}

function tokensOf({ usage: { input = 0, output = 0 } = {} }: CallRecord): number {
  return input + output;
}

function hashOf(path: string): string | undefined {
  return existsSync(path) ? hash('sha256', readFileSync(path)) : undefined;
}

/** There are no jobs besides the accepted ones. */
async function checkList(
  engine: JobEngine,
  accepted: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let cursor: string | undefined, more = true; more;) {
    const page = await engine.list({ limit: 1000, ...(cursor !== undefined && { cursor }) });
    for (const { jobId } of page.jobs) found.add(jobId);
    ({ cursor } = page);
    more = cursor !== undefined;
  }
  return [...found].filter((id) => !accepted.includes(id)).map((id) => `${id} was never accepted`);
}

/** Checks the tables of a store after its engine was closed. */
export async function checkTables(base: string): Promise<readonly string[]> {
  const [events, unarchived] = [
    await count(base, 'inbox'),
    await count(base, "actors where lifecycle = 'ended' and owner is not null"),
  ];
  return [
    ...(events === 0 ? [] : [`${events} events are left in inboxes`]),
    ...(unarchived === 0 ? [] : [`${unarchived} ended actors are not archived`]),
  ];
}

async function checkPreview(
  { projectType, preview }: Job,
  mostTries: number,
): Promise<readonly string[]> {
  if (projectType !== 'static_html') return [];
  if (preview.url === undefined) return [`no preview: ${preview.reason}`];
  let status = await statusOf(new URL(preview.url));
  for (let tries = 1; status !== 200 && tries < mostTries; tries += 1) {
    await delay(20);
    status = await statusOf(new URL(preview.url));
  }
  return status === 200 ? [] : [`the preview answers ${status}`];
}

function statusOf({ host, port }: URL): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    // The engine may be planning, on a machine that does much else.
    const signal = AbortSignal.timeout(30_000);
    request({ host: '127.0.0.1', port, headers: { host }, signal }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', ({ message }) => resolve(message))
      .end();
  });
}

/**
 * The log of an ended job is repaired soon after an engine has opened, and one that the disk did not take is
 * tried again after five seconds.
 */
async function checkLog(
  base: string,
  jobId: string,
  entries: readonly JournalEntry[],
): Promise<readonly string[]> {
  const lines = entries.flatMap((entry) => logLine(eventOf(entry)) ?? []);
  const wanted = `${lines.join('\n')}\n`;
  const path = `${foldersOf(base).logBase}/${jobId}.log`;
  for (let tries = 0; tries < 500; tries += 1) {
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return [];
    await delay(20);
  }
  return [`the log does not have the ${lines.length} lines of the journal`];
}

/** An engine that has lost its jobs may still be removing what it wrote for them. */
async function checkFolders(base: string, accepted: readonly string[]): Promise<readonly string[]> {
  let left = leftBehind(base, accepted);
  for (let tries = 1; left.length > 0 && tries < 100; tries += 1) {
    await delay(20);
    left = leftBehind(base, accepted);
  }
  return left.map((name) => `${name} was left behind`);
}

function leftBehind(base: string, accepted: readonly string[]): readonly string[] {
  const { workBase, outputBase, logBase } = foldersOf(base);
  const own = new Set(
    accepted.flatMap((id) => [id, `${id}.zip`, `${id}.log`]).concat('previews.log'),
  );
  return [workBase, outputBase, logBase]
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => !own.has(name));
}
