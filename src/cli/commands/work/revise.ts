import type { Budget } from '../../../contracts/store/budget.ts';
import { createJobEngine } from '../../../create-job-engine.ts';
import { showFailure } from '../../ui/report-failure.ts';
import { cannotAsk, canAskUser } from './can-ask.ts';
import { ensureStoreFolder } from '../find-store.ts';
import { workOn } from './work-on.ts';

interface ReviseFlags {
  readonly approve?: boolean;
  readonly budget?: Budget;
  /** Overrides `JOB_MODEL`. */
  readonly model?: string;
  readonly json?: boolean;
  readonly serve: boolean;
}

/** Changes the project of a job that has ended, as a new job. Resolves with the exit code. */
export async function revise(
  jobId: string,
  message: string,
  { approve = false, budget, model, json = false, serve }: ReviseFlags,
): Promise<number> {
  const canAsk = canAskUser(json);
  if (approve && !canAsk) return showFailure(cannotAsk, { json });
  await ensureStoreFolder();
  const engine = await createJobEngine({ config: model === undefined ? {} : { model } });
  try {
    const options = { approval: approve, ...(budget !== undefined && { budget }) };
    const { jobId: childId } = await engine.revise(jobId, message, options);
    return await workOn(engine, childId, { json, canAsk, serve, inspector: undefined });
  } finally {
    await engine.close();
  }
}
