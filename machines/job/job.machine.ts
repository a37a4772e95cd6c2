import { assertKnown, type NamesOf } from '../../src/errors/checks/assert-known.ts';
import { defaultPolicy, setupJob } from './job.setup.ts';
import { approvalGate, reachStatus, stagePattern, waitState } from './job.stage.ts';
import type { JobContext, JobMachineOptions, JobPolicy, JobMachineInput } from './job.types.ts';
import { toJob } from './job.view.ts';
import { emptyAccount } from './job.account.ts';

/**
 * Creates the statechart of a job, ready for `transition()` and `provide()`: its actors reject with
 * `STAGE_MISSING` until implementations are provided.
 *
 * @throws {JobError} `CONFIG_INVALID` for an unknown option.
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
    next: [
      { guard: 'isApprovalRequired', target: '#planned.awaitingApproval' },
      '#planned.running',
    ],
  });
  const planned = stage({
    status: 'planned',
    runs: 'generate',
    next: [{ guard: 'isTreeKnown', target: '#generated.skipped' }, '#generated.running'],
    emits: 'emitWrittenFiles',
    needsFiles: true,
  });
  const generated = stage({
    status: 'generated',
    runs: 'validate',
    next: [
      { guard: 'isReviewRequired', target: '#validated.awaitingApproval' },
      '#validated.running',
    ],
    canRepair: true,
    needsFiles: true,
  });
  const validated = stage({
    status: 'validated',
    runs: 'package',
    next: [{ guard: 'isPreviewDisabled', target: '#packaged.skipped' }, '#packaged.running'],
    canRepairBehaviour: true,
    needsFiles: true,
  });
  const packaged = stage({
    status: 'packaged',
    runs: 'deploy',
    next: '#deployed.running',
    emits: 'emitPreviewOutcome',
    needsFiles: true,
  });
  const deployed = stage({ status: 'deployed', runs: 'finalize', next: '#done', needsFiles: true });

  return job.createMachine({
    id: 'job',
    version: '1',
    context: ({ input }) => initialContext(input, now()),
    output: ({ context }) => toOutput(context),
    entry: ['emitJobCreated', 'emitJobRouted'],
    initial: 'created',
    states: {
      created: {
        ...created,
        initial: queued ? 'queued' : 'running',
        states: {
          queued: { ...waitState('queue'), on: { 'job.admitted': 'running' } },
          ...created.states,
        },
      },
      planned: {
        ...planned,
        states: {
          awaitingApproval: approvalGate(job, 'planned'),
          ...planned.states,
        },
      },
      generated: {
        ...generated,
        states: {
          skipped: {
            entry: [
              { type: 'recordStatus', params: { status: 'generated' } },
              'recordKnownFindings',
            ],
            always: { target: '#validated.running', actions: 'emitSkippedValidation' },
          },
          ...generated.states,
        },
      },
      validated: {
        ...validated,
        states: {
          awaitingApproval: approvalGate(job, 'validated'),
          ...validated.states,
        },
      },
      packaged: {
        ...packaged,
        states: {
          skipped: {
            entry: [
              { type: 'recordStatus', params: { status: 'packaged' } },
              'recordSkippedPreview',
            ],
            always: { target: '#deployed.running', actions: 'emitSkippedPreview' },
          },
          ...packaged.states,
        },
      },
      deployed,
      done: { id: 'done', type: 'final', entry: reachStatus('done') },
      failed: { id: 'failed', type: 'final', entry: reachStatus('failed') },
      cancelled: { id: 'cancelled', type: 'final', entry: reachStatus('cancelled') },
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
  repairBehaviour: true,
  maxInterruptions: true,
  backoffMs: true,
  maxBackoffMs: true,
};

/** The job machine with defaults throughout. */
export const jobMachine = createJobMachine();

/** The context of a job that was just created. */
export function initialContext(input: JobMachineInput, createdAt: number): JobContext {
  const { approval, starter, parentJobId, base, model, budget } = input;
  const { image, priority, startAfter, replaces } = input;
  return {
    // Field by field: V8 reads an object made by rest destructuring slowly ever after.
    spec: {
      jobId: input.jobId,
      createdAt,
      input: input.input,
      projectType: input.projectType,
      previewEnabled: input.previewEnabled,
      paths: input.paths,
      logsPath: input.logsPath,
      ...(starter !== undefined && { starter }),
      ...(parentJobId !== undefined && { parentJobId }),
      ...(base !== undefined && { base }),
      ...(model !== undefined && { model }),
      ...(budget !== undefined && { budget }),
      ...(image !== undefined && { image }),
      ...(priority !== undefined && { priority }),
      ...(startAfter !== undefined && { startAfter }),
      ...(replaces !== undefined && { replaces }),
    },
    approval,
    status: 'created',
    revision: 1,
    repairs: 0,
    attempt: 1,
    results: { findings: [] },
    account: emptyAccount,
  };
}
