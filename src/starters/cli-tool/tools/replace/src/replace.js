/** What is looked for, as a pattern: a plain text has no signs of its own; `^` and `$` are those of each line. */
export function patternOf(text, { isRegex, ignoreCase }) {
  const source = isRegex ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(source, ignoreCase ? 'gimu' : 'gmu');
}

/** A text with its replacements, how many, and the lines that change: they are read off the new text itself. */
export function replaceIn(text, pattern, replacement, isRegex) {
  // No text has a NUL. A plain replacement may have a "$".
  const marked = '\0' + replacement + '\0';
  const parts = text.replace(pattern, isRegex ? marked : () => marked).split('\0');
  const found = text.match(pattern) ?? [];
  return { text: parts.join(''), count: found.length, changes: changesOf(parts, found) };
}

/** Each second part stands for what was found; between them lie the parts that stay. */
function changesOf(parts, found) {
  const changes = [];
  let [line, before, after] = [1, '', ''];
  const end = () => {
    if (before !== after) changes.push({ line, ...shown(before, after) });
    line += before.split('\n').length;
  };
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) {
      before += found[(at - 1) / 2];
      after += part;
      continue;
    }
    const [first, ...lines] = part.split('\n');
    before += first;
    after += first;
    for (const next of lines) {
      end();
      before = after = next;
    }
  }
  end();
  return changes;
}

/** Without the blanks around them, unless those are what changes. */
function shown(before, after) {
  const [old, next] = [before.trim(), after.trim()];
  return old === next ? { before, after } : { before: old, after: next };
}
