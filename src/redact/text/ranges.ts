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

/** The ranges that a global pattern matches. */
export function* rangesOf(text: string, pattern: RegExp): Generator<Range> {
  for (const { 0: match, index } of text.matchAll(pattern)) {
    yield { from: index, to: index + match.length };
  }
}
