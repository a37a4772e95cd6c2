import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JobRequest } from '../../contracts/job/job.ts';
import type { Router } from '../../contracts/router.ts';
import { isBlank } from '../../errors/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { changedJob } from '../follow-up/changed-job.ts';
import { BriefError } from '../read/read-brief.ts';
import type { BriefFile } from '../read/build-request.ts';
import { markdownText } from '../reply/text/escape.ts';
import { errorText, refusalText, texts } from '../reply/texts.ts';
import type { Delivery, DeliveryRequest } from './delivery.ts';
import { isClosed } from './is-closed.ts';

export interface StartParts {
  readonly engine: Pick<JobEngine, 'submit' | 'retry' | 'revise' | 'get' | 'watch'>;
  readonly router: Router;
  readonly redact: Redactor;
  readonly readBrief: (file: BriefFile) => Promise<string>;
}

/** The outcome of starting a job. */
export type Started =
  | { readonly type: 'job'; readonly jobId: string }
  | { readonly type: 'refused'; readonly text: string }
  /** Not a request, and not addressed to the bot: no answer. */
  | { readonly type: 'silent' };

/**
 * Creates the job of a request; idempotent. Rejects only with temporary errors, so the caller can retry.
 */
export async function startJob(delivery: Delivery, parts: StartParts): Promise<Started> {
  try {
    return await start(delivery, parts);
  } catch (error) {
    if (error instanceof BriefError) {
      return { type: 'refused', text: markdownText(parts.redact.text(error.message)) };
    }
    if (JobError.isInstance(error) && !error.retryable && !isClosed(error)) {
      return { type: 'refused', text: textOf(error, parts.redact) };
    }
    throw error;
  }
}

async function start(delivery: Delivery, parts: StartParts): Promise<Started> {
  const { id, request } = delivery;
  const { engine, router } = parts;
  const idempotencyKey = `discord:${id}`;
  switch (request?.type) {
    case undefined:
      return { type: 'silent' };
    case 'retry': {
      // Two clicks on “Try again” are one.
      const once = { idempotencyKey: `discord:retry:${request.jobId}` };
      return { type: 'job', ...(await engine.retry(request.jobId, once)) };
    }
    case 'revise': {
      const text = await fullText(request, parts);
      const job = await engine.get(request.jobId);
      if (job === undefined) return { type: 'refused', text: texts.noJob };
      const { jobId } = await changedJob(job, engine);
      const approval = await isApprovalWished(engine, jobId);
      const options = { idempotencyKey, approval, by: personOf(delivery) };
      return { type: 'job', ...(await engine.revise(jobId, text, options)) };
    }
    case 'build': {
      const text = await fullText(request, parts);
      if (request.projectType === undefined && isNoRequest(text, router)) {
        return delivery.addressed ? { type: 'refused', text: texts.help } : { type: 'silent' };
      }
      const job = toRequest(delivery, request, text);
      return { type: 'job', ...(await engine.submit(job, { idempotencyKey })) };
    }
  }
}

type Build = Extract<DeliveryRequest, { type: 'build' }>;
type Texts = Pick<Build, 'text' | 'files'>;

/** The hints of these errors are for the command line. */
function textOf(error: JobError, redact: Redactor): string {
  return refusals.get(error.code) ?? refusalText(error) ?? errorText(error, redact);
}

const refusals: ReadonlyMap<string, string> = new Map([
  ['JOB_ACTIVE', texts.stillRunning],
  ['BASE_MISSING', texts.filesGone],
]);

/** The message and the contents of the attached files. */
async function fullText({ text, files }: Texts, { readBrief }: StartParts): Promise<string> {
  const briefs = await Promise.all(files.slice(0, maxFiles).map(readBrief));
  return [text, ...briefs].filter((part) => !isBlank(part)).join('\n\n');
}

const maxFiles = 3;

function isNoRequest(text: string, router: Router): boolean {
  return router.route(text).projectType === 'none';
}

function toRequest(
  delivery: Delivery,
  { projectType, approval }: Build,
  userMessage: string,
): JobRequest {
  return {
    userMessage,
    ...personOf(delivery),
    ...(projectType !== undefined && { projectType }),
    approval,
  };
}

function personOf({ userId, channelId, guildId }: Delivery) {
  return { userId, channelId, ...(guildId !== undefined && { guildId }) };
}

/** Whether a job was asked for with `approve`: its follow-ups wait for approval too. */
async function isApprovalWished(engine: Pick<JobEngine, 'watch'>, jobId: string): Promise<boolean> {
  // The first entry of a journal.
  for await (const { type, data } of engine.watch({ jobId })) {
    return type === 'job.created' && data.approval === true;
  }
  return false;
}
