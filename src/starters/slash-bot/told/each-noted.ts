import { allMatches } from '../../../workspace/text/all-matches.ts';
import { readClocks, repeats } from '../../shared/reading/clock/read-clock.ts';

/** "On Tuesdays at 19:00 (yellow) and on Thursdays at 19:00 (green)": each time with what is told of it. */
export function eachNoted(
  clause: string,
): readonly { readonly told: string; readonly note: string }[] {
  const notes = allMatches(clause, /[(（](?<note>\p{L}[^()（）\d]{1,40})[)）]/gu);
  const [first] = notes;
  if (first === undefined || notes.length < 2) return [];
  // What each is about stands ahead of the first.
  const day = clause.slice(0, first.index).search(timed);
  const about = clause.slice(0, Math.max(day, 0));
  let from = about.length;
  const parts = notes.map(({ 0: whole, index, groups = {} }) => {
    const told = `${about}${clause.slice(from, index)}`;
    from = index + whole.length;
    return { told, note: groups['note'] ?? '' };
  });
  return parts.every(({ told }) => readClocks(weekly(told)).length === 1) ? parts : [];
}

/** Where the first day begins. */
const timed =
  /(?<!\p{L})(?:(?:on|every|each|jeden|am|el|los|cada|le|chaque|o|na|às|aos|ogni|il|op|elke|w|we|в|во|каждый|у|щочетверга) )?(?:\p{L}{3,14}(?:s|tag|tags)?) (?:at|um|a|à|às|alle|om|o|saat|в|о)\s/iu;

/** "A reminder on Monday at 12" comes every week. */
export function weekly(clause: string): string {
  return repeats(clause) ? clause : `every ${clause}`;
}
