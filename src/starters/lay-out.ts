/**
 * Joins a template's parts and values. Removes the indentation that all lines share, and indents every
 * line of a value like the line that holds it. The result starts after the first line break and ends
 * with one.
 */
export function layOut(parts: readonly string[], values: readonly string[]): string {
  let text = '';
  unindented(parts).forEach((part, index) => {
    text += part;
    const value = values[index];
    if (value === undefined) return;
    const lines = value.trimEnd();
    text += lines.includes('\n') ? lines.replaceAll('\n', `\n${indentationOf(text)}`) : lines;
  });
  const trimmed = /[ \t]\n/.test(text) ? text.replace(/(?<![ \t])[ \t]+$/gm, '') : text;
  return `${trimmed
    .replace(/^\n/, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** A template of code. Backslashes are kept as written; values are not escaped. */
export function source(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return layOut(parts.raw, values);
}

/** A template of prose, such as Markdown. Its values are not escaped. */
export function prose(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return layOut(parts, values);
}

/** That of the last line. */
function indentationOf(text: string): string {
  return /^ */.exec(text.slice(text.lastIndexOf('\n') + 1))?.[0] ?? '';
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** The parts of a template are the same array each time. */
function unindented(parts: readonly string[]): readonly string[] {
  const before = known.get(parts);
  if (before !== undefined) return before;
  const indented = new RegExp(`\\n {0,${sharedIndentation(parts)}}`, 'g');
  const texts = parts.map((part) => part.replace(indented, '\n'));
  known.set(parts, texts);
  return texts;
}

function sharedIndentation(parts: readonly string[]): number {
  const lines = parts
    .join('$')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
  return Math.min(...lines.map((line) => /^ */.exec(line)?.[0].length ?? 0), 40);
}
