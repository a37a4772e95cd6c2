import { createCues } from './cues.ts';
import { bytewiseSecrets, encodedSecrets } from './encoded.ts';
import { mayBeVeiled, unveiled, veils } from './escapes.ts';
import { type Folded, folded } from './folded.ts';
import { jsonWebTokens } from './json-web-tokens.ts';
import { privateKeys } from './private-keys.ts';
import { type Range, rangesOf, replaceRanges } from './ranges.ts';
import { secretForms } from './secret-forms.ts';
import { type SecretPlace, secretPlaces } from './secret-places.ts';

/** Takes out what looks like a secret, or stands where one does; also in Base64 and in hex. */
export function withoutSecrets(text: string, depth = 0): string {
  if (text.length < shortest) return text;
  let clean = text;
  const seams = mayBeBroken.test(text) ? folded(text, seam) : undefined;
  if (seams !== undefined && seams.text.length < text.length) {
    for (const { name, find } of formsPresentIn(seams.text)) {
      clean = replaceRanges(clean, acrossSeams(folded(clean, seam), find), `‹${name}›`);
    }
  }
  const plain = mayBeVeiled.test(clean) ? folded(clean, veils, unveiled) : undefined;
  if (plain !== undefined && plain.text.length < clean.length) {
    for (const { name, find } of formsPresentIn(plain.text)) {
      clean = replaceRanges(clean, behindVeils(folded(clean, veils, unveiled), find), `‹${name}›`);
    }
  }
  for (const { name, find } of rulesPresentIn(clean)) {
    clean = replaceRanges(clean, find(clean), `‹${name}›`);
  }
  if (depth === deepest) return clean;
  const holds = (inner: string) => withoutSecrets(inner, depth + 1) !== inner;
  clean = replaceRanges(clean, bytewiseSecrets(clean, holds), encoded);
  return replaceRanges(clean, encodedSecrets(clean, holds), encoded);
}

const shortest = 8;
const encoded = '‹encoded secret›';
/** Base64 of Base64. */
const deepest = 2;

interface Rule {
  readonly name: string;
  /** In lower case. A text without any has nothing to find. */
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
  ...secretPlaces.map((place) => ({
    name: place.name,
    cues: place.cues,
    find: (text: string) => placesIn(text, place),
  })),
];

const formsPresentIn = createCues(formRules);
const rulesPresentIn = createCues(rules);

function* placesIn(text: string, { pattern, accepts = () => true }: SecretPlace): Generator<Range> {
  // Its own state: one text may be looked through while another is.
  const own = new RegExp(pattern);
  for (let match = own.exec(text); match !== null; match = own.exec(text)) {
    const { secret: bare, quoted, user = '', label = '' } = match.groups ?? {};
    const found = bare ?? quoted ?? user;
    const from = match.index + match[0].lastIndexOf(found);
    const to = quoted === undefined ? from + found.length : endOfLiteral(text, from, found);
    const secret = text.slice(from, to);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!secret.startsWith('‹') && accepts(secret, { match: match[0], before, label })) {
      const end = found.length < longestBare ? to : behind(run, text, to);
      yield { from, to: end };
      own.lastIndex = Math.max(own.lastIndex, end);
    } else {
      // Another one may begin within.
      own.lastIndex = Math.max(match.index + 1, from);
    }
  }
}

/** As far as the patterns of places read. */
const longestBare = 256;
const run = /[^\s"'`,;(){}<>[\]\\&]*/y;

/** Behind other quotes and escapes in it. */
function endOfLiteral(text: string, from: number, found: string): number {
  const quote = text[from - 1] ?? '';
  const to = from + found.length;
  const inner = literals[quote];
  if (inner === undefined || text[from - 2] === '\\') return to;
  const end = behind(inner, text, to);
  return text[end] === quote ? end : to;
}

const literals: Readonly<Record<string, RegExp>> = {
  '"': /(?:[^"\\\r\n]|\\[^\r\n]){0,1000}/y,
  "'": /(?:[^'\\\r\n]|\\[^\r\n]){0,1000}/y,
  '`': /(?:[^`\\\r\n]|\\[^\r\n]){0,1000}/y,
};

function behind(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

const mayBeBroken = /[\r\n]|\\[rn]/;
/** A break after which a line goes on as a key would: with a run that ends it, or that has digits. */
const seam =
  /(?<=[\w+/=.-])(?:["'`]?[ \t]{0,8}(?:[+\\][ \t]{0,8})?)(?:\r?\n|\\r\\n|\\n)[ \t|>#*]{0,40}["'`]?(?=[\w+/=.-]{1,200}(?:[^\w+/=. -]|$)|[A-Za-z+/=_.-]{0,100}\d)/g;

/** What a rule finds where it goes over a seam, as it stands in the whole text. */
function* acrossSeams({ text, at }: Folded, find: Rule['find']): Generator<Range> {
  for (const { from, to } of find(text)) {
    const range = { from: at(from), to: at(to - 1) + 1 };
    if (range.to - range.from > to - from) yield range;
  }
}

/** What a rule finds in a text without its veils, as it stands in the whole text. */
function* behindVeils({ text, at }: Folded, find: Rule['find']): Generator<Range> {
  for (const { from, to } of find(text)) yield { from: at(from), to: at(to) };
}
