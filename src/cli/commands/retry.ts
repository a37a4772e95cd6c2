import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { withClient } from './with-client.ts';

/** Has a new job made of one that is there, and prints its id. */
export async function retry(
  parentJobId: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const { jobId } = await withClient((engine) => engine.retry(parentJobId));
  if (json) printJson({ jobId, parentJobId });
  else printLines([jobId]);
  return exitCodes.done;
}
