/**
 * Text of users, models and stages as one line of plain text: no controls, no bidirectional or
 * invisible marks; what is longer than `maxLength` characters ends in `…`.
 */
export function plainText(text: string, maxLength = 200): string {
  const characters = [
    ...text
      .slice(0, maxLength * 4)
      .toWellFormed()
      .replace(unprintable, ' '),
  ];
  const line = characters.join('').replace(/\s+/g, ' ').trim();
  const cut = [...line];
  return cut.length > maxLength
    ? `${cut
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** The same for a place where Discord reads Markdown: it formats, links, mentions and pings nothing. */
export function markdownText(text: string, maxLength = 200): string {
  return (
    plainText(text, maxLength)
      .replace(/[\\*_~`|[\]()<>]/g, '\\$&')
      .replace(/^[#+-]|(?<=^\d+)\./, '\\$&')
      // A backslash stops neither of these.
      .replace(/@/g, `@${nothing}`)
      .replace(/:\/\//g, `:${nothing}//`)
  );
}

/** The end of a text of many lines, in a block that it cannot leave. */
export function codeBlock(text: string, maxLength = 1800): string {
  const clean = text
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/`/g, `\`${nothing}`)
    .trimEnd();
  const lines = clean.slice(-maxLength);
  const whole = clean.length > maxLength ? `…${lines.slice(lines.indexOf('\n'))}` : lines;
  return `\`\`\`\n${whole}\n\`\`\``;
}

/** Invisible, and takes up no room. */
const nothing = '\u200b';

/** Not the joiners: scripts and emoji need them. */
const unprintable =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;
