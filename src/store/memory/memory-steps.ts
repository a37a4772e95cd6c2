import type { CallRecord, CallUsage } from '../../contracts/stages/durable-step.ts';
import type {
  SentStep,
  StepChange,
  StepKey,
  StoredStep,
} from '../../contracts/store/stored-step.ts';
import { type BudgetBook, type Reserved, reserve, settle } from '../budget-book.ts';
import type { Actor } from './memory-actor.ts';

/** A run of a step. */
export interface MemoryStep extends Omit<SentStep, 'state' | 'at' | 'reserve'> {
  readonly reserved?: Reserved | undefined;
  readonly fence: number;
  readonly sentAt: number;
  state: CallRecord['state'];
  endedAt?: number;
  usage?: CallUsage;
  result?: string;
  errorCode?: string;
}

type Run = Pick<Actor, 'steps' | 'fence' | 'lifecycle'>;

/** Writes what a commit says of the steps of its job. */
export function applySteps(
  { steps, fence }: Pick<Actor, 'steps' | 'fence'>,
  changes: readonly StepChange[],
  book: BudgetBook,
): void {
  for (const change of changes) {
    if (change.state === 'sent') {
      const { at: sentAt, reserve: reservation, state, ...sent } = change;
      const reserved = reservation && reserve(book, reservation);
      const isRefused = reservation !== undefined && reserved === undefined;
      const refused = { state: 'failed', endedAt: sentAt, errorCode: 'BUDGET_EXCEEDED' } as const;
      steps.push({ ...sent, fence, sentAt, reserved, ...(isRefused ? refused : { state }) });
      continue;
    }
    const open = steps.findLast(
      (step) => isOf(change, step) && step.fence === fence && step.state === 'sent',
    );
    if (open === undefined) continue;
    const { state, at: endedAt, usage, result, errorCode } = change;
    if (open.reserved !== undefined) settle(book, open.reserved, usage);
    Object.assign(open, {
      state,
      endedAt,
      ...(usage && { usage: structuredClone(usage) }),
      ...(result !== undefined && { result }),
      ...(errorCode !== undefined && { errorCode }),
    });
  }
}

/** The last run of a step. */
export function lastStep(actor: Run, key: StepKey): StoredStep | undefined {
  const last = actor.steps.findLast((step) => isOf(key, step));
  if (last === undefined) return undefined;
  const { result, errorCode } = last;
  return {
    state: stateOf(actor, last),
    ...(errorCode !== undefined && { errorCode }),
    ...(result !== undefined && { result }),
  };
}

/** All runs of the steps of a job. */
export function listSteps(actor: Actor): readonly CallRecord[] {
  return actor.steps.map((step) => {
    const { fence: _fence, reserved: _reserved, result: _result, state: _state, ...record } = step;
    return structuredClone({ jobId: actor.id, ...record, state: stateOf(actor, step) });
  });
}

function isOf(key: StepKey, { stage, revision, name }: StepKey): boolean {
  return key.stage === stage && key.revision === revision && key.name === name;
}

/** Nobody waits for the answer to a run of an earlier claim, or of a job that does not run. */
function stateOf(
  { fence, lifecycle }: Run,
  step: Pick<MemoryStep, 'state' | 'fence'>,
): CallRecord['state'] {
  const isRun = step.fence === fence && lifecycle === 'running';
  return step.state === 'sent' && !isRun ? 'unknown' : step.state;
}
