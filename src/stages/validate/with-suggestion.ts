import { distanceUpTo } from '../../errors/assert-known.ts';
import type { SourceTree } from './checker/source-tree.ts';

/** The existing file whose path differs from a missing one in at most two letters. */
function nearestFile(tree: SourceTree, path: string): string | undefined {
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
