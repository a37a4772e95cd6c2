import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readStoreSetting } from '../../config/store-setting.ts';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import { stageOrder } from '../../contracts/stages/stage-names.ts';
import { errorCodes } from '../../errors/codes.ts';
import { toFailure } from '../../errors/to-job-error.ts';
import { formatBytes } from '../ui/text/format.ts';
import type { Check } from './check.ts';

interface StoreCheckOptions {
  /** The value of `JOB_STORE`. */
  readonly store: string | undefined;
  readonly workBase: string;
  /** Opens the existing store. */
  open<Result>(use: (engine: JobEngine) => Promise<Result>): Promise<Result>;
}

/** Checks that the store can be opened and reports quarantined jobs. Creates no store. */
export async function checkStore(options: StoreCheckOptions): Promise<readonly Check[]> {
  const { open } = options;
  try {
    const setting = readStoreSetting(options.store, options);
    if (setting.type === 'postgres') return await checkDatabase(setting.address, open);
    if (setting.type === 'memory')
      return [passed('in memory: jobs are lost when the process ends')];
    const { path: store } = setting;
    if (options.store !== undefined && !(await exists(dirname(store)))) {
      return [
        failed(
          `the folder ${dirname(store)} does not exist`,
          'Create the folder, or correct JOB_STORE.',
        ),
      ];
    }
    if (!(await exists(store))) return [passed(`${store} (created with the first job)`)];
    return [passed(store), ...(await open(findProblems))];
  } catch (error) {
    const { message, hint } = toFailure(error);
    return [failed(message, hint)];
  }
}

/** Opens the database, whatever its address holds: that is not shown. */
async function checkDatabase(
  address: string,
  open: StoreCheckOptions['open'],
): Promise<readonly Check[]> {
  const found = await open(findProblems);
  return [passed(`PostgreSQL at ${URL.parse(address)?.host ?? 'an unknown host'}`), ...found];
}

const name = 'store';

function passed(detail: string): Check {
  return { name, ok: true, required: true, detail };
}

function failed(detail: string, hint: string): Check {
  return { name, ok: false, required: true, detail, hint };
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** None of them keeps the store from being used. */
async function findProblems(engine: JobEngine): Promise<readonly Check[]> {
  return [
    ...(await findQuarantined(engine)),
    ...(await findLeftOvers(engine)),
    ...(await findUnrunStages(engine)),
  ];
}

/** While some workers run, each stage needs one. */
async function findUnrunStages(engine: JobEngine): Promise<readonly Check[]> {
  const served = await engine.servedStages();
  const missing = stageOrder.filter((stage) => !served.includes(stage));
  if (served.length === 0 || missing.length === 0) return [];
  const detail = `no worker runs ${missing.map((stage) => `\`${stage}\``).join(' or ')} at the moment`;
  const hint = `Start one, or jobs wait there: jobchart worker --stages ${missing.join(',')}`;
  return [{ name: 'workers', ok: false, required: false, detail, hint }];
}

/** Not required: other jobs run normally. */
async function findQuarantined(engine: JobEngine): Promise<readonly Check[]> {
  const { jobs, cursor } = await engine.list({ status: 'quarantined', limit: maxShown });
  const checks = await Promise.all(
    jobs.map(async ({ jobId }): Promise<Check> => {
      const detail = `${jobId}: ${await whyQuarantined(engine, jobId)}`;
      const { hint } = errorCodes.SNAPSHOT_UNKNOWN;
      return { name: 'quarantined', ok: false, required: false, detail, hint };
    }),
  );
  if (cursor === undefined) return checks;
  const detail = 'and more';
  const hint = 'List them with: jobchart list --status quarantined';
  return [...checks, { name: 'quarantined', ok: false, required: false, detail, hint }];
}

/** Not required: `serve`, `bot` and `prune` remove them when their time is over. */
async function findLeftOvers(engine: JobEngine): Promise<readonly Check[]> {
  const { entries, bytes } = (await engine.usage()).leftOvers;
  if (entries === 0) return [];
  const detail = `${entries} files and folders without a job (${formatBytes(bytes)})`;
  const hint = 'They are removed when the time of their jobs is over; see jobchart prune --help';
  return [{ name: 'left over', ok: false, required: false, detail, hint }];
}

const maxShown = 20;

async function whyQuarantined(engine: JobEngine, jobId: string): Promise<string> {
  let why = 'its journal cannot be read';
  for await (const { type, data } of engine.watch({ jobId })) {
    if (type === 'job.quarantined') why = data.message;
  }
  return why;
}
