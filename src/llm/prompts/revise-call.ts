import type { PlannedChange } from '../../contracts/job/plan.ts';
import type { GenerateInput } from '../../contracts/stages/stage.ts';
import type { TextCall } from '../text-call.ts';
import { dataBlock, fileBlocks } from './blocks.ts';
import type { Prompts } from './prompts.ts';
import { fileTokens, projectParts, type WriteOrder } from './write-call.ts';

export interface ReviseOrder {
  readonly change: PlannedChange;
  /** The file as it is. */
  readonly text: string;
  /** Files that it has to do with; those that change and come before it, as they are afterwards. */
  readonly related: WriteOrder['needed'];
}

/** The call that asks for blocks that make a change in a file. */
export function reviseCall(
  { plan, input, projectType }: GenerateInput,
  { change: { path, purpose }, text, related }: ReviseOrder,
  prompts: Prompts,
): TextCall {
  const others =
    related.length === 0 ? '' : `Files that it has to do with:\n${fileBlocks(related)}\n\n`;
  const order = `${others}The file to change:
${dataBlock('project-file', text, path)}

What is to change in it:
${dataBlock('project-plan', purpose)}

Reply with blocks.`;
  return {
    system: prompts.revise(projectType),
    parts: [...projectParts(plan, input.userMessage, []), { text: order }],
    purpose: `Change ${path} (prompts ${prompts.version})`,
    maxOutputTokens: fileTokens,
  };
}
