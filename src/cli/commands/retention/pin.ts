import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { withClient } from '../with-client.ts';

/** Pins a job, or unpins it. Resolves with the exit code. */
export async function pin(
  jobId: string,
  pinned: boolean,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  await withClient((engine) => engine.pin(jobId, pinned));
  if (json) printJson({ jobId, pinned });
  else
    printLines([
      pinned
        ? `Pinned: ${jobId} and its family stay until it is unpinned or removed.`
        : `No longer pinned: ${jobId} goes when its time is over.`,
    ]);
  return exitCodes.done;
}
