import { positionOf } from './report.ts';

export interface StyleEnd {
  readonly line: number;
  readonly message: string;
  /** Whether all that follows is lost, and not one rule. */
  readonly breaks: boolean;
}

/** Where a style sheet breaks off or has a brace too many; undefined when its braces pair. */
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
  return { line: lineOf(css, surplus), message: 'This } closes nothing.', breaks: false };
}

function lineOf(css: string, offset: number): number {
  return positionOf(css, offset).line;
}

/** Strings end with their line, comments with the file. */
const tokens =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|url\(\s*[^"')\s][^()\n]*\)|\\[\s\S]|[{}]/g;
