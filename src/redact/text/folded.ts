/** A text with some parts removed or decoded, and a map back to the original positions. */
export interface Folded {
  readonly text: string;
  /** Position in the original text of a position in `text`. */
  at(index: number): number;
}

/** Reorigins each match of a global pattern by `decode(match)`. @default removes it */
export function folded(
  text: string,
  pattern: RegExp,
  decode: (match: string) => string = () => '',
): Folded {
  let short = '';
  let done = 0;
  const starts: number[] = [0];
  const origins: number[] = [0];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    short += text.slice(done, index);
    starts.push(short.length);
    origins.push(index);
    short += decode(match);
    done = index + match.length;
    starts.push(short.length);
    origins.push(done);
  }
  return {
    text: short + text.slice(done),
    at(index) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      return (origins[low] ?? 0) + index - (starts[low] ?? 0);
    },
  };
}
