import type { Plan } from '../../contracts/job/plan.ts';
import { readJob } from './read-job.ts';
import { readTelling } from './read-telling.ts';

/** Whether a clause of a request is about how its worker tells what it found: to which file, when, with which word. */
export function coveredByWorker(plan: Plan, text: string): (clause: string) => boolean {
  const job = readJob(`${plan.title}\n${text}`.slice(0, 2000));
  if (job === 'backup' || job === 'cleanup') return () => false;
  return (clause) => {
    const { log, mark, below } = readTelling(clause);
    return (
      (below !== undefined && job === 'prices') ||
      mark !== undefined ||
      (log !== undefined && clause.length < 60)
    );
  };
}
