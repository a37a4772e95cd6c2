import type { JobCommand } from '../../contracts/engine.ts';
import type { Job, JobFailure } from '../../contracts/job.ts';
import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { showFailure } from '../ui/report-failure.ts';
import { warnIfUnserved, whoTakes } from '../ui/who-takes.ts';
import { statusText } from '../ui/status-text.ts';
import { findJob, withClient } from './with-client.ts';

/** Sends a job what `cancel`, `approve` and `reject` stand for. */
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
    } else printLines([`${command.type} was sent to ${jobId}. ${await whoTakes(engine)}`]);
    return exitCodes.done;
  });
}

/** An answer that nobody waits for would be lost without a word. */
function notAwaited({ jobId, status, phase }: Job): JobFailure {
  const standing = statusText({ status, ...(phase && { phase }) }, (_, text) => text);
  return {
    code: phase === undefined ? 'JOB_ENDED' : 'EVENT_INVALID',
    message: `The job ${jobId} does not wait for approval: it is ${standing}.`,
    hint: `Look at it with: jobchart show ${jobId}`,
  };
}
