/** What is looked for, as a pattern: a plain text has no signs of its own. */
export function patternOf(text, { isRegex, ignoreCase }) {
  const source = isRegex ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(source, ignoreCase ? 'giu' : 'gu');
}

/** A text with its replacements, and each line that changes. */
export function replaceIn(text, pattern, replacement, isRegex) {
  // A plain replacement may have a "$".
  const put = isRegex ? replacement : () => replacement;
  const changes = text.split('\n').flatMap((line, at) => {
    const next = line.replace(pattern, put);
    return next === line ? [] : [{ line: at + 1, before: line.trim(), after: next.trim() }];
  });
  return { text: text.replace(pattern, put), count: text.match(pattern)?.length ?? 0, changes };
}
