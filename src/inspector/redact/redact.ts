import { secretName, secretPatterns } from './patterns.ts';

/** Takes secrets out of what is shown or exported. */
export interface Redactor {
  text(text: string): string;
  /** A copy of plain data: keys, and whatever is text in it. */
  value<Value>(value: Value): Value;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A redactor that knows the shapes of tokens and keys, and the values of environment variables whose
 * names say that they are secret.
 *
 * @example
 * createRedactor().text('DISCORD_TOKEN=abcdefgh12345678'); // 'DISCORD_TOKEN=‹secret›'
 */
export function createRedactor(environment: Environment = process.env): Redactor {
  const known = secretsOf(environment);

  function text(given: string): string {
    // Shorter ones are no secret worth the name.
    if (given.length < shortest) return given;
    let clean = given;
    for (const { name, secret } of known) clean = clean.replaceAll(secret, `‹${name}›`);
    for (const { name, pattern } of secretPatterns) {
      clean = clean.replace(pattern, (match: string, ...rest: readonly unknown[]) =>
        replaced(match, secretIn(rest.at(-1)), name),
      );
    }
    return clean;
  }

  function value<Value>(given: Value): Value {
    // A copy has the shape of what it is a copy of.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return copy(given) as Value;
  }

  function copy(given: unknown, key = ''): unknown {
    if (typeof given === 'string')
      return isSecretKey(key) && given !== '' ? '‹secret›' : text(given);
    if (Array.isArray(given)) return given.map((item) => copy(item, key));
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(
      Object.entries(given).map(([name, inner]) => [text(name), copy(inner, name)]),
    );
  }

  return { text, value };
}

const shortest = 8;

/** Longest first: one may be part of another. */
function secretsOf(environment: Environment) {
  return Object.entries(environment)
    .flatMap(([name, secret]) =>
      secret !== undefined && secret.length >= shortest && isSecretKey(name)
        ? [{ name, secret }, ...encodings(secret).map((other) => ({ name, secret: other }))]
        : [],
    )
    .toSorted((a, b) => b.secret.length - a.secret.length);
}

/** As it stands in an address, and in JSON within JSON. */
function encodings(secret: string): readonly string[] {
  const forms = [encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)];
  return [...new Set(forms)].filter((form) => form !== secret);
}

function isSecretKey(key: string): boolean {
  return secretName.test(key.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
}

/** Named groups come last. */
function secretIn(groups: unknown): string | undefined {
  if (typeof groups !== 'object' || groups === null || !('secret' in groups)) return undefined;
  return typeof groups.secret === 'string' ? groups.secret : undefined;
}

function replaced(match: string, secret: string | undefined, name: string): string {
  if (secret === undefined) return `‹${name}›`;
  // What a pattern before has put there is no secret any more.
  if (secret.startsWith('‹')) return match;
  const at = match.lastIndexOf(secret);
  return `${match.slice(0, at)}‹${name}›${match.slice(at + secret.length)}`;
}
