import { formatPatch } from 'diff';
import type { DiffHunk, FileDiff, JobDiff } from '../contracts/diff.ts';

/**
 * A diff as text that `git apply` and `patch -p1` accept. A binary or cut file is a line that they skip.
 * Not escaped: text of a file is as it is in the file.
 *
 * @example
 * await writeFile('change.patch', unifiedText(await engine.diff(jobId)));
 */
export function unifiedText({ files }: Pick<JobDiff, 'files'>): string {
  return files.map(unifiedFile).join('');
}

/** The part of one file: its headers, then its hunks, each of which begins with `@@`. */
export function unifiedFile({ path, status, hunks, isBinary, isCut }: FileDiff): string {
  if (isBinary) return `Binary file, ${status}: ${JSON.stringify(path)}\n`;
  if (isCut) return `File too large to show, ${status}: ${JSON.stringify(path)}\n`;
  const [isCreate, isDelete] = [status === 'added', status === 'deleted'];
  return formatPatch({
    isGit: true,
    isCreate,
    isDelete,
    oldFileName: isCreate ? '/dev/null' : `a/${path}`,
    newFileName: isDelete ? '/dev/null' : `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: hunks.map((hunk) => ({ ...hunk, lines: toPrefixed(hunk) })),
  });
}

function toPrefixed({ lines }: DiffHunk): string[] {
  return lines.flatMap(({ type, text, isUnterminated = false }) =>
    isUnterminated ? [type + text, '\\ No newline at end of file'] : [type + text],
  );
}
