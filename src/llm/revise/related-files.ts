import { type OldTree, textOf } from '../repair/read-old-tree.ts';

/** Which files of a project name each other. */
export interface Relations {
  /** The files that a text names, by the last part of their paths. */
  namedIn(text: string): readonly string[];
  /** The files of code that name a file; none in a project of many files. */
  naming(path: string): readonly string[];
}

/**
 * Reads which files name each other, as `./store.js` in an import or `styles.css` in a page. A name that
 * is mentioned by chance costs some tokens, and no more.
 */
export function relationsOf(tree: OldTree, added: readonly string[]): Relations {
  const byName = Map.groupBy([...tree.keys(), ...added], baseName);
  const namedBy = new Map<string, readonly string[]>();
  const code =
    tree.size > mostRead ? [] : [...tree.keys()].filter((path) => !/\.(?:md|txt)$/i.test(path));

  function namedIn(text: string): readonly string[] {
    const words = new Set(text.split(between).map((word) => baseName(word.replace(/\.$/, ''))));
    return [...words].flatMap((word) => byName.get(word) ?? []);
  }

  function namesOf(path: string): readonly string[] {
    const known = namedBy.get(path) ?? namedIn(textOf(tree, path) ?? '');
    namedBy.set(path, known);
    return known;
  }

  return {
    namedIn,
    naming: (path) => code.filter((other) => namesOf(other).includes(path)),
  };
}

/** More would take a second to read. */
const mostRead = 300;

/** What stands around a path in code, pages and prose. */
const between = /[\s'"`()<>,;:?#=[\]{}|]/;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
