/**
 * The line without the look at its end that the page has: what was understood is blank in `withoutLook`.
 *
 * @example
 * const text = 'a timer of 90 seconds and a dark theme';
 * withoutTrailingLook(text, text, 'a timer of 90 seconds and a      theme'); // 'a timer of 90 seconds'
 */
export function withoutTrailingLook(line: string, text: string, withoutLook: string): string {
  const at = text.indexOf(line);
  const { 0: tail = '', index = 0 } = (at < 0 ? undefined : joined.exec(line)) ?? {};
  const words = tail.trim().split(/\s+/u);
  if (tail === '' || words.length > 7 || /\d/u.test(tail)) return line;
  const rest = withoutLook
    .slice(at + index, at + line.length)
    .trim()
    .split(/\s+/u);
  return rest.length < words.length ? line.slice(0, index) : line;
}

/** "and a dark theme", up to the end */
const joined =
  /(?<=\S{2}\s\S.{2,200})[,;]?\s(?:and|und|y|e|et|en|i|ve|и|और|dan)\s(?!.*\s(?:and|und|y|e|et|en|i|ve|и|और)\s)[^,;.]{4,70}$/iu;
