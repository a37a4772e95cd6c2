import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { GivenEntry, Language, PlanFact } from '../../../contracts/job/plan.ts';
import { ands } from '../read/read-items.ts';
import { formPlace } from '../../../starters/page/forms/read-forms.ts';
import { isAmenity } from '../facts/labels/told-clauses.ts';
import { priceIn } from '../facts/prices/written-prices.ts';
import { dayNames } from './lists/day-names.ts';
import { isWished, type ListText } from './lists/list-from.ts';
import { readEntry, readPlain } from './read-entry.ts';
import { whenIn } from './when-in.ts';
import { perLanguage } from '../../../workspace/text/per-language.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

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
  const marks = marksIn(hidden, text, language);
  const parts: ListText[] = [];
  let from = 0;
  for (const { at: start, length } of [...marks, { at: text.length, length: 0 }]) {
    parts.push({ at: at + from, text: text.slice(from, start) });
    from = start + length;
  }
  // "Owner: Jo Lind, tel. 555 0148": the number is a fact of its own.
  const told = withWholeDays(parts, language).filter(
    (part) =>
      /[\p{L}\p{N}]/u.test(part.text) &&
      !/^\s?(?:tel|tél|phone|mail|e-mail)\.?\s?$/iu.test(part.text),
  );
  const isLong = !marks.every(({ isComma }) => isComma);
  const groups = told.filter((part) => group.test(part.text) && !priceIn(part.text));
  if (groups.length > 1 && groups.length === told.length) return [];
  const isBare = areBarePrices(told) && !told.every((part) => isTimed(part.text, language));
  const read = told.map((part) =>
    isTool
      ? readPlain(part.text, isLong)
      : readEntry(part.text, {
          language,
          isLong,
          unsigned: unsignedIn(part, facts) ?? (isBare ? amountOf(part) : undefined),
        }),
  );
  const entries = isLong ? read : withRoles(paired(withYears(read)), told);
  // "outings on Sunday at 9" is no entry "outings on".
  if (entries.some(({ name, when }) => when !== undefined && cutShort.test(name))) return [];
  return withDays(namedByDates(entries), language).slice(0, 24);
}

const cutShort = /\p{L}\s(?:on|every|los|las?|le|il|am|op|aos|nas)$/iu;

/** "Mon, Wed 4 pm juniors": a day alone belongs to what stands behind it. */
function withWholeDays(parts: readonly ListText[], language: Language): readonly ListText[] {
  const { isDay, goesOn } = wholeDaysOf(language);
  const found: ListText[] = [];
  for (const part of parts.toReversed()) {
    const [next] = found;
    if (next !== undefined && isDay.test(part.text) && goesOn.test(next.text))
      found[0] = { at: part.at, text: `${part.text},${next.text}` };
    else found.unshift(part);
  }
  return found;
}

const wholeDaysOf = perLanguage((language) => {
  const day = `(?:${dayNames(language)})\\.?`;
  return {
    isDay: letterPattern(`(?:^|[:：]|\\d)\\s?${day}(?:\\s${day}){0,3}\\s?$`),
    goesOn: letterPattern(`^\\s?${day}(?!\\p{L})[^]{0,60}\\d`),
  };
});

/** "Tue Kitsilano, Thu Commercial Drive": where most have a day, each has its own. */
function withDays(entries: readonly GivenEntry[], language: Language): readonly GivenEntry[] {
  const { ahead, behind } = daysOf(language);
  const read = entries.map((entry) => {
    // "girls Sat" at "11:00"
    const last = /^\d/u.test(entry.when ?? '') ? behind.exec(entry.name)?.groups : undefined;
    if (last !== undefined)
      return { ...entry, name: last['what'] ?? '', when: `${last['day']} ${entry.when}` };
    const { day, what = '' } = ahead.exec(entry.name)?.groups ?? {};
    const isOpen = entry.when === undefined && entry.price === undefined;
    return day === undefined || !isOpen ? entry : { ...entry, name: upperStart(what), when: day };
  });
  const timed = read.filter(({ when }) => when !== undefined);
  return entries.length > 1 && timed.length === entries.length ? read : entries;
}

const daysOf = perLanguage((language) => ({
  ahead: letterPattern(
    `^(?<day>(?:${dayNames(language)})s?)(?!\\p{L})\\.?[:：–-]?\\s(?<what>(?=\\p{L})[^]{2,80})$`,
  ),
  behind: letterPattern(
    `^(?<what>\\p{L}[^]{1,60}?)\\s(?<day>(?:${dayNames(language)})(?:\\s(?:${dayNames(language)})){0,3})$`,
  ),
}));

/** "guacamole 7, elote 5.50": a number behind each, and none that counts them. */
function areBarePrices(parts: readonly ListText[]): boolean {
  const names = new Set(parts.map(({ text }) => text.replace(amount, '').trim().toLowerCase()));
  return (
    names.size > 1 &&
    names.size === parts.length &&
    parts.every(({ text }) => amount.test(text) && !priceIn(text) && !/\d\s+\D|:/u.test(text))
  );
}

/** "yin mån 18.00", "blitz night Oct 14" */
function isTimed(text: string, language: Language): boolean {
  const when = whenIn(text, language);
  return when !== undefined && /^[^\p{L}]*\p{L}[^\d]*\d/u.test(when.text);
}

function amountOf({ text }: ListText): Pick<PlanFact, 'text'> | undefined {
  const [number] = amount.exec(text) ?? [];
  return number === undefined ? undefined : { text: number.trim() };
}

const amount = /(?<=\p{L}{3})\s(?:[3-9]|\d{1,3}[.,]\d{1,2}|\d{2,4}(?<!(?:19|20)\d\d))\s*$/u;

/** "Weeks: 1 June – 21 June, 25 June – 15 July": each is called by its dates. */
function namedByDates(entries: readonly GivenEntry[]): readonly GivenEntry[] {
  const isDate = ({ name, when, price }: GivenEntry): boolean =>
    name === '' && when !== undefined && price === undefined;
  return entries.length > 1 && entries.every(isDate)
    ? entries.map(({ when = '' }) => ({ name: when }))
    : entries;
}

/** "Claire Martin, présidente, et Paul Durand, trésorier": what stands behind a person is of them. */
function withRoles(
  entries: readonly GivenEntry[],
  parts: readonly ListText[],
): readonly GivenEntry[] {
  const isPerson = parts.map(({ text }) => person.test(text));
  if (isPerson.filter(Boolean).length < 2 || entries.length !== parts.length) return entries;
  const isRole = parts.map(
    ({ text }, index) => isPerson[index - 1] === true && /^\s?\p{Ll}[\p{L}'’ ]{2,40}/u.test(text),
  );
  return entries.flatMap((entry, index) => {
    if (isRole[index] === true || formPlace(parts[index]?.text ?? '') >= 0) return [];
    const role = isRole[index + 1] === true ? entries[index + 1]?.name : undefined;
    return [role === undefined ? entry : { ...entry, about: role }];
  });
}

const person =
  /^\s?(?:and |und |et |y |e |en |i |och |dan |và |та |і )?\p{Lu}[\p{L}'’-]{1,24}\s\p{Lu}[\p{L}'’-]{1,24}\s?$/u;

/** "AUB, 2019": a year alone belongs to what stands before it. */
function withYears(entries: readonly GivenEntry[]): readonly GivenEntry[] {
  const found: GivenEntry[] = [];
  for (const entry of entries) {
    const before = found.at(-1);
    const isAlone = entry.name === '' && entry.when !== undefined && before?.when === undefined;
    if (isAlone && before !== undefined) found[found.length - 1] = { ...entry, ...before };
    else found.push(entry);
  }
  return found;
}

/**
 * "Head cook, Linden Inn (2020-2024), cook, Post Hotel (2016-2020)": two parts are one entry each, but not where
 * a price stands with more, "prenatal care, birth course (7 evenings, 180 €)".
 */
function paired(entries: readonly GivenEntry[]): readonly GivenEntry[] {
  const isTold = ({ price, when }: GivenEntry): boolean =>
    when !== undefined || price !== undefined;
  const isPaired =
    entries.length % 2 === 0 &&
    (entries.length > 2 || entries[1]?.when !== undefined) &&
    entries.every(
      (entry, index) =>
        isTold(entry) === (index % 2 === 1) &&
        (entry.price === undefined || entry.about === undefined),
    );
  if (!isPaired || areOffers(entries)) return entries;
  return entries.flatMap((entry, index) => {
    const { name = '', about, ...told } = entries[index + 1] ?? {};
    const said = [entry.about, name, about].filter((words) => words !== undefined && words !== '');
    return index % 2 === 1
      ? []
      : [{ name: entry.name, ...(said.length > 0 && { about: said.join(', ') }), ...told }];
  });
}

/** "5 camere, doppia 85 €, piscina, cena 28 €": what there is stands beside what has a price, and each alone. */
function areOffers(entries: readonly GivenEntry[]): boolean {
  return entries.some(({ name, price }, index) =>
    index % 2 === 0
      ? /^\d/u.test(name) || isAmenity(name)
      : price !== undefined && /^\S+$/u.test(name),
  );
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

function marksIn(hidden: string, text: string, language: Language): readonly Mark[] {
  const found = [...(/^\s*1[.)]\s/u.test(hidden) ? [numbers] : []), ...long]
    .map((pattern) => allMatches(hidden, pattern))
    .find((matches) => matches.length > 0);
  if (found !== undefined)
    return found.map(({ 0: mark, index }) => ({ at: index, length: mark.length, isComma: false }));
  const commas = allMatches(hidden, /,(?!\d)|[，、،]/gu).map(({ index }) => index);
  const and = andOf(language);
  const joined = [...commas, text.length].flatMap((end, index) => {
    const start = index === 0 ? 0 : (commas[index - 1] ?? 0) + 1;
    const isLast = end === text.length;
    return allMatches(hidden.slice(start, end), and)
      .map(({ 0: mark, index: at }) => ({ at: start + at, length: mark.length }))
      .filter(({ at, length }) => {
        const [before, after] = [text.slice(start, at), text.slice(at + length, end)];
        // "Plus $45 and Unlimited $69, open 5am–11pm": the last of the prices need not stand last.
        return isLast ? joins(before, after, commas.length > 0) : priceIn(before) && priceIn(after);
      })
      .slice(-1);
  });
  return [...commas.map((at) => ({ at, length: 1 })), ...joined]
    .toSorted((one, other) => one.at - other.at)
    .map((mark) => ({ ...mark, isComma: true }));
}

const andOf = perLanguage((language) => letterPattern(`\\s(?:${ands[language]}|and|or)\\s`, 'giu'));

/** Lines, semicolons and slashes. */
const long = [/\n/gu, /[;；؛]/gu, /\s[/|•·]\s/gu];
const numbers = /(?:^|\s)\d{1,2}[.)]\s/gu;

/** "Soup 4 € and cake 3 €" and "A, B and C", but not "bread and butter 2 €" and "Camille and Hugo Marchand". */
function joins(before: string, after: string, isList: boolean): boolean {
  if (/^\s*$/u.test(before) || isWished(after.trim())) return true;
  // "May - Klara and the Sun"
  const dash = /\s[–—-]\s/u;
  if (dash.test(before) && !dash.test(after)) return false;
  // "April 3 Brudenell, April 17 Hug and Pint": each has its day.
  if (isList && dayAhead.test(before) && !/\d/.test(after)) return false;
  // "concert de Léa et Hugo à 21 h": one moment of a programme.
  if (clock.test(after) && !clock.test(before)) return false;
  // "latte 3 € and homemade cakes"
  if (isList && priceAtEnd.test(before) && priceIn(before) && !/\d/.test(after)) return true;
  return priceIn(after) === priceIn(before) && (isList || priceIn(after));
}

/** "April 17 Hug", "28 marca Poznań" */
const dayAhead =
  /^\s?(?:\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)?\s\p{L}{3,10}|\d{1,2}[./]\d{1,2}\.?)(?:,?\s|$)/u;
const priceAtEnd =
  /(?:\d|\p{Sc}|(?<=\d\s?)(?:euros?|zł|tl|pln|рублей|руб|kr|dollars?|pounds?))\s*$/iu;
const clock = /\d\s?(?:h|am|pm|uhr|uur)(?!\p{L})|\d[:.h]\d{2}(?!\d)/iu;

/** A price that the list names without its currency. */
function unsignedIn({ at, text }: ListText, facts: readonly PlanFact[]): PlanFact | undefined {
  if (priceIn(text)) return undefined;
  return facts.find((fact) => fact.kind === 'price' && fact.at >= at && fact.at < at + text.length);
}
