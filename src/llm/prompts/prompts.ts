import type { ProjectType } from '../../contracts/job/job.ts';
import { planRules } from './plan-rules.ts';
import { repairRules } from './repair-rules.ts';
import { reviseRules } from './revise-rules.ts';
import { revisePlanRules } from './revise-plan-rules.ts';
import { writeRules } from './write-rules.ts';

/**
 * The rules that open each call, by kind of project. They come first and stay the same from job to
 * job, so that providers can cache them: put no times, ids or requests into them.
 */
export interface Prompts {
  /** Told with each call: raise it when a rule changes. */
  readonly version: string;
  plan(type: ProjectType): string;
  write(type: ProjectType): string;
  repair(type: ProjectType): string;
  /** Of a follow-up: what is to change. */
  revisePlan(type: ProjectType): string;
  /** Of a follow-up: the change of one file. */
  revise(type: ProjectType): string;
}

/**
 * The rules that are used by default; yours may add to them.
 *
 * @example
 * const write = (type) => `${defaultPrompts.write(type)}\nUse British English.`;
 * modelStages({ model, prompts: { ...defaultPrompts, version: 'british-1', write } });
 */
export const defaultPrompts: Prompts = {
  version: '3',
  plan: planRules,
  write: writeRules,
  repair: repairRules,
  revisePlan: revisePlanRules,
  revise: reviseRules,
};
