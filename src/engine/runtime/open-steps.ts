import type { StepChange } from '../../contracts/store/stored-step.ts';
import type { RunningActor } from './live-actor.ts';

/** Whether every step that was sent has ended, in a commit. */
export function areStepsSaved({ openSteps, unsavedSteps }: RunningActor<unknown>): boolean {
  return openSteps.size === 0 && unsavedSteps === 0;
}

/** Adds a change to those of the next commit; false for the end of a step that was never sent. */
export function noteStep(running: RunningActor<unknown>, step: StepChange): boolean {
  const { openSteps, steps } = running;
  const key = `${step.stage}:${step.revision}:${step.name}`;
  if (step.state === 'sent') openSteps.add(key);
  else if (!openSteps.delete(key)) return false;
  else running.unsavedSteps += 1;
  steps.push(step);
  return true;
}

export function isEnd({ state }: StepChange): boolean {
  return state !== 'sent';
}
