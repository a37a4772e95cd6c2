import { hasBuild, manifestOf, normalize, stringEntries } from '../manifest/manifest.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** Whether a build or an installation creates the file, so that it is not in the tree. */
export function isCreatedLater(tree: SourceTree, path: string): boolean {
  const manifest = manifestOf(tree);
  if (/(?:^|\/)node_modules\//.test(path)) return manifest !== undefined;
  // These files may be there, but are not read.
  if (/(?:^|\/)bower_components\//.test(path)) return true;
  if (hasBuild(manifest) && built.test(path)) return true;
  return stringEntries(manifest, 'scripts').some(([, command]) =>
    [...command.matchAll(output)].some(([, file = '']) => normalize(file) === path),
  );
}

/** The file that a command such as `tailwindcss -o style.css` writes. */
const output = /(?<=\s)(?:-o|--output)[ =]([\w./-]+)/g;

const built = /(?:^|\/)(?:dist|build|out|lib|generated|\.[\w-]+)(?:\/|$)/;
