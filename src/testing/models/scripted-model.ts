import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import type { CallUsage } from '../../contracts/stages/durable-step.ts';
import { generateFrom, noUsage, streamOf } from './stream-of.ts';

/** What a scripted model answers: a text, a reply that says more, or an error that it throws. */
export type ScriptedReply = string | ScriptedText | Error;

export interface ScriptedText {
  /** Streamed in these pieces, or as a whole. */
  readonly text: string | readonly string[];
  /** @default 'stop' */
  readonly finish?: 'stop' | 'length' | 'content-filter' | 'error' | 'interrupted';
  /** Left out: the provider says nothing about it. */
  readonly usage?: Omit<CallUsage, 'costUsd'>;
}

export interface ScriptedModel extends LanguageModelV4 {
  /** What it was asked, in order. */
  readonly calls: readonly LanguageModelV4CallOptions[];
}

/**
 * A model for tests that gives these replies in turn, or those that a function makes of each call.
 *
 * @throws Error at the call for which no reply is left
 * @example
 * const model = scriptedModel(['{"title":"Tea"}', { text: 'cut of', finish: 'length' }]);
 */
export function scriptedModel(
  replies: readonly ScriptedReply[] | ((call: LanguageModelV4CallOptions) => ScriptedReply),
): ScriptedModel {
  const calls: LanguageModelV4CallOptions[] = [];
  const model: ScriptedModel = {
    specificationVersion: 'v4',
    provider: 'scripted',
    modelId: 'test',
    supportedUrls: {},
    calls,
    async doStream(options) {
      options.abortSignal?.throwIfAborted();
      calls.push(options);
      const reply = typeof replies === 'function' ? replies(options) : replies[calls.length - 1];
      if (reply === undefined) {
        throw new Error(`The scripted model has no reply to call ${calls.length}.`);
      }
      if (reply instanceof Error) throw reply;
      return { stream: streamOf(toParts(reply), { signal: options.abortSignal }) };
    },
    doGenerate: async (options) => generateFrom(await model.doStream(options)),
  };
  return model;
}

function toParts(reply: string | ScriptedText): LanguageModelV4StreamPart[] {
  const { text, finish = 'stop', usage = {} } = typeof reply === 'string' ? { text: reply } : reply;
  const pieces = typeof text === 'string' ? [text] : text;
  const { input, output, cachedInput, reasoning } = usage;
  return [
    { type: 'stream-start', warnings: [] },
    { type: 'text-start', id: '0' },
    ...pieces.map((delta) => ({ type: 'text-delta', id: '0', delta }) as const),
    { type: 'text-end', id: '0' },
    {
      type: 'finish',
      finishReason: { unified: finish, raw: undefined },
      usage: {
        inputTokens: { ...noUsage.inputTokens, total: input, cacheRead: cachedInput },
        outputTokens: { ...noUsage.outputTokens, total: output, reasoning },
      },
    },
  ];
}
