import type { SourceTree } from './source-tree.ts';

/** The file whose path is likeliest meant by one that is not there, at most two letters off. */
function nearestFile(tree: SourceTree, path: string): string | undefined {
  const wanted = path.toLowerCase();
  let best: { path: string; distance: number } | undefined;
  for (const candidate of tree.files.keys()) {
    const distance = distanceUpTo(wanted, candidate.toLowerCase(), 2);
    if (distance <= 2 && distance < (best?.distance ?? 3)) best = { path: candidate, distance };
  }
  return best?.path;
}

/** The end of a hint: `Did you mean style.css?` or what to do instead. */
export function meant(tree: SourceTree, path: string, otherwise: string): string {
  const near = nearestFile(tree, path);
  return near === undefined ? otherwise : `Did you mean ${near}? ${otherwise}`;
}

/** How many letters are added, left out, changed or swapped; `limit + 1` for more than that. */
export function distanceUpTo(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next[j] = Math.min(
        (row[j] ?? limit) + 1,
        (next[j - 1] ?? limit) + 1,
        (row[j - 1] ?? limit) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? limit) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? limit + 1;
}
