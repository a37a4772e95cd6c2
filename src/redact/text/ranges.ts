/** A part of a text: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Replaces ranges of a text, which must be sorted. Of overlapping ranges only the first is replaced. */
export function replaceRanges(text: string, ranges: Iterable<Range>, replacement: string): string {
  let clean = '';
  let done = 0;
  for (const { from, to } of ranges) {
    if (from < done) continue;
    clean += text.slice(done, from) + replacement;
    done = to;
  }
  return done === 0 ? text : clean + text.slice(done);
}

/** The ranges that a global pattern matches. Unlike `matchAll`, it does not copy the pattern. */
export function* rangesOf(text: string, pattern: RegExp): Generator<Range> {
  for (let at = 0; ;) {
    // Searches may be nested.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = pattern.lastIndex;
    yield { from: match.index, to: at };
  }
}
