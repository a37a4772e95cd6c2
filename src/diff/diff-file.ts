import { isUtf8 } from 'node:buffer';
import type { FileDiff } from '../contracts/job/diff.ts';
import type { FileChange } from './diff-jobs.ts';
import { countLines, diffTexts } from './diff-texts.ts';
import type { ReadJobFile } from './read-file.ts';

interface FileReaders {
  readonly before: ReadJobFile;
  readonly after: ReadJobFile;
}

/**
 * Creates a function that compares a file, for all files of one job: together they stay within the
 * limits, and what is beyond is cut.
 */
export function createFileDiffer(read: FileReaders): (change: FileChange) => FileDiff {
  let { totalBytes: bytesLeft, totalLines: linesLeft, totalWork: workLeft } = limits;

  return function diffFile({ path, before, after }) {
    const status = before === undefined ? 'added' : after === undefined ? 'deleted' : 'changed';
    const file = { path, status, hunks: [], isBinary: false, isCut: false } as const;
    const [oldBytes, newBytes] = [before?.bytes ?? 0, after?.bytes ?? 0];
    const bytes = oldBytes + newBytes;
    if (Math.max(oldBytes, newBytes) > limits.fileBytes || bytes > bytesLeft) {
      return { ...file, isCut: true };
    }
    bytesLeft -= bytes;
    const [old, fresh] = [before && read.before(before), after && read.after(after)];
    if (!isText(old) || !isText(fresh)) return { ...file, isBinary: true };
    const texts = [old?.toString() ?? '', fresh?.toString() ?? ''] as const;
    if (texts.some((text) => countLines(text) > limits.fileLines)) return { ...file, isCut: true };

    const maxEdits = workLeft > 0 ? limits.fileEdits : limits.fewEdits;
    const { hunks, edits, ...counts } = diffTexts(...texts, maxEdits);
    workLeft -= edits ** 2;
    const lines = hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
    if (lines > linesLeft) return { ...file, ...counts, isCut: true };
    linesLeft -= lines;
    return { ...file, ...counts, hunks };
  };
}

const fileEdits = 500;

const limits = {
  /** Of each side. */
  fileBytes: 500_000,
  fileLines: 10_000,
  /** Lines added and deleted, beyond which the whole file counts as replaced. */
  fileEdits,
  /** The same, after `totalWork`. */
  fewEdits: 50,
  /** Read, on both sides. */
  totalBytes: 10_000_000,
  /** In hunks. */
  totalLines: 50_000,
  /** The time to find edits grows with the square of their number: that of four such files. */
  totalWork: 4 * fileEdits ** 2,
} as const;

function isText(bytes: Buffer | undefined): boolean {
  return bytes === undefined || (isUtf8(bytes) && !bytes.includes(0));
}
