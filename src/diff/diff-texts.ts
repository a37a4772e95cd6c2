import { structuredPatch } from 'diff';
import type { DiffHunk, DiffLine } from '../contracts/job/diff.ts';

interface TextDiff {
  readonly hunks: readonly DiffHunk[];
  readonly addedLines: number;
  readonly deletedLines: number;
  /** How many edits were searched for; 0 without a search. */
  readonly edits: number;
}

/**
 * Compares two texts line by line. The whole text counts as replaced if more than `maxEdits` lines were
 * added and deleted: more take too long to find.
 *
 * @example
 * diffTexts('a\nb\n', 'a\nc\n', 100); // { addedLines: 1, deletedLines: 1, hunks: […], edits: 2 }
 */
export function diffTexts(before: string, after: string, maxEdits: number): TextDiff {
  const isSearched = before !== '' && after !== '';
  const found = isSearched ? edited(before, after, maxEdits) : undefined;
  const hunks = found ?? replaced(before, after);
  const [addedLines, deletedLines] = [countOf(hunks, '+'), countOf(hunks, '-')];
  const edits = isSearched ? Math.min(maxEdits, addedLines + deletedLines) : 0;
  return { hunks, addedLines, deletedLines, edits };
}

/** The number of lines of a text. */
export function countLines(text: string): number {
  let count = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function edited(
  before: string,
  after: string,
  maxEditLength: number,
): readonly DiffHunk[] | undefined {
  const options = { context: 3, maxEditLength };
  const patch = structuredPatch('', '', before, after, undefined, undefined, options);
  return patch?.hunks.map(({ lines, ...range }) => ({ ...range, lines: toLines(lines) }));
}

/** From lines such as `-text`; one that begins with a backslash says that no line feed ends the last. */
function toLines(prefixed: readonly string[]): readonly DiffLine[] {
  return prefixed.flatMap((line, index): readonly DiffLine[] => {
    if (line.startsWith('\\')) return [];
    const type = line.startsWith('+') ? '+' : line.startsWith('-') ? '-' : ' ';
    const isUnterminated = prefixed[index + 1]?.startsWith('\\') === true;
    return [{ type, text: line.slice(1), ...(isUnterminated && { isUnterminated }) }];
  });
}

function replaced(before: string, after: string): readonly DiffHunk[] {
  const [old, fresh] = [linesOf('-', before), linesOf('+', after)];
  if (old.length + fresh.length === 0) return [];
  const range = { oldStart: 1, oldLines: old.length, newStart: 1, newLines: fresh.length };
  return [{ ...range, lines: [...old, ...fresh] }];
}

function linesOf(type: DiffLine['type'], text: string): readonly DiffLine[] {
  const lines = text.split('\n').map((line): DiffLine => ({ type, text: line }));
  const last = lines.pop();
  if (last === undefined || last.text === '') return lines;
  return [...lines, { ...last, isUnterminated: true }];
}

function countOf(hunks: readonly DiffHunk[], type: DiffLine['type']): number {
  const counts = hunks.map(({ lines }) => lines.filter((line) => line.type === type).length);
  return counts.reduce((sum, count) => sum + count, 0);
}
