import type { GivenEntry, Language, PlanFact } from '../../../contracts/job/plan.ts';
import { priceIn } from '../facts/price-facts.ts';
import type { ListText } from './list-from.ts';
import { readEntry, readPlain } from './read-entry.ts';

interface Known {
  readonly language: Language;
  readonly facts: readonly PlanFact[];
  /** A card "read Harvey 1989" has no price and no time. */
  readonly isTool?: boolean;
}

/**
 * The entries of a list: its lines, otherwise what stands between semicolons, numbers, slashes or commas. None
 * where the entries are lists themselves: "Kitchen: stove, pot; Sleep: tent, mat".
 */
export function entriesIn(
  { at, text }: ListText,
  { language, facts, isTool = false }: Known,
): readonly GivenEntry[] {
  const hidden = text.replaceAll(inside, (words) => ' '.repeat(words.length));
  const marks = marksIn(hidden, text);
  const parts: ListText[] = [];
  let from = 0;
  for (const { at: start, length } of [...marks, { at: text.length, length: 0 }]) {
    parts.push({ at: at + from, text: text.slice(from, start) });
    from = start + length;
  }
  const told = parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  const isLong = !marks.every(({ isComma }) => isComma);
  const groups = told.filter((part) => group.test(part.text) && !priceIn(part.text));
  if (groups.length > 1 && groups.length === told.length) return [];
  const entries = told.map((part) =>
    isTool
      ? readPlain(part.text, isLong)
      : readEntry(part.text, { language, isLong, unsigned: unsignedIn(part, facts) }),
  );
  return (isLong ? entries : paired(entries)).slice(0, 24);
}

/** "Head cook, Linden Inn (2020-2024), cook, Post Hotel (2016-2020)": two parts are one entry each. */
function paired(entries: readonly GivenEntry[]): readonly GivenEntry[] {
  const isTold = ({ price, when }: GivenEntry): boolean =>
    when !== undefined || price !== undefined;
  const isPaired =
    entries.length % 2 === 0 &&
    (entries.length > 2 || entries[1]?.when !== undefined) &&
    entries.every((entry, index) => isTold(entry) === (index % 2 === 1));
  if (!isPaired) return entries;
  return entries.flatMap((entry, index) => {
    const { name = '', about, ...told } = entries[index + 1] ?? {};
    const said = [entry.about, name, about].filter((words) => words !== undefined && words !== '');
    return index % 2 === 1
      ? []
      : [{ name: entry.name, ...(said.length > 0 && { about: said.join(', ') }), ...told }];
  });
}

/** What belongs together, whatever stands in it. */
const inside =
  /\([^()\n]{0,200}\)|（[^（）\n]{0,200}）|"[^"\n]{0,200}"|“[^“”\n]{0,200}”|„[^„“”\n]{0,200}[“”]|«[^«»\n]{0,200}»|「[^「」\n]{0,200}」/gu;
/** "Kitchen: stove, pot" */
const group = /^\s?\p{L}[^:\n]{1,40}[:：][^,，、\n]{2,60}[,，、]/u;

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly isComma: boolean;
}

function marksIn(hidden: string, text: string): readonly Mark[] {
  const found = long
    .map((pattern) => [...hidden.matchAll(pattern)])
    .find((matches, index) => matches.length > (index === 1 ? 1 : 0));
  if (found !== undefined)
    return found.map(({ 0: mark, index }) => ({ at: index, length: mark.length, isComma: false }));
  const commas = [...hidden.matchAll(/,(?!\d)|[，、،]/gu)].map(({ index }) => index);
  const last = (commas.at(-1) ?? -1) + 1;
  const ands = [...hidden.slice(last).matchAll(and)]
    .map(({ 0: mark, index }) => ({ at: last + index, length: mark.length }))
    .filter((mark) => joins(mark, text.slice(last), last));
  return [...commas.map((index) => ({ at: index, length: 1 })), ...ands.slice(-1)].map((mark) => ({
    ...mark,
    isComma: true,
  }));
}

/** Lines, the numbers of a list, semicolons and slashes. */
const long = [/\n/gu, /(?:^|\s)\d{1,2}[.)]\s/gu, /[;；؛]/gu, /\s[/|•·]\s/gu];
const and = /\s(?:and|or|und|oder|et|ou|y|e|o|i|oraz|ve|и|en|of|और|و)\s/giu;

/** "Soup 4 € and cake 3 €", but not "bread and butter 2 €". */
function joins(mark: { at: number; length: number }, last: string, from: number): boolean {
  const [before, after] = [last.slice(0, mark.at - from), last.slice(mark.at - from + mark.length)];
  if (/^\s*$/u.test(before)) return true;
  return priceIn(after) === priceIn(before);
}

/** A price that the list names without its currency. */
function unsignedIn({ at, text }: ListText, facts: readonly PlanFact[]): PlanFact | undefined {
  if (priceIn(text)) return undefined;
  return facts.find((fact) => fact.kind === 'price' && fact.at >= at && fact.at < at + text.length);
}
