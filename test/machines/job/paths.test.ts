import type { ActorLogic } from 'xstate';
import { getAdjacencyMap, getSimplePaths } from 'xstate/graph';
import { expect, test } from 'vitest';
import { createJobMachine, type JobEvent, type JobMachineInput } from '../../../machines/index.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import {
  done,
  failed,
  finding,
  jobInput,
  type JobState,
  order,
} from '../../helpers/jobs/job-steps.ts';

const unavailable = new JobError('STAGE_UNAVAILABLE', 'The service did not answer.');

/** The events that a state handles. */
function eventsIn(state: JobState) {
  const stage = order.find((name) => state.children[name] !== undefined);
  const cancel = { type: 'job.cancel' } as const;
  if (state.matches({ created: 'queued' })) return [{ type: 'job.admitted' } as const, cancel];
  if (state.matches({ planned: 'awaitingApproval' })) {
    return [
      { type: 'job.approve' } as const,
      { type: 'job.reject', reason: 'no' } as const,
      cancel,
    ];
  }
  if (stage === undefined) return [done('timer'), cancel];
  const invalid = done('validate', { stage: 'validate', findings: [finding] });
  return [
    done(stage),
    failed(stage, new Error('broken')),
    failed(stage, unavailable),
    cancel,
    ...(stage === 'validate' ? [invalid] : []),
  ];
}

test.each([true, false])(
  'every path ends in a final state (preview enabled: %s)',
  (previewEnabled) => {
    const machine = createJobMachine({ now: () => 0, policy: { maxAttempts: 2, maxRepairs: 1 } });
    // xstate/graph has no type for emitted events.
    const logic = machine as unknown as ActorLogic<JobState, JobEvent, JobMachineInput>;
    const options = {
      input: { ...jobInput, previewEnabled, approval: true },
      events: eventsIn,
      stopWhen: (state: JobState) => state.status !== 'active',
      serializeState: ({ value, context: { attempt, repairs, revision } }: JobState) =>
        JSON.stringify([value, attempt, repairs, Math.min(revision, 3)]),
      limit: 100_000,
    };
    const nodes = Object.values(getAdjacencyMap(logic, options));
    const ends = nodes.filter(({ state }) => state.status !== 'active');
    const statuses = ends.map(({ state }) => state.output?.status);
    expect(new Set(statuses)).toEqual(new Set(['done', 'failed', 'cancelled']));

    const paths = getSimplePaths(logic, options);
    const ended = paths.filter(({ state }) => state.status === 'done');
    expect(ended.length).toBeGreaterThan(100);
    const onTheWay = new Set(
      ended.flatMap(({ steps }) => steps.map(({ state }) => options.serializeState(state))),
    );
    for (const { state } of nodes) {
      if (state.status === 'active') expect(onTheWay).toContain(options.serializeState(state));
    }
  },
);
