import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JobRequest } from '../../contracts/job/job.ts';
import type { Router } from '../../contracts/router.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { unservedWish } from '../../workspace/text/wishes/unserved-wish.ts';
import { changedJob } from '../follow-up/changed-job.ts';
import type { BriefFile } from '../read/build-request.ts';
import { joinBriefs, joined } from '../read/join-briefs.ts';
import { BriefError } from '../read/read-brief.ts';
import { withoutMentions } from '../read/without-mentions.ts';
import { errorText } from '../reply/error-text.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
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
  const texts = textsOf(delivery.language);
  try {
    return await start(delivery, texts, parts);
  } catch (error) {
    if (error instanceof BriefError) return { type: 'refused', text: texts.files[error.reason] };
    if (JobError.isInstance(error) && !error.retryable && !isClosed(error)) {
      return { type: 'refused', text: errorText(error, texts, parts.redact) };
    }
    throw error;
  }
}

async function start(delivery: Delivery, texts: Texts, parts: StartParts): Promise<Started> {
  const { id, request } = delivery;
  const { engine } = parts;
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
      const job = await engine.get(request.jobId);
      if (job === undefined) return { type: 'refused', text: texts.noJob };
      const text = joined([request.text, ...(await briefsOf(request, parts))]);
      const { jobId } = await changedJob(job, engine);
      const approval = await isApprovalWished(engine, jobId);
      const options = { idempotencyKey, approval, by: personOf(delivery) };
      return { type: 'job', ...(await engine.revise(jobId, text, options)) };
    }
    case 'build': {
      const briefs = await briefsOf(request, parts);
      const text = joinBriefs(request.text, briefs, parts.router);
      const reason = request.projectType === undefined && whyNone(text, texts, parts.router);
      if (typeof reason === 'string') {
        return delivery.addressed ? { type: 'refused', text: reason } : { type: 'silent' };
      }
      const job = toRequest(delivery, request, text);
      return { type: 'job', ...(await engine.submit(job, { idempotencyKey })) };
    }
  }
}

type Build = Extract<DeliveryRequest, { type: 'build' }>;

/** The contents of the attached files. */
async function briefsOf(
  { files }: Pick<Build, 'files'>,
  { readBrief }: StartParts,
): Promise<readonly string[]> {
  const briefs = await Promise.all(files.slice(0, maxFiles).map(readBrief));
  return briefs.map(withoutMentions);
}

const maxFiles = 3;

/** Why a text is no request; undefined if it is one. */
export function whyNone(text: string, texts: Texts, router: Router): string | undefined {
  const unserved = unservedWish(text);
  if (unserved !== undefined) return texts.unserved(unserved);
  return router.route(text).projectType === 'none' ? texts.help : undefined;
}

function toRequest(
  delivery: Delivery,
  { projectType, starter, model, budget, approval }: Build,
  userMessage: string,
): JobRequest {
  return {
    userMessage,
    ...personOf(delivery),
    ...(projectType !== undefined && { projectType }),
    ...(starter !== undefined && { starter }),
    ...(model !== undefined && { model }),
    ...(budget !== undefined && { budget }),
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
