import type { GenerateInput } from '../../contracts/stages/stage.ts';
import type { FileCalls } from '../generate/write-file.ts';
import { type RepairOrder, repairCall } from '../prompts/repair-call.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { editFile } from './edit-file.ts';

/**
 * Has a model correct a file. Undefined where what it writes is not usable, so that the file stays as
 * it is. Steps: `repair <path>`, `repair <path> whole`.
 */
export async function repairFile(
  input: GenerateInput,
  order: RepairOrder,
  calls: FileCalls,
  prompts: Prompts,
): Promise<string | undefined> {
  const request = repairCall(input, order, prompts);
  const edited = await editFile(request, { ...order, verb: 'repair' }, calls);
  return 'text' in edited ? edited.text : undefined;
}
