import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { whoTakes } from '../ui/who-takes.ts';
import { withClient } from './with-client.ts';

/** Ends the preview of a job; resolves with the exit code. */
export async function takedown(
  jobId: string,
  reason: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const why = reason !== '' && { reason };
  const taken = await withClient(async (engine) => {
    await engine.previews.stop(jobId, { ...why });
    return whoTakes(engine);
  });
  if (json) printJson({ jobId, sent: 'preview.stop', ...why });
  else printLines([`The preview of ${jobId} is taken down. ${taken}`]);
  return exitCodes.done;
}
