import type { Finding } from '../../contracts/stages/finding.ts';
import type { GenerateInput } from '../../contracts/stages/stage.ts';
import type { TextCall } from '../text-call.ts';
import { dataBlock, fileBlocks } from './blocks.ts';
import type { Prompts } from './prompts.ts';
import { fileTokens, projectParts, type WriteOrder } from './write-call.ts';

export interface RepairOrder {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Files that the errors may have to do with. */
  readonly related: WriteOrder['needed'];
}

/** The call that asks for blocks that correct a file. */
export function repairCall(
  { plan, input, projectType }: GenerateInput,
  { path, text, findings, related }: RepairOrder,
  prompts: Prompts,
): TextCall {
  const others = related.length === 0 ? '' : `Files that it uses:\n${fileBlocks(related)}\n\n`;
  const order = `${others}The file to repair:
${dataBlock('project-file', text, path)}

Its errors:
${dataBlock('findings', findings.map(describe).join('\n'))}

Reply with blocks.`;
  return {
    system: prompts.repair(projectType),
    parts: [...projectParts(plan, input.userMessage, []), { text: order }],
    purpose: `Repair ${path} (prompts ${prompts.version})`,
    maxOutputTokens: fileTokens,
  };
}

/** The same order, for the whole file: the blocks did not fit. */
export function wholeCall(call: TextCall, reason: string): TextCall {
  const text = `The blocks were refused: ${reason} Reply with the whole file instead, as it is to be, from its first to its last line: its text and nothing else.`;
  return { ...call, parts: [...call.parts, { text }] };
}

function describe({ kind, line, message, hint }: Finding): string {
  return `- ${kind}${line === undefined ? '' : ` in line ${line}`}: ${message} ${hint}`;
}
