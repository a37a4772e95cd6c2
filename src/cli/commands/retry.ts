import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { warnIfUnserved } from '../ui/who-takes.ts';
import { withClient } from './with-client.ts';

/** Has a new job made of one that is there, and prints its id. */
export async function retry(
  parentJobId: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  return withClient(async (engine) => {
    const { jobId } = await engine.retry(parentJobId);
    if (json) printJson({ jobId, parentJobId });
    else printLines([jobId]);
    await warnIfUnserved(engine);
    return exitCodes.done;
  });
}
