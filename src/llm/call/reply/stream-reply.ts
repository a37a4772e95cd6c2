import type {
  LanguageModelV4,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import type { Now, Sleep } from '../../../contracts/time.ts';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import type { TextCall } from '../../text-call.ts';
import { abortable } from '../time/abortable.ts';
import type { CallLimits } from '../call-limits.ts';
import { receivedBytes } from '../provider/received-bytes.ts';
import { followEnding } from './chat-ending.ts';
import { collectText } from './collect-text.ts';
import { reportedUsage } from './reported-usage.ts';
import { toCallOptions } from '../to-call-options.ts';
import { watchTime } from '../time/watch-time.ts';

/** Everything that came of one request. */
export interface Streamed {
  readonly text: string;
  /** The model has worked: it wrote or thought. */
  readonly hasBegun: boolean;
  readonly finish?: LanguageModelV4FinishReason['unified'];
  readonly usage?: LanguageModelV4Usage;
  /** What ended it early, if anything did. */
  readonly problem?: { readonly thrown: unknown };
}

export interface StreamTools {
  readonly signal: AbortSignal;
  readonly limits: CallLimits;
  readonly now: Now;
  readonly sleep: Sleep;
  onText(text: string): void;
}

/**
 * Sends one request and reads its stream to the end.
 *
 * @throws the signal's reason, and nothing else: failures are part of the result
 */
export async function streamReply(
  model: LanguageModelV4,
  call: TextCall,
  { signal, limits, now, sleep, onText }: StreamTools,
): Promise<Streamed> {
  const time = watchTime(limits, { now, sleep, signal });
  const text = collectText(onText);
  const ending = followEnding();
  let finish: Streamed['finish'];
  let usage: LanguageModelV4Usage | undefined;
  let problem: Streamed['problem'];
  let hasBegun = false;

  try {
    const request = toCallOptions(call, time.signal);
    const answer = receivedBytes.run(time.touch, async () => model.doStream(request));
    const result = await abortable(answer, time.signal);
    const type = result.response?.headers?.['content-type'];
    for await (const part of partsOf(result.stream, time.signal)) {
      time.touch();
      hasBegun ||= part.type.endsWith('-delta');
      // After an error, text may have a gap; only the usage still counts.
      if (part.type === 'text-delta' && !problem) text.add(part.delta);
      if (part.type === 'raw') ending.read(part.rawValue);
      if (part.type === 'error' && !ending.finish()) problem ??= { thrown: ownError(part.error) };
      if (part.type === 'finish') {
        usage = part.usage;
        finish = finishOf(part.finishReason);
        if (finish === 'error') finish = ending.finish() ?? finish;
      }
      if (text.length > limits.replyLength) throw tooLarge(limits.replyLength);
    }
    if (text.length === 0 && (problem || !finish)) assertStream(type);
  } catch (thrown) {
    signal.throwIfAborted();
    finish ??= ending.finish();
    const isWhole = (finish === 'stop' || finish === 'length') && !problem;
    // The SDK throws an error of its own when we hang up.
    if (!isWhole || text.length > limits.replyLength)
      problem = { thrown: time.expired() ?? ownError(thrown) };
  } finally {
    time.stop();
  }
  return {
    text: text.end(),
    hasBegun,
    ...(finish && { finish }),
    ...(usage && { usage: reportedUsage(usage, { hasBegun, hasText: text.length > 0 }) }),
    ...(problem && { problem }),
  };
}

/** The SDK wraps what `fetch` throws while a body is read. */
function ownError(thrown: unknown): unknown {
  return thrown instanceof Error && JobError.isInstance(thrown.cause) ? thrown.cause : thrown;
}

/** A server that ends a reply in words of its own has ended it. Where it says nothing, it was cut. */
function finishOf({ unified, raw }: LanguageModelV4FinishReason): Streamed['finish'] {
  return unified === 'tool-calls' || (unified === 'other' && raw) ? 'stop' : unified;
}

/** The page of a proxy, of a login or of a wrong address gives a stream in which nothing is. */
function assertStream(contentType = 'text/event-stream'): void {
  if (!/^\s*(?:text\/html|application\/json)/i.test(contentType)) return;
  const type = oneLine(contentType, 60);
  throw new JobError('MODEL_REPLY_INVALID', `The server sent ${type}, not the stream of a model.`);
}

async function* partsOf(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  signal: AbortSignal,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const reader = stream.getReader();
  // Ends a pending read at once, even if the model ignores its signal.
  const leave = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', leave, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', leave);
    leave();
  }
}

function tooLarge(limit: number): JobError {
  return new JobError('MODEL_REPLY_TOO_LARGE', `The reply is longer than ${limit} characters.`);
}
