import type { Environment } from './secrets/known-secrets.ts';
import { createLargeTexts } from './text/large-texts.ts';
import { isHeaderName, isPasswordName, isSecretName } from './secrets/secret-names.ts';
import { createTextRedactor } from './text/text-redactor.ts';

/** Removes secrets from everything that leaves this process. */
export interface Redactor {
  /** Replaces each secret by `‹name›`. */
  text(this: void, text: string): string;
  /** A copy of plain data with redacted keys and strings. */
  value<Value>(this: void, value: Value): Value;
  /** Like `text`, but redacts a large text in a worker, and withholds it if that takes too long. */
  largeText(this: void, text: string): Promise<string>;
  /** Like `value`, but treats large strings like `largeText`. */
  largeValue<Value>(this: void, value: Value): Promise<Value>;
}

export interface RedactorOptions {
  /** Milliseconds allowed for a large text. @default 5000 */
  readonly deadlineMs?: number;
}

/**
 * Creates a redactor. It recognises the forms of tokens and keys, the contexts of secrets, and the
 * values of secret environment variables, also encoded or split over lines.
 *
 * @example
 * createRedactor().text('DISCORD_TOKEN=abcdefgh12345678'); // 'DISCORD_TOKEN=‹secret›'
 */
export function createRedactor(
  environment: Environment = process.env,
  { deadlineMs = 5000 }: RedactorOptions = {},
): Redactor {
  const text = createTextRedactor(environment);
  const inWorker = createLargeTexts(environment, deadlineMs);
  const largeText = async (input: string) =>
    input.length > maxInline ? inWorker(input) : text(input);

  return {
    text,
    value: (input) => copyOf(input, text),
    largeText,
    async largeValue(input) {
      const cleaned = new Map<string, string>();
      for (const large of largeTextsIn(input)) cleaned.set(large, await inWorker(large));
      return copyOf(input, (each) => cleaned.get(each) ?? text(each));
    },
  };
}

/** Characters that are searched in about a millisecond; longer texts go to the worker. */
const maxInline = 65_536;

function largeTextsIn(input: unknown): readonly string[] {
  if (typeof input === 'string') return input.length > maxInline ? [input] : [];
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, inner]) => [
    ...largeTextsIn(key),
    ...largeTextsIn(inner),
  ]);
}

function copyOf<Value>(input: Value, text: (text: string) => string): Value {
  // The copy has the shape of the input.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return copy(input, 'open') as Value;

  function copy(value: unknown, kind: Kind): unknown {
    if (typeof value === 'string') return kind === 'open' || value === '' ? text(value) : hidden;
    if (typeof value === 'number' || typeof value === 'bigint') {
      return kind === 'password' ? hidden : value;
    }
    if (Array.isArray(value)) return copyList(value, kind);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    // `{ name: 'SMTP_PASS', value: … }`
    const [, name] =
      entries.find(([key, label]) => isLabel(key) && isSecretName(String(label))) ?? [];
    const named =
      name === undefined ? 'open' : isPasswordName(String(name)) ? 'password' : 'secret';
    return Object.fromEntries(
      entries.map(([key, inner]) => [
        keyText(key),
        copy(inner, named !== 'open' && isValue.test(key) ? named : kindOf(key, kind, inner)),
      ]),
    );
  }

  /** A list of headers may alternate names and values. */
  function copyList(list: readonly unknown[], kind: Kind): readonly unknown[] {
    return list.map((item, index) =>
      copy(item, index > 0 && isHeaderName(list[index - 1]) ? 'secret' : kind),
    );
  }

  function keyText(key: string): string {
    return plainKey.test(key) ? key : text(key);
  }
}

type Kind = 'open' | 'secret' | 'password';
const hidden = '‹secret›';

/** Everything nested below a secret name is secret too. */
function kindOf(key: string, above: Kind, inner: unknown): Kind {
  // `{ pass: 12, fail: 3 }` counts.
  const mayCount = key === 'pass' && !(typeof inner === 'number' && inner >= 100_000);
  if (above === 'password' || (isPasswordName(key) && !mayCount)) return 'password';
  return above === 'secret' || isSecretName(key) ? 'secret' : 'open';
}

function isLabel(key: string): boolean {
  return labels.has(key);
}

const labels: ReadonlySet<string> = new Set(['name', 'key', 'id', 'field', 'Name', 'Key']);
const isValue = /^val(?:ue)?$/i;

/** Keys too short to contain a secret, which nearly all keys are. */
const plainKey = /^[a-zA-Z]{1,20}$/;
