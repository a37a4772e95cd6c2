/** Puts values into a text: fill('Hello {name}', { name: 'Ada' }) is 'Hello Ada'. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** At most `max` characters; what was longer ends in an ellipsis. */
export function cut(text, max) {
  const characters = [...text];
  if (text.length <= max) return text;
  let short = '';
  for (const character of characters) {
    if (short.length + character.length > max - 1) break;
    short += character;
  }
  return short + '…';
}

/** Text of a user as it was written, but with no link that hides where it leads. */
export function unlinked(text) {
  return text.replace(/[[\]]/g, '\\$&');
}

/** Text of a user in one line, without what Discord would take for formatting. */
export function plain(text) {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*_~`|>#[\]()<@-]/g, '\\$&');
}
