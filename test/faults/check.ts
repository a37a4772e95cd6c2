import { hash } from 'node:crypto';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { createJobEngine, type Job, type JobEngine, openBlobs } from '../../src/index.ts';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import { foldersIn } from '../bench/bench-folders.ts';
import { checkStages } from '../crash/check.ts';
import { bucketKeys } from './bucket.ts';
import type { Cluster } from './cluster.ts';
import type { Submitted } from './orders.ts';

export interface Checked {
  readonly jobs: number;
  readonly done: number;
  readonly doubled: number;
  readonly violations: readonly string[];
}

/** What violates the guarantees when all is over. */
export async function check(
  { base, address, blobs, violations: before }: Cluster,
  submitted: readonly (Submitted | undefined)[],
  { mayMiss = false }: { readonly mayMiss?: boolean } = {},
): Promise<Checked> {
  const violations = [...before];
  const engine = await createJobEngine({
    store: address,
    // With a bucket, it has no files yet.
    config: foldersIn(join(base, 'check')),
    ...(blobs !== undefined && { blobs: await openBlobs(blobs, { environment: bucketKeys }) }),
    limits: { concurrency: 0 },
  });
  const accepted = new Map<string, string>();
  let doubled = 0;
  let done = 0;
  for (const said of submitted) {
    if (said === undefined) {
      violations.push('a submitter said nothing');
      continue;
    }
    for (const [key, id] of Object.entries(said.accepted)) {
      if ((accepted.get(key) ?? id) !== id) doubled += 1;
      accepted.set(key, id);
      if (said.ended[id] !== 'done') violations.push(`${id}: its result is ${said.ended[id]}`);
    }
    const all = Object.keys(said.accepted).length;
    if (said.watched < all && !mayMiss)
      violations.push(`a watcher saw ${said.watched} of ${all} jobs end`);
  }
  const ids = [...accepted.values()];
  for (const id of ids) {
    const wrong: string[] = [];
    const job = await engine.get(id);
    if (job === undefined) {
      if (!mayMiss) violations.push(`${id} is gone`);
      continue;
    }
    const entries = await Array.fromAsync(
      engine.watch({ jobId: id, signal: AbortSignal.timeout(5000) }),
    );
    const ends = entries.filter(
      ({ type, data }) =>
        type === 'job.status' && ['done', 'failed', 'cancelled'].includes(data.to),
    ).length;
    if (job.status === 'done') done += 1;
    else violations.push(`${id} is ${job.status}: ${job.error?.message}`);
    if (ends !== 1) wrong.push(`${ends} final states`);
    const gap = entries.findIndex(({ seq }, index) => seq !== index + 1);
    if (gap !== -1) wrong.push(`the journal has ${entries[gap]?.seq} at position ${gap + 1}`);
    wrong.push(...checkStages(job, entries));
    if (blobs !== undefined) wrong.push(...(await checkFiles(engine, job)));
    if (wrong.length > 0) doubled += 1;
    violations.push(...wrong.map((what) => `${id}: ${what}`));
  }
  // A job whose submission was not acknowledged has the key of one that was.
  for (let cursor: string | undefined, more = true; more;) {
    const page = await engine.list({ limit: 1000, ...(cursor !== undefined && { cursor }) });
    doubled += page.jobs.filter(({ jobId }) => !ids.includes(jobId)).length;
    ({ cursor } = page);
    more = cursor !== undefined;
  }
  await engine.close();
  if (doubled > 0) violations.push(`${doubled} doubled`);
  violations.push(...(await checkTables(address)));
  return { jobs: accepted.size, done, doubled, violations };
}

/** They are in the bucket, as they were written the first time. */
async function checkFiles(engine: JobEngine, job: Job): Promise<readonly string[]> {
  const { jobId, revision, artifacts } = job;
  const zip = await buffer(await engine.artifact(jobId, 'zip'));
  return [
    ...(revision === 1 ? [] : ['its files were written again']),
    ...(hash('sha256', zip) === artifacts.zip?.sha256 ? [] : ['its zip is not that of the job']),
  ];
}

/** What is left in the tables when no process runs. */
async function checkTables(address: string): Promise<readonly string[]> {
  const { connectionString, schema } = parseAddress(address);
  const client = new pg.Client({ connectionString });
  await client.connect();
  const wrong: string[] = [];
  const none = async (what: string, where: string) => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${where}`);
    if (rows[0]?.n !== 0) wrong.push(`${rows[0]?.n} ${what}`);
  };
  await client.query(`set search_path = ${schema}`);
  await none('events in inboxes', 'inbox');
  await none(
    'ended jobs that are not archived',
    "actors where lifecycle = 'ended' and owner is not null",
  );
  await none(
    'ended jobs without a result',
    "actors where kind = 'job' and not exists (select from results where results.row_id = actors.row_id)",
  );
  await none('jobs that posted is wrong for', 'actors where posted <> 0');
  await none(
    'lanes without jobs',
    `lanes where not exists (select from actors where lifecycle = 'ready'
    and actors.user_id = lanes.user_id and coalesce(guild_id, '') = lanes.guild_id)`,
  );
  await none(
    'waiting jobs without a lane',
    `actors where kind = 'job' and lifecycle = 'ready'
    and start_after = 0 and not exists (select from lanes where lanes.user_id = actors.user_id)`,
  );
  // The server sees the end of a process a moment later.
  const others = `pg_stat_activity where application_name = 'jobchart'`;
  for (let tries = 0; tries < 50; tries += 1) {
    const { rows } = await client.query(`select 1 from ${others}`);
    if (rows.length === 0) break;
    await delay(100);
  }
  await none('connections', others);
  await client.end();
  return wrong;
}
