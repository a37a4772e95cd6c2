/** A part of a text: from its first character to the place behind its last one. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Puts something in the place of parts of a text, given in order; of those that overlap, the first. */
export function replaceRanges(text: string, ranges: Iterable<Range>, instead: string): string {
  let clean = '';
  let done = 0;
  for (const { from, to } of ranges) {
    if (from < done) continue;
    clean += text.slice(done, from) + instead;
    done = to;
  }
  return done === 0 ? text : clean + text.slice(done);
}

/** Where a global pattern matches. */
export function* rangesOf(text: string, pattern: RegExp): Generator<Range> {
  for (const { 0: match, index } of text.matchAll(pattern)) {
    yield { from: index, to: index + match.length };
  }
}
