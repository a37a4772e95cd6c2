interface SplitList {
  /** At most 30, trimmed, with what stands in brackets after them. */
  readonly parts: readonly string[];
  /** Where the list ends in the text. */
  readonly end: number;
}

/**
 * The parts of the list that begins at `from`: between commas and "and", to its closing bracket or the end
 * of the sentence. Commas in brackets divide nothing.
 */
export function splitList(text: string, from: number, closer?: string): SplitList {
  const rest = text.slice(from, from + longest);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let at = 0;
  for (; at < rest.length && parts.length < mostParts; at += 1) {
    const character = rest.charAt(at);
    if (depth === 0 && (closer === undefined ? isEnd(rest, at) : character === closer)) break;
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (depth < 0) break;
    const joint = depth === 0 ? jointAt(rest, at) : 0;
    if (joint === 0) continue;
    parts.push(rest.slice(start, at));
    start = at + joint;
    at = start - 1;
  }
  parts.push(rest.slice(start, at));
  return {
    parts: parts.map((part) => part.trim()).filter((part) => part !== ''),
    end: from + at,
  };
}

const longest = 600;
const mostParts = 30;

function isEnd(text: string, at: number): boolean {
  return /^(?:[;!?。；]|\.(?=\s|$)|\n(?!\s{0,3}[-*•]))/u.test(text.slice(at, at + 5));
}

function jointAt(text: string, at: number): number {
  const joint =
    /^(?:[,，、]\s?(?:(?:and|und|et|y|e|i|и)\s)?|\n\s{0,3}[-*•]\s?|\s(?:and|und|et|y|e|i|и|plus|&|\+)\s)/iu;
  return joint.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}
