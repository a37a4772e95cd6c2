import { JobError } from '../../errors/job-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { warnIfUnserved, whoTakes } from '../ui/who-takes.ts';
import { withClient } from './with-client.ts';

/** Lets the preview of a job live longer; resolves with the exit code. */
export async function extend(
  jobId: string,
  given: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const minutes = parseMinutes(given);
  return withClient(async (engine) => {
    await engine.previews.extend(jobId, minutes * 60_000);
    if (json) {
      printJson({ jobId, sent: 'preview.extend', minutes });
      await warnIfUnserved(engine);
    } else {
      const span = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
      printLines([`The preview of ${jobId} lives ${span} longer. ${await whoTakes(engine)}`]);
    }
    return exitCodes.done;
  });
}

/** As many as a preview may live longer: 30 days. */
const most = 43_200;

function parseMinutes(given: string): number {
  const minutes = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (minutes >= 1 && minutes <= most) return minutes;
  const message = `extend: MINUTES must be a whole number from 1 to ${most}, which is 30 days.`;
  throw new JobError('QUERY_INVALID', message);
}
