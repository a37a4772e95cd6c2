import type { FileDiff, JobDiff } from '../../../../contracts/job/diff.ts';
import type { TreeChanges } from '../../../../contracts/job/job.ts';
import { formatAmount, formatCount } from '../../format.ts';

/** 2 files differ, 12 lines added, 3 deleted. */
export function diffText({ files, addedLines, deletedLines, isCut }: JobDiff): string {
  if (files.length === 0) return 'No differences';
  const atLeast = isCut ? 'at least ' : '';
  return `${formatAmount(files.length, 'file')} · ${atLeast}${lineCounts(addedLines, deletedLines)}`;
}

/** +12 −3, or why the lines were not counted. */
export function fileText({ isBinary, isCut, addedLines, deletedLines }: FileDiff): string {
  if (isBinary) return 'binary';
  if (addedLines === undefined || deletedLines === undefined) return isCut ? 'too large' : '';
  return lineCounts(addedLines, deletedLines);
}

/** Why no lines of a file are shown; undefined where they are. */
export function reasonOf({ isBinary, isCut, hunks, status }: FileDiff): string | undefined {
  if (isBinary) return `This file is not text. It was ${status}.`;
  if (isCut) return `Too many lines changed to show them. The file was ${status}.`;
  return hunks.length === 0 ? `The file is empty. It was ${status}.` : undefined;
}

/** 1 file changed, 2 added, 3 unchanged. */
export function countsText({
  added,
  changed,
  deleted,
  unchanged,
}: Omit<TreeChanges, 'paths'>): string {
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [deleted, 'deleted'],
    [unchanged, 'unchanged'],
  ] as const;
  const [first, ...rest] = counts.filter(([count]) => count > 0);
  if (first === undefined) return 'No files';
  return [
    `${formatAmount(first[0], 'file')} ${first[1]}`,
    ...rest.map(([count, verb]) => `${formatCount(count)} ${verb}`),
  ].join(', ');
}

function lineCounts(added: number, deleted: number): string {
  return `+${formatCount(added)} −${formatCount(deleted)}`;
}
