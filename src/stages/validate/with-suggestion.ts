import { distanceUpTo } from '../../errors/checks/assert-known.ts';
import type { SourceTree } from './checker/source-tree.ts';

/** The suggestions of a tree, by path. Each compares all paths, so their number is bounded. */
const suggested = new WeakMap<SourceTree, Map<string, string | undefined>>();
const maxSuggestions = 500;

function nearestFile(tree: SourceTree, path: string): string | undefined {
  const known = suggested.get(tree) ?? new Map<string, string | undefined>();
  suggested.set(tree, known);
  if (!known.has(path) && known.size < maxSuggestions) known.set(path, findNearest(tree, path));
  return known.get(path);
}

/** The existing file whose path differs from a missing one in at most two letters. */
function findNearest(tree: SourceTree, path: string): string | undefined {
  const wanted = path.toLowerCase();
  let best: { path: string; distance: number } | undefined;
  for (const candidate of tree.files.keys()) {
    const distance = distanceUpTo(wanted, candidate.toLowerCase(), 2);
    if (distance <= 2 && distance < (best?.distance ?? 3)) best = { path: candidate, distance };
  }
  return best?.path;
}

/** A hint: "Did you mean style.css?" if a path is similar, followed by `otherwise`. */
export function withSuggestion(tree: SourceTree, path: string, otherwise: string): string {
  const near = nearestFile(tree, path);
  return near === undefined ? otherwise : `Did you mean ${near}? ${otherwise}`;
}
