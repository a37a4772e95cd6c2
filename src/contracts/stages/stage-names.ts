import type { StageName } from './stage.ts';

/** The names of all stages. */
export const stageNames: Readonly<Record<StageName, true>> = {
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
