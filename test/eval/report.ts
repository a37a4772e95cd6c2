import type { Pictures } from './evaluate.ts';
import type { EvalResult } from './result.ts';

/** All that is known of an evaluation, also before it has ended. */
export interface EvalReport {
  /** As it was named, such as `openai:gpt-5`. */
  readonly model: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Of the rules that the model is given. */
  readonly promptsVersion: string;
  readonly state: 'running' | 'ended' | 'interrupted';
  /** How many requests there are to build. */
  readonly requested: number;
  /** In the order of the requests; one that was cut off is missing. */
  readonly rows: readonly EvalRow[];
}

export interface EvalRow {
  /** From 1. */
  readonly number: number;
  readonly result: EvalResult;
  readonly pictures: Pictures;
}
