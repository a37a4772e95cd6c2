import type { Reservation } from './budget.ts';
import type { CallRecord, CallUsage } from '../stages/durable-step.ts';
import type { StageName } from '../stages/stage.ts';

/** A step, whatever run of it. */
export interface StepKey {
  readonly stage: StageName;
  readonly revision: number;
  readonly name: string;
}

/** A run of a step that begins, or the end of the last one that began under the same fence. */
export type StepChange = SentStep | EndedStep;

export interface SentStep extends StepKey, Pick<CallRecord, 'purpose' | 'model'> {
  readonly state: 'sent';
  /**
   * Reserved in the same transaction, and settled by the end of the run: its usage takes the place of
   * what was reserved. If one of the budgets has no room, nothing is reserved, and the run is written
   * as `failed` with `BUDGET_EXCEEDED`.
   */
  readonly reserve?: Reservation;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface EndedStep extends StepKey {
  readonly state: 'answered' | 'failed' | 'unknown';
  /** Epoch milliseconds. */
  readonly at: number;
  readonly usage?: CallUsage;
  /** JSON: what the run returned; of a failed run too, if it returned its failure. */
  readonly result?: string;
  readonly errorCode?: string;
}

/** The last run of a step. */
export interface StoredStep {
  readonly state: CallRecord['state'];
  readonly errorCode?: string;
  /** JSON: what an answered run returned. */
  readonly result?: string;
}
