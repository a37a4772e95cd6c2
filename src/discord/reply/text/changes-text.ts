import type { FileDiff, JobDiff } from '../../../contracts/job/diff.ts';
import type { Job, TreeChanges } from '../../../contracts/job/job.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import type { Texts } from '../../texts/texts.ts';
import { capitalised } from './capitalised.ts';
import { markdownText } from './escape.ts';

/**
 * What a follow-up has changed, and what it could not, as lines of Markdown; none before its files are
 * written. Without the diff, the files are not told apart.
 */
export function changesText(
  { changes, plan }: Pick<Job, 'changes' | 'plan'>,
  diff: JobDiff | undefined,
  texts: Texts,
): readonly string[] {
  if (changes === undefined) return [];
  const { unplanned = 0 } = changes;
  return [
    ...listed('', plan?.changed, texts),
    diff === undefined ? countedFiles(changes, texts) : namedFiles(diff, texts),
    ...(unplanned === 0 ? [] : [texts.changes.unplanned(unplanned)]),
    ...notIncludedText(plan, texts),
  ];
}

/** What was asked for and is not done, as lines of Markdown. */
export function notIncludedText(
  plan: Pick<Plan, 'notIncluded'> | undefined,
  texts: Texts,
): readonly string[] {
  return listed(`**${texts.changes.notIncluded}**`, plan?.notIncluded, texts);
}

/** Changed styles.css, added prices.html (+12 −3 lines). */
function namedFiles({ files, addedLines, deletedLines }: JobDiff, texts: Texts): string {
  const { changes } = texts;
  if (files.length === 0) return changes.none;
  const parts = statuses.flatMap((status) => {
    const own = files.filter((file) => file.status === status);
    return own.length === 0 ? [] : [changes[status](namesOf(own, changes))];
  });
  return `${capitalised(parts.join(', '), texts)} ${changes.lines(addedLines, deletedLines)}.`;
}

const statuses = ['changed', 'added', 'deleted'] as const;

function namesOf(files: readonly FileDiff[], changes: Texts['changes']): string {
  return shortList(
    files.map(({ path }) => path),
    changes,
  );
}

function countedFiles(counted: TreeChanges, texts: Texts): string {
  const { changes, fields } = texts;
  const parts = statuses.flatMap((status) =>
    counted[status] === 0 ? [] : [changes[status](fields.fileCount(counted[status]))],
  );
  if (parts.length === 0) return changes.none;
  const total = counted.added + counted.changed + counted.deleted;
  return `${capitalised(parts.join(', '), texts)}: ${shortList(counted.paths, changes, total)}.`;
}

function listed(
  heading: string,
  items: readonly string[] | undefined,
  { plan }: Texts,
): readonly string[] {
  if (items === undefined || items.length === 0) return [];
  const hidden = items.length - maxTexts;
  return [
    ...(heading === '' ? [] : [heading]),
    ...items.slice(0, maxTexts).map((text) => `- ${markdownText(text, 120)}`),
    ...(hidden > 0 ? [`- ${plan.more(hidden)}`] : []),
  ];
}

function shortList(
  paths: readonly string[],
  { namesMore }: Texts['changes'],
  total = paths.length,
): string {
  const shown = paths.slice(0, maxNames);
  const hidden = total - shown.length;
  const names = shown.map((path) => markdownText(path, 40)).join(', ');
  return hidden > 0 ? namesMore(names, hidden) : names;
}

const maxNames = 6;
const maxTexts = 5;
