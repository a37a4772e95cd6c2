import type { Finding } from '../../contracts/stages/finding.ts';
import { byCodeUnit } from '../../workspace/text/by-code-unit.ts';
import { commandEntry } from './manifest/command-entry.ts';
import { manifestOf, nodeFile } from './manifest/manifest.ts';
import type { SourceTree } from './checker/source-tree.ts';

/** A finding about a missing file. */
export interface MissingTarget {
  readonly target: string;
  readonly finding: Finding;
}

/**
 * Reports a missing file as one error, for the file that is run first, and as a warning for all others
 * that refer to it.
 */
export function onePerTarget(tree: SourceTree, missing: readonly MissingTarget[]): Finding[] {
  const entry = entryOf(tree);
  const rank = ({ file }: Finding): number =>
    file === entry ? -1 : file === 'index.html' ? 0 : file.split('/').length;
  const groups = Map.groupBy(missing, ({ target }) => target);
  return [...groups.values()].flatMap((group) => {
    const perFile = new Map(group.toReversed().map(({ finding }) => [finding.file, finding]));
    const [first, ...others] = [...perFile.values()].sort(
      (left, right) =>
        Number(left.severity === 'warning') - Number(right.severity === 'warning') ||
        rank(left) - rank(right) ||
        byCodeUnit(left.file, right.file),
    );
    if (first === undefined) return [];
    return [first, ...others.map((other): Finding => ({ ...other, severity: 'warning' }))];
  });
}

function entryOf(tree: SourceTree): string | undefined {
  const manifest = manifestOf(tree);
  const main = manifest?.['main'];
  const path = commandEntry(manifest, 'start') ?? (typeof main === 'string' ? main : undefined);
  return path === undefined ? undefined : nodeFile(tree, path);
}
