/** A text without some of its parts, and where each character of it was. */
export interface Folded {
  readonly text: string;
  /** The place in the whole text. */
  at(index: number): number;
}

/** Leaves out what a global pattern matches; what `decode` gives stands in its place. */
export function folded(
  text: string,
  pattern: RegExp,
  decode: (match: string) => string = () => '',
): Folded {
  let short = '';
  let done = 0;
  const starts: number[] = [0];
  const places: number[] = [0];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    short += text.slice(done, index);
    starts.push(short.length);
    places.push(index);
    short += decode(match);
    done = index + match.length;
    starts.push(short.length);
    places.push(done);
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
      return (places[low] ?? 0) + index - (starts[low] ?? 0);
    },
  };
}
