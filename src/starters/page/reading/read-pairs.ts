import { allMatches } from '../../../workspace/text/all-matches.ts';

/** Two texts that belong together, such as a word and its translation. */
export type Pair = readonly [string, string];

/**
 * The pairs that a request gives, on lines of their own or between commas, at most 60.
 *
 * @example
 * readPairs('flashcards: der Hund – dog, die Katze – cat'); // [['der Hund', 'dog'], ['die Katze', 'cat']]
 */
export function readPairs(message: string): readonly Pair[] {
  const text = message.replace(/(?!\n)\p{Cc}/gu, ' ');
  for (const sign of signs) {
    const pairs = partsOf(text, sign).flatMap((part) => pairOf(part, sign));
    if (pairs.length >= 2) return pairs.slice(0, 60);
  }
  const pairs = scriptPairs(text);
  return pairs.length >= 2 ? pairs : wordPairs(text);
}

/** "apple 苹果, dog 狗": words of two scripts side by side. */
function scriptPairs(text: string): readonly Pair[] {
  return text
    .split(/[\n,，、;；.。:：]/u)
    .flatMap((part): Pair[] => {
      const found = twoScripts.exec(part.trim());
      return found?.[1] === undefined || found[2] === undefined
        ? []
        : [[found[1].replace(/[\s-]{1,40}$/u, ''), found[2]]];
    })
    .slice(0, 60);
}

const twoScripts =
  /^([\p{sc=Latin}'’ -]{2,40})\s?[(（]?([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Devanagari}\p{M}ー～ ]{1,40})[)）]?$/u;

/** "these: dog perro, house casa, water agua": two words each, at least three times. */
function wordPairs(text: string): readonly Pair[] {
  for (const { groups } of allMatches(text, listed)) {
    const list = (groups?.['list'] ?? '').replace(modes, '');
    const parts = list
      .split(',')
      .map((part) => part.trim().split(hyphen.test(part) ? '-' : /\s+/u));
    const pairs = parts.flatMap(([one = '', other = '', ...more]): Pair[] =>
      other === '' || more.length > 0 ? [] : [[one, other]],
    );
    if (pairs.length >= 3 && pairs.length === parts.length) return pairs.slice(0, 60);
  }
  return [];
}

/** "hola-bonjour" */
const hyphen = /^\s?\p{L}[\p{L}’' ]{0,24}-\p{L}[\p{L}’' ]{0,24}$/u;
/** "dog perro, house casa, multiple choice" */
const modes =
  /,\s(?:and |with |und |mit |y |con |et |avec |e |com )?(?:multiple[ -]choice|dark mode|random order|shuffle(?:d)?|both (?:ways|directions)|opción múltiple|modo oscuro|choix multiple|mode sombre|múltipla escolha|scelta multipla|beide richtungen|dunkler modus)(?=,|$)/giu;

const listed = /[:：]\s?(?<list>[^:：.;\n]{8,2000})/gu;

/** What joins the two, the clearest first. */
const signs = [/\s?(?:=|→|⇒|->|=>)>?\s?/gu, /\s[–—-]\s/gu, /(?<!\d)\s?[:：]\s?(?!\/\/)/gu];

/** Lines and sentences; those with several pairs are split at commas, then at "and". */
function partsOf(text: string, sign: RegExp): readonly string[] {
  return text
    .split(/[\n;；]|[.!。](?=\s|$)/u)
    .flatMap((line) => (countOf(line, sign) > 1 ? line.split(/[,，、،]/u) : [line]))
    .flatMap((part) =>
      countOf(part, sign) > 1 ? part.split(/\s(?:and|und|et|y|e|i|и|ve|и|और|و)\s/iu) : [part],
    );
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

function pairOf(part: string, sign: RegExp): readonly Pair[] {
  const [left = '', right = '', more] = part.split(sign).slice(-2);
  if (more !== undefined) return [];
  // The first part begins with the request: "flashcards with der Hund".
  const opened = left.search(opener) < 0 ? left : left.replace(opener, '');
  // "leche=milk and let me add my own": the wish behind the last pair is none of it.
  const [one, other] = [tidy(opened), tidy(right).replace(wishBehind, '$<side>')];
  const isPair = [one, other].every((side) => side !== '' && side.split(/\s+/).length <= 14);
  return isPair ? [[one, other]] : [];
}

const opener =
  /^[^\n]{0,300}(?:[:：]\s?|\s(?:with|mit|con|avec|com|ile|с|words|wörter|met|woorden|zoals|palabras|mots|like|wie|como|comme)\s)(?=\S)/iu;

const wishBehind =
  /^(?<side>\S+(?:\s\S+)?),?\s(?:and|und|y|et|e|en|i|и|ve)\s\S+\s\S+\s\S[^\n]{0,200}$/iu;

function tidy(side: string): string {
  return side
    .replace(/^[\s\d.)•*–-]{0,6}(?=\p{L})|["“”«»„`]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 120);
}
