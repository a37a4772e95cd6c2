import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { Redactor } from '../../../redact/redact.ts';
import { isFinal } from '../../reply/is-final.ts';
import { jobReply, plainReply, type Reply } from '../../reply/job-reply.ts';
import { previewLink } from '../../reply/preview-link.ts';
import type { Entry } from '../entries.ts';
import { diffFile, jobDiff } from './job-diff.ts';
import { defaultMaxFileBytes, resultFiles } from './result-files.ts';

/** The next state of the message. */
export interface ComposedReply {
  readonly reply: Reply;
  /** The job has ended. Only its preview may still change. */
  readonly isLast: boolean;
  readonly files?: readonly RawFile[];
  /** The preview can be opened. */
  readonly isOpen?: boolean;
}

/** Composes the message of a job, with the files that Discord accepts at its target. */
export async function composeReply(
  engine: Pick<JobEngine, 'artifact' | 'diff'>,
  { delivery, progress, without }: Entry,
  job: Job,
  redact: Redactor,
): Promise<ComposedReply> {
  const isLast = isFinal(job);
  const isOpen = previewLink(job) !== undefined;
  if (without === 'everything') return { reply: plainReply(job), isLast, isOpen };
  const isChangeShown = job.status === 'done' || isChangeAsked(job);
  const diff = isChangeShown ? await jobDiff(engine, job, redact) : undefined;
  const changes = diff === undefined || without === 'files' ? undefined : diffFile(diff);
  if (job.status !== 'done') {
    return {
      reply: jobReply(job, { progress, diff }),
      isLast,
      ...(changes && { files: [changes] }),
    };
  }
  const maxBytes = delivery.target.kind === 'direct' ? undefined : delivery.maxFileBytes;
  const limit = without === 'files' ? 0 : (maxBytes ?? defaultMaxFileBytes);
  const { files, ...view } = await resultFiles(engine, job, { changes, maxBytes: limit });
  return { reply: jobReply(job, { ...view, diff }), isLast, files, isOpen };
}

/** Whether a follow-up waits for the approval of what it has changed. */
function isChangeAsked({ status, phase }: Job): boolean {
  return status === 'validated' && phase === 'awaitingApproval';
}
