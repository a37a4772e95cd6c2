import type { GenerateInput } from '../../contracts/stages/stage.ts';
import { readNotIncluded } from '../../starters/not-included/read-not-included.ts';
import { withNotIncluded } from '../../starters/not-included/with-not-included.ts';
import { loadLeftBesides, loadRender } from '../../starters/load-render.ts';
import { defineStage } from '../define-stage.ts';
import { needsModel } from '../needs-model.ts';
import { withoutLook } from '../plan/read/page/read-look.ts';

/**
 * Renders the starter named by the plan. The same plan gives the same files: findings of an earlier
 * validation are ignored.
 *
 * @throws {JobError} `STARTER_UNKNOWN` if the plan's project type has no such starter, `MODEL_UNKNOWN` for
 * a plan that a model made.
 */
export const generateStage = defineStage('generate', async (input, { progress }) => {
  const { plan, firstMessage } = input;
  if (plan.starter === 'model') throw needsModel('write');
  const { render, starters } = await loadRender(plan);
  progress(`Rendering the starter ${starters.map(({ name }) => name).join(', ')}`);
  // The starter takes its example texts from the first message.
  const about = firstMessage === undefined ? input : withMessage(input, firstMessage);
  const text = about.input.userMessage;
  const files = render(plan, about);
  if (firstMessage === undefined)
    return { files: withNotIncluded(files, plan.notIncluded ?? [], plan) };
  const leftBesides = await loadLeftBesides(plan, files, { text, withoutLook: withoutLook(text) });
  const missing = readNotIncluded({ plan, starters, text, leftBesides });
  return { files: withNotIncluded(files, missing, plan) };
});

function withMessage(request: GenerateInput, userMessage: string): GenerateInput {
  return { ...request, input: { ...request.input, userMessage } };
}
