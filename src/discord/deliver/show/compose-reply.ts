import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { Redactor } from '../../../redact/redact.ts';
import { isFinal } from '../../reply/is-final.ts';
import { jobReply, plainReply, type Reply } from '../../reply/job-reply.ts';
import { previewLink } from '../../reply/preview-link.ts';
import { markdownText } from '../../reply/text/escape.ts';
import { viewWith } from '../../reply/view-with.ts';
import { type Texts, textsOf } from '../../texts/texts.ts';
import type { Delivery } from '../delivery.ts';
import type { Entry } from '../entries.ts';
import { diffFile, jobDiff } from './job-diff.ts';
import { jobTranscript } from './job-transcript.ts';
import { defaultMaxFileBytes, resultFiles } from './result-files.ts';

/** The next state of the message. */
export interface ComposedReply {
  readonly reply: Reply;
  /** The job has ended. Only its preview may still change. */
  readonly isLast: boolean;
  readonly files?: readonly RawFile[];
  /** The files that go to the requester in a message of their own. */
  readonly parcel?: readonly RawFile[];
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
  const texts = textsOf(delivery.language);
  const isLast = isFinal(job);
  const isOpen = previewLink(job) !== undefined;
  if (without === 'everything') return { reply: plainReply(job, texts), isLast, isOpen };
  const isChangeShown = job.status === 'done' || isChangeAsked(job);
  const diff = isChangeShown ? await jobDiff(engine, job, redact) : undefined;
  const changes = diff === undefined || without === 'files' ? undefined : diffFile(diff);
  const view = { texts, diff, note: noteOf(delivery, texts) };
  const isParcel = delivery.parcel !== undefined && delivery.target.kind !== 'direct';
  if (job.status !== 'done') {
    const isAttached = changes !== undefined && !isParcel;
    const files = isAttached && { files: [changes] };
    return { reply: jobReply(job, { ...view, progress }), isLast, ...files };
  }
  const maxBytes = without === 'files' ? 0 : maxFileBytesOf(delivery);
  const files = await resultFiles(engine, job, { changes, maxBytes });
  const transcript = await jobTranscript(engine, job, redact);
  const parcel = isParcel ? (delivery.parcel?.outcome ?? 'due') : undefined;
  const names = isParcel ? [] : files.map(({ name }) => name);
  const attached = files.some(({ name }) => name.endsWith('.zip')) ? parcel : undefined;
  const shown = viewWith(job, { names, parcel: attached, maxBytes }, texts);
  return {
    reply: jobReply(job, { ...view, ...shown, transcript }),
    isLast,
    isOpen,
    ...(isParcel ? { parcel: files } : { files }),
  };
}

/** What Discord takes where the files of a delivery go, in bytes. */
export function maxFileBytesOf({ target, maxFileBytes, parcel }: Delivery): number {
  const isDirect = target.kind === 'direct' || parcel !== undefined;
  return (isDirect ? undefined : maxFileBytes) ?? defaultMaxFileBytes;
}

/** Which attached files could not be read. */
export function noteOf({ unread }: Pick<Delivery, 'unread'>, texts: Texts): string | undefined {
  if (unread === undefined) return undefined;
  return texts.files.leftOut(unread.map((name) => markdownText(name, 40)).join(', '));
}

/** Whether a follow-up waits for the approval of what it has changed. */
function isChangeAsked({ status, phase }: Job): boolean {
  return status === 'validated' && phase === 'awaitingApproval';
}
