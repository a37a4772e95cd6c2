import { lstat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { hasControls } from '../../config/has-controls.ts';
import type { JobEngine } from '../../contracts/engine.ts';
import { errorCodes } from '../../errors/codes.ts';
import { toFailure } from '../../errors/to-failure.ts';
import type { Check } from './check.ts';

interface StoreCheckOptions {
  /** `JOB_STORE`, as it was set. */
  readonly store: string | undefined;
  readonly workBase: string;
  /** Looks into the store that is there. */
  open<Result>(look: (engine: JobEngine) => Promise<Result>): Promise<Result>;
}

/** Whether the store can be opened, and what lies in it that cannot be run. Makes no store. */
export async function checkStore(options: StoreCheckOptions): Promise<readonly Check[]> {
  const { store = join(dirname(options.workBase), 'jobs.db'), open } = options;
  if (store === 'memory') return [fine('in memory: jobs end with the process')];
  if (!isAbsolute(store)) {
    return [broken(`${store} is not an absolute path`, 'Set JOB_STORE to one, or to "memory".')];
  }
  try {
    if (hasControls(store))
      return [broken(`${store} holds control characters`, 'Correct JOB_STORE.')];
    if (options.store !== undefined && !(await exists(dirname(store)))) {
      return [broken(`there is no folder ${dirname(store)}`, 'Make it, or correct JOB_STORE.')];
    }
    if (!(await exists(store))) return [fine(`${store} (made with the first job)`)];
    return [fine(store), ...(await open(findQuarantined))];
  } catch (error) {
    const { message, hint } = toFailure(error);
    return [broken(message, hint)];
  }
}

const name = 'store';

function fine(detail: string): Check {
  return { name, ok: true, required: true, detail };
}

function broken(detail: string, hint: string): Check {
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

/** Others run all the same: none of these is required. */
async function findQuarantined(engine: JobEngine): Promise<readonly Check[]> {
  const { jobs, cursor } = await engine.list({ status: 'quarantined', limit: shownAtMost });
  const checks = await Promise.all(
    jobs.map(async ({ jobId }): Promise<Check> => {
      const detail = `${jobId}: ${await whyQuarantined(engine, jobId)}`;
      const { hint } = errorCodes.SNAPSHOT_UNKNOWN;
      return { name: 'quarantined', ok: false, required: false, detail, hint };
    }),
  );
  if (cursor === undefined) return checks;
  const detail = 'there are more';
  const hint = 'List them with: jobchart list --status quarantined';
  return [...checks, { name: 'quarantined', ok: false, required: false, detail, hint }];
}

const shownAtMost = 20;

async function whyQuarantined(engine: JobEngine, jobId: string): Promise<string> {
  let why = 'its journal cannot be read';
  for await (const { type, data } of engine.watch({ jobId })) {
    if (type === 'job.quarantined') why = data.message;
  }
  return why;
}
