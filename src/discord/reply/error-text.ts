import type { ErrorCode } from '../../errors/codes.ts';
import type { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { ErrorKind, Texts } from '../texts/texts.ts';
import { markdownText } from './text/escape.ts';
import { relativeTime } from './text/format.ts';

/** An error that is answered to a request, as Markdown. */
export function errorText(error: JobError, texts: Texts, redact: Redactor): string {
  return refusalText(error, texts) ?? explainedText(error, texts, redact.text);
}

/** What went wrong, and what a person can do about it, as Markdown. */
export function explainedText(
  {
    code,
    message,
    hint,
  }: { readonly code: string; readonly message: string; readonly hint: string },
  { failure }: Texts,
  clean: (text: string) => string = (text) => text,
): string {
  const shown = markdownText(clean(message), 400);
  if (failure.explained === undefined) return `${shown}\n*${markdownText(hint, 200)}*`;
  const kind = kinds.get(code) ?? 'other';
  const text = failure.explained[kind];
  // Only the error itself tells more, in the words of its author.
  return kind === 'other' ? `${text}\n-# ${shown}` : text;
}

/** The answer to a request that the engine refuses for now or for good; undefined for another error. */
function refusalText({ code, retryAt }: JobError, texts: Texts): string | undefined {
  if (code === 'QUOTA_EXCEEDED') {
    return texts.quota(retryAt === undefined ? undefined : relativeTime(retryAt));
  }
  const known = refusals.get(code);
  return known && texts[known];
}

type RefusalText = 'queueFull' | 'stillRunning' | 'filesGone' | 'noJob' | 'unknownChoice' | 'help';

const refusals: ReadonlyMap<string, RefusalText> = new Map([
  ['QUEUE_FULL', 'queueFull'],
  ['JOB_ACTIVE', 'stillRunning'],
  ['BASE_MISSING', 'filesGone'],
  ['JOB_NOT_FOUND', 'noJob'],
  ['STARTER_UNKNOWN', 'unknownChoice'],
  ['MODEL_UNKNOWN', 'unknownChoice'],
  ['NOT_A_PROJECT', 'help'],
] as const satisfies readonly (readonly [ErrorCode, RefusalText])[]);

const kinds: ReadonlyMap<string, ErrorKind> = new Map([
  ['VALIDATION_FAILED', 'invalid'],
  ['STAGE_TIMEOUT', 'timeout'],
  ['MODEL_TIMEOUT', 'timeout'],
  ['STAGE_UNAVAILABLE', 'unavailable'],
  ['MODEL_UNAVAILABLE', 'unavailable'],
  ['MODEL_RATE_LIMITED', 'unavailable'],
  ['BLOBS_UNAVAILABLE', 'unavailable'],
  ['STORE_UNREACHABLE', 'unavailable'],
  ['TREE_TOO_LARGE', 'tooLarge'],
  ['MODEL_REPLY_TOO_LARGE', 'tooLarge'],
  ['MESSAGE_TOO_LONG', 'tooLong'],
  ['BUDGET_EXCEEDED', 'budget'],
  ['MODEL_REFUSED', 'refused'],
] as const);
