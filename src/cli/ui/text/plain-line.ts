import { cutText } from '../../../errors/cut-text.ts';
import { redactor } from '../print.ts';

/**
 * Makes untrusted text safe to print on one line: removes secrets, shows control characters and
 * bidirectional marks as `\u001b`, and cuts the line to `maxLength` characters with `…`.
 */
export function plainLine(text: string, maxLength = 600): string {
  const line = redactor()
    .text(cutText(text, maxLength * 2 + 4000))
    .slice(0, maxLength + 1)
    .toWellFormed()
    .replace(/[\n\r\t]+/g, ' ');
  const shown = escapeControls(line);
  return shown.length > maxLength ? `${shown.slice(0, maxLength - 1)}…` : shown;
}

/** Shows control characters, except tabs, and bidirectional marks as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

const unprintable =
  /(?!\t)[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
