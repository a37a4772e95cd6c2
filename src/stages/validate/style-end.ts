import { positionOf } from './report.ts';

/** Where a style sheet breaks off or has a brace too many; undefined when its braces pair. */
export function styleEnd(css: string): { line: number; message: string } | undefined {
  const open: number[] = [];
  let surplus: number | undefined;
  for (const { 0: token, index } of css.matchAll(tokens)) {
    if (token === '{') open.push(index);
    else if (token === '}' && open.pop() === undefined) surplus ??= index;
    else if (token.startsWith('/*') && !(token.length >= 4 && token.endsWith('*/'))) {
      return { line: positionOf(css, index).line, message: 'This comment is never closed.' };
    }
  }
  const last = open.at(-1);
  if (last !== undefined) {
    return { line: positionOf(css, last).line, message: 'This { is never closed.' };
  }
  if (surplus === undefined || css.slice(surplus + 1).trim() === '') return undefined;
  return { line: positionOf(css, surplus).line, message: 'This } closes nothing.' };
}

/** Strings end with their line, comments with the file. */
const tokens =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|url\(\s*[^"')\s][^)]*\)|\\[\s\S]|[{}]/g;
