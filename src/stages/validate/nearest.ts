import { distanceUpTo } from '../../errors/assert-known.ts';
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
