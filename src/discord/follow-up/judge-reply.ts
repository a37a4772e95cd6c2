import type { JobEngine } from '../../contracts/engine/engine.ts';
import { isBlank } from '../../errors/text/is-blank.ts';
import { mayActOnProject } from '../click/may-act.ts';
import type { Verdict } from '../requests/judge-build.ts';
import type { BuildRequest } from '../read/build-request.ts';
import { textsOf } from '../texts/texts.ts';
import { changedJob } from './changed-job.ts';
import { isChatter } from './is-chatter.ts';
import type { Rights } from './rights-of.ts';
import { whyUnchangeable } from './why-unchangeable.ts';

interface JudgeParts {
  readonly engine: Pick<JobEngine, 'get'>;
  /** What the author of a reply may do in its channel. */
  readonly rightsOf: (reply: BuildRequest) => Promise<Rights>;
}

/** Whether a reply to the message of a job starts a follow-up. */
export async function judgeReply(
  reply: BuildRequest,
  jobId: string,
  { engine, rightsOf }: JudgeParts,
): Promise<Verdict> {
  const texts = textsOf(reply.language);
  const hasFiles = reply.files.length > 0;
  if (!hasFiles && (reply.isEmoji === true || isChatter(reply.text))) return 'ignore';
  const job = await engine.get(jobId);
  if (job === undefined) return { decline: texts.noJob };
  const mayAct = (rights: Rights) => mayActOnProject({ ...reply, ...rights }, job, engine);
  const isAllowed = (await mayAct({ isModerator: false })) || (await mayAct(await rightsOf(reply)));
  if (!isAllowed) return { decline: texts.notYoursToChange };
  const reason = whyUnchangeable(await changedJob(job, engine));
  if (reason !== undefined) return { decline: texts[reason] };
  if (hasFiles || !isBlank(reply.text)) return 'accept';
  return { decline: reply.unread === undefined ? texts.emptyReply : texts.files.onlyText };
}
