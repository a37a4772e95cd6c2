import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import { isFinal } from '../reply/is-final.ts';
import { jobReply, plainReply, type Reply } from '../reply/job-reply.ts';
import { previewLink } from '../reply/preview-link.ts';
import type { Entry } from './entries.ts';
import { defaultMaxFileBytes, resultFiles } from './result-files.ts';

/** What is to be shown next. */
export interface Composed {
  readonly reply: Reply;
  /** The result: nothing follows but what becomes of its preview. */
  readonly isLast: boolean;
  readonly files?: readonly RawFile[];
  /** Its preview can be opened. */
  readonly isOpen?: boolean;
}

/** A job as it is to be shown in the place of its delivery, with what Discord takes there. */
export async function composeReply(
  engine: Pick<JobEngine, 'artifact'>,
  { delivery, progress, without }: Entry,
  job: Job,
): Promise<Composed> {
  const isLast = isFinal(job);
  const isOpen = previewLink(job) !== undefined;
  if (without === 'everything') return { reply: plainReply(job), isLast, isOpen };
  if (job.status !== 'done') return { reply: jobReply(job, { progress }), isLast };
  const there = delivery.place.kind === 'direct' ? undefined : delivery.maxFileBytes;
  const limit = without === 'files' ? 0 : (there ?? defaultMaxFileBytes);
  const { files, ...view } = await resultFiles(engine, job, limit);
  return { reply: jobReply(job, view), isLast, files, isOpen };
}
