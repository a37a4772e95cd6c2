import { encodings, type SecretEncoding } from './encodings.ts';
import { breaks, escapes, hasBreaks, mayBeEscaped, unescaped } from './escapes.ts';
import { createFinder } from './finder.ts';
import { type Folded, folded } from './folded.ts';
import { isSecretName } from './secret-names.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Takes the values of secret environment variables out of a text: as they are, in Base64 at each
 * alignment, in hex, percent-encoded, escaped, and broken by spaces and lines.
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
      // Behind its last character: what follows may lie behind a break.
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
    // An escape may be one, or part of a secret: both are looked for.
    return mayBeEscaped.test(clean)
      ? withoutForms(clean, folded(clean, escapes, unescaped))
      : clean;
  };
}

/** Beside a secret in Base64, a character holds some of its bits. */
const inBase64 = /[A-Za-z0-9+/_-]/;

const shortest = 8;

/** Longest first: one may be part of another. */
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
  return [...new Set([password, asTyped(password)])].filter(({ length }) => length >= shortest);
}

/** As it is written where it is no part of an address. */
function asTyped(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

/** What a setting of such a name may say without being a secret. */
const plainValue = /^(?:enabled|disabled|required|optional|undefined|\/[\w./-]+)$/;
