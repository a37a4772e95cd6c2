import type { Finding } from '../contracts/finding.ts';
import type { Plan, PlanEstimate } from '../contracts/plan.ts';
import type { Stage } from '../contracts/stage.ts';
import { createGenerateStage } from './generate/generate-stage.ts';
import { createPlanStage } from './plan/plan-stage.ts';
import type { Prompts } from './prompts/prompts.ts';
import type { CallModel } from './text-call.ts';

/** The two stages in which a model works. */
export interface ModelStages {
  readonly plan: Stage<'plan'>;
  readonly generate: Stage<'generate'>;
}

/** What the stages are made of. */
export interface StageParts {
  readonly call: CallModel;
  readonly prompts: Prompts;
  /** US dollars; undefined where no price is known. */
  estimateCost?(estimate: PlanEstimate): number | undefined;
  /** Validates a folder, to tell which of two trees has fewer errors. @default our validators */
  check?(dir: string, plan: Plan, signal: AbortSignal): Promise<readonly Finding[]>;
}

/** The stages, over a function that calls a model. */
export function stagesOver(parts: StageParts): ModelStages {
  return { plan: createPlanStage(parts), generate: createGenerateStage(parts) };
}
