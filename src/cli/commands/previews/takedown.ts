import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { deliveryNote, warnIfUnserved } from '../../ui/delivery-note.ts';
import { withClient } from '../with-client.ts';

/** Stops the preview of a job. Resolves with the exit code. */
export async function takedown(
  jobId: string,
  reason: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const optionalReason = reason !== '' && { reason };
  return withClient(async (engine) => {
    await engine.previews.stop(jobId, { ...optionalReason });
    if (json) {
      printJson({ jobId, sent: 'preview.stop', ...optionalReason });
      await warnIfUnserved(engine);
    } else printLines([`Requested to stop the preview of ${jobId}. ${await deliveryNote(engine)}`]);
    return exitCodes.done;
  });
}
