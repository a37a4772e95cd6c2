import { useEffect, useState } from 'preact/hooks';
import type { FamilyMember, FamilyMessage } from '../../../protocol.ts';
import { get } from '../../api.ts';

/**
 * The jobs that came from one another; none before they are loaded. Loaded again whenever `version`
 * changes, and every few seconds while they are shown.
 */
export function useFamily(
  jobId: string,
  { version, isShown, isKept }: { version: string; isShown: boolean; isKept: boolean },
): readonly FamilyMember[] {
  const [family, setFamily] = useState<readonly FamilyMember[]>([]);
  useEffect(() => {
    if (!isKept) return undefined;
    const aborted = new AbortController();
    let timer = 0;
    const load = async () => {
      try {
        const { jobs } = await get<FamilyMessage>(`jobs/${jobId}/family`, aborted.signal);
        setFamily(jobs);
      } catch {
        // The page of the job reports a lost server.
      }
      if (isShown && !aborted.signal.aborted) timer = setTimeout(load, reloadMs);
    };
    void load();
    return () => {
      aborted.abort();
      clearTimeout(timer);
    };
  }, [jobId, version, isShown, isKept]);
  return family;
}

const reloadMs = 4000;
