import { isSecretName } from './secret-names.ts';

/** Whether a match is likely a secret, and not a word of a sentence or an expression in code. */
export function isLikely(
  match: string,
  { isStrong = true, isTight = true, isPassword = false }: Place = {},
): boolean {
  if (match.length >= 256) return true;
  const secret = match.replace(/[.,!?…:]{1,10}$/, '');
  if (secret.length < 4 || secret.startsWith('‹') || isReference(secret)) return false;
  if (harmless.has(secret.toLowerCase()) || colour.test(secret)) return false;
  // A date may be a password.
  if (version.test(secret) && (!isPassword || /^[~^a-z]/.test(secret))) return false;
  if (/^\d+$/.test(secret)) return isStrong && secret.length >= 6;
  if (/\d/.test(secret)) return secret.length >= (isTight && isPassword ? 4 : 6);
  if (/[^\p{L}\p{M}_.\s-]/u.test(secret)) return secret.length >= 8;
  if (/[a-z][A-Z]/.test(secret) && !/^[a-z]+(?:[A-Z][a-z]+)*$/.test(secret)) return true;
  if (/\s/.test(secret)) return false;
  if (isTight && isStrong && secret.length >= 8) return true;
  if (isTight && isPassword) return /^[a-z]+$/.test(secret) && !isSecretName(secret);
  return secret.length >= 16 && (isTight || isStrong || /^[a-z]+$/i.test(secret));
}

/** Whether a text under a name is likely a secret. */
export function isLikelyNamed(secret: string, { label }: { readonly label: string }): boolean {
  return isSecretName(label) && isLikely(secret, { isPassword: passwordName.test(label) });
}

/** Where a text stands. */
interface Place {
  /** Under a name that always means a secret. */
  readonly isStrong?: boolean;
  /** Right behind the name, as in a setting. */
  readonly isTight?: boolean;
  /** Under a name for a password, which may be one short word. */
  readonly isPassword?: boolean;
}

export const passwordName = /pass|pwd|kennwort/i;

/**
 * Whether a text has letters and digits like a password or key; without a colon or equals sign before
 * it, nothing else counts.
 */
export function isMixed(match: string, isStrong = false): boolean {
  const secret = match.replace(/[.,!?…:]{1,10}$/, '');
  return (
    secret.length >= (isStrong ? 6 : 12) &&
    /\d/.test(secret) &&
    /[a-z]/i.test(secret) &&
    !colour.test(secret) &&
    !plain.test(secret) &&
    !(words.test(secret) && (!isStrong || /[A-Z]/.test(secret))) &&
    !isHyphenated(secret) &&
    !isReference(secret)
  );
}

/** Measures, dates, versions, assignments, places in files, file names, paths, algorithms. */
const plain =
  /^\d+[a-z-]+$|^\d{4}-|^v?[\d.]+$|^[\w-]+[=:]|^\w+\(|:\d|^[\w-]+\.[a-z]{2,4}$|^[\w.@~-]*(?:\/[\w.@-]*)+$|^(?:sha|md|argon|base|utf|aes|hs|rs|es|oauth|scrypt)-?\d/i;
/** Words in camel case with numbers. */
const words = /^[a-z]+(?:[A-Z][a-z]*|\d(?![a-z]))*$/;

/** Whether a text refers to a secret or stands for one: `process.env.TOKEN`, `<your token>`. */
export function isReference(text: string): boolean {
  return (
    /^(?:(?:bearer|basic|bot|token) )?(?:process\.env|import\.meta|os\.environ|env\.|config\.|\$(?:\{|\(|\w{1,60}$)|<[^<>]{0,60}>?$|\{\{?[\w .-]{0,60}\}{0,2}$|%\w{1,40}%$|x{4}|\*{3}|[•●]{3}|\.\.\.|your[-_ ]|change[-_ ]?me|https?:\/\/|\/\*)/i.test(
      text,
    ) ||
    // The name of a constant: `API_KEY`, or of the next setting, where one is empty.
    /^[A-Z]+(?:_[A-Z]+)+=?$/.test(text) ||
    (/^[A-Za-z_$][\w$]*(?:(?:\??\.|::)[A-Za-z_$][\w$]*)+$/.test(text) && !/\d{2}/.test(text))
  );
}

/** Of a package: `"jsonwebtoken": "^9.0.2"`, `"cookie": "npm:cookie@1.0.2"`. */
const version =
  /^(?:\d{1,3}\.\d{1,3}\.\d{1,3}|[~^]\d[\w.-]{0,40}|(?:npm|workspace|catalog|github|file|link):.*)$/;
const colour = /^#[\da-f]{3,8}$/i;

const harmless: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  'none',
  'undefined',
  'string',
  'number',
  'boolean',
  'function',
  'object',
  'required',
  'optional',
  'include',
  'same-origin',
  'omit',
  'enabled',
  'disabled',
  'password',
  'current-password',
  'new-password',
  'one-time-code',
  'unauthorized',
  'authentication',
  'authorization',
  'credentials',
  'header',
  'text',
  'missing',
  'invalid',
  'wrong',
  'forgot',
  'reset',
  'fail',
  'failed',
  'input',
  'value',
  'user',
]);

/** Words joined by hyphens, underscores, slashes or dots: `slash-commands-2024`. */
export function isHyphenated(text: string): boolean {
  return /^[a-z]+(?:[-_/.](?:[a-z]+\d{0,2}|\d{1,4}))+$/i.test(text);
}

/** Has digits or inner capitals, unlike a word of a sentence. */
export function hasMix(text: string): boolean {
  return /\d/.test(text) || (/[a-z][A-Z]/.test(text) && /[A-Z].*[A-Z]/.test(text));
}

/** `user:password` in Base64. */
export function isBasic(text: string): boolean {
  const decoded = Buffer.from(text.slice(0, 400), 'base64').toString('latin1');
  return decoded.includes(':') && /^[\x20-\x7e]+$/.test(decoded);
}
