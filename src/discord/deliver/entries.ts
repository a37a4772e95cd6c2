import type { StageProgress } from '../reply/progress.ts';
import type { Delivery } from './delivery.ts';

/** A delivery that is under way, and what is only remembered for as long. */
export interface Entry {
  delivery: Delivery;
  progress?: StageProgress | undefined;
  /** What stands there. */
  shown?: string;
  /** What Discord did not take: then it is done without. */
  without: 'nothing' | 'files' | 'everything';
  failures: number;
  failingSince?: number | undefined;
}

/** What is under way, by the request and by the job. */
export function createEntries() {
  const entries = new Map<string, Entry>();
  const jobs = new Map<string, Set<Entry>>();

  function index(entry: Entry): void {
    const { jobId } = entry.delivery;
    if (jobId === undefined) return;
    const known = jobs.get(jobId);
    if (known === undefined) jobs.set(jobId, new Set([entry]));
    else known.add(entry);
  }

  return {
    /** Its job is known by now. */
    index,
    get: (id: string) => entries.get(id),
    ofJob: (jobId: string): Iterable<Entry> => jobs.get(jobId) ?? [],
    /** False where it is there already. */
    add(delivery: Delivery): boolean {
      if (entries.has(delivery.id)) return false;
      const entry: Entry = { delivery, without: 'nothing', failures: 0 };
      entries.set(delivery.id, entry);
      index(entry);
      return true;
    },
    delete(entry: Entry): void {
      const { id, jobId = '' } = entry.delivery;
      entries.delete(id);
      const others = jobs.get(jobId);
      others?.delete(entry);
      if (others?.size === 0) jobs.delete(jobId);
    },
  };
}
