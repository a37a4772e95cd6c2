/** What the stand-in server is asked. */
export interface ModelRequest {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly protocol: 'chat' | 'anthropic';
  readonly model: string;
  readonly system: string;
  /** All text of the user. */
  readonly text: string;
  readonly wantsJson: boolean;
  /** Chat completions tell of usage only when asked to. */
  readonly wantsUsage: boolean;
  readonly maxTokens: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** How the server answers a request. */
export type ModelReply = TextReply | StatusReply;

export interface TextReply {
  /** One event of the stream for each piece; a test holds it back by giving pieces when it likes. */
  readonly text: string | Iterable<string> | AsyncIterable<string>;
  /** `other` is a word that no client knows. @default 'stop' */
  readonly finish?: 'stop' | 'length' | 'refused' | 'other';
  /** `false`: the server says nothing about it. @default counted from the texts */
  readonly usage?: Tokens | false;
  /**
   * After the text: `complete`; `cut` (the stream ends without a reason), `drop` (the socket is
   * destroyed), `error` (an error event, then the end), `silence` (nothing more).
   * @default 'complete'
   */
  readonly ending?: 'complete' | 'cut' | 'drop' | 'error' | 'silence';
  /** Of an ending by `error`. */
  readonly error?: ServerError;
}

export interface StatusReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the form of the protocol. */
  readonly error?: ServerError;
  /** In its place, such as a page. */
  readonly body?: string | Uint8Array;
}

export interface ServerError {
  readonly type: string;
  readonly message: string;
}

export interface Tokens {
  /** Including cached input. */
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number;
  readonly cacheWrite?: number;
  readonly reasoning?: number;
}

/** Replies in turn, or one made for each request. When the list is used up, its last is repeated. */
export type ModelScript =
  | readonly ModelReply[]
  | ((request: ModelRequest) => ModelReply | Promise<ModelReply>);

export async function replyTo(script: ModelScript, request: ModelRequest): Promise<ModelReply> {
  if (typeof script === 'function') return script(request);
  const reply = script[Math.min(request.number, script.length) - 1];
  return reply ?? { status: 500, error: { type: 'no_script', message: 'The script is empty.' } };
}

/** About four characters a token. */
export function countTokens(request: ModelRequest, output: string): Tokens {
  return {
    input: Math.ceil((request.system.length + request.text.length) / 4),
    output: Math.ceil(output.length / 4),
  };
}
