import type { StageName, Stages } from '../contracts/stages/stage.ts';
import type { NamesOf } from './assert-known.ts';

/** The names of all stages. */
export const stageNames: NamesOf<Stages> = {
  plan: true,
  generate: true,
  validate: true,
  package: true,
  deploy: true,
  finalize: true,
};

/** The same, in the order in which a job runs them. */
export const stageOrder: readonly StageName[] = Object.keys(stageNames).filter(isStageName);

export function isStageName(name: unknown): name is StageName {
  return typeof name === 'string' && Object.hasOwn(stageNames, name);
}
