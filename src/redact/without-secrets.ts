import { createCues } from './cues.ts';
import { encodedSecrets } from './encoded.ts';
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
  for (const { name, find } of rulesPresentIn(clean)) {
    clean = replaceRanges(clean, find(clean), `‹${name}›`);
  }
  if (depth === deepest) return clean;
  const holds = (inner: string) => withoutSecrets(inner, depth + 1) !== inner;
  return replaceRanges(clean, encodedSecrets(clean, holds), '‹encoded secret›');
}

const shortest = 8;
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
    const { secret = match.groups?.['quoted'] ?? match.groups?.['user'] ?? '' } =
      match.groups ?? {};
    const from = match.index + match[0].lastIndexOf(secret);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!secret.startsWith('‹') && accepts(secret, { match: match[0], before })) {
      yield { from, to: from + secret.length };
    } else {
      // Another one may begin within.
      own.lastIndex = Math.max(match.index + 1, from);
    }
  }
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
