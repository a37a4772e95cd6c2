import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenEntry, GivenList, Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { priceIn } from '../../facts/prices/written-prices.ts';
import { oneLine } from '../../read/clean-text.ts';
import { dayNames } from './day-names.ts';
import { perLanguage } from '../../../../workspace/text/per-language.ts';

/**
 * What a sentence tells with days and times: "Mon 7:00 Vinyasa (Leah), Tue 18:30 Yin".
 * At least two entries; a time without a name is of what stands before it, and opening hours are none.
 *
 * @example
 * timetablesIn('We meet. Mon 7pm Chess (Ada), Thu 8pm Go', 'en')[0]?.entries;
 * // [{ name: 'Chess', about: 'Ada', when: 'Mon 7pm' }, { name: 'Go', when: 'Thu 8pm' }]
 */
export function timetablesIn(
  text: string,
  language: Language,
  facts: readonly PlanFact[] = [],
): readonly GivenList[] {
  if (!/\d/u.test(text)) return [];
  const { first, behind, later } = patternsFor(language);
  const found: GivenList[] = [];
  for (const { 0: sentence, index } of allMatches(text, sentences)) {
    let next = 0;
    let run: { start: number; end: number; entries: GivenEntry[] } | undefined;
    for (const part of sentence.split(/(?<=[,;，、；])/u)) {
      const start = next;
      next += part.length;
      const bare = part.replace(/[,;，、；]$/u, '');
      const last = run?.entries.at(-1);
      const said = (first.exec(bare) ?? (last && later.exec(bare)) ?? behind.exec(bare))?.groups;
      // "sábado 12h paella (4 €)": only brackets may have a price.
      const isPriced = said === undefined || priceIn(bare.replace(brackets, ''));
      const entry = isPriced ? undefined : entryOf(said, last);
      if (entry === undefined) {
        add(run);
        run = undefined;
      } else if (run === undefined) run = { start, end: next, entries: [entry] };
      else run = { ...run, end: next, entries: [...run.entries, entry] };
    }
    add(run);
    function add(whole: typeof run): void {
      if (whole === undefined || whole.entries.length < 2) return;
      const [from, to] = [index + whole.start, index + whole.end];
      if (facts.some(({ kind, at }) => kind === 'hours' && at >= from && at < to)) return;
      found.push({
        label: '',
        at: from,
        end: to,
        entries: whole.entries,
      });
    }
  }
  return found;
}

/** Lists with timetables, each of which stands for those within it that have fewer entries. */
export function withTimetables(
  lists: readonly GivenList[],
  timed: readonly GivenList[],
): readonly GivenList[] {
  return timed.reduce((all, table) => {
    const within = all.filter(({ at, end }) => at < table.end && table.at < end);
    if (within.some(({ entries }) => entries.length >= table.entries.length)) return all;
    const rest = all.filter((one) => !within.includes(one));
    return [...rest, { ...table, label: within[0]?.label ?? '' }];
  }, lists);
}

function entryOf(
  { when: said = '', name = '', who, clock = '' }: Readonly<Record<string, string>>,
  before: GivenEntry | undefined,
): GivenEntry | undefined {
  // "sabato ore 15 apertura, ore 18 musica"
  const when = clock === '' ? said : `${before?.when?.split(atClock, 1)[0] ?? ''} ${clock}`;
  const called = name.trim() === '' ? before?.name : oneLine(upperStart(name.trim()), 80);
  if (called === undefined) return undefined;
  const about = who === undefined ? {} : { about: oneLine(who.trim(), 80) };
  return { name: called, ...about, when: oneLine(when.trim(), 60) };
}

const brackets = /\([^()]*\)\s*$/u;
const atClock = /,?\s(?:(?:at|um|a las|à|às|alle(?: ore)?|ore|om|o|в|kl\.?)\s)?\d/u;

/** A point within a time ends no sentence. */
const sentences = /(?:[^.!?\n。！？।]|(?<=\d)\.(?=\d)){12,600}/gu;
const clock =
  '\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]m|uhr|uur|h)?(?:\\s?[–-]\\s?\\d{1,2}(?:[:.h]\\d{2})?)?(?:\\s?(?:[ap]m|uhr|uur|h))?(?![\\p{L}\\d])';
/** "7:00" or "7pm": a bare number may count something. */
const isClock = '(?=\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:[ap]m|uhr|uur|h)(?!\\p{L})))';
const who = '(?:\\s?[(（](?<who>[^()（）]{2,60})[)）])?\\s*$';

const patternsFor = perLanguage((language) => {
  const day = `(?:${dayNames(language)})s?(?!\\p{L})\\.?`;
  const days = `${day}(?:(?:\\s?[&/+,–-]\\s?|\\s(?:and|und|y|et|e|en|i|и|ve)\\s|\\s)${day}){0,4}`;
  const time = `(?:(?:(?:at|um|a las|à|às|alle|om|o|в)\\s)?${isClock}${clock}|(?:ore|alle(?: ore)?|kl\\.?)\\s${clock})`;
  const when = `(?<when>${days},?\\s${time})`;
  return {
    later: letterPattern(`^\\s*(?<clock>${time})\\s(?<name>\\p{L}[^()（）\\d:：]{1,60}?)${who}`),
    first: letterPattern(
      `^\\s*(?:[\\p{L}]{4,14}:\\s)?(?:and\\s|und\\s|y\\s|et\\s|e\\s|en\\s|i\\s|и\\s)?${when}(?:\\s(?<name>\\p{L}[^()（）\\d:：]{1,60}?))?${who}`,
    ),
    behind: letterPattern(
      `^\\s*(?<name>\\p{L}[^()（）\\d:：]{1,60}?)\\s(?:on\\s|am\\s)?${when}${who}`,
    ),
  };
});
