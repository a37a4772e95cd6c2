import { type Protocol, event, textOf } from './protocol.ts';
import type { Tokens } from './script.ts';

/** The messages API of Anthropic. */
export const anthropicMessages: Protocol = {
  name: 'anthropic',
  path: '/messages',
  read(body) {
    const request = body as MessagesRequest;
    return {
      model: request.model,
      system: textOf(request.system),
      text: request.messages.map(({ content }) => textOf(content)).join('\n'),
      // Models that it does not know are given the schema as that of a tool.
      wantsJson: request.output_config?.format !== undefined || request.tools !== undefined,
      wantsUsage: true,
      maxTokens: request.max_tokens,
    };
  },
  begin: (model, usage) =>
    named('message_start', {
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        ...(usage && { usage: { ...inputUsage(usage), output_tokens: 1 } }),
      },
    }) + named('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  delta: (text) => named('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
  end: (finish, usage) =>
    named('content_block_stop', { index: 0 }) +
    named('message_delta', {
      delta: { stop_reason: stopReasons[finish], stop_sequence: null },
      ...(usage && { usage: { output_tokens: usage.output } }),
    }) +
    named('message_stop'),
  errorEvent: (error) => named('error', { error }),
  errorBody: (error) => ({ type: 'error', error }),
};

interface MessagesRequest {
  readonly model: string;
  readonly system?: unknown;
  readonly messages: readonly { readonly content: unknown }[];
  readonly output_config?: { readonly format?: unknown };
  readonly tools?: unknown;
  readonly max_tokens?: number;
}

const stopReasons = {
  stop: 'end_turn',
  length: 'max_tokens',
  refused: 'refusal',
  other: 'other',
} as const;

function named(type: string, data: object = {}): string {
  return event({ type, ...data }, type);
}

/** Here, cached tokens are no part of the input. */
function inputUsage({ input, cachedInput = 0, cacheWrite = 0 }: Tokens): object {
  return {
    input_tokens: input - cachedInput - cacheWrite,
    cache_read_input_tokens: cachedInput,
    cache_creation_input_tokens: cacheWrite,
  };
}
