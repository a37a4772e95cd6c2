import type { Finding } from '../contracts/stages/finding.ts';
import type { Plan, PlanEstimate } from '../contracts/job/plan.ts';
import type { Prompts } from './prompts/prompts.ts';
import type { CallModel } from './text-call.ts';

/** What the stages of a model are made of. */
export interface StageParts {
  readonly call: CallModel;
  readonly prompts: Prompts;
  /** US dollars, at the model that is asked first; undefined where no price is known. */
  estimateCost?(estimate: PlanEstimate, model?: string): Promise<number | undefined>;
  /** Validates a folder, to tell which of two trees has fewer errors. @default our validators */
  check?(dir: string, plan: Plan, signal: AbortSignal): Promise<readonly Finding[]>;
}

/** The parts for a job that is to use a model of the configured ones. */
export function partsFor(parts: StageParts, { model }: { readonly model?: string }): StageParts {
  if (model === undefined) return parts;
  return {
    ...parts,
    call: (request, tools, options) => parts.call(request, tools, { ...options, model }),
    estimateCost: async (estimate) => parts.estimateCost?.(estimate, model),
  };
}
