/** How many lines, words and characters a text has. */
export function countsOf(text) {
  return {
    lines: text === '' ? 0 : text.replace(/\n$/, '').split('\n').length,
    words: wordsOf(text).length,
    characters: [...text].length,
  };
}

/** The words that come most often, each with its count. */
export function topWords(text, { top, ignoreCase, minLength = 1, skip = [] }) {
  const counts = new Map();
  const skipped = new Set(skip);
  for (const word of wordsOf(ignoreCase ? text.toLowerCase() : text)) {
    if ([...word].length < minLength || skipped.has(word.toLowerCase())) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
    .slice(0, top);
}

function wordsOf(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
}
