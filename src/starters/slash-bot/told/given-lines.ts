import { allMatches } from '../../../workspace/text/all-matches.ts';
import { type Clock, readClock } from '../../shared/reading/clock/read-clock.ts';
import { isChosen } from './telling-words.ts';

/**
 * The lines of which one is posted at each time, as sentences or between semicolons; undefined for none.
 *
 * @example
 * givenLines('a random fact every day at 9. Facts: Cats sleep a lot. Dogs bark.')?.items;
 * // ['Cats sleep a lot.', 'Dogs bark.']
 */
export function givenLines(
  text: string,
): { readonly clock: Clock; readonly items: readonly string[] } | undefined {
  if (!isChosen.test(text)) return undefined;
  for (const { index } of allMatches(text, /[:：]\s|：/gu).slice(0, 4)) {
    const lead = text.slice(0, index);
    const clock = isChosen.test(lead) ? readClock(lead) : undefined;
    if (clock === undefined) continue;
    const [list = ''] = text.slice(index + 1).split(others, 1);
    const lines = list
      .split(list.includes(';') ? /;\s?|\n/u : /(?<=[.!?]),?\s|(?<=[。！？])|\n/u)
      .map((line) => line.trim())
      .filter(Boolean);
    if (lines.length > 1 && lines.every((line) => /\s|\p{Lo}/u.test(line)))
      return { clock, items: lines.slice(0, 40) };
  }
  return undefined;
}

/** Behind the lines, something else is asked for. */
const others =
  /(?<=[.!?;。]\s?)(?=[^.!?;。]{0,40}[/#@]\p{L}|(?:also|plus|and|auch|und|außerdem|además|también|y|aussi|et|inoltre|também|ook|ещё|еще|также|it|(?:the|der|el|le|il|o|de) bot|members?|people|mods?|users?)\s)/iu;
