import type { DiffHunk, DiffLine } from '../../../../contracts/diff.ts';
import { markWords, type Piece, unmarked } from './word-marks.ts';

/** A line of one side, with its number from 1. */
export interface ShownLine {
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** No line feed ends it, and its file. */
  readonly isUnterminated: boolean;
}

/** A row of a diff; a side is absent if it has no such line. */
export interface DiffRow {
  readonly before?: ShownLine;
  readonly after?: ShownLine;
  readonly isSame: boolean;
}

/** Old and new lines beside each other. */
export function splitRows(hunk: DiffHunk): readonly DiffRow[] {
  return blocksOf(hunk).flatMap(besideEachOther);
}

/** The old lines of each change before its new ones. */
export function unifiedRows(hunk: DiffHunk): readonly DiffRow[] {
  return blocksOf(hunk).flatMap((block): readonly DiffRow[] =>
    block.isSame
      ? besideEachOther(block)
      : [
          ...block.before.map((before) => ({ before, isSame: false })),
          ...block.after.map((after) => ({ after, isSame: false })),
        ],
  );
}

/** The first lines of a file's hunks, and how many are left out. */
export function firstLines(
  hunks: readonly DiffHunk[],
  maxLines: number,
): { readonly shown: readonly DiffHunk[]; readonly hidden: number } {
  const shown: DiffHunk[] = [];
  let [left, hidden] = [maxLines, 0];
  for (const hunk of hunks) {
    const lines = hunk.lines.slice(0, left);
    if (lines.length > 0) shown.push({ ...hunk, lines });
    left -= lines.length;
    hidden += hunk.lines.length - lines.length;
  }
  return { shown, hidden };
}

/** Lines that are the same on both sides, or those that replace each other. */
interface Block {
  readonly before: readonly ShownLine[];
  readonly after: readonly ShownLine[];
  readonly isSame: boolean;
}

function besideEachOther({ before, after, isSame }: Block): readonly DiffRow[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const [old, fresh] = [before[index], after[index]];
    return { isSame, ...(old && { before: old }), ...(fresh && { after: fresh }) };
  });
}

function blocksOf({ oldStart, newStart, lines }: DiffHunk): readonly Block[] {
  const blocks: Block[] = [];
  let [oldNumber, newNumber] = [oldStart, newStart];
  for (const run of runsOf(lines)) {
    const old = run.filter(({ type }) => type !== '+');
    const fresh = run.filter(({ type }) => type !== '-');
    const isSame = run[0]?.type === ' ';
    // Lines that replace each other, in their order.
    const marks = isSame
      ? []
      : old
          .slice(0, fresh.length)
          .map(({ text }, index) => markWords(text, fresh[index]?.text ?? ''));
    blocks.push({
      isSame,
      before: old.map((line, index) => toShown(line, oldNumber + index, marks[index]?.[0])),
      after: fresh.map((line, index) => toShown(line, newNumber + index, marks[index]?.[1])),
    });
    oldNumber += old.length;
    newNumber += fresh.length;
  }
  return blocks;
}

/** Splits where changed lines begin and end, and where a deletion follows an addition. */
function runsOf(lines: readonly DiffLine[]): readonly (readonly DiffLine[])[] {
  const runs: DiffLine[][] = [];
  let last: DiffLine | undefined;
  for (const line of lines) {
    const isNext = last?.type === line.type || (last?.type === '-' && line.type === '+');
    if (isNext) runs.at(-1)?.push(line);
    else runs.push([line]);
    last = line;
  }
  return runs;
}

function toShown(
  { text, isUnterminated }: DiffLine,
  number: number,
  pieces: readonly Piece[] = unmarked(text),
): ShownLine {
  return { number, pieces, isUnterminated: isUnterminated === true };
}
