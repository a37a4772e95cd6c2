import type { GenerateInput } from '../../contracts/stage.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { problemOf } from '../generate/integrity.ts';
import { tidyFile } from '../generate/tidy-file.ts';
import { type FileCalls, wholeText } from '../generate/write-file.ts';
import { type RepairOrder, repairCall, wholeCall } from '../prompts/repair-call.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { refusedBy } from '../refused.ts';
import type { ErrorCode } from '../../errors/codes.ts';
import { JobError } from '../../errors/job-error.ts';
import { applyBlocks } from './edit-blocks.ts';

/**
 * Has a model correct a file: with blocks, or else with the whole file, once. Undefined where neither
 * is usable, so that the file stays as it is. Steps: `repair <path>`, `repair <path> whole`.
 */
export async function repairFile(
  input: GenerateInput,
  order: RepairOrder,
  calls: FileCalls,
  prompts: Prompts,
): Promise<string | undefined> {
  const { path, text } = order;
  const request = repairCall(input, order, prompts);
  const reply = await calls.call(request, calls.tools, { name: `repair ${path}`, file: path });
  if (reply.finish === 'refused') throw refusedBy(reply, `to repair ${oneLine(path, 120)}`);
  const edited =
    reply.finish === 'stop' ? applyBlocks(text, reply.text) : { problem: 'The reply was cut off.' };
  const problem =
    'problem' in edited
      ? edited.problem
      : problemOf(path, edited.text, { before: text, mayShrink: true });
  if ('text' in edited && problem === undefined) return edited.text;
  return rewriteFile(wholeCall(request, problem ?? ''), order, calls);
}

async function rewriteFile(
  request: ReturnType<typeof wholeCall>,
  { path, text }: RepairOrder,
  calls: FileCalls,
): Promise<string | undefined> {
  try {
    const whole = tidyFile(path, await wholeText(request, `repair ${path} whole`, path, calls));
    return problemOf(path, whole, { before: text }) === undefined ? whole : undefined;
  } catch (error) {
    // It did not come to an end, or to none that can be used: what is there is better.
    if (error instanceof JobError && endless.has(error.code)) return undefined;
    throw error;
  }
}

const endless: ReadonlySet<ErrorCode> = new Set(['MODEL_OUTPUT_INVALID', 'MODEL_REPLY_TOO_LARGE']);
