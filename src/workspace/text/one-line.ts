import { cutText } from '../../errors/text/cut-text.ts';

/**
 * Makes text safe for one line of a log or message. Control characters (newlines and escape sequences
 * included), bidirectional marks and line separators become `\n`, `\u001b` and so on; lone surrogates
 * become U+FFFD. Text longer than `maxLength` UTF-16 units is cut off and ends in `…`.
 *
 * @example
 * oneLine('a\nb'); // 'a\\nb'
 */
export function oneLine(text: string, maxLength = 2000): string {
  // The fast path: most lines are plain.
  if (text.length <= maxLength && !special.test(text)) return text;
  // Escaping never makes text shorter, so the rest could never be shown.
  const head = cutText(text, maxLength + 1);
  const line = head.toWellFormed().replace(unprintable, escapeCharacter);
  if (text.length <= maxLength && line.length <= maxLength) return line;
  return `${cutText(line, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}

// Anything that may be unprintable. Surrogates too: a pair may be a mark beyond U+FFFF.
const special =
  /[^ -~\u00a0-\u061b\u061d-\u200a\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\uffff]/;

const unprintable =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return shortEscapes[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
