import type { FileDiff, JobDiff } from '../../../contracts/job/diff.ts';
import { unifiedFile } from '../../../diff/unified-text.ts';
import { columns } from '../text/columns.ts';
import { formatCount, formatCounted } from '../text/format.ts';
import type { Paint, Tone } from '../text/paint.ts';
import { escapeControls, plainLine } from '../text/plain-line.ts';

interface DiffView {
  readonly color: Paint;
  /** Else the lines are a patch: none is cut, and the line breaks of each file stay as they are. */
  readonly isTerminal: boolean;
}

/** The lines of a diff as unified text, without control characters. */
export function diffLines({ files }: JobDiff, view: DiffView): readonly string[] {
  return files.flatMap((file) => fileLines(file, view));
}

/** One line per file: what happened to it, and its counts. */
export function diffStat({ files }: JobDiff, color: Paint): readonly string[] {
  const rows = files.map((file) => [file.status, countsOf(file, color), plainLine(file.path, 120)]);
  return columns(rows).map((line) => line.trimEnd());
}

/** `3 files changed, 12 lines added, 4 deleted`. */
export function diffSummary({ files, addedLines, deletedLines }: JobDiff): string {
  if (files.length === 0) return 'No file differs.';
  const hidden = files.filter(({ isBinary, isCut }) => isBinary || isCut).length;
  const added = `${formatCounted(addedLines, 'line')} added`;
  const note = hidden === 0 ? '' : `; ${formatCount(hidden)} binary or too large to show`;
  return `${formatCounted(files.length, 'file')} changed, ${added}, ${formatCount(deletedLines)} deleted${note}`;
}

function fileLines(file: FileDiff, view: DiffView): readonly string[] {
  const lines = unifiedFile(file).split('\n').slice(0, -1);
  const hunksAt = lines.findIndex((line) => line.startsWith('@@'));
  return lines.map((line, index) => {
    const isHeader = hunksAt === -1 || index < hunksAt;
    const tone = isHeader ? 'bold' : tones.get(line.charAt(0));
    const shown = showLine(line, view);
    return tone === undefined ? shown : view.color(tone, shown);
  });
}

const tones: ReadonlyMap<string, Tone> = new Map<string, Tone>([
  ['+', 'green'],
  ['-', 'red'],
  ['@', 'cyan'],
  ['\\', 'dim'],
]);

/** A patch keeps the carriage return at the end of a line; a terminal shows it. */
function showLine(line: string, { isTerminal }: DiffView): string {
  if (isTerminal) return escapeControls(cut(line));
  return line.endsWith('\r') ? `${escapeControls(line.slice(0, -1))}\r` : escapeControls(line);
}

function cut(line: string): string {
  return line.length > maxLineLength ? `${line.slice(0, maxLineLength - 1)}…` : line;
}

const maxLineLength = 1000;

function countsOf({ isBinary, addedLines, deletedLines }: FileDiff, color: Paint): string {
  if (isBinary) return 'binary';
  if (addedLines === undefined || deletedLines === undefined) return 'too large to compare';
  return `${color('green', `+${addedLines}`)} ${color('red', `-${deletedLines}`)}`;
}
