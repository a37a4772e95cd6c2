import { cutText } from '../../../errors/text/cut-text.ts';
import { escapeControls } from '../../../errors/text/escape-controls.ts';
import { redactor } from '../print.ts';

export { escapeControls };

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
