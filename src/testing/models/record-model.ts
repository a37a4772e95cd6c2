import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { type RecordedError, appendCall, hashOf, requestOf } from './cassette.ts';
import { generateFrom } from './stream-of.ts';

/**
 * The same model, but what it answers is added to a file: one line of JSON for each call, without
 * secrets. A call that is cancelled is not recorded.
 *
 * @example
 * const model = recordModel(await resolveModel('openai:gpt-5'), 'test/tea-shop.jsonl');
 */
export function recordModel(model: LanguageModelV4, file: string): LanguageModelV4 {
  const { provider, modelId } = model;
  const recorded: LanguageModelV4 = {
    specificationVersion: 'v4',
    provider,
    modelId,
    supportedUrls: model.supportedUrls,
    async doStream(options) {
      const add = (
        parts: readonly LanguageModelV4StreamPart[],
        contentType?: string,
        thrown?: unknown,
      ) => {
        if (options.abortSignal?.aborted) return;
        appendCall(file, {
          hash: hashOf(options),
          model: { provider, modelId },
          request: requestOf(options),
          ...(contentType !== undefined && { contentType }),
          parts: parts.reduce(addPart, []),
          ...(thrown !== undefined && { error: toRecordedError(thrown) }),
        });
      };
      try {
        const result = await model.doStream(options);
        const contentType = result.response?.headers?.['content-type'];
        const end = (parts: readonly LanguageModelV4StreamPart[], thrown?: unknown) =>
          add(parts, contentType, thrown);
        return { ...result, stream: watched(result.stream, end) };
      } catch (thrown) {
        add([], undefined, thrown);
        throw thrown;
      }
    },
    doGenerate: async (options: LanguageModelV4CallOptions) =>
      generateFrom(await recorded.doStream(options)),
  };
  return recorded;
}

/** The same stream; `end` is told what was in it, unless the reader gave up. */
function watched(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  end: (parts: readonly LanguageModelV4StreamPart[], thrown?: unknown) => void,
): ReadableStream<LanguageModelV4StreamPart> {
  const reader = stream.getReader();
  const parts: LanguageModelV4StreamPart[] = [];
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          parts.push(value);
          return controller.enqueue(value);
        }
        end(parts);
        controller.close();
      } catch (thrown) {
        end(parts, thrown);
        controller.error(thrown);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** Deltas become one, so that no secret is hidden by where it was cut; what only one run has goes. */
function addPart(
  parts: LanguageModelV4StreamPart[],
  part: LanguageModelV4StreamPart,
): LanguageModelV4StreamPart[] {
  if (isOfOneRun(part)) return parts;
  if (part.type === 'text-delta') {
    const last = parts.at(-1);
    if (last?.type !== 'text-delta' || last.id !== part.id) return [...parts, part];
    return [...parts.slice(0, -1), { ...last, delta: last.delta + part.delta }];
  }
  if (part.type === 'finish') {
    const { raw: _raw, ...usage } = part.usage;
    return [...parts, { type: 'finish', finishReason: part.finishReason, usage }];
  }
  if (part.type === 'error') {
    return [...parts, { type: 'error', error: toRecordedError(part.error) }];
  }
  return [...parts, part];
}

function isOfOneRun({ type }: LanguageModelV4StreamPart): boolean {
  const isMeta = type === 'raw' || type === 'ping' || type === 'response-metadata';
  return isMeta || type.startsWith('reasoning');
}

function toRecordedError(thrown: unknown): RecordedError {
  const { name, message, statusCode, responseHeaders, cause, type } = fieldsOf(thrown);
  const retryAfter = fieldsOf(responseHeaders)['retry-after'];
  const causeName = fieldsOf(cause)['name'];
  return {
    name: typeof name === 'string' ? name : typeof type === 'string' ? type : 'error',
    message: typeof message === 'string' ? message.slice(0, 500) : '',
    ...(typeof statusCode === 'number' && { statusCode }),
    ...(typeof retryAfter === 'string' && { retryAfter }),
    ...(typeof causeName === 'string' && { causeName }),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(fieldNames.map((name) => [name, Reflect.get(value, name)]))
    : {};
}

const fieldNames = [
  'name',
  'message',
  'type',
  'statusCode',
  'responseHeaders',
  'cause',
  'retry-after',
];
