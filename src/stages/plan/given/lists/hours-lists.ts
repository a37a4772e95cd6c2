import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenEntry, GivenList } from '../../../../contracts/job/plan.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { oneLine } from '../../read/clean-text.ts';

/**
 * What happens at hours that a sentence names first: "a las 11 misa, a las 12 procesión". At least two of them.
 *
 * @example
 * hoursListsIn('um 11 Uhr Messe und um 12 Uhr Essen')[0]?.entries;
 * // [{ name: 'Messe', when: '11 Uhr' }, { name: 'Essen', when: '12 Uhr' }]
 */
export function hoursListsIn(text: string): readonly GivenList[] {
  const runs: { at: number; end: number; entries: GivenEntry[] }[] = [];
  for (const { 0: all, index, groups } of allMatches(text, moment)) {
    const { ahead = '', hour = '', name = '' } = groups ?? {};
    const when = /\p{L}|:/u.test(hour) ? hour : upperStart(`${ahead} ${hour}`);
    const entry = { name: upperStart(oneLine(name, 80)), when: oneLine(when, 60) };
    const last = runs.at(-1);
    if (last !== undefined && joint.test(text.slice(last.end, index))) {
      last.entries.push(entry);
      last.end = index + all.length;
    } else runs.push({ at: index, end: index + all.length, entries: [entry] });
  }
  return runs
    .filter(({ entries }) => entries.length > 1)
    .map((run) => {
      const { 0: lead = '', groups } = heading.exec(text.slice(0, run.at).slice(-60)) ?? {};
      return { ...run, at: run.at - lead.length, label: groups?.['label'] ?? '' };
    });
}

const at =
  'at|um|a las?|à|às|alle(?: ore)?|ore|om|o(?: godz\\.?)?|в|о|kl\\.?|klockan|jam|pukul|lúc';
const and = 'and|und|y|et|e|en|i|и|та|och|dan|và';
const hour = '\\d{1,2}(?:[:.h]\\d{2})?(?:\\s?(?:[ap]m|uhr|uur|h))?(?![\\p{L}\\d:])';
const moment = letterPattern(
  `(?<![\\p{L}\\d])(?<ahead>${at})\\s(?<hour>${hour})\\s(?!(?:to|till|until|bis|a|à|às|al|alle|do|до|tot|and|or|on|am|en|in|years?|jahr\\p{L}{0,2}|%|€)\\s)(?<name>\\p{L}[^,.;:!?()\\d\\n]{2,60}?)(?=,|\\s(?:${and})\\s(?:${at})\\s\\d|[.;!?\\n]|$)`,
  'giu',
);
const joint = letterPattern(
  `^(?:[,;]\\s|[,;]?\\s(?:${and})\\s)(?:(?:then|dann|luego|después|puis|poi|depois|potem|потом)\\s)?$`,
);
/** "Programa: ", and the colon behind a date. */
const heading = /(?:(?:^|(?<!\d)[.!?\n]\s{0,2})(?<label>\p{L}[\p{L} ]{2,24}))?\s?:\s$/u;
