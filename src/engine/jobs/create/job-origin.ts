import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFollowUp } from '../../../../machines/job/job.base.ts';
import type { Blobs } from '../../../contracts/blobs.ts';
import type { ForkStatus } from '../../../contracts/engine/engine.ts';
import type { Config } from '../../../contracts/config.ts';
import type { AnswerSource, Job, JobBase, JobSpec } from '../../../contracts/job/job.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import type { Store } from '../../../contracts/store/store.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { RoutedRequest } from './route-request.ts';

/** Which job another one comes from, and what it takes over. */
export interface JobOrigin {
  readonly parentJobId: string;
  readonly base?: JobBase;
  readonly model?: string;
  readonly routed: RoutedRequest;
}

/** An ended job, and what it was created with. */
export interface EndedJob {
  readonly job: Job;
  readonly spec: JobSpec;
}

/** Where the files of a job are looked for. */
interface Folders {
  readonly config: Pick<Config, 'workBase'>;
  /** The blob store. */
  readonly blobs: Blobs | undefined;
}

/** The base of a follow-up of a job. @throws JobError `BASE_MISSING` */
export function followUpBase(ended: EndedJob, folders: Folders): JobBase {
  return { ...baseWithFiles(ended, folders), reused: [] };
}

export interface ForkOptions {
  readonly from: ForkStatus;
  /** Instead of the job's own plan. */
  readonly plan: Plan | undefined;
  readonly answers: readonly AnswerSource[] | undefined;
}

/** The base of a fork of a job, with the stages before a status. @throws JobError `BASE_MISSING` */
export function forkBase(
  ended: EndedJob,
  folders: Folders,
  { from, plan, answers }: ForkOptions,
): JobBase {
  const { job, spec } = ended;
  if (from === 'planned') {
    const planned = plan ?? job.plan;
    if (planned === undefined) throw missing(job, 'has no plan');
    const taken = { reused: ['plan'], ...(answers && { answers }) } as const;
    // The plan of a follow-up changes the files that it began with.
    if (spec.base && isFollowUp(ended)) return { ...spec.base, takenPlan: planned, ...taken };
    return { ...firstOf(ended), plan: planned, ...taken };
  }
  const { findings, ...base } = baseWithFiles(ended, folders);
  const isKnown = from === 'validated' && findings !== undefined;
  return { ...base, reused: ['plan', 'generate'], ...(isKnown && { findings }) };
}

function baseWithFiles(
  ended: EndedJob,
  { config: { workBase }, blobs }: Folders,
): Omit<JobBase, 'reused'> {
  const { job } = ended;
  const { jobId, plan, tree } = job;
  if (plan === undefined || tree === undefined) throw missing(job, 'has written no files');
  const isStored = blobs !== undefined && job.blobs?.workspace !== undefined;
  const isPruned = job.pruned?.includes('workspace') === true;
  if (!existsSync(join(workBase, jobId)) && (!isStored || isPruned))
    throw missing(job, 'no longer has its files');
  return { ...firstOf(ended), plan, tree, ...(hasPassed(job) && { findings: job.findings }) };
}

function firstOf({ job, spec }: EndedJob): Pick<JobBase, 'jobId' | 'firstMessage'> {
  const firstMessage = spec.base?.firstMessage ?? spec.input.userMessage;
  return { jobId: job.jobId, firstMessage };
}

/** Whether the files passed validation, as far as the job tells. */
function hasPassed({ status, error }: Job): boolean {
  const { stage } = error ?? {};
  return (
    status === 'done' ||
    (status === 'failed' &&
      (stage === 'packaging' || stage === 'deployment' || stage === 'finalization'))
  );
}

function missing({ jobId }: Job, why: string): JobError {
  return new JobError('BASE_MISSING', `Job ${jobId} ${why}.`);
}

/** The jobs whose answers a fork of a job reuses: the job itself, then those that it reused for its plan. */
export async function answersOf(
  store: Pick<Store, 'journal'>,
  { jobId, base }: JobSpec,
): Promise<readonly AnswerSource[]> {
  let [revision, planned] = [1, 1];
  for await (const { type, data } of journalOf(store, jobId)) {
    if (type === 'job.revised') ({ revision } = data);
    if (type === 'stage.completed' && data.stage === 'planning') planned = revision;
  }
  const own = { jobId, revision: planned };
  // Those of the base are for its plan, which a later one replaced.
  if (planned > 1) return [own];
  return [own, ...(base?.answers ?? [])].slice(0, maxSources);
}

const maxSources = 10;

async function* journalOf(
  store: Pick<Store, 'journal'>,
  jobId: string,
): AsyncGenerator<JournalEntry> {
  for (let after: string | undefined; ;) {
    const page = await store.journal({ jobId, limit: 1000, ...(after !== undefined && { after }) });
    yield* page;
    after = page.at(-1)?.cursor;
    if (after === undefined || page.length < 1000) return;
  }
}
