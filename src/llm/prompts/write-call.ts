import type { Plan, PlannedFile } from '../../contracts/job/plan.ts';
import type { GenerateInput } from '../../contracts/stages/stage.ts';
import { cleanText } from '../../stages/plan/read/clean-text.ts';
import type { PromptPart, TextCall } from '../text-call.ts';
import { dataBlock, fileBlocks } from './blocks.ts';
import type { Prompts } from './prompts.ts';

export interface WriteOrder {
  readonly file: PlannedFile;
  /** The files that every call of this project is shown, in a fixed order. */
  readonly contract: readonly (readonly [path: string, text: string])[];
  /** Those that this file needs besides. */
  readonly needed: readonly (readonly [path: string, text: string])[];
}

/** The call that writes a file. All but its last part is the same for the files of a project. */
export function writeCall(
  { plan, input, projectType }: GenerateInput,
  { file, contract, needed }: WriteOrder,
  prompts: Prompts,
): TextCall {
  const others = needed.length === 0 ? '' : `It uses these files:\n${fileBlocks(needed)}\n\n`;
  return {
    system: prompts.write(projectType),
    parts: [
      ...projectParts(plan, input.userMessage, contract),
      { text: `${others}${order(file)}` },
    ],
    purpose: `Write ${file.path} (prompts ${prompts.version})`,
    maxOutputTokens: fileTokens,
  };
}

/** What the calls of a project share: request and plan, then the files that all may need. */
export function projectParts(
  plan: Plan,
  message: string,
  contract: WriteOrder['contract'],
): readonly PromptPart[] {
  const request = dataBlock('user-request', cleanText(message));
  const planned = dataBlock('project-plan', shownPlan(plan));
  const parts: PromptPart[] = [{ text: `${request}\n\n${planned}`, cache: true }];
  if (contract.length > 0) {
    parts.push({ text: `Files that are written:\n${fileBlocks(contract)}`, cache: true });
  }
  return parts;
}

/** What a model is to know of a plan. */
export function shownPlan(plan: Plan): string {
  const { starter: _1, estimate: _2, slug: _3, unlisted: _4, ...shown } = plan;
  return JSON.stringify(shown, undefined, 1);
}

/** The same call again, with what was wrong with its reply. */
export function writeAgainCall(call: TextCall, problem: string): TextCall {
  const text = `Your last reply was refused: ${problem} Write the file again, complete, from its first to its last line.`;
  return { ...call, parts: [...call.parts, { text }] };
}

/** Goes on where a reply was cut off. */
export function continueCall(call: TextCall, written: string, tail: string): TextCall {
  const text = `Your reply was cut off. So far you have written:
${dataBlock('reply', written)}

Go on from there to the end of the file. Begin your reply with a repetition of the last characters, exactly as they are:
${tail}`;
  return { ...call, parts: [...call.parts, { text }] };
}

export const fileTokens = 16_000;

function order({ path, purpose, exports = [], needs = [] }: PlannedFile): string {
  const lines = [
    `Write ${path}.`,
    `What it is for: ${purpose}`,
    ...(exports.length > 0 ? [`Other files use: ${exports.join(', ')}`] : []),
    ...(needs.length > 0 ? [`It uses: ${needs.join(', ')}`] : []),
  ];
  return dataBlock('project-plan', lines.join('\n'));
}
