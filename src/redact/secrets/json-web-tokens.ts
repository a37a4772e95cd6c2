import type { Range } from '../text/ranges.ts';

/**
 * Finds JSON web tokens. Not a regular expression: that would start over at each `eyJ` of a run
 * without a second part, in quadratic time.
 */
export function* jsonWebTokens(text: string): Generator<Range> {
  for (let at = text.indexOf('eyJ'); at !== -1; at = text.indexOf('eyJ', at)) {
    if (at > 0 && /[A-Za-z0-9]/.test(text[at - 1] ?? '')) {
      at += 3;
      continue;
    }
    const from = at;
    // Skip the whole run: a token starting later in it would end at the same position.
    at = endOfRun(text, at);
    if (text[at] !== '.' || at - from < shortestPart) continue;
    const first = at;
    at = endOfRun(text, first + 1);
    if (at - first <= shortestPart) continue;
    // A signature, or the three remaining parts of an encrypted token.
    for (let part = 0; part < 3 && text[at] === '.'; part++) at = endOfRun(text, at + 1);
    yield { from, to: at };
  }
}

const shortestPart = 10;

function endOfRun(text: string, from: number): number {
  run.lastIndex = from;
  return from + (run.exec(text)?.[0].length ?? 0);
}

const run = /[\w-]*/y;
