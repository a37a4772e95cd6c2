import type { Environment } from './known-secrets.ts';
import { createLargeTexts } from './large-texts.ts';
import { isHeaderName, isPasswordName, isSecretName } from './secret-names.ts';
import { createTextRedactor } from './text-redactor.ts';

/** Takes secrets out of what leaves this process. */
export interface Redactor {
  text(this: void, text: string): string;
  /** A copy of plain data: keys, and whatever is text in it. */
  value<Value>(this: void, value: Value): Value;
  /** As `text`. What is large is done in a worker, and withheld where that takes too long. */
  largeText(this: void, text: string): Promise<string>;
  /** As `value`, with the large texts in it done like those of `largeText`. */
  largeValue<Value>(this: void, value: Value): Promise<Value>;
}

export interface RedactorOptions {
  /** Milliseconds that a large text may take. @default 5000 */
  readonly deadlineMs?: number;
}

/**
 * A redactor that knows the forms of tokens and keys, the places where secrets stand, and the values
 * of environment variables whose names say that they are secret, also encoded and broken into lines.
 *
 * @example
 * createRedactor().text('DISCORD_TOKEN=abcdefgh12345678'); // 'DISCORD_TOKEN=‹secret›'
 */
export function createRedactor(
  environment: Environment = process.env,
  { deadlineMs = 5000 }: RedactorOptions = {},
): Redactor {
  const text = createTextRedactor(environment);
  const clean = createLargeTexts(environment, deadlineMs);
  const largeText = async (given: string) =>
    given.length > mostAtOnce ? clean(given) : text(given);

  return {
    text,
    value: (given) => copyOf(given, text),
    largeText,
    async largeValue(given) {
      const cleaned = new Map<string, string>();
      for (const large of largeTextsIn(given)) cleaned.set(large, await clean(large));
      return copyOf(given, (each) => cleaned.get(each) ?? text(each));
    },
  };
}

/** Characters that are looked through at once, in about a millisecond. */
const mostAtOnce = 65_536;

function largeTextsIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return given.length > mostAtOnce ? [given] : [];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, inner]) => [
    ...largeTextsIn(key),
    ...largeTextsIn(inner),
  ]);
}

function copyOf<Value>(given: Value, text: (text: string) => string): Value {
  // A copy has the shape of what it is a copy of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return copy(given, 'open') as Value;

  function copy(value: unknown, kind: Kind): unknown {
    if (typeof value === 'string') return kind === 'open' || value === '' ? text(value) : hidden;
    if (typeof value === 'number' || typeof value === 'bigint') {
      return kind === 'password' ? hidden : value;
    }
    if (Array.isArray(value)) return copyList(value, kind);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    // `{ name: 'SMTP_PASS', value: … }`
    const named = entries.some(([key, name]) => isLabel(key) && isSecretName(String(name)));
    return Object.fromEntries(
      entries.map(([key, inner]) => [
        keyText(key),
        copy(inner, named && key === 'value' ? 'secret' : kindOf(key, kind)),
      ]),
    );
  }

  /** Headers may be a list in which names and values take turns. */
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

/** What is below a secret name is secret, too. */
function kindOf(key: string, above: Kind): Kind {
  if (above === 'password' || isPasswordName(key)) return 'password';
  return above === 'secret' || isSecretName(key) ? 'secret' : 'open';
}

function isLabel(key: string): boolean {
  return key === 'name' || key === 'key';
}

/** Too short for any secret, and nearly every key there is. */
const plainKey = /^[a-zA-Z]{1,20}$/;
