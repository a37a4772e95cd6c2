import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';

/** A list to draw from, with its name. */
export interface DrawList {
  /** Empty where the list is all of the request. */
  readonly label: string;
  readonly lines: readonly string[];
}

/**
 * The lists that a request gives to draw from: each behind its name and a colon, at most 6 of 60 lines.
 *
 * @example
 * readDrawLists('ideas. Heroes: a cook, a spy. Places: a ship, Mars'); // [{ label: 'Heroes', lines: ['A cook', 'A spy'] }, …]
 */
export function readDrawLists(message: string): readonly DrawList[] {
  const lists = allMatches(message.slice(0, 3000), labelled).flatMap(({ groups = {} }) => {
    const lines = linesOf(groups['list'] ?? '');
    const said = (groups['label'] ?? '').trim().replace(opening, '');
    const label = said.split(/\s+/u).length > 3 ? '' : said;
    return lines.length > 1 ? [{ label: upperStart(label), lines }] : [];
  });
  // With a name for each there are several lists; without, the longest is the one.
  const named = lists.filter(({ label }) => label !== '');
  if (named.length > 1) return named.slice(0, 6);
  const longest = lists.toSorted((a, b) => b.lines.length - a.lines.length)[0];
  return longest === undefined ? [] : [{ label: '', lines: longest.lines }];
}

function linesOf(list: string): readonly string[] {
  const quoted = allMatches(list, /["“„«「]([^"”“»」\n]{2,160})["”“»」]/gu).map(
    ([, one = '']) => one,
  );
  const isOfLines = /\n[^\n]/u.test(list);
  const parts =
    quoted.length > 1
      ? quoted
      : list.split(
          isOfLines
            ? /\n/u
            : /,\s|[，、،;；/]|\s(?:and|or|und|oder|y|o|et|ou|e|i|lub|en|of|ve|veya|и|или)\s(?=[^,，、]{1,60}$)/u,
        );
  return parts
    .map((part) =>
      upperStart(
        part
          .replace(/^(?:\s|[-*•–]|(?:and|or|und|oder|y|et|e|i|и|ve)\s)+/u, '')
          .replace(/(?<![.\s])[.\s]+$/u, ''),
      ),
    )
    .filter((part) => part !== '' && part.length <= 160)
    .slice(0, 60);
}

const opening = /^(?:and|und|y|et|e|i|и|ve|with|mit|con|avec|com)\s/iu;
const labelled =
  /(?<label>[\p{L}\p{M}'’ -]{0,60})[:：]\s?(?<list>(?:\n\s*[-*•][^\n]{1,160}){2,60}|[^.!?:：。！？\n]{5,1500})/gu;
