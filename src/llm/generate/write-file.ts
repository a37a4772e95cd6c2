import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { continueCall, writeAgainCall } from '../prompts/write-call.ts';
import { refusedBy } from '../refused.ts';
import type { CallModel, CallTools, TextCall } from '../text-call.ts';
import { problemOf } from './integrity.ts';
import { joinCut, tailOf } from './join-cut.ts';
import { tidyFile } from './tidy-file.ts';

export interface FileCalls {
  readonly call: CallModel;
  readonly tools: CallTools;
  onFirstText?(this: void): void;
}

/**
 * Has a model write a file, and once more where what it wrote is not complete. Steps:
 * `file <path>`, `file <path> again`.
 *
 * @throws JobError `MODEL_OUTPUT_INVALID` when it is not complete the second time either
 */
export async function writeFile(
  request: TextCall,
  path: string,
  calls: FileCalls,
): Promise<string> {
  const first = tidyFile(path, await wholeText(request, `file ${path}`, path, calls));
  const problem = problemOf(path, first);
  if (problem === undefined) return first;
  const again = writeAgainCall(request, problem);
  const second = tidyFile(path, await wholeText(again, `file ${path} again`, path, calls));
  const still = problemOf(path, second);
  if (still === undefined) return second;
  const message = `The model did not write ${oneLine(path, 120)} completely, twice. ${still}`;
  throw new JobError('MODEL_OUTPUT_INVALID', message);
}

/**
 * The text of a reply, which is gone on with at most twice where it was cut off. Where the stream of
 * the last part ends early, that part is tried again, also with other models. Steps: `name`,
 * `name +1`, `name +2`.
 */
export async function wholeText(
  request: TextCall,
  name: string,
  path: string,
  { call, tools, onFirstText }: FileCalls,
): Promise<string> {
  let text = '';
  for (let part = 0; part <= maxContinuations; part += 1) {
    const step = part === 0 ? name : `${name} +${part}`;
    const next = text === '' ? request : continueCall(request, text, tailOf(text));
    const canGoOn = part < maxContinuations && ({ canGoOn: true } as const);
    const options = { name: step, file: path, ...canGoOn, ...(onFirstText && { onFirstText }) };
    const reply = await call(next, tools, options);
    if (reply.finish === 'refused') throw refusedBy(reply, `to write ${oneLine(path, 120)}`);
    text = joinCut(text, reply.text);
    if (text.length > maxCharacters) {
      const message = `${oneLine(path, 120)} has ${text.length} characters; ${maxCharacters} are allowed.`;
      throw new JobError('MODEL_REPLY_TOO_LARGE', message);
    }
    if (reply.finish === 'stop') return text;
  }
  throw new JobError(
    'MODEL_OUTPUT_INVALID',
    `The model did not come to the end of ${oneLine(path, 120)}: it was cut off ${maxContinuations + 1} times.`,
  );
}

const maxContinuations = 2;
const maxCharacters = 400_000;
