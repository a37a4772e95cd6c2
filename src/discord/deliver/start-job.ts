import type { JobEngine } from '../../contracts/engine.ts';
import type { JobRequest } from '../../contracts/job.ts';
import type { Router } from '../../contracts/router.ts';
import { isBlank } from '../../errors/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { BriefError } from '../read/read-brief.ts';
import type { BriefFile } from '../read/build-request.ts';
import { markdownText } from '../reply/text/escape.ts';
import { errorText, refusalText, texts } from '../reply/texts.ts';
import type { Delivery, DeliveryRequest } from './delivery.ts';
import { isClosed } from './is-closed.ts';

export interface StartParts {
  readonly engine: Pick<JobEngine, 'submit' | 'retry'>;
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
  const { id, request } = delivery;
  if (request === undefined) return { type: 'silent' };
  try {
    if (request.type === 'retry') {
      const idempotencyKey = `discord:retry:${request.jobId}`;
      return { type: 'job', ...(await parts.engine.retry(request.jobId, { idempotencyKey })) };
    }
    const text = await fullText(request, parts);
    if (request.projectType === undefined && isNoRequest(text, parts.router)) {
      return delivery.addressed ? { type: 'refused', text: texts.help } : { type: 'silent' };
    }
    const submitted = await parts.engine.submit(toRequest(delivery, request, text), {
      idempotencyKey: `discord:${id}`,
    });
    return { type: 'job', ...submitted };
  } catch (error) {
    if (error instanceof BriefError) {
      return { type: 'refused', text: markdownText(parts.redact.text(error.message)) };
    }
    if (JobError.isInstance(error) && !error.retryable && !isClosed(error)) {
      return { type: 'refused', text: refusalText(error) ?? errorText(error, parts.redact) };
    }
    throw error;
  }
}

type Build = Extract<DeliveryRequest, { type: 'build' }>;

/** The message and the contents of the attached files. */
async function fullText({ text, files }: Build, { readBrief }: StartParts): Promise<string> {
  const briefs = await Promise.all(files.slice(0, maxFiles).map(readBrief));
  return [text, ...briefs].filter((part) => !isBlank(part)).join('\n\n');
}

const maxFiles = 3;

function isNoRequest(text: string, router: Router): boolean {
  return router.route(text).projectType === 'none';
}

function toRequest(
  { userId, channelId, guildId }: Delivery,
  { projectType, approval }: Build,
  userMessage: string,
): JobRequest {
  return {
    userMessage,
    userId,
    channelId,
    ...(guildId !== undefined && { guildId }),
    ...(projectType !== undefined && { projectType }),
    approval,
  };
}
