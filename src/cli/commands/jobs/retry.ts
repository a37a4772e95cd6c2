import { readConfig } from '../../../config/read-config.ts';
import type { RetryOptions } from '../../../contracts/engine/engine.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { warnIfUnrun } from '../../ui/delivery-note.ts';
import { withClient } from '../with-client.ts';

export interface RetryFlags extends Pick<RetryOptions, 'from' | 'model' | 'answers'> {
  readonly json?: boolean;
}

/** Creates a new job from the request of another and prints its id. Resolves with the exit code. */
export async function retry(
  parentJobId: string,
  { json = false, ...options }: RetryFlags,
): Promise<number> {
  // Refuses what is not the name of a model, as `run` and `revise` do.
  if (options.model !== undefined) readConfig({ model: options.model });
  return withClient(async (engine) => {
    const { jobId } = await engine.retry(parentJobId, options);
    if (json) printJson({ jobId, parentJobId });
    else printLines([jobId]);
    await warnIfUnrun(engine, jobId);
    return exitCodes.done;
  });
}
