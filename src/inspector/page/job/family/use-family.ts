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
    const load = () => {
      get<FamilyMessage>(`jobs/${jobId}/family`, aborted.signal).then(
        ({ jobs }) => setFamily(jobs),
        // The page of the job reports a lost server.
        () => {},
      );
    };
    load();
    const timer = isShown ? setInterval(load, reloadMs) : 0;
    return () => {
      aborted.abort();
      clearInterval(timer);
    };
  }, [jobId, version, isShown, isKept]);
  return family;
}

const reloadMs = 4000;
