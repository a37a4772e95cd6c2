import { positionOf } from '../report.ts';

export interface StyleEnd {
  readonly line: number;
  readonly message: string;
  /** Whether everything that follows is lost, rather than one rule. */
  readonly breaks: boolean;
}

/** Where a style sheet is cut off or has a surplus brace; undefined if its braces match. */
export function styleEnd(css: string): StyleEnd | undefined {
  const open: number[] = [];
  let surplus: number | undefined;
  for (const { 0: token, index } of css.matchAll(tokens)) {
    if (token === '{') open.push(index);
    else if (token === '}' && open.pop() === undefined) surplus ??= index;
    else if (token.startsWith('/*') && !(token.length >= 4 && token.endsWith('*/'))) {
      return { line: lineOf(css, index), message: 'This comment is never closed.', breaks: true };
    }
  }
  const last = open.at(-1);
  if (last !== undefined) {
    return { line: lineOf(css, last), message: 'This { is never closed.', breaks: true };
  }
  if (surplus === undefined || css.slice(surplus + 1).trim() === '') return undefined;
  return { line: lineOf(css, surplus), message: 'This } has no matching {.', breaks: false };
}

function lineOf(css: string, offset: number): number {
  return positionOf(css, offset).line;
}

/** A string ends with its line, a comment at the latest with the file. */
const tokens =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|url\(\s*[^"')\s][^()\n]*\)|\\[\s\S]|[{}]/g;
