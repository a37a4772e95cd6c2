import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { type RecordedCall, type RecordedError, hashOf, readCassette } from './cassette.ts';
import { generateFrom, streamOf } from './stream-of.ts';

/**
 * A model that answers from what `recordModel` wrote, without a network or a key. Where the same
 * request was recorded several times, its answers come in their order, and the last one stays.
 *
 * @throws JobError `CONFIG_INVALID` where the file cannot be read; at a call, where it has no answer
 * @example
 * const { plan, generate } = modelStages({ model: replayModel('test/tea-shop.jsonl') });
 */
export function replayModel(file: string): LanguageModelV4 {
  const calls = Map.groupBy(readCassette(file), ({ hash }) => hash);
  const [first] = [...calls.values()].flat();
  const model: LanguageModelV4 = {
    specificationVersion: 'v4',
    provider: first?.model.provider ?? 'replay',
    modelId: first?.model.modelId ?? 'empty',
    supportedUrls: {},
    async doStream(options) {
      options.abortSignal?.throwIfAborted();
      const { contentType, parts, error } = nextAnswer(file, calls, options);
      if (error && parts.length === 0) throw toError(error);
      const stream = streamOf(parts, {
        signal: options.abortSignal,
        ...(error && { error: toError(error) }),
      });
      return {
        stream,
        ...(contentType !== undefined && {
          response: { headers: { 'content-type': contentType } },
        }),
      };
    },
    doGenerate: async (options) => generateFrom(await model.doStream(options)),
  };
  return model;
}

function nextAnswer(
  file: string,
  calls: Map<string, RecordedCall[]>,
  options: LanguageModelV4CallOptions,
): RecordedCall {
  const answers = calls.get(hashOf(options)) ?? [];
  const [answer] = answers;
  if (!answer) {
    throw new JobError(
      'CONFIG_INVALID',
      `The cassette ${file} has no answer to the request that ends “${endOf(options)}”. Requests that are known: ${calls.size}. Record it anew with recordModel.`,
    );
  }
  if (answers.length > 1) answers.shift();
  return answer;
}

function endOf({ prompt }: LanguageModelV4CallOptions): string {
  const content = prompt.at(-1)?.content ?? '';
  const text = typeof content === 'string' ? content : JSON.stringify(content.at(-1));
  return oneLine(text.slice(-80));
}

/** With the fields by which errors of the AI SDK are told apart. */
function toError({ name, message, statusCode, retryAfter, causeName }: RecordedError): Error {
  const cause =
    causeName === undefined ? undefined : Object.assign(new Error(), { name: causeName });
  return Object.assign(new Error(message, { cause }), {
    name,
    ...(statusCode !== undefined && { statusCode }),
    ...(retryAfter !== undefined && { responseHeaders: { 'retry-after': retryAfter } }),
  });
}
