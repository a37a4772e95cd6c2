import type { DiffHunk, DiffLine } from '../../../../contracts/job/diff.ts';

export type DiffLayout = 'unified' | 'split';

/** A line of one side, with its number from 1. */
export interface ShownLine {
  readonly number: number;
  readonly text: string;
  /** The text of the line on the other side that it replaces, or that replaces it. */
  readonly other?: string;
  /** No line feed ends it, and its file. */
  readonly isUnterminated: boolean;
}

/** A row of a diff; a side is absent if it has no such line. */
export interface DiffRow {
  readonly before?: ShownLine;
  readonly after?: ShownLine;
  readonly isSame: boolean;
}

export interface HunkRows {
  readonly hunk: DiffHunk;
  readonly rows: readonly DiffRow[];
}

/** The first rows of a file's hunks, and how many are left out. */
export function firstRows(
  hunks: readonly DiffHunk[],
  layout: DiffLayout,
  maxRows: number,
): { readonly shown: readonly HunkRows[]; readonly hidden: number } {
  const shown: HunkRows[] = [];
  let [left, hidden] = [maxRows, 0];
  for (const hunk of hunks) {
    const all = layout === 'unified' ? unifiedRows(hunk) : splitRows(hunk);
    const rows = all.slice(0, left);
    if (rows.length > 0) shown.push({ hunk, rows });
    left -= rows.length;
    hidden += all.length - rows.length;
  }
  return { shown, hidden };
}

/** The old lines of each change before its new ones. */
function unifiedRows(hunk: DiffHunk): readonly DiffRow[] {
  return blocksOf(hunk).flatMap((block): readonly DiffRow[] =>
    block.isSame
      ? besideEachOther(block)
      : [
          ...block.before.map((before) => ({ before, isSame: false })),
          ...block.after.map((after) => ({ after, isSame: false })),
        ],
  );
}

/** Old and new lines beside each other. */
function splitRows(hunk: DiffHunk): readonly DiffRow[] {
  return blocksOf(hunk).flatMap(besideEachOther);
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
    // Changed lines replace each other in their order.
    const others = isSame ? { old: [], fresh: [] } : { old, fresh };
    blocks.push({
      isSame,
      before: old.map((line, index) => toShown(line, oldNumber + index, others.fresh[index])),
      after: fresh.map((line, index) => toShown(line, newNumber + index, others.old[index])),
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
  other: DiffLine | undefined,
): ShownLine {
  return {
    number,
    text,
    isUnterminated: isUnterminated === true,
    ...(other && { other: other.text }),
  };
}
