import { diffArrays } from 'diff';
import type { DiffHunk, DiffLine, JobDiff } from '../contracts/job/diff.ts';

/**
 * A copy of a diff whose paths and lines have passed through `clean`, such as a redactor. Each side of
 * a hunk is cleaned as one text, because a secret may span lines; the lines keep their number.
 *
 * @example
 * const shown = cleanDiff(await engine.diff(jobId), createRedactor().text);
 */
export function cleanDiff(diff: JobDiff, clean: (text: string) => string): JobDiff {
  return {
    ...diff,
    files: diff.files.map((file) => ({
      ...file,
      path: clean(file.path),
      hunks: file.hunks.map((hunk) => cleanHunk(hunk, clean)),
    })),
  };
}

function cleanHunk(hunk: DiffHunk, clean: (text: string) => string): DiffHunk {
  const old = cleanSide(hunk.lines, '-', clean);
  const fresh = cleanSide(hunk.lines, '+', clean);
  const lines = hunk.lines.map((line) => {
    const [onOld, onNew] = [old.get(line) ?? line.text, fresh.get(line) ?? line.text];
    // A line of both sides may belong to a secret of only one of them.
    return { ...line, text: onOld === line.text ? onNew : onOld };
  });
  return { ...hunk, lines };
}

/** The clean text of each line of one side. */
function cleanSide(
  lines: readonly DiffLine[],
  side: '+' | '-',
  clean: (text: string) => string,
): ReadonlyMap<DiffLine, string> {
  const own = lines.filter(({ type }) => type === ' ' || type === side);
  const texts = cleanLines(
    own.map(({ text }) => text),
    clean,
  );
  return new Map(own.map((line, index) => [line, texts[index] ?? '']));
}

function cleanLines(lines: readonly string[], clean: (text: string) => string): readonly string[] {
  const cleaned = clean(lines.join('\n')).split('\n');
  if (cleaned.length === lines.length) return cleaned;
  // A secret of several lines has become one: the lines that are left are shown, the others hidden.
  const changes = diffArrays([...lines], cleaned, { maxEditLength: 500 });
  if (changes === undefined) return lines.map(() => hidden);
  return changes.flatMap(({ added, removed, value }) => {
    if (added) return [];
    return removed ? value.map(() => hidden) : value;
  });
}

const hidden = '‹secret›';
