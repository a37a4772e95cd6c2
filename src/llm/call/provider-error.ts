import { oneLine } from '../../workspace/one-line.ts';
import { withoutSecrets } from './api-keys.ts';

/** What matters of an error of the AI SDK, or of one that a server sent in its stream. */
export interface ProviderError {
  /** One line without secrets, at most 300 characters; may be empty. */
  readonly message: string;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As the server calls it, such as `overloaded_error`. */
  readonly type?: string;
  readonly kind: 'call' | 'key' | 'model' | 'reply' | 'cut';
}

export function readProviderError(thrown: unknown): ProviderError {
  const { name, message, statusCode, responseHeaders, type, code, error } = fieldsOf(thrown);
  const nested = fieldsOf(error);
  const said = text(message) ?? text(nested['message']) ?? text(thrown) ?? '';
  const label = text(type) ?? text(nested['type']) ?? text(code);
  return {
    message: tidy(said),
    headers: headersOf(responseHeaders),
    kind: kindOf(name, thrown),
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

function kindOf(name: unknown, thrown: unknown): ProviderError['kind'] {
  if (thrown === undefined) return 'cut';
  if (name === 'AI_LoadAPIKeyError') return 'key';
  if (name === 'AI_NoSuchModelError') return 'model';
  if (typeof name === 'string' && notAReply.test(name)) return 'reply';
  return 'call';
}

const notAReply = /^AI_(?:JSONParse|TypeValidation|InvalidResponseData|EmptyResponseBody|NoContent)/;

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
