import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { warnIfUnserved, whoTakes } from '../ui/who-takes.ts';
import { withClient } from './with-client.ts';

/** Ends the preview of a job; resolves with the exit code. */
export async function takedown(
  jobId: string,
  reason: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const why = reason !== '' && { reason };
  return withClient(async (engine) => {
    await engine.previews.stop(jobId, { ...why });
    if (json) {
      printJson({ jobId, sent: 'preview.stop', ...why });
      await warnIfUnserved(engine);
    } else printLines([`The preview of ${jobId} is taken down. ${await whoTakes(engine)}`]);
    return exitCodes.done;
  });
}
