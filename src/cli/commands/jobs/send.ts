import type { JobCommand } from '../../../contracts/engine/engine.ts';
import type { Job, JobFailure } from '../../../contracts/job/job.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { showFailure } from '../../ui/report-failure.ts';
import { deliveryNote, warnIfUnserved } from '../../ui/delivery-note.ts';
import { statusText } from '../../ui/text/status-text.ts';
import { findJob, withClient } from '../with-client.ts';

/** Sends a command to a job: `cancel`, `approve` or `reject`. Resolves with the exit code. */
export function send(
  jobId: string,
  command: JobCommand,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  return withClient(async (engine) => {
    const job = await findJob(engine, jobId);
    if (command.type !== 'job.cancel' && job.phase !== 'awaitingApproval') {
      return showFailure(notAwaited(job), { json });
    }
    await engine.send(jobId, command);
    if (json) {
      printJson({ jobId, sent: command.type });
      await warnIfUnserved(engine);
    } else
      printLines([
        `Requested to ${command.type.replace('job.', '')} ${jobId}. ${await deliveryNote(engine)}`,
      ]);
    return exitCodes.done;
  });
}

/** A job that awaits no approval would silently ignore the answer. */
function notAwaited({ jobId, status, phase }: Job): JobFailure {
  const current = statusText({ status, ...(phase && { phase }) }, (_, text) => text);
  return {
    code: phase === undefined ? 'JOB_ENDED' : 'EVENT_INVALID',
    message: `The job ${jobId} is not waiting for approval; it is ${current}.`,
    hint: `See the job with: jobchart show ${jobId}`,
  };
}
