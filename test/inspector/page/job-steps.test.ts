import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { createJobMachine, type JobEvent, type JobMachineInput } from '../../../machines/index.ts';
import { describeMachine } from '../../../src/diagram/describe-machine.ts';
import { layOutDiagram } from '../../../src/diagram/lay-out.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { transitionsIn } from '../../../src/inspector/actors/inspected.ts';
import { toChartMessage } from '../../../src/inspector/charts/chart-message.ts';
import { trailOf } from '../../../src/inspector/page/chart/trail.ts';
import { focus } from '../../../src/inspector/page/chart/viewport.ts';
import { failurePlace } from '../../../src/inspector/page/job/failure/failure-facts.ts';
import { jobSequence } from '../../../src/inspector/page/job/sequence/job-sequence.ts';
import { jobSteps } from '../../../src/inspector/page/job/steps/job-steps.ts';
import type { JobRow } from '../../../src/inspector/protocol.ts';
import { aJournalEntry } from '../../helpers/jobs/a-journal-entry.ts';
import { done, failed, finding, jobInput, upTo, walk } from '../../helpers/jobs/job-steps.ts';

const chart = (async () => {
  const diagram = describeMachine(createJobMachine());
  return toChartMessage(diagram, await layOutDiagram(diagram));
})();

type Input = Partial<JobMachineInput>;

/** The journal of a job that received these events; a number is a time that passes, in milliseconds. */
function rowsAfter(events: readonly (JobEvent | number)[], input: Input = {}): readonly JobRow[] {
  const walker = walk({ input, queued: true });
  for (const event of events) {
    if (typeof event === 'number') walker.pass(event);
    else walker.send(event);
  }
  const { history } = walker;
  const rows = history.flatMap(({ state, events: emitted }) =>
    emitted.map((event) => ({ state, event })),
  );
  return rows.map(({ state, event }, index) => ({ ...aJournalEntry(event, index + 1), state }));
}

/** The transitions that XState itself takes. */
function takenByXState(
  events: readonly (JobEvent | number)[],
  input: Input = {},
): readonly string[] {
  const taken: string[] = [];
  const machine = createJobMachine({ now: () => 1000, queued: true });
  const actor = createActor(machine, {
    input: { ...jobInput, ...input },
    inspect(inspected) {
      if (inspected.type !== '@xstate.microstep' || inspected.actorRef !== actor) return;
      taken.push(...transitionsIn(inspected).map(({ from, to, on }) => `${on}: ${from} → ${to}`));
    },
  });
  actor.start();
  for (const event of events) {
    if (typeof event === 'object' && actor.getSnapshot().status === 'active') actor.send(event);
  }
  actor.stop();
  // These have no target.
  return taken.filter((text) => !/^(?:stage\.|xstate\.init)/.test(text));
}

const admitted: JobEvent = { type: 'job.admitted' };
const busy = new JobError('STAGE_UNAVAILABLE', 'Busy.');
const broken = { stage: 'validate', findings: [finding] } as const;
const resumed: JobEvent = { type: 'job.resumed', lastSeenAt: 1000 };
const cancel: JobEvent = { type: 'job.cancel' };

const jobs: Readonly<
  Record<string, readonly [events: readonly (JobEvent | number)[], input?: Input]>
> = {
  'succeeds without a preview': [
    [admitted, ...upTo('deploy'), done('finalize')],
    { previewEnabled: false },
  ],
  'is repaired until no repair is left': [
    [
      admitted,
      ...upTo('validate'),
      ...[1, 2, 3, 4].flatMap(() => [done('validate', broken), done('generate')]),
    ],
  ],
  'is rejected and approved': [
    [
      admitted,
      done('plan'),
      { type: 'job.reject', reason: 'make it blue' },
      admitted,
      done('plan'),
      { type: 'job.approve' },
      done('generate'),
    ],
    { approval: true },
  ],
  'is cancelled in the queue': [[cancel]],
  'is cancelled while a stage runs': [[admitted, done('plan'), cancel]],
  'is cancelled while it awaits approval': [[admitted, done('plan'), cancel], { approval: true }],
  'tries again by itself and by hand, and is cancelled between': [
    [
      admitted,
      failed('plan', busy),
      60_000,
      done('timer'),
      failed('plan', busy),
      { type: 'job.retry' },
      done('plan'),
      failed('generate', busy),
      cancel,
    ],
  ],
  'fails at once': [[admitted, failed('plan', new JobError('STAGE_MISSING', 'No.'))]],
  'is interrupted': [[admitted, done('plan'), resumed, done('generate')]],
  'is interrupted again and again': [
    [admitted, done('plan'), ...Array.from({ length: 6 }, () => resumed)],
  ],
  'loses its files': [
    [
      admitted,
      ...upTo('package'),
      { ...resumed, filesLost: true },
      done('generate'),
      failed('validate', busy),
      { ...resumed, filesLost: true },
    ],
  ],
};

describe.each(Object.entries(jobs))('a job that %s', (_, [events, input]) => {
  test('has the steps that its machine took', async () => {
    const steps = jobSteps(await chart, rowsAfter(events, input));
    expect(
      steps.flatMap(({ taken }) => taken.map(({ on, from, to }) => `${on}: ${from} → ${to}`)),
    ).toEqual(takenByXState(events, input));
  });
});

test('the trail lights the arrows that were taken, and tells jumps without an arrow', async () => {
  const message = await chart;
  const arrowsOf = (events: readonly (JobEvent | number)[], input?: Input) => {
    const steps = jobSteps(message, rowsAfter(events, input));
    const { taken, jumps, endsInJump, visited } = trailOf(message, steps);
    const arrows = taken.map((index) =>
      message.arrows[index]?.labels.map((label) => label.text).join(' '),
    );
    return { arrows, jumps, endsInJump, visited };
  };
  const repaired = [admitted, ...upTo('validate'), done('validate', broken)];
  expect(arrowsOf(repaired)).toMatchObject({
    arrows: ['validate done [canRepair]', 'generate done', 'plan done', 'job.admitted'],
    jumps: [],
    endsInJump: false,
  });
  const ended = arrowsOf([...repaired, failed('generate', new JobError('STAGE_MISSING', 'No.'))]);
  expect(ended.jumps).toMatchObject([{ from: 'job.planned.running', to: 'failed' }]);
  expect(ended.endsInJump).toBe(true);
  const [skipping, input] = jobs['succeeds without a preview'] ?? [[]];
  const { visited } = arrowsOf(skipping, input);
  expect(visited.has('packaged.skipped')).toBe(true);
  expect(visited.has('packaged.running')).toBe(false);
});

test('a failed job is shown where it failed: in its chart, and in its journal', async () => {
  const message = await chart;
  const [events] = jobs['is repaired until no repair is left'] ?? [[]];
  const rows = rowsAfter(events);
  const place = failurePlace(jobSteps(message, rows));
  expect(place?.state).toBe('generated.running');
  expect(rows[place?.index ?? -1]).toMatchObject({
    type: 'stage.completed',
    data: { stage: 'validation' },
  });
  // Before that row it had not failed.
  expect(failurePlace(jobSteps(message, rows.slice(0, place?.index)))).toBeUndefined();

  const window = { width: 700, height: 600 };
  const { scale, y } = focus(
    message,
    { active: new Set(['failed']), failed: place?.state },
    window,
  );
  const box = message.boxes.find(({ path }) => path === place?.state);
  const top = y + (box?.y ?? 0) * scale;
  expect(top).toBeGreaterThan(0);
  expect(top + (box?.height ?? 0) * scale).toBeLessThan(window.height);
});

test('a sequence tells who sent what to whom, with guards, actions, input and output', async () => {
  const message = await chart;
  const [events, input] = jobs['is rejected and approved'] ?? [[]];
  const steps = jobSteps(message, rowsAfter(events, input));
  const { lanes, messages } = jobSequence(message, steps);
  expect(lanes.map(({ name }) => name)).toEqual([
    'requester',
    'engine',
    'job',
    'plan',
    'generate',
    'validate',
  ]);
  expect(messages.map(({ from, to, text }) => `${from} → ${to}: ${text}`)).toEqual([
    'requester → job: submit',
    'engine → job: job.admitted',
    'job → plan: start',
    'plan → job: plan done',
    'requester → job: job.reject make it blue',
    'engine → job: job.admitted',
    'job → plan: start',
    'plan → job: plan done',
    'requester → job: job.approve',
    'job → generate: start',
    'generate → job: generate done',
    'job → validate: start',
  ]);
  const [, , , planned, , , replanning] = messages;
  expect(planned?.payload).toMatchObject({
    guards: ['isApprovalRequired'],
    from: 'created.running',
    to: 'planned.awaitingApproval',
    output: { stage: 'plan', plan: { title: 'Luna Bakery' } },
  });
  // In the order in which XState executes them: exit, transition, entry.
  expect(planned?.payload).toHaveProperty('actions', [
    'closeAttempt',
    'emitStageEnded',
    'emitStatus',
    'openWait',
    'recordStatus',
  ]);
  expect(replanning?.payload).toMatchObject({ input: { rejection: 'make it blue' } });
});
