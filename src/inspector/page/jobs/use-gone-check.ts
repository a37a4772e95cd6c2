import { useEffect } from 'preact/hooks';
import type { GoneMessage, JobSummary } from '../../protocol.ts';
import { get } from '../api.ts';

/**
 * Asks from time to time whether the jobs on the screen are still there: another process can remove them
 * without a trace. The board then reports those that are gone.
 */
export function useGoneCheck(shown: { readonly current: readonly JobSummary[] }): void {
  useEffect(() => {
    const check = () => {
      if (document.hidden || shown.current.length === 0) return;
      const query = new URLSearchParams(shown.current.map(({ jobId }) => ['id', jobId]));
      // A lost connection is told by the board.
      get<GoneMessage>(`gone?${query.toString()}`).catch(() => {});
    };
    const timer = setInterval(check, 5000);
    return () => clearInterval(timer);
  }, []);
}
