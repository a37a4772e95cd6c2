import type { StepOptions } from '../../contracts/stages/durable-step.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { maxTokens, maxUsd } from '../../contracts/stages/max-used.ts';

/** Checks the name and the options of a step. @throws JobError `STEP_INVALID` */
export function parseStep(name: string, options: StepOptions): void {
  checkText('the name', name);
  assertKnown(options, optionNames, 'tools.step: the options', 'STEP_INVALID');
  const { purpose, model, onUnknown = 'repeat', reserve } = options;
  if (purpose !== undefined) checkText('purpose', purpose);
  if (model !== undefined) checkText('model', model);
  if (onUnknown !== 'repeat' && onUnknown !== 'fail')
    throw invalid('onUnknown must be "repeat" or "fail".');
  if (reserve === undefined) return;
  const { tokens, costUsd = 0 } = reserve;
  assertAmount('tools.step: reserve.tokens', tokens, false);
  assertAmount('tools.step: reserve.costUsd', costUsd, true);
}

/** @throws JobError `STEP_INVALID` for what is no number of tokens, or of US dollars */
export function assertAmount(what: string, amount: unknown, isMoney: boolean): void {
  const isNumber = isMoney ? Number.isFinite(amount) : Number.isSafeInteger(amount);
  const max = isMoney ? maxUsd : maxTokens;
  if (isNumber && Number(amount) >= 0 && Number(amount) <= max) return;
  const number = isMoney ? 'number' : 'whole number';
  throw new JobError('STEP_INVALID', `${what} must be a ${number} from 0 to ${max}.`);
}

/** Checks the code of a failure that a step returns. @throws JobError `STEP_INVALID` */
export function parseErrorCode(code: string): string {
  checkText('the code of a failure', code);
  return code;
}

/** What a step returned, as JSON. @throws JobError `STEP_RESULT_INVALID` */
export function toResult(name: string, output: unknown): string {
  const json = stringify(name, output);
  const bytes = Buffer.byteLength(json);
  if (bytes <= maxResultBytes) return json;
  throw new JobError(
    'STEP_RESULT_INVALID',
    `The step "${name}" returned ${bytes} bytes of JSON; ${maxResultBytes} are allowed.`,
  );
}

const maxTextLength = 200;
const maxResultBytes = 8 * 2 ** 20;
const optionNames: NamesOf<StepOptions> = {
  purpose: true,
  model: true,
  onUnknown: true,
  reserve: true,
};

function checkText(what: string, text: unknown): void {
  if (typeof text !== 'string' || text === '' || text.length > maxTextLength)
    throw invalid(`${what} must be a text of 1 to ${maxTextLength} characters.`);
  // They are shown in terminals and pages.
  if (/\p{Cc}/u.test(text)) throw invalid(`${what} must have no control characters.`);
  if (!text.isWellFormed()) throw invalid(`${what} must be well-formed text.`);
}

function invalid(message: string): JobError {
  return new JobError('STEP_INVALID', `tools.step: ${message}`);
}

function stringify(name: string, output: unknown): string {
  let cause: unknown;
  try {
    const json: unknown = JSON.stringify(output);
    if (typeof json === 'string') return json;
  } catch (error) {
    cause = error;
  }
  const message = `The step "${name}" returned what JSON cannot hold.`;
  throw new JobError('STEP_RESULT_INVALID', message, { cause });
}
