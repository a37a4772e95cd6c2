/** How the generated files of a job differ from those of another, such as its parent. */
export interface JobDiff {
  readonly jobId: string;
  /** The job that it is compared with: what only this one has is deleted. */
  readonly against: string;
  /** The files that differ, in order of their paths. */
  readonly files: readonly FileDiff[];
  /** The sums of the counts that are known. */
  readonly addedLines: number;
  readonly deletedLines: number;
  /** Whether a file is cut. */
  readonly isCut: boolean;
}

export interface FileDiff {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly status: 'added' | 'changed' | 'deleted';
  /** Absent if unknown: the file is binary, or too large to compare. */
  readonly addedLines?: number;
  readonly deletedLines?: number;
  /** In order; none for a binary, cut or empty file. */
  readonly hunks: readonly DiffHunk[];
  /** Whether either side is anything but UTF-8 text. */
  readonly isBinary: boolean;
  /**
   * Whether the hunks are left out because the file, or the whole difference, is too large. They are
   * complete or left out: half a change would pass for all of it.
   */
  readonly isCut: boolean;
}

/** Lines that differ, with up to three equal lines around them. */
export interface DiffHunk {
  /** Number of the first line on the old side, from 1; of the next line, if `oldLines` is 0. */
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly DiffLine[];
}

export interface DiffLine {
  /** On both sides, new, or old. */
  readonly type: ' ' | '+' | '-';
  /** Without the line feed; a carriage return before it stays. */
  readonly text: string;
  /** The last line of its file, which no line feed ends. */
  readonly isUnterminated?: true;
}
