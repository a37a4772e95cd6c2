import { useEffect, useState } from 'preact/hooks';
import type { JobSummary } from '../../../protocol.ts';

export interface Selection {
  /** The selected jobs that the list has, as they are now. */
  readonly jobs: readonly JobSummary[];
  has(jobId: string): boolean;
  /** Selects a job or not; with `toLast`, also all between it and the one that was chosen before. */
  set(jobId: string, isSelected: boolean, toLast: boolean): void;
  setAll(isSelected: boolean): void;
}

/** The jobs that are selected in a list. Another filter, by its key, selects none. */
export function useSelection(listed: readonly JobSummary[], key: string): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(none);
  const [last, setLast] = useState<string>();
  useEffect(() => setSelected(none), [key]);
  return {
    jobs: selected.size === 0 ? [] : listed.filter(({ jobId }) => selected.has(jobId)),
    has: (jobId) => selected.has(jobId),
    set(jobId, isSelected, toLast) {
      const ids = listed.map((job) => job.jobId);
      const [from, to] = [ids.indexOf(jobId), toLast ? ids.indexOf(last ?? '') : -1];
      const range = to === -1 ? [jobId] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
      const next = new Set(selected);
      for (const id of range) {
        if (isSelected) next.add(id);
        else next.delete(id);
      }
      setSelected(next);
      setLast(jobId);
    },
    setAll: (isSelected) =>
      setSelected(isSelected ? new Set(listed.map(({ jobId }) => jobId)) : none),
  };
}

const none: ReadonlySet<string> = new Set();
