import { toPromise } from 'xstate';
import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Job } from '../contracts/job/job.ts';
import type { JobActor } from '../engine/stages/job-actor.ts';
import { assertKnown } from '../errors/checks/assert-known.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** A job of an engine. */
export interface JobOfEngine {
  readonly engine: JobEngine;
  readonly jobId: string;
}

/**
 * Runs a job to its end: advances the clock to its next attempt, and approves its plan. Resolves to the
 * Job in any final state.
 *
 * @param job An actor, started or not; or a job of an open engine.
 * @param options.clock The clock of the actor or engine. Without one, retries wait in real time.
 * @example
 * const clock = virtualClock();
 * const job = await runToEnd(createJobActor(request, { stages, ...clock }), { clock });
 * @example
 * const { jobId } = await engine.submit(request);
 * const job = await runToEnd({ engine, jobId }, { clock });
 */
export function runToEnd(
  job: JobActor | JobOfEngine,
  options: { readonly clock?: VirtualClock } = {},
): Promise<Job> {
  assertKnown(options, { clock: true }, 'runToEnd: the options');
  const { clock } = options;
  const passUntil = (dueAt: number) => clock?.advance(Math.max(0, dueAt - clock.now()));
  return 'engine' in job ? runInEngine(job, passUntil) : runActor(job, passUntil);
}

function runActor(actor: JobActor, passUntil: (dueAt: number) => void): Promise<Job> {
  // In the next turn: an observer must not send events to the actor that calls it.
  const help = () => setImmediate(step);
  const step = () => {
    const snapshot = actor.getSnapshot();
    const { dueAt } = snapshot.context;
    if (dueAt !== undefined) passUntil(dueAt);
    if (snapshot.matches({ planned: 'awaitingApproval' })) actor.send({ type: 'job.approve' });
  };
  actor.subscribe({
    next: help,
    // Reported by `toPromise`.
    error: () => {},
  });
  actor.start();
  help();
  return toPromise(actor);
}

async function runInEngine(
  { engine, jobId }: JobOfEngine,
  passUntil: (dueAt: number) => void,
): Promise<Job> {
  if ((await engine.get(jobId)) === undefined) return engine.result(jobId);
  for await (const { type, data, state } of engine.watch({ jobId })) {
    if (type === 'stage.retrying') passUntil(data.dueAt);
    if (type === 'job.status' && state === 'planned.awaitingApproval') {
      // The wait in the journal may be over.
      const job = await engine.get(jobId);
      if (job?.phase === 'awaitingApproval') await engine.send(jobId, { type: 'job.approve' });
    }
  }
  return engine.result(jobId);
}
