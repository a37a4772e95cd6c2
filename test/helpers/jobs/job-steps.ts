import { initialTransition, transition, type SnapshotFrom, type StateValue } from 'xstate';
import {
  createJobMachine,
  type JobEvent,
  type JobMachineInput,
  type JobMachineOptions,
  type StageOutput,
} from '../../../machines/index.ts';
import type { Finding } from '../../../src/contracts/stages/finding.ts';
import type { StageResult } from '../../../src/contracts/stages/stage-result.ts';
import type { StageName } from '../../../src/contracts/stages/stage.ts';
import type { TransitionEvents } from '../../../src/contracts/store/actor-change.ts';
import { isJobEmitted } from '../../../src/engine/jobs/job-kind.ts';

export type JobMachine = ReturnType<typeof createJobMachine>;
export type JobState = SnapshotFrom<JobMachine>;

export const jobInput: JobMachineInput = {
  jobId: 'job-mjipke1e-19z50e',
  input: { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' },
  projectType: 'static_html',
  approval: false,
  previewEnabled: true,
  paths: {
    workspaceDir: '/jobs/work/job-mjipke1e-19z50e',
    outputDir: '/jobs/output/job-mjipke1e-19z50e',
  },
  logsPath: '/jobs/logs/job-mjipke1e-19z50e.log',
};

export const finding: Finding = {
  severity: 'error',
  kind: 'missing-file',
  file: 'index.html',
  message: 'style.css is not there',
  hint: 'Add the file.',
};

const results: { readonly [Name in StageName]: StageResult } = {
  plan: {
    stage: 'plan',
    plan: {
      projectType: 'static_html',
      starter: 'landing-page',
      title: 'Luna Bakery',
      slug: 'luna-bakery',
      summary: 'A landing page.',
      sections: ['Menu'],
    },
  },
  generate: { stage: 'generate', tree: { count: 1, bytes: 9, sha256: 'aa' } },
  validate: { stage: 'validate', findings: [] },
  package: { stage: 'package', zip: { path: '/jobs/o.zip', bytes: 9, sha256: 'bb' } },
  deploy: { stage: 'deploy', deployment: { url: 'http://x.localhost:1/', expiresAt: 99 } },
  finalize: { stage: 'finalize', report: 'A landing page.' },
};

// Events of actors are not in the machine's own event type.
const actorEvent = (event: { type: string; output?: unknown; error?: unknown }) =>
  event as unknown as JobEvent;

export const done = (stage: StageName | 'timer', output?: StageOutput) =>
  actorEvent({
    type: `xstate.done.actor.${stage}`,
    output: output ?? (stage === 'timer' ? undefined : results[stage]),
  });

export const failed = (stage: StageName | 'timer', error: unknown) =>
  actorEvent({ type: `xstate.error.actor.${stage}`, error });

/** Steps the job machine purely, without a live actor. Each step advances the clock by 10 ms. */
export function walk(options: JobMachineOptions & { input?: Partial<JobMachineInput> } = {}) {
  const { input, ...machineOptions } = options;
  let time = 1_000;
  const machine = createJobMachine({ now: () => time, queued: false, ...machineOptions });
  let [state, actions] = initialTransition(machine, { ...jobInput, ...input });
  const emitted = emittedBy(actions);
  const history: TransitionEvents[] = [toTransitionEvents(state, actions)];
  const walker = {
    machine,
    emitted,
    /** The events that the journal would contain. */
    history,
    get state() {
      return state;
    },
    send(...events: readonly JobEvent[]) {
      for (const event of events) {
        time += 10;
        [state, actions] = transition(machine, state, event);
        emitted.push(...emittedBy(actions));
        if (emittedBy(actions).length > 0) history.push(toTransitionEvents(state, actions));
      }
      return walker;
    },
    /** Advances the clock. */
    pass(ms: number) {
      time += ms;
      return walker;
    },
  };
  return walker;
}

function toTransitionEvents(
  { value }: JobState,
  actions: Parameters<typeof emittedBy>[0],
): TransitionEvents {
  const events = emittedBy(actions).filter((event) => isJobEmitted(event));
  // As it would be read back.
  return JSON.parse(JSON.stringify({ state: pathOf(value), events }));
}

/** The events that a step emits. */
export function emittedBy(actions: readonly { readonly type: string; readonly params: unknown }[]) {
  return actions.flatMap(({ type, params }) =>
    type === 'xstate.emit' && typeof params === 'object' && params !== null && 'event' in params
      ? [params.event as { readonly type: string }]
      : [],
  );
}

/** Such as `created.running`. */
export function pathOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([key, inner]) => `${key}.${pathOf(inner ?? '')}`)
    .join(' ');
}

export const order: readonly StageName[] = [
  'plan',
  'generate',
  'validate',
  'package',
  'deploy',
  'finalize',
];

/** The events of a job in which everything succeeds, up to but not including `stage`. */
export const upTo = (stage: StageName) =>
  order.slice(0, order.indexOf(stage)).map((name) => done(name));
