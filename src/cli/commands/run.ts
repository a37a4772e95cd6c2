import type { JobEngine } from '../../contracts/engine.ts';
import type { Job, JobFailure, JobRequest, ProjectType } from '../../contracts/job.ts';
import { createJobEngine } from '../../create-job-engine.ts';
import { parseRequest } from '../../engine/parse-request.ts';
import { routeRequest } from '../../engine/route-request.ts';
import { createSleep, sleepUntil } from '../../engine/sleep.ts';
import { JobError } from '../../errors/job-error.ts';
import { ProjectRouter } from '../../router/project-router.ts';
import { exitCodeOfJob, exitCodes } from '../exit-codes.ts';
import { createApprovalAsker } from '../ui/approval-asker.ts';
import { formatClock } from '../ui/format.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { paint } from '../ui/paint.ts';
import { printJson, printLines } from '../ui/print.ts';
import { showFailure } from '../ui/report-failure.ts';
import { showProgress } from '../ui/show-progress.ts';
import { plainLine } from '../ui/plain-line.ts';
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

  const wanted = starter === undefined ? undefined : await findStarter(starter, type);
  const request: JobRequest = {
    userMessage: message.trim() === '' && wanted !== undefined ? wanted.message : message,
    userId: 'cli',
    channelId: 'terminal',
    approval: approve,
    ...(type !== undefined && { projectType: parseType(type) }),
    ...(type === undefined && wanted !== undefined && { projectType: wanted.projectType }),
    ...(starter !== undefined && { starter }),
  };
  // A bad request is refused before a folder or a store is made for it.
  routeRequest(parseRequest(request), ProjectRouter);

  const engine = await createJobEngine();
  try {
    const { jobId } = await engine.submit(request);
    const { job, isInterrupted } = await followJob(engine, jobId);
    const stays = serve && !json && process.stdout.isTTY && !isInterrupted;
    if (!stays) await engine.close();

    const shown = stays ? job : withoutServing(job);
    if (json) printJson(shown);
    else printLines(summaryLines(shown, paint(process.stdout)));
    if (isInterrupted) return exitCodes.interrupted;
    if (stays) await stayToServe(engine, job);
    return exitCodeOfJob(job);
  } finally {
    await engine.close();
  }
}

const projectTypes: readonly ProjectType[] = ['static_html', 'node_project', 'discord_bot'];

function parseType(type: string): ProjectType {
  const known = projectTypes.find((name) => name === type);
  if (known !== undefined) return known;
  const message = `There is no project type "${type}"; there are ${projectTypes.join(', ')}.`;
  throw new JobError('PROJECT_TYPE_UNKNOWN', message);
}

/** A starter says what type it is of, and what is asked for where the message is empty. */
async function findStarter(
  name: string,
  type: string | undefined,
): Promise<{ projectType: ProjectType; message: string }> {
  const { starters } = await import('../../stages/generate/starters/registry.ts');
  const offered = starters.filter(
    ({ projectType }) => type === undefined || projectType === parseType(type),
  );
  const found = offered.find((starter) => starter.name === name);
  if (found !== undefined) {
    return { projectType: found.projectType, message: name.replaceAll('-', ' ') };
  }
  const names = offered.map((starter) => starter.name).join(', ');
  throw new JobError(
    'STARTER_UNKNOWN',
    `There is no starter "${plainLine(name)}": there is ${names}.`,
  );
}

const cannotAsk: JobFailure = {
  code: 'REQUEST_INVALID',
  message:
    'With --approve the plan is shown and asked about, which needs a terminal and no --json.',
  hint: 'Run it in a terminal without --json, or leave --approve out.',
};

/** Shows the job until its end, whatever that is; here or in another process. */
async function followJob(
  engine: JobEngine,
  jobId: string,
): Promise<{ job: Job; isInterrupted: boolean }> {
  const progress = await showProgress(process.stderr);
  let isInterrupted = false;
  const cancel = () => {
    isInterrupted = true;
    // It may have ended just now.
    engine.send(jobId, { type: 'job.cancel' }).catch(() => {});
  };
  const stopListening = onInterrupt(cancel);
  const askWhenAwaited = createApprovalAsker({ engine, progress, onLeft: cancel });
  try {
    for await (const entry of engine.watch({ jobId })) {
      askWhenAwaited(entry);
      progress.show(entry);
    }
    return { job: await engine.result(jobId), isInterrupted };
  } finally {
    progress.end();
    stopListening();
  }
}

/** Stays as long as the preview lives, or until Ctrl-C. */
async function stayToServe(engine: JobEngine, { jobId, preview }: Job): Promise<void> {
  let { expiresAt } = preview;
  if (preview.url === undefined || expiresAt === undefined) return;
  printLines([
    '',
    `The preview is served until ${formatClock(expiresAt)}. Ctrl-C ends that; \`jobchart serve\` brings it up again.`,
  ]);
  const interrupted = new AbortController();
  const stopListening = onInterrupt(() => interrupted.abort());
  try {
    while (expiresAt !== undefined && expiresAt > Date.now()) {
      await sleepUntil(expiresAt, interrupted.signal, { now: Date.now, sleep: createSleep() });
      // Somebody may have extended it meanwhile.
      expiresAt = (await engine.get(jobId))?.preview.expiresAt;
    }
    printLines(['The preview has expired.']);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
  } finally {
    stopListening();
  }
}
