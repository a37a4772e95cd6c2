import type { PlanEstimate } from '../../contracts/job/plan.ts';
import type { GenerateInput } from '../../contracts/stages/stage.ts';
import { charactersPerToken, fileTokens } from '../plan/estimate.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { textOf } from '../repair/read-old-tree.ts';
import { changeOrders } from './change-orders.ts';
import { changeRequest } from './change-request.ts';
import type { Parent } from './parent.ts';

/** Tokens that the changes of a plan are expected to use: an estimate, without repairs. */
export function estimateOfChanges(
  input: GenerateInput,
  parent: Parent,
  prompts: Prompts,
): PlanEstimate {
  let [inputTokens, outputTokens] = [0, 0];
  for (const order of changeOrders(input.plan, parent)) {
    const { path, action } = order.change;
    const { system, parts } = changeRequest(input, order, parent, new Map(), prompts);
    const prompt = parts.reduce((sum, { text }) => sum + text.length, system.length);
    inputTokens += Math.ceil(prompt / charactersPerToken);
    outputTokens +=
      action === 'add' ? fileTokens(path) : blockTokens(textOf(parent.tree, path) ?? '');
  }
  return { inputTokens, outputTokens };
}

/** Blocks repeat a part of the file. */
function blockTokens(text: string): number {
  return Math.max(200, Math.ceil(text.length / charactersPerToken / 4));
}
