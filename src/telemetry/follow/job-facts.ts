import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { ProjectType } from '../../contracts/job/job.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { endOf } from './end-of.ts';

/** What later entries of a job do not say. */
export interface JobFacts {
  readonly type: ProjectType;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Whether it has used durable steps that count, such as model calls. */
  readonly hasCalls: boolean;
}

export interface JobFactsCache {
  /** The facts of the job of an entry; undefined if the job was removed. */
  of(entry: JournalEntry): Promise<JobFacts | undefined>;
}

/**
 * Remembers the facts of the jobs that are under way, at most `maxJobs`, from their entries. Looks up a
 * job whose first entry it has not seen.
 */
export function createJobFacts(engine: Pick<JobEngine, 'get'>, maxJobs = 10_000): JobFactsCache {
  const known = new Map<string, JobFacts>();

  function remember(jobId: string, facts: JobFacts): JobFacts {
    known.set(jobId, facts);
    const [oldest] = known.size > maxJobs ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return facts;
  }

  async function lookUp(jobId: string): Promise<JobFacts | undefined> {
    const job = await engine.get(jobId);
    if (job === undefined) return undefined;
    const { projectType: type, createdAt, diagnostics } = job;
    const hasCalls = (diagnostics.tokenUsage.calls ?? 0) > 0;
    return remember(jobId, { type, createdAt: Date.parse(createdAt), hasCalls });
  }

  return {
    async of(entry) {
      const { jobId } = entry;
      if (entry.type === 'job.created') {
        const { createdAt, projectType } = entry.data.spec;
        return remember(jobId, { type: projectType, createdAt, hasCalls: false });
      }
      const facts = known.get(jobId) ?? (await lookUp(jobId));
      if (facts === undefined) return undefined;
      if (entry.type === 'job.routed')
        return remember(jobId, { ...facts, type: entry.data.projectType });
      if (entry.type === 'job.usage') return remember(jobId, { ...facts, hasCalls: true });
      if (endOf(entry) !== undefined) known.delete(jobId);
      return facts;
    },
  };
}
