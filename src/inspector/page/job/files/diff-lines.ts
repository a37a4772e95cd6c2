import { diffLists, type Edit } from './diff-lists.ts';

/** A line of a diff, with its numbers in both texts. */
export interface DiffLine {
  readonly kind: Edit['kind'];
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}

/** The line-by-line difference between two texts. */
export function diffLines(oldText: string, newText: string): readonly DiffLine[] {
  const [old, fresh] = [oldText.split('\n'), newText.split('\n')];
  return diffLists(old, fresh).map(({ kind, before, after }) => ({
    kind,
    text: (kind === 'added' ? fresh[after] : old[before]) ?? '',
    ...(kind !== 'added' && { before: before + 1 }),
    ...(kind !== 'removed' && { after: after + 1 }),
  }));
}
