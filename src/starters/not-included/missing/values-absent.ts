import { allMatches } from '../../../workspace/text/all-matches.ts';
import { type Clause, clausesOf } from '../clauses/clauses-of.ts';

/**
 * What a request writes out and its project has nowhere: quoted texts, items of a list behind a colon, prices,
 * paths and file names. The items stand for themselves, the others with their clause.
 *
 * @param made What the project is made of, without what repeats the request.
 * @param settings The part of it that prices are looked for in: code has numbers of its own.
 * @example
 * valuesAbsent('Staff: Mia, Tane, Jacob. A button "Go on"', "names: ['Mia', 'Jacob'], go: 'Go on'");
 * // [{ start: 12, text: 'Tane' }]
 */
export function valuesAbsent(request: string, made: string, settings = made): readonly Clause[] {
  const known = knownIn(made, settings);
  const lacks = ({ text }: Clause): boolean =>
    written.some(({ pattern, isThere }) =>
      allMatches(text, pattern).some(([value]) => !isThere(value, known)),
    );
  const clauses = clausesOf(request)
    .filter(lacks)
    // Of a long clause, the part that names the value.
    .flatMap((clause) => (clause.text.length > 110 ? partsOf(clause).filter(lacks) : [clause]));
  return [...clauses, ...itemsAbsent(request, known)];
}

function partsOf({ start, text }: Clause): readonly Clause[] {
  return clausesOf(text, joints).map((part) => ({ ...part, start: start + part.start }));
}

const joints = /\s(?:and|und|y|e|et|en|i|и|ve|oraz|та|і)\s/gu;

interface Known {
  readonly text: string;
  /** Its words without what stands between: marks are escaped in many ways. */
  readonly letters: string;
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/** A project is long, and most requests have only some of the values: each is read when the first asks. */
function knownIn(made: string, settings: string): Known {
  const text = made.replaceAll(/&#?\w{2,6};|\\u\w{4}/gu, '').toLowerCase();
  let all: readonly string[] | undefined;
  let letters: Known['letters'] | undefined;
  let words: Known['words'] | undefined;
  let numbers: Known['numbers'] | undefined;
  return {
    text,
    get letters() {
      return (letters ??= (all ??= wordsIn(text)).join(''));
    },
    get words() {
      return (words ??= new Set((all ??= wordsIn(text))));
    },
    get numbers() {
      return (numbers ??= new Set((settings.match(number) ?? []).map(valueOf)));
    },
  };
}

/** What is looked for as it is written, each with how a project may have it. */
const written: readonly {
  readonly pattern: RegExp;
  readonly isThere: (value: string, known: Known) => boolean;
}[] = [
  // "Not this time"
  {
    pattern:
      /(?<!(?:like|e\.g\.|wie|z\. ?B\.|como|comme|come|zoals|np\.|ej|gibi|например|比如|例如|tipo|p\.ex\.)\s?)["“„«「『](?![\s/])[^"“”„«»「」『』\n]{2,60}["”“»」』]/gu,
    isThere: (value, { letters }) => letters.includes(wordsIn(value).join('')),
  },
  // "$65", "54,60 ₽"
  {
    pattern:
      /[€$£₹₽]\s?\d{1,6}(?:[.,]\d{1,2})?(?!\d)|(?<![\d.,])\d{1,6}(?:[.,]\d{1,2})?\s?(?:[€$£₹₽円元원]|(?:zł|грн|tl|руб|eur|kr)(?!\p{L}))/giu,
    isThere: (value, { numbers }) =>
      (value.match(number) ?? []).every(
        (one) => numbers.has(valueOf(one)) || numbers.has(Math.round(valueOf(one) * 100)),
      ),
  },
  // "/desk", and no part of an address
  {
    pattern: /(?<=^|[\s(,`"])\/\p{L}[\p{L}\p{N}_-]{2,30}(?![\p{L}\p{N}/.-])/gu,
    isThere: (value, { text, words }) =>
      text.includes(value.toLowerCase()) || words.has(value.slice(1).toLowerCase()),
  },
  // "write to alarm.log": one that is read is named when the program is called
  {
    pattern:
      /(?<=(?:^|[\s(])(?:to|into|in|as|nach|als|en|a|à|dans|em|no|su|nel|naar|do|w|na|в)\s)[\p{L}\p{N}_-]{2,40}\.(?:json|csv|tsv|txt|log|html|xml)(?![\p{L}\p{N}])/giu,
    isThere: (value, { text }) => text.includes(value.toLowerCase()),
  },
];

/** "Drumroll" of "Pads: Ding, Buzzer, Drumroll": items of at least three behind a colon whose first word is nowhere. */
function itemsAbsent(request: string, known: Known): readonly Clause[] {
  return allMatches(request, list).flatMap(({ 1: items = '', index, 0: all }) => {
    const each = itemsOf(items, index + all.length - items.length);
    // A long part is a clause of its own, and the list has ended.
    const end = each.findIndex(({ text }) => text.length > 40 || text.split(/\s/u).length > 5);
    const named = end < 0 ? each : each.slice(0, end);
    return named.length < 3
      ? []
      : named.filter(
          ({ text }) => isName.test(text) && !bent.test(text) && !isItemThere(text, known),
        );
  });
}

function itemsOf(text: string, start: number): readonly Clause[] {
  const ends = allMatches(text, between).map(({ 0: mark, index }) => ({
    end: index,
    next: index + mark.length,
  }));
  return [0, ...ends.map(({ next }) => next)]
    .map((from, at) => {
      const part = text.slice(from, ends[at]?.end);
      const said = part.trim();
      return { start: start + from + part.indexOf(said), text: said };
    })
    .filter((one) => one.text !== '');
}

function isItemThere(text: string, { letters, words }: Known): boolean {
  const all = wordsIn(text);
  const first = all.find((one) => one.length > 3 || dense.test(one)) ?? all[0];
  if (first === undefined || (first.length < 3 && !dense.test(first))) return true;
  const stem = first.length > 5 ? first.slice(0, first.length - 2) : first;
  return words.has(first) || ((stem.length > 3 || dense.test(stem)) && letters.includes(stem));
}

const list =
  /(?<=\p{L}|["”»)])(?:[:：]\s?)((?:[^:：.;!?。；！？\n]|[.:](?=\d)){6,300})(?=[.;!?。；！？\n]|$)/gu;
const between =
  /(?:,\s?(?!\d)|[，、،]\s?)(?:(?:and|und|y|e|et|en|i|и|ve|oraz|та|і)\s)?|\s(?:and|und|y|e|et|en|i|и|ve|oraz|та|і)\s/gu;
/** "4'lük sistemde": a number that a sentence bends. */
const bent = /^\d{1,4}['’]\p{Ll}{1,5}\s/u;
/** A small letter begins a thing that a project may have in other words. */
const isName = /^["“„«「]?[^\p{Ll}\s"“„«「]|\d|\s=\s/u;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const number = /\d{1,9}(?:[.,]\d{1,2}(?!\d))?/gu;
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

function valueOf(digits: string): number {
  return Number(digits.replace(',', '.'));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}
