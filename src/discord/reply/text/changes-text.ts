import type { FileDiff, JobDiff } from '../../../contracts/job/diff.ts';
import type { Job, TreeChanges } from '../../../contracts/job/job.ts';
import { markdownText } from './escape.ts';
import { count } from './format.ts';

/**
 * What a follow-up has changed, and what it could not, as lines of Markdown; none before its files are
 * written. Without the diff, the files are not told apart.
 */
export function changesText(
  { changes, plan }: Pick<Job, 'changes' | 'plan'>,
  diff: JobDiff | undefined,
): readonly string[] {
  if (changes === undefined) return [];
  return [
    ...listed('', plan?.changed),
    diff === undefined ? countedFiles(changes) : namedFiles(diff),
    ...unplannedFiles(changes),
    ...listed('**Not included:**', plan?.notIncluded),
  ];
}

/** Changed styles.css, added prices.html (+12 −3 lines). */
function namedFiles({ files, addedLines, deletedLines }: JobDiff): string {
  if (files.length === 0) return 'No file is different.';
  const parts = (['changed', 'added', 'deleted'] as const).flatMap((status) => {
    const own = files.filter((file) => file.status === status);
    return own.length === 0 ? [] : [`${status} ${namesOf(own)}`];
  });
  return `${capital(parts.join(', '))} (+${addedLines} −${deletedLines} lines).`;
}

function namesOf(files: readonly FileDiff[]): string {
  return shortList(files.map(({ path }) => path));
}

function countedFiles({ added, changed, deleted, paths }: TreeChanges): string {
  const parts = Object.entries({ changed, added, deleted }).filter(([, number]) => number > 0);
  if (parts.length === 0) return 'No file is different.';
  const counts = parts.map(([verb, number]) => `${verb} ${count(number, 'file')}`).join(', ');
  return `${capital(counts)}: ${shortList(paths, added + changed + deleted)}.`;
}

function unplannedFiles({ unplanned = 0 }: TreeChanges): readonly string[] {
  if (unplanned === 0) return [];
  const what = unplanned === 1 ? 'One of these files was' : `${unplanned} of these files were`;
  return [`**Please look closely:** ${what} not part of the plan.`];
}

function listed(heading: string, texts: readonly string[] = []): readonly string[] {
  if (texts.length === 0) return [];
  const hidden = texts.length - maxTexts;
  return [
    ...(heading === '' ? [] : [heading]),
    ...texts.slice(0, maxTexts).map((text) => `- ${markdownText(text, 120)}`),
    ...(hidden > 0 ? [`- and ${hidden} more`] : []),
  ];
}

function shortList(paths: readonly string[], total = paths.length): string {
  const shown = paths.slice(0, maxNames);
  const hidden = total - shown.length;
  const names = shown.map((path) => markdownText(path, 40)).join(', ');
  return hidden > 0 ? `${names} and ${hidden} more` : names;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const maxNames = 6;
const maxTexts = 5;
