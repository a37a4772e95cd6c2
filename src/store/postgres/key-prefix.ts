/**
 * The first key, in the order of bytes, after all that begin with a prefix. Undefined if there is none:
 * every key after the prefix begins with it.
 */
export function endOfPrefix(prefix: string): string | undefined {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  // UTF-8 orders texts like their code points.
  for (let last = points.pop(); last !== undefined; last = points.pop())
    if (last < 0x10_ff_ff) return String.fromCodePoint(...points, next(last));
  return undefined;
}

/** Surrogates are no characters. */
function next(point: number): number {
  return point + 1 >= 0xd8_00 && point + 1 <= 0xdf_ff ? 0xe0_00 : point + 1;
}
