import type { RawFile } from 'discord.js';
import type { JobDiff } from '../../../contracts/job/diff.ts';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import { cleanDiff } from '../../../diff/clean-diff.ts';
import { unifiedFile } from '../../../diff/unified-text.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { Redactor } from '../../../redact/redact.ts';
import { isFollowUp } from '../../reply/is-follow-up.ts';
import { visibleText } from '../../reply/text/escape.ts';
import { isLost } from './is-lost.ts';

/**
 * How the files of a follow-up differ from those before it, without secrets; undefined for any other job,
 * before its files are written, and when they are gone.
 */
export async function jobDiff(
  engine: Pick<JobEngine, 'diff'>,
  job: Job,
  redact: Redactor,
): Promise<JobDiff | undefined> {
  const { jobId, base, changes } = job;
  if (base === undefined || changes === undefined || !isFollowUp(job)) return undefined;
  try {
    return await cleanDiff(await engine.diff(jobId, { against: base.jobId }), redact.largeText);
  } catch (error) {
    if (isLost(error) || isRemoved(error)) return undefined;
    throw error;
  }
}

function isRemoved(error: unknown): boolean {
  return JobError.isInstance(error) && error.code === 'JOB_NOT_FOUND';
}

export type DiffFile = RawFile & { readonly data: Buffer };

/** The diff as a file to attach, with whole files up to `maxDiffBytes`; undefined if nothing differs. */
export function diffFile({ files }: JobDiff): DiffFile | undefined {
  if (files.length === 0) return undefined;
  const parts: string[] = [];
  let left = maxDiffBytes;
  for (const file of files) {
    const part = visibleText(unifiedFile(file));
    left -= Buffer.byteLength(part);
    if (left < 0) break;
    parts.push(part);
  }
  const hidden = files.length - parts.length;
  const what = hidden === 1 ? '1 more file differs and is' : `${hidden} more files differ and are`;
  const data = Buffer.from(parts.join('') + (hidden > 0 ? `${what} left out here.\n` : ''));
  return { name: 'changes.diff', data, contentType: 'text/x-diff' };
}

const maxDiffBytes = 512 * 1024;
