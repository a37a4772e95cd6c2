import { diffArrays } from 'diff';
import type { DiffHunk, DiffLine, FileDiff, JobDiff } from '../contracts/job/diff.ts';

/** Such as `text` or `largeText` of a redactor. */
type Clean = (text: string) => string | Promise<string>;

/**
 * A copy of a diff whose paths and lines have passed through `clean`. Each side of a hunk is cleaned as
 * one text, because a secret may span lines; the lines keep their number.
 *
 * @example
 * const shown = await cleanDiff(await engine.diff(jobId), createRedactor().largeText);
 */
export async function cleanDiff(diff: JobDiff, clean: Clean): Promise<JobDiff> {
  const files: FileDiff[] = [];
  for (const file of diff.files) {
    const hunks: DiffHunk[] = [];
    for (const hunk of file.hunks) hunks.push(await cleanHunk(hunk, clean));
    files.push({ ...file, path: await clean(file.path), hunks });
  }
  return { ...diff, files };
}

async function cleanHunk(hunk: DiffHunk, clean: Clean): Promise<DiffHunk> {
  const old = await cleanSide(hunk.lines, '-', clean);
  const fresh = await cleanSide(hunk.lines, '+', clean);
  const lines = hunk.lines.map((line) => {
    const [onOld, onNew] = [old.get(line) ?? line.text, fresh.get(line) ?? line.text];
    // A line of both sides may belong to a secret of only one of them.
    return { ...line, text: onOld === line.text ? onNew : onOld };
  });
  return { ...hunk, lines };
}

/** The clean text of each line of one side. */
async function cleanSide(
  lines: readonly DiffLine[],
  side: '+' | '-',
  clean: Clean,
): Promise<ReadonlyMap<DiffLine, string>> {
  const own = lines.filter(({ type }) => type === ' ' || type === side);
  const texts = await cleanLines(
    own.map(({ text }) => text),
    clean,
  );
  return new Map(own.map((line, index) => [line, texts[index] ?? '']));
}

async function cleanLines(lines: readonly string[], clean: Clean): Promise<readonly string[]> {
  const cleaned = (await clean(lines.join('\n'))).split('\n');
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
