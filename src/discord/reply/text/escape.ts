/**
 * Turns untrusted text into one line without control, bidirectional or invisible characters, cut to
 * `maxLength` characters with `…`.
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

/** Like `plainText`, for Markdown: the text cannot format, link, mention or ping. */
export function markdownText(text: string, maxLength = 200): string {
  return (
    plainText(text, maxLength)
      .replace(/[\\*_~`|[\]()<>]/g, '\\$&')
      .replace(/^[#+-]|(?<=^\d+)\./, '\\$&')
      // A backslash does not disable mentions, links and invites.
      .replace(/@/g, `@${zeroWidthSpace}`)
      .replace(/:\/\//g, `:${zeroWidthSpace}//`)
      .replace(/(discord(?:\.gg|(?:app)?\.com\/invite)\/)/gi, `$1${zeroWidthSpace}`)
  );
}

/**
 * Text of several lines for a file that people read: characters that could hide or reorder a part of it
 * are named, such as `‹U+202E›`.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(
      hiding,
      (character) => `‹U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›`,
    );
}

/** The last lines of a text in a code block that it cannot break out of. */
export function codeBlock(text: string, maxLength = 1800): string {
  const clean = text
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/`/g, `\`${zeroWidthSpace}`)
    .trimEnd();
  const lines = clean.slice(-maxLength).toWellFormed();
  const whole =
    clean.length > maxLength ? `…${lines.slice(Math.max(0, lines.indexOf('\n')))}` : lines;
  return `\`\`\`\n${whole}\n\`\`\``;
}

/** Not joiners, which scripts and emoji need, and not the carriage return of a line's end. */
const hiding =
  /(?!\n|\t|\r\n)[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

const zeroWidthSpace = '\u200b';

/** Keeps zero-width joiners, which scripts and emoji need. */
const unprintable =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;
