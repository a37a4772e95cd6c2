import { toJob } from '../../../machines/index.ts';
import type { Job, JobFailure, JobRequest, ProjectType } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { PreviewHost } from '../../contracts/preview.ts';
import { createJobActor } from '../../create-job-actor.ts';
import { createPreviewHost } from '../../create-preview-host.ts';
import type { JobActor } from '../../engine/job-actor.ts';
import { createSleep, sleepUntil } from '../../engine/sleep.ts';
import { JobError } from '../../errors/job-error.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { askApproval } from '../ui/ask-approval.ts';
import { formatClock } from '../ui/format.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { paint } from '../ui/paint.ts';
import { printJson, printLines } from '../ui/print.ts';
import { showFailure } from '../ui/report-failure.ts';
import { type ProgressDisplay, showProgress } from '../ui/show-progress.ts';
import { summaryLines } from '../ui/summary.ts';
import { withoutServing } from '../ui/without-serving.ts';

export interface RunOptions {
  /** A project type; anything else is refused. */
  readonly type?: string;
  readonly starter?: string;
  readonly approve?: boolean;
  readonly json?: boolean;
  /** Stay to serve the preview, in a terminal. */
  readonly serve: boolean;
}

/** Runs one job and shows it; resolves with the exit code. */
export async function run(message: string, options: RunOptions): Promise<number> {
  const { type, starter, approve = false, json = false, serve } = options;
  const canAsk = process.stdin.isTTY && process.stderr.isTTY && !json;
  if (approve && !canAsk) return showFailure(cannotAsk, { json });

  const stays = serve && !json && process.stdout.isTTY;
  const preview = stays ? createPreviewHost() : undefined;
  const request: JobRequest = {
    userMessage: message,
    userId: 'cli',
    channelId: 'terminal',
    approval: approve,
    ...(type !== undefined && { projectType: parseType(type) }),
    ...(starter !== undefined && { starter }),
  };
  const actor = createJobActor(request, { preview: preview ?? false });
  const { job, isInterrupted } = await watchJob(actor);

  const shown = preview === undefined ? withoutServing(job) : job;
  if (json) printJson(shown);
  else printLines(summaryLines(shown, paint(process.stdout)));
  if (isInterrupted) {
    await preview?.close();
    return exitCodes.interrupted;
  }
  if (preview !== undefined) await servePreview(preview, job);
  if (job.status === 'done') return exitCodes.done;
  return job.error === undefined ? exitCodes.failed : exitCodeOf(job.error);
}

const projectTypes: readonly ProjectType[] = ['static_html', 'node_project', 'discord_bot'];

function parseType(type: string): ProjectType {
  const known = projectTypes.find((name) => name === type);
  if (known !== undefined) return known;
  const message = `There is no project type "${type}"; there are ${projectTypes.join(', ')}.`;
  throw new JobError('PROJECT_TYPE_UNKNOWN', message);
}

const cannotAsk: JobFailure = {
  code: 'REQUEST_INVALID',
  message:
    'With --approve the plan is shown and asked about, which needs a terminal and no --json.',
  hint: 'Run it in a terminal without --json, or leave --approve out.',
};

/** Runs the job to its end, whatever that is. */
async function watchJob(actor: JobActor): Promise<{ job: Job; isInterrupted: boolean }> {
  const progress = await showProgress(process.stderr);
  let isInterrupted = false;
  const cancel = () => {
    isInterrupted = true;
    actor.send({ type: 'job.cancel' });
  };
  const stopListening = onInterrupt(cancel);
  actor.on('*', (event) => progress.show(event));
  askWhenAwaited(actor, progress, cancel);
  try {
    const job = await new Promise<Job>((resolve, reject) => {
      actor.subscribe({
        error: reject,
        complete: () => {
          const { output } = actor.getSnapshot();
          if (output === undefined) reject(new Error('The job ended without a result.'));
          else resolve(output);
        },
      });
      actor.start();
    });
    return { job, isInterrupted };
  } finally {
    progress.end();
    stopListening();
  }
}

/** Asks about each plan that waits for approval. */
function askWhenAwaited(actor: JobActor, progress: ProgressDisplay, cancel: () => void): void {
  let asked = 0;
  const ask = async (plan: Plan) => {
    progress.pause();
    try {
      const answer = await askApproval(plan);
      if (answer.approved) actor.send({ type: 'job.approve' });
      else actor.send({ type: 'job.reject', reason: answer.reason });
    } catch {
      cancel();
    }
  };
  actor.subscribe({
    next: (snapshot) => {
      const { phase, plan, revision } = toJob(snapshot);
      if (phase !== 'awaitingApproval' || plan === undefined || asked === revision) return;
      asked = revision;
      void ask(plan);
    },
    // Without an observer of errors, an actor in error takes the process along.
    error: () => {},
  });
}

/** Stays as long as the preview lives, or until Ctrl-C. */
async function servePreview(preview: PreviewHost, { preview: { url, expiresAt } }: Job) {
  if (url !== undefined && expiresAt !== undefined) {
    printLines(['', `The preview is served until ${formatClock(expiresAt)}. Ctrl-C ends it.`]);
    const interrupted = new AbortController();
    const stopListening = onInterrupt(() => interrupted.abort());
    try {
      await sleepUntil(expiresAt, interrupted.signal, { now: Date.now, sleep: createSleep() });
      printLines(['The preview has expired.']);
    } catch (error) {
      if (!interrupted.signal.aborted) throw error;
    } finally {
      stopListening();
    }
  }
  await preview.close();
}
