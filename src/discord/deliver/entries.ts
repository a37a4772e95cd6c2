import type { ReportedProgress } from '../reply/text/progress.ts';
import type { Delivery } from './delivery.ts';

/** A running delivery and its state in memory. */
export interface Entry {
  delivery: Delivery;
  progress?: ReportedProgress | undefined;
  /** The shown message as JSON. */
  shown?: string;
  /** Parts left out because Discord refused them. */
  without: 'nothing' | 'files' | 'everything';
  failures: number;
  failingSince?: number | undefined;
}

/** The running deliveries, indexed by request and by job. */
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
    /** Call it once the job of an entry is known. */
    index,
    get: (id: string) => entries.get(id),
    /** Whether a request to try a job again is running. */
    isRetrying: (jobId: string): boolean =>
      [...entries.values()].some(
        ({ delivery: { request } }) => request?.type === 'retry' && request.jobId === jobId,
      ),
    ofJob: (jobId: string): Iterable<Entry> => jobs.get(jobId) ?? [],
    /** Returns false if the delivery is already running. */
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
