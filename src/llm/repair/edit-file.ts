import { JobError } from '../../errors/job-error.ts';
import type { ErrorCode } from '../../errors/codes.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { problemOf } from '../generate/integrity.ts';
import { tidyFile } from '../generate/tidy-file.ts';
import { type FileCalls, wholeText } from '../generate/write-file.ts';
import { wholeCall } from '../prompts/repair-call.ts';
import { refusedBy } from '../refused.ts';
import type { TextCall } from '../text-call.ts';
import { applyBlocks, type Edited, hasBlocks } from './edit-blocks.ts';

export interface FileToEdit {
  readonly path: string;
  readonly text: string;
  /** `repair`: the name of the step is `repair <path>`. */
  readonly verb: 'repair' | 'edit';
}

/**
 * Has a model edit a file: with blocks, or else with the whole file, once. Gives a problem where
 * neither is usable. Steps: `<verb> <path>`, `<verb> <path> whole`.
 */
export async function editFile(
  request: TextCall,
  { path, text, verb }: FileToEdit,
  calls: FileCalls,
): Promise<Edited> {
  const name = `${verb} ${path}`;
  const { call, tools, onFirstText } = calls;
  const options = { name, file: path, ...(onFirstText && { onFirstText }) };
  const reply = await call(request, tools, options);
  if (reply.finish === 'refused') throw refusedBy(reply, `to ${verb} ${oneLine(path, 120)}`);
  const edited =
    reply.finish === 'stop' ? applyBlocks(text, reply.text) : { problem: 'The reply was cut off.' };
  const problem =
    'problem' in edited
      ? edited.problem
      : problemOf(path, edited.text, { before: text, mayShrink: true });
  if ('text' in edited && problem === undefined) return edited;
  return rewriteFile(wholeCall(request, problem ?? ''), `${name} whole`, { path, text }, calls);
}

async function rewriteFile(
  request: TextCall,
  name: string,
  { path, text }: Pick<FileToEdit, 'path' | 'text'>,
  calls: FileCalls,
): Promise<Edited> {
  try {
    const reply = await wholeText(request, name, path, calls);
    // Some models reply with blocks again.
    const isBlocks = hasBlocks(reply) && !hasBlocks(text);
    const edited = isBlocks ? applyBlocks(text, reply) : { text: tidyFile(path, reply) };
    if ('problem' in edited) return edited;
    const problem = problemOf(path, edited.text, { before: text, mayShrink: isBlocks });
    return problem === undefined ? edited : { problem };
  } catch (error) {
    // It did not come to an end, or to none that can be used.
    if (JobError.isInstance(error) && endless.has(error.code)) return { problem: error.message };
    throw error;
  }
}

const endless: ReadonlySet<ErrorCode> = new Set(['MODEL_OUTPUT_INVALID', 'MODEL_REPLY_TOO_LARGE']);
