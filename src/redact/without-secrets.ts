import { createCues } from './text/finder.ts';
import { bytewiseSecrets, encodedSecrets } from './text/encoded.ts';
import { mayBeObfuscated, deobfuscated, obfuscations } from './text/escapes.ts';
import { type Folded, folded } from './text/folded.ts';
import { jsonWebTokens } from './secrets/json-web-tokens.ts';
import { privateKeys } from './secrets/private-keys.ts';
import { type Range, rangesOf, replaceRanges } from './text/ranges.ts';
import { secretForms } from './secrets/secret-forms.ts';
import { type SecretContext, secretContexts } from './secrets/secret-contexts.ts';

/**
 * Replaces everything that looks like a secret, or stands where one is expected, by `‹name›`; also
 * inside Base64 and hex.
 */
export function withoutSecrets(text: string, depth = 0): string {
  if (text.length < shortest) return text;
  let clean = text;
  const seams = mayBeBroken.test(text) ? folded(text, seam) : undefined;
  if (seams !== undefined && seams.text.length < text.length) {
    for (const { name, find } of formsPresentIn(seams.text)) {
      clean = replaceRanges(clean, acrossSeams(folded(clean, seam), find), `‹${name}›`);
    }
  }
  clean = inObfuscation(clean, formsPresentIn);
  // As it is written first: an escaped quote may stand within a secret.
  for (const { name, find } of rulesPresentIn(clean)) {
    clean = replaceRanges(clean, find(clean), `‹${name}›`);
  }
  clean = inObfuscation(clean, rulesPresentIn);
  if (depth === maxDepth) return clean;
  const containsSecret = (inner: string) => withoutSecrets(inner, depth + 1) !== inner;
  clean = replaceRanges(clean, bytewiseSecrets(clean, containsSecret), encoded);
  return replaceRanges(clean, encodedSecrets(clean, containsSecret), encoded);
}

/** Searches the text without its escapes, colours and invisible characters, if it has any. */
function inObfuscation(text: string, presentIn: (text: string) => Iterable<Rule>): string {
  if (!mayBeObfuscated.test(text)) return text;
  let clean = text;
  let plain = folded(clean, obfuscations, deobfuscated);
  if (plain.text.length === clean.length) return text;
  for (const { name, find } of presentIn(plain.text)) {
    const next = replaceRanges(clean, insideObfuscation(plain, find), `‹${name}›`);
    if (next !== clean) plain = folded(next, obfuscations, deobfuscated);
    clean = next;
  }
  return clean;
}

const shortest = 8;
const encoded = '‹encoded secret›';
/** Decodes Base64 within Base64, but no deeper. */
const maxDepth = 2;

interface Rule {
  readonly name: string;
  /** Lower case. The rule can only match a text that contains one of them. */
  readonly cues: readonly string[];
  find(this: void, text: string): Iterable<Range>;
}

const formRules: readonly Rule[] = [
  { name: 'private key', cues: ['-----begin '], find: privateKeys },
  { name: 'json web token', cues: ['eyj'], find: jsonWebTokens },
  ...secretForms.map(({ name, cues, pattern }) => ({
    name,
    cues,
    find: (text: string) => rangesOf(text, pattern),
  })),
];

const rules: readonly Rule[] = [
  ...formRules,
  ...secretContexts.map((context) => ({
    name: context.name,
    cues: context.cues,
    find: (text: string) => contextsIn(text, context),
  })),
];

const formsPresentIn = createCues(formRules);
const rulesPresentIn = createCues(rules);

function* contextsIn(
  text: string,
  { pattern, accepts = () => true }: SecretContext,
): Generator<Range> {
  for (let at = 0; ;) {
    // Searches may be nested.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = pattern.lastIndex;
    const { secret: bare, quoted, user = '', label = '' } = match.groups ?? {};
    const found = bare ?? quoted ?? user;
    const from = match.index + match[0].lastIndexOf(found);
    let to = quoted === undefined ? from + found.length : endOfLiteral(text, from, found);
    const secret = text.slice(from, to);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!secret.startsWith('‹') && accepts(secret, { match: match[0], before, label })) {
      if (inList.test(text.slice(Math.max(match.index, from - 46), from))) {
        to = endOf(otherItems, text, to);
      }
      const end = found.length < maxBare ? to : endOf(run, text, to);
      yield { from, to: end };
      at = Math.max(at, end);
    } else {
      // Another match may begin within this one.
      at = Math.max(match.index + 1, from);
    }
  }
}

/** The longest secret that the patterns of `secretContexts` match. */
const maxBare = 256;
const run = /[^\s"'`,;(){}<>[\]\\&]*/y;

/** A first item of a list; the others are as secret. */
const inList = /\[\s{0,40}\\{0,4}["'`]$/;
const otherItems =
  /(?:\\{0,4}["'`]\s{0,4},\s{0,40}(?:\\{1,4}["'`][^"'`\\\r\n]{0,1000}|"(?:[^"\\\r\n]|\\[^\r\n]){0,1000}|'(?:[^'\\\r\n]|\\[^\r\n]){0,1000}|`(?:[^`\\\r\n]|\\[^\r\n]){0,1000})){0,50}/y;

/** End of a quoted secret that itself contains other quotes or escapes. */
function endOfLiteral(text: string, from: number, found: string): number {
  const quote = text[from - 1] ?? '';
  const to = from + found.length;
  const inner = literals[quote];
  if (inner === undefined || text[from - 2] === '\\') return to;
  const end = endOf(inner, text, to);
  return text[end] === quote ? end : to;
}

const literals: Readonly<Record<string, RegExp>> = {
  '"': /(?:[^"\\\r\n]|\\[^\r\n]){0,1000}/y,
  "'": /(?:[^'\\\r\n]|\\[^\r\n]){0,1000}/y,
  '`': /(?:[^`\\\r\n]|\\[^\r\n]){0,1000}/y,
};

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

const mayBeBroken = /[\r\n]|\\[rn]/;
/** A line break within a key: the next line goes on with a run that ends the line or has digits. */
const seam =
  /(?<=[\w+/=.-])(?:["'`]?[ \t]{0,8}(?:[+\\][ \t]{0,8})?)(?:\r?\n|\\r\\n|\\n)[ \t|>#*]{0,40}["'`]?(?=[\w+/=.-]{1,200}(?:[^\w+/=. -]|$)|[A-Za-z+/=_.-]{0,100}\d)/g;

/** The matches of a rule that cross a seam, as ranges of the original text. */
function* acrossSeams({ text, at }: Folded, find: Rule['find']): Generator<Range> {
  for (const { from, to } of find(text)) {
    const range = { from: at(from), to: at(to - 1) + 1 };
    if (range.to - range.from > to - from) yield range;
  }
}

/** The matches of a rule in the decoded text, as ranges of the original text. */
function* insideObfuscation({ text, at }: Folded, find: Rule['find']): Generator<Range> {
  for (const { from, to } of find(text)) yield { from: at(from), to: at(to) };
}
