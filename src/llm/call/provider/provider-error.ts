import { oneLine } from '../../../workspace/text/one-line.ts';
import { withoutSecrets } from './api-keys.ts';

/** What matters of an error of the AI SDK, or of one that a server sent in its stream. */
export interface ProviderError {
  /** One line without secrets, at most 300 characters; may be empty. */
  readonly message: string;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As the server calls it, such as `overloaded_error`. */
  readonly type?: string;
  /**
   * - `call`: the server answered with an error, or not at all
   * - `cut`: its reply ended early
   * - `reply`: what it sent is no reply
   * - `key`: there is no key
   * - `model`: there is no such model
   */
  readonly kind: 'call' | 'cut' | 'reply' | 'key' | 'model';
}

export function readProviderError(thrown: unknown): ProviderError {
  const { message, statusCode, responseHeaders, type, code, error } = fieldsOf(thrown);
  const nested = fieldsOf(error);
  const said = text(message) ?? text(nested['message']) ?? text(thrown) ?? '';
  const label = text(type) ?? text(nested['type']) ?? text(code);
  return {
    message: tidy(said),
    headers: headersOf(responseHeaders),
    kind: kindOf(thrown),
    ...(typeof statusCode === 'number' && { status: statusCode }),
    ...(label !== undefined && { type: tidy(label).slice(0, 60) }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  // Every field is looked at before it is used.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function kindOf(thrown: unknown): ProviderError['kind'] {
  const { name, statusCode, cause } = fieldsOf(thrown);
  if (thrown === undefined || name === 'AI_InvalidResponseDataError') return 'cut';
  if (name === 'AI_LoadAPIKeyError') return 'key';
  if (name === 'AI_NoSuchModelError') return 'model';
  if (name === 'AI_APICallError') {
    const hasStatus = typeof statusCode === 'number' && statusCode < 400;
    if (!hasStatus) return 'call';
    // The status was good, but the rest did not come, or cannot be read.
    return fieldsOf(cause)['name'] === 'TypeError' ? 'cut' : 'reply';
  }
  return thrown instanceof Error && !isNetwork(thrown) ? 'reply' : 'call';
}

function isNetwork(error: Error): boolean {
  return error.name === 'TypeError' || 'code' in error;
}

function headersOf(headers: unknown): ProviderError['headers'] {
  const entries = Object.entries(fieldsOf(headers)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
  return Object.fromEntries(entries);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function tidy(message: string): string {
  return oneLine(withoutSecrets(message), 300);
}
