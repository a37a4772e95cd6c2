import { type Protocol, event, textOf } from './protocol.ts';
import type { Tokens } from './script.ts';

/** Chat completions, as OpenAI and nearly every local server have them. */
export const chatCompletions: Protocol = {
  name: 'chat',
  path: '/chat/completions',
  read(body) {
    const request = body as ChatRequest;
    const textsOf = (role: string) =>
      request.messages
        .filter((message) => message.role === role)
        .map(({ content }) => textOf(content))
        .join('\n');
    return {
      model: request.model,
      system: textsOf('system'),
      text: textsOf('user'),
      wantsJson: request.response_format !== undefined,
      wantsUsage: request.stream_options?.include_usage === true,
      maxTokens: request.max_tokens ?? request.max_completion_tokens,
    };
  },
  begin: (model) => chunk({ delta: { role: 'assistant', content: '' } }, { model }),
  delta: (content) => chunk({ delta: { content } }),
  end: (finish, usage) =>
    chunk({ delta: {}, finish_reason: finish === 'refused' ? 'content_filter' : finish }) +
    (usage ? event({ ...base, choices: [], usage: toUsage(usage) }) : '') +
    'data: [DONE]\n\n',
  errorEvent: (error) => event({ error: { ...error, code: null } }),
  errorBody: (error) => ({ error: { ...error, code: null } }),
};

interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: unknown;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
}

const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_700_000_000 };

function chunk(choice: object, extra: object = {}): string {
  return event({ ...base, ...extra, choices: [{ index: 0, finish_reason: null, ...choice }] });
}

function toUsage({ input, output, cachedInput, reasoning }: Tokens): object {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    ...(cachedInput !== undefined && { prompt_tokens_details: { cached_tokens: cachedInput } }),
    ...(reasoning !== undefined && { completion_tokens_details: { reasoning_tokens: reasoning } }),
  };
}
