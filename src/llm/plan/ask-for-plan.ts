import type { Plan } from '../../contracts/job/plan.ts';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { planRepairCall } from '../prompts/plan-call.ts';
import { refusedBy } from '../refused.ts';
import type { CallModel, CallTools, TextCall } from '../text-call.ts';
import type { ReadPlan } from './read-plan.ts';

export interface PlanQuestion {
  readonly request: TextCall;
  /** Of the first step; the second one is `<name> repair`. */
  readonly name: 'plan' | 'revise plan';
  /** What is asked for, in messages. */
  readonly what: 'plan' | 'change';
  read(this: void, reply: string): ReadPlan;
}

/**
 * Asks a model for a plan, and once more where its reply is none, with what was wrong.
 *
 * @throws JobError `MODEL_OUTPUT_INVALID` when the second reply is none either, `MODEL_REFUSED`
 */
export async function askForPlan(
  { request, name, what, read }: PlanQuestion,
  { call, tools }: { readonly call: CallModel; readonly tools: CallTools },
): Promise<Plan> {
  const refused = `to plan this ${what === 'plan' ? 'project' : what}`;
  const first = await call(request, tools, { name });
  if (first.finish === 'refused') throw refusedBy(first, refused);
  const found = read(first.text);
  if ('plan' in found) return found.plan;
  tools.progress('Planning again: the first plan had mistakes');
  const cut = first.finish === 'stop' ? [] : ['It was cut off: plan fewer files, in fewer words.'];
  const repair = planRepairCall(request, first.text, [...cut, ...found.problems]);
  const second = await call(repair, tools, { name: `${name} repair` });
  if (second.finish === 'refused') throw refusedBy(second, refused);
  const foundAgain = read(second.text);
  if ('plan' in foundAgain) return foundAgain.plan;
  throw new JobError(
    'MODEL_OUTPUT_INVALID',
    `The model gave no usable ${what}, twice. ${oneLine(foundAgain.problems.join(' '), 600)}`,
  );
}
