import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { DiscordApi } from '../discord-api.ts';
import { describeThrown, type Report } from '../notice.ts';
import type { Click } from '../read/read-interaction.ts';
import type { JobAction } from '../reply/custom-id.ts';
import { changedJob } from '../follow-up/changed-job.ts';
import { whyUnchangeable } from '../follow-up/why-unchangeable.ts';
import { isBlank } from '../../errors/is-blank.ts';
import { codeBlock } from '../reply/text/escape.ts';
import { isFinal } from '../reply/is-final.ts';
import { textReply } from '../reply/job-reply.ts';
import { errorText, texts } from '../reply/texts.ts';
import { changePreview } from './change-preview.ts';
import { changeForm, rejectForm } from './forms.ts';
import { mayActOnProject } from './may-act.ts';
import { readLog } from './read-log.ts';

export interface ClickParts {
  readonly engine: JobEngine;
  readonly api: DiscordApi;
  readonly report: Report;
  readonly redact: Redactor;
  /** Called after a click was acknowledged: its token can edit the message from now on. */
  readonly acknowledged: (click: Click) => void;
  /** Accepts “Try again” as a new request. */
  readonly retry: (click: Click, job: Job) => Promise<void>;
  /** Accepts the form of “Change” as a new request. */
  readonly change: (click: Click, job: Job, text: string) => Promise<void>;
}

/** Performs the action of a button if the user may do so and the job still allows it. */
export async function handleClick(click: Click, parts: ClickParts): Promise<void> {
  const { api, report } = parts;
  const answerPrivately = (text: string) => api.answer(click.interaction, textReply(text), true);
  try {
    const text = await act(click, parts);
    if (text !== undefined) await answerPrivately(text);
  } catch (error) {
    const isOurs = JobError.isInstance(error);
    if (!isOurs) {
      report({ level: 'warning', message: `A button failed: ${describeThrown(error)}` });
    }
    // If this fails too, Discord shows its own error to the user.
    await answerPrivately(isOurs ? textOfError(error, parts.redact) : texts.failed).catch(() => {});
  }
}

/** Answers the click itself, or returns a text for a private answer. */
async function act(click: Click, parts: ClickParts): Promise<string | undefined> {
  const { action } = click;
  const job = action && (await parts.engine.get(action.jobId));
  if (action === undefined || job === undefined) return texts.noJob;
  if (!(await mayActOnProject(click, job, parts.engine))) return texts.notYours;
  switch (action.type) {
    case 'log':
      return logText(job, parts.redact);
    case 'cancel':
      await parts.engine.send(job.jobId, { type: 'job.cancel' });
      return acknowledge(click, parts);
    case 'approve':
    case 'keep':
    case 'reject':
      return decide(click, action, job, parts);
    case 'change':
      return change(click, action, job, parts);
    case 'retry':
      if (!isFinal(job) || job.status === 'done') return texts.tooLate;
      await parts.retry(click, job);
      return undefined;
    case 'extend':
    case 'stop':
      return (await changePreview(action.type, job, parts.engine)) ?? acknowledge(click, parts);
  }
}

async function logText(job: Job, redact: Redactor): Promise<string> {
  const log = await readLog(job, redact);
  return log === undefined || log.trim() === '' ? texts.noLog : codeBlock(log);
}

/** Opens the form, or accepts what was written in it. */
async function change(
  click: Click,
  action: JobAction,
  job: Job,
  parts: ClickParts,
): Promise<string | undefined> {
  const reason = whyUnchangeable(await changedJob(job, parts.engine));
  if (reason !== undefined) return reason;
  if (click.text === undefined) await parts.api.openForm(click.interaction, changeForm(action));
  else if (isBlank(click.text)) return texts.emptyForm;
  else await parts.change(click, job, click.text);
  return undefined;
}

/** Approves or rejects a plan, or a change, that waits for it. */
async function decide(
  click: Click,
  action: JobAction,
  job: Job,
  parts: ClickParts,
): Promise<string | undefined> {
  const { type, jobId, revision } = action;
  if (job.phase !== 'awaitingApproval' || isOfOtherGate(action, job)) return texts.tooLate;
  if (job.revision !== revision) return texts.planChanged;
  if (type === 'reject' && click.text === undefined) {
    await parts.api.openForm(click.interaction, rejectForm(action));
    return undefined;
  }
  await parts.engine.send(
    jobId,
    type === 'reject'
      ? { type: 'job.reject', reason: (click.text ?? '').slice(0, 1000).toWellFormed() || '-' }
      : { type: 'job.approve' },
  );
  return acknowledge(click, parts);
}

/** An approved plan is no approval of what is made of it. */
function isOfOtherGate({ type }: JobAction, { status }: Job): boolean {
  return (
    (type === 'approve' && status !== 'planned') || (type === 'keep' && status !== 'validated')
  );
}

async function acknowledge(click: Click, { api, acknowledged }: ClickParts): Promise<undefined> {
  await api.acknowledge(click.interaction);
  acknowledged(click);
  return undefined;
}

function textOfError(error: JobError, redact: Redactor): string {
  return error.code === 'JOB_ENDED' ? texts.tooLate : errorText(error, redact);
}
