import type { Finding } from '../contracts/finding.ts';
import type { Plan, PlanEstimate } from '../contracts/plan.ts';
import type { Prompts } from './prompts/prompts.ts';
import type { CallModel } from './text-call.ts';

/** What the stages of a model are made of. */
export interface StageParts {
  readonly call: CallModel;
  readonly prompts: Prompts;
  /** US dollars; undefined where no price is known. */
  estimateCost?(estimate: PlanEstimate): Promise<number | undefined>;
  /** Validates a folder, to tell which of two trees has fewer errors. @default our validators */
  check?(dir: string, plan: Plan, signal: AbortSignal): Promise<readonly Finding[]>;
}
