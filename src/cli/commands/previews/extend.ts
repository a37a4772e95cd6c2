import { JobError } from '../../../errors/job-error.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { deliveryNote, warnIfUnserved } from '../../ui/delivery-note.ts';
import { withClient } from '../with-client.ts';
import { formatCounted } from '../../ui/text/format.ts';

/** Extends the preview of a job. Resolves with the exit code. */
export async function extend(
  jobId: string,
  argument: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const minutes = parseMinutes(argument);
  return withClient(async (engine) => {
    await engine.previews.extend(jobId, minutes * 60_000);
    if (json) {
      printJson({ jobId, sent: 'preview.extend', minutes });
      await warnIfUnserved(engine);
    } else {
      printLines([
        `Requested ${formatCounted(minutes, 'minute')} more for the preview of ${jobId}. ${await deliveryNote(engine)}`,
      ]);
    }
    return exitCodes.done;
  });
}

/** 30 days. */
const maxMinutes = 43_200;

function parseMinutes(argument: string): number {
  const minutes = /^\d{1,9}$/.test(argument) ? Number(argument) : 0;
  if (minutes >= 1 && minutes <= maxMinutes) return minutes;
  const message = `extend: MINUTES must be a whole number from 1 to ${maxMinutes} (30 days).`;
  throw new JobError('QUERY_INVALID', message);
}
