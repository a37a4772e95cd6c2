import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { Sleep } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { Deferral, DiscordApi } from '../discord-api.ts';
import { describeThrown, type Report } from '../notice.ts';
import type { Click } from '../read/read-interaction.ts';
import type { JobActionType } from '../reply/custom-id.ts';
import { changedJob } from '../follow-up/changed-job.ts';
import { whyUnchangeable } from '../follow-up/why-unchangeable.ts';
import { isBlank } from '../../errors/text/is-blank.ts';
import { errorText } from '../reply/error-text.ts';
import { codeBlock } from '../reply/text/escape.ts';
import { isFinal } from '../reply/is-final.ts';
import { textReply } from '../reply/job-reply.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import { changePreview } from './change-preview.ts';
import { decide, whyUndecidable } from './decide.ts';
import { changeForm, rejectForm } from './forms.ts';
import { mayActOnProject } from './may-act.ts';
import { readLog } from './read-log.ts';

export interface ClickParts {
  readonly engine: JobEngine;
  readonly api: DiscordApi;
  readonly report: Report;
  readonly redact: Redactor;
  readonly sleep: Sleep;
  /** Called after an allowed click: its token can edit the message from now on. */
  readonly acknowledged: (click: Click) => void;
  /** Accepts “Try again” as a new request. */
  readonly retry: (click: Click, job: Job) => Promise<void>;
  /** Accepts the form of “Change” as a new request. */
  readonly change: (click: Click, job: Job, text: string) => Promise<void>;
}

/**
 * Performs the action of a button if the user may do so and the job still allows it. Discord waits three
 * seconds for an answer, so the click is confirmed before the store is asked.
 */
export async function handleClick(click: Click, parts: ClickParts): Promise<void> {
  const { api, report, redact } = parts;
  const texts = textsOf(click.language);
  const type = click.action?.type;
  const form = click.text === undefined && (type === 'change' || type === 'reject');
  const how = form ? undefined : deferralOf(type, click.isPrivate);
  const answer = (text: string) => answerClick(click, how, text, api);
  try {
    const text = form ? await openForm(click, parts) : await actDeferred();
    if (text !== undefined) await answer(text);
  } catch (error) {
    const isOurs = JobError.isInstance(error);
    if (!isOurs) {
      const message = `A button failed: ${describeThrown(error)}`;
      report({ level: 'warning', event: 'button.failed', message });
    }
    // If this fails too, Discord shows its own error to the user.
    await answer(isOurs ? textOfError(error, texts, redact) : texts.failed).catch(() => {});
  }

  async function actDeferred(): Promise<string | undefined> {
    await api.defer(click.interaction, how ?? 'update');
    return act(click, texts, parts);
  }
}

/** How a click is confirmed: what follows is decided by the button alone. */
function deferralOf(type: JobActionType | undefined, isPrivate: boolean): Deferral {
  switch (type) {
    case 'log':
      return 'private';
    case 'retry':
    case 'change':
      return isPrivate ? 'private' : 'public';
    case 'cancel':
    case 'approve':
    case 'keep':
    case 'reject':
    case 'extend':
    case 'stop':
    case undefined:
      return 'update';
  }
}

/** Answers a click with a text that only the user sees. */
async function answerClick(
  { interaction }: Click,
  how: Deferral | undefined,
  text: string,
  api: DiscordApi,
): Promise<void> {
  const reply = textReply(text);
  switch (how) {
    case undefined:
      return api.answer(interaction, reply, true);
    case 'private':
      await api.editAnswer(interaction, reply);
      return;
    case 'public':
      // The place kept for the answer can be seen by all.
      await api.deleteAnswer(interaction).catch(() => {});
      return api.followUp(interaction, reply);
    case 'update':
      return api.followUp(interaction, reply);
  }
}

/**
 * Opens a form. Nothing can be confirmed before it, so if the store does not answer in time the form
 * opens anyway: what is written in it is checked again.
 */
async function openForm(click: Click, parts: ClickParts): Promise<string | undefined> {
  const { action } = click;
  const texts = textsOf(click.language);
  const ended = new AbortController();
  const late = parts.sleep(formWaitMs, ended.signal).then(
    () => undefined,
    () => undefined,
  );
  const refused = await Promise.race([whyNot(click, texts, parts), late]);
  ended.abort();
  if (refused !== undefined) return refused;
  if (action === undefined) return texts.noJob;
  const form = action.type === 'reject' ? rejectForm : changeForm;
  await parts.api.openForm(click.interaction, form(action, texts));
  return undefined;
}

/** Of the three seconds that Discord waits. */
const formWaitMs = 1500;

/** Why a click may not change a job, before anything is written in a form. */
async function whyNot(
  click: Click,
  texts: Texts,
  { engine }: Pick<ClickParts, 'engine'>,
): Promise<string | undefined> {
  const { action } = click;
  const job = action && (await engine.get(action.jobId));
  if (action === undefined || job === undefined) return texts.noJob;
  if (!(await mayActOnProject(click, job, engine))) return texts.notYours;
  if (action.type === 'reject') return whyUndecidable(action, job, texts);
  const reason = whyUnchangeable(await changedJob(job, engine));
  return reason && texts[reason];
}

/** Acts on a job, or returns a text that says why not. */
async function act(click: Click, texts: Texts, parts: ClickParts): Promise<string | undefined> {
  const { action } = click;
  const { engine, acknowledged } = parts;
  const job = action && (await engine.get(action.jobId));
  if (action === undefined || job === undefined) return texts.noJob;
  if (!(await mayActOnProject(click, job, engine))) return texts.notYours;
  switch (action.type) {
    case 'log':
      return logText(job, texts, parts.redact);
    case 'retry':
      if (!isFinal(job) || job.status === 'done') return texts.tooLate;
      await parts.retry(click, job);
      return undefined;
    case 'change':
      return change(click, job, texts, parts);
    case 'cancel':
      await engine.send(job.jobId, { type: 'job.cancel' });
      break;
    case 'approve':
    case 'keep':
    case 'reject': {
      const reason = await decide(click.text, { action, job, texts, engine });
      if (reason !== undefined) return reason;
      break;
    }
    case 'extend':
    case 'stop': {
      if (!(await changePreview(action.type, job, engine))) return texts.previewReasons.gone;
    }
  }
  acknowledged(click);
  return undefined;
}

async function logText(job: Job, texts: Texts, redact: Redactor): Promise<string> {
  const log = await readLog(job, redact);
  return log === undefined || log.trim() === '' ? texts.noLog : codeBlock(log);
}

/** Accepts what was written in the form of “Change”. */
async function change(
  click: Click,
  job: Job,
  texts: Texts,
  parts: ClickParts,
): Promise<string | undefined> {
  const reason = whyUnchangeable(await changedJob(job, parts.engine));
  if (reason !== undefined) return texts[reason];
  if (click.text === undefined || isBlank(click.text)) return texts.emptyForm;
  await parts.change(click, job, click.text);
  return undefined;
}

function textOfError(error: JobError, texts: Texts, redact: Redactor): string {
  return error.code === 'JOB_ENDED' ? texts.tooLate : errorText(error, texts, redact);
}
