import { assertKnown, type NamesOf } from '../../src/errors/assert-known.ts';
import { initialContext } from './job.context.ts';
import { defaultPolicy, setupJob } from './job.setup.ts';
import { reach, stagePattern, waits } from './job.stage.ts';
import type { JobContext, JobMachineOptions, JobPolicy } from './job.types.ts';
import { toJob } from './job.view.ts';

/**
 * The statechart of a job. Its slots reject until implementations are provided, so it is ready for
 * `transition()` and for `provide()`.
 *
 * @example
 * const machine = createJobMachine({ policy: { maxAttempts: 5 } });
 */
export function createJobMachine(options: JobMachineOptions = {}) {
  assertKnown(options, optionNames, 'createJobMachine: the options');
  assertKnown(options.policy, policyNames, 'createJobMachine: policy');
  const {
    now = Date.now,
    policy,
    queued = true,
    toOutput = (context: JobContext) => toJob({ context, value: context.status }),
  } = options;
  const job = setupJob(now, { ...defaultPolicy, ...policy });
  const stage = stagePattern(job);

  const created = stage({
    status: 'created',
    runs: 'plan',
    next: [{ guard: 'isApprovalWanted', target: '#planned.awaitingApproval' }, '#planned.running'],
  });
  const planned = stage({
    status: 'planned',
    runs: 'generate',
    next: '#generated.running',
    tells: 'emitFiles',
  });
  const generated = stage({
    status: 'generated',
    runs: 'validate',
    next: '#validated.running',
    judges: true,
    needsFiles: true,
  });
  const validated = stage({
    status: 'validated',
    runs: 'package',
    next: [{ guard: 'isPreviewUnwanted', target: '#packaged.skipped' }, '#packaged.running'],
    needsFiles: true,
  });
  const packaged = stage({
    status: 'packaged',
    runs: 'deploy',
    next: '#deployed.running',
    tells: 'emitPreview',
    needsFiles: true,
  });
  const deployed = stage({ status: 'deployed', runs: 'finalize', next: '#done', needsFiles: true });

  return job.createMachine({
    id: 'job',
    version: '1',
    context: ({ input }) => initialContext(input, now()),
    output: ({ context }) => toOutput(context),
    entry: ['emitCreation', 'emitRoute'],
    initial: 'created',
    states: {
      created: {
        ...created,
        initial: queued ? 'queued' : 'running',
        states: {
          queued: { ...waits('queue'), on: { 'job.admitted': 'running' } },
          ...created.states,
        },
      },
      planned: {
        ...planned,
        states: {
          awaitingApproval: {
            ...waits('approval', 'planned'),
            on: {
              'job.approve': { target: 'running', actions: 'recordApproval' },
              'job.reject': {
                target: '#created',
                actions: [
                  { type: 'recordRejection', params: ({ event }) => event },
                  'emitRevision',
                  ...reach('created'),
                ],
              },
            },
          },
          ...planned.states,
        },
      },
      generated,
      validated,
      packaged: {
        ...packaged,
        states: {
          skipped: {
            entry: [{ type: 'reachStatus', params: { status: 'packaged' } }, 'recordNoPreview'],
            always: { target: '#deployed.running', actions: 'emitNoPreview' },
          },
          ...packaged.states,
        },
      },
      deployed,
      done: { id: 'done', type: 'final', entry: reach('done') },
      failed: { id: 'failed', type: 'final', entry: reach('failed') },
      cancelled: { id: 'cancelled', type: 'final', entry: reach('cancelled') },
    },
  });
}

const optionNames: NamesOf<JobMachineOptions> = {
  now: true,
  policy: true,
  queued: true,
  toOutput: true,
};
const policyNames: NamesOf<JobPolicy> = {
  maxAttempts: true,
  maxRepairs: true,
  maxInterruptions: true,
  backoffMs: true,
  maxBackoffMs: true,
};

/** The job machine with defaults throughout. */
export const jobMachine = createJobMachine();
