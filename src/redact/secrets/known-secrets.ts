import { breaks, deobfuscated, hasBreaks, mayBeObfuscated, obfuscations } from '../text/escapes.ts';
import { createFinder } from '../text/finder.ts';
import { type Folded, folded } from '../text/folded.ts';
import { isSecretName } from './secret-names.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Creates a function that removes the values of secret environment variables from a text: plain, in
 * Base64 at any alignment, in hex, percent-encoded, escaped, and split by spaces or line breaks.
 */
export function createKnownSecrets(environment: Environment): (text: string) => string {
  const forms = formsOf(environment);
  if (forms.length === 0) return (text) => text;
  const find = createFinder(forms.map(({ form }) => form));

  function withoutForms(text: string, plain?: Folded): string {
    const decoded = plain?.text ?? text;
    const packed = hasBreaks.test(decoded) ? decoded.replace(breaks, '') : decoded;
    const found: { readonly index: number; readonly literal: number }[] = [];
    find(packed, (index, literal) => found.push({ index, literal }));
    if (found.length === 0) return text;
    const whole = folded(decoded, breaks);
    const at = (index: number) => plain?.at(whole.at(index)) ?? whole.at(index);
    let clean = '';
    let done = 0;
    for (const { index, literal } of found) {
      const { form = '', name = '', isPartial = false } = forms[literal] ?? {};
      const from = at(index) - Number(isPartial && inBase64.test(text[at(index) - 1] ?? ''));
      // One past the last character of the secret, so that a break after it is kept.
      const end = whole.at(index + form.length - 1) + 1;
      const last = plain?.at(end) ?? end;
      const to = last + Number(isPartial && inBase64.test(text[last] ?? ''));
      if (from < done) continue;
      clean += `${text.slice(done, from)}‹${name}›`;
      done = to;
    }
    return clean + text.slice(done);
  }

  return function withoutKnown(text) {
    const clean = withoutForms(text);
    // A backslash may start an escape or belong to the secret, so both readings are searched.
    return mayBeObfuscated.test(clean)
      ? withoutForms(clean, folded(clean, obfuscations, deobfuscated))
      : clean;
  };
}

/** A Base64 character beside the secret may encode some of its bits. */
const inBase64 = /[A-Za-z0-9+/_-]/;

const shortest = 8;

/** Longest first, because one secret may contain another. */
function formsOf(environment: Environment): readonly SecretEncoding[] {
  const seen = new Set<string>();
  return Object.entries(environment)
    .flatMap(([name, value]) => secretsIn(name, value).flatMap((secret) => encodings(name, secret)))
    .map((encoding) => ({ ...encoding, form: encoding.form.replace(breaks, '') }))
    .filter(({ form }) => form.length >= shortest && !seen.has(form) && seen.add(form))
    .toSorted((a, b) => b.form.length - a.form.length);
}

function secretsIn(name: string, value = ''): readonly string[] {
  if (isSecretName(name)) return value.length >= shortest && !plainValue.test(value) ? [value] : [];
  const password = value.includes('@') ? (URL.parse(value)?.password ?? '') : '';
  return [...new Set([password, percentDecoded(password)])].filter(
    ({ length }) => length >= shortest,
  );
}

/** The password as it is written outside a URL. */
function percentDecoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

/** Values that are not secrets, even under a secret name. */
const plainValue = /^(?:enabled|disabled|required|optional|undefined|\/[\w./-]+)$/;

/** One encoded form of a secret. */
interface SecretEncoding {
  readonly name: string;
  readonly form: string;
  /** The characters next to the form encode some bits of the secret. */
  readonly isPartial: boolean;
}

/** The forms of a secret: plain, percent-encoded, in JSON, in hex, in Base64. */
function encodings(name: string, secret: string): readonly SecretEncoding[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const whole = [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    ...['', ':', ',0x']
      .map((joint) => hex.replace(/..(?=.)/g, `$&${joint}`))
      .flatMap((form) => [form, form.toUpperCase()]),
  ];
  return [
    ...whole.map((form) => ({ name, form, isPartial: false })),
    ...[0, 1, 2].flatMap((before) =>
      base64Of(bytes, before).map((form) => ({ name, form, isPartial: true })),
    ),
  ];
}

/** The Base64 form after `before` bytes, without characters that depend on the surrounding bytes. */
function base64Of(bytes: Buffer, before: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(before), bytes]);
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor((padded.length * 8) / 6);
  return [padded.toString('base64'), padded.toString('base64url')].map((text) =>
    text.slice(first, last),
  );
}
