import { createHash } from 'node:crypto';

/** Whether a page answers, and a mark that changes with its visible text. */
export function look({ status, text }) {
  if (status >= 400) return { value: 'status ' + status };
  const shown = text
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const mark = createHash('sha256').update(shown).digest('hex').slice(0, 12);
  return { value: 'version ' + mark, note: 'up, version ' + mark };
}
