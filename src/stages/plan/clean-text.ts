const maxCharacters = 16_000;

/**
 * Makes chat text safe to read with patterns: well-formed, bounded, no control or bidirectional
 * characters but newlines. What it means for a page is the business of the escapes.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, maxCharacters)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '');
}

/** One line, cut at a word to at most `max` UTF-16 units and never inside a character. */
export function oneLine(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const space = cut.lastIndexOf(' ');
  const whole = space > max / 2 ? cut.slice(0, space) : cut;
  return whole.replace(/[\ud800-\udbff]$/, '').trimEnd();
}
