import { formatPatch } from 'diff';
import type { DiffHunk, FileDiff, JobDiff } from '../contracts/job/diff.ts';

/**
 * A diff as text that `git apply` and `patch -p1` accept. A binary or cut file is a line that they skip.
 * Paths are quoted, but the lines are as they are in the files, control characters included.
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
  const text = formatPatch({
    isGit: true,
    isCreate,
    isDelete,
    oldFileName: isCreate ? '/dev/null' : `a/${path}`,
    newFileName: isDelete ? '/dev/null' : `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: hunks.map((hunk) => ({ ...hunk, lines: toPrefixed(hunk) })),
  });
  // `patch` asks whether an empty file is to be deleted, unless its hash (of git) says that it is empty.
  if (isDelete && hunks.length === 0) return `${text}index e69de29..0000000\n`;
  return path.includes(' ') ? endNames(text) : text;
}

/** `patch` takes the name of a file to end at its first space, unless a tab ends the line. */
function endNames(text: string): string {
  return text.replace(/^--- .*\n\+\+\+ .*$/m, (names) => `${names.replace('\n', '\t\n')}\t`);
}

function toPrefixed({ lines }: DiffHunk): string[] {
  return lines.flatMap(({ type, text, isUnterminated = false }) =>
    isUnterminated ? [type + text, '\\ No newline at end of file'] : [type + text],
  );
}
