import { isUtf8 } from 'node:buffer';
import type { PlannedChange, PlannedFile } from '../../contracts/job/plan.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { entryOf } from '../plan/contract-files.ts';
import { listIn, oneOf, recordIn, textIn } from '../plan/field.ts';
import {
  collisions,
  longestPath,
  maxFiles,
  readDetails,
  readFile,
  withSlashes,
} from '../plan/read-files.ts';
import { type OldTree, textOf } from '../repair/read-old-tree.ts';
import { isOwn } from './own-edits.ts';
import type { Parent } from './parent.ts';

/** A change, with the file as the plan is to list it. */
export interface ReadChange extends PlannedChange {
  readonly file: PlannedFile;
}

export interface ReadChanges {
  readonly changes: readonly ReadChange[];
  /** Changes of files that are made from the plan: they are left out. */
  readonly own: readonly PlannedChange[];
  /** What is wrong with them, for the model. */
  readonly problems: readonly string[];
}

/**
 * Reads which files a follow-up changes: edits and deletions of files that are there, additions of
 * text files that are not. Several edits of one file are one.
 */
export function readChanges(value: unknown, parent: Parent): ReadChanges {
  const { tree } = parent;
  const given = listIn(value, mostItems).map((item) => readChange(item, tree));
  const problems = given.flatMap((item) => (typeof item === 'string' ? [item] : []));
  const read = given.flatMap((item) => (typeof item === 'string' ? [] : [item]));
  const own = read.filter(({ path }) => isOwn(path, parent));
  const changes = joinSame(read.filter((change) => !own.includes(change)));
  return { changes, own, problems: [...problems, ...treeProblems(changes, parent)] };
}

/** A file may be named more than once. */
const mostItems = 4 * maxFiles;

/** The change, or what is wrong with it. */
function readChange(item: unknown, tree: OldTree): ReadChange | string {
  const given = recordIn(item);
  const { path, action, purpose } = given;
  const wanted = oneOf(action, ['add', 'edit', 'delete']);
  if (typeof path !== 'string' || wanted === undefined) {
    return 'Each of changes must have a path, and an action of add, edit or delete.';
  }
  const plain = withSlashes(path.normalize('NFC')).replace(/^(?:\.\/){1,9}/, '');
  const told = textIn(purpose, 200);
  if (wanted === 'add') {
    const file = readFile({ ...given, path: plain });
    if (typeof file === 'string') return file;
    if (tree.has(file.path)) return `${named(file.path)} is there: it can be edited, not added.`;
    return { path: file.path, action: wanted, purpose: told ?? 'New', file };
  }
  if (!tree.has(plain)) {
    return `There is no file ${named(plain)} to ${wanted}. Paths must be exactly as they are shown.`;
  }
  if (wanted === 'edit' && !isEditable(plain, tree)) {
    return `${named(plain)} cannot be edited: it is no text, a lockfile, or it or its path is too long.`;
  }
  return {
    path: plain,
    action: wanted,
    purpose: told ?? wanted,
    file: readDetails(given, plain),
  };
}

function named(path: string): string {
  return `"${oneLine(path, 120)}"`;
}

function isEditable(path: string, tree: OldTree): boolean {
  const isText = textOf(tree, path) !== undefined && isUtf8(tree.get(path) ?? new Uint8Array());
  return (
    isText &&
    path.length <= longestPath &&
    !/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/i.test(path)
  );
}

/** Several edits of a file, or deletions, are one. */
function joinSame(changes: readonly ReadChange[]): readonly ReadChange[] {
  const joined: ReadChange[] = [];
  for (const change of changes) {
    const { path, action, purpose } = change;
    const at = joined.findIndex((other) => path === other.path && action === other.action);
    const first = joined[at];
    if (first === undefined || action === 'add') joined.push(change);
    else if (action === 'edit') {
      joined[at] = { ...first, purpose: oneLine(`${first.purpose} ${purpose}`, 200) };
    }
  }
  return joined;
}

/** What is wrong with the tree as it would be. */
function treeProblems(changes: readonly ReadChange[], parent: Parent): readonly string[] {
  const { plan, tree } = parent;
  const deleted = new Set(pathsOf(changes, 'delete'));
  const edited = new Set(pathsOf(changes, 'edit'));
  const left = [...tree.keys()].filter((path) => !deleted.has(path));
  const both = [...deleted].filter((path) => edited.has(path));
  const entry = entryOf(plan.projectType, [...tree.keys()]);
  const isEmptied = deleted.size > 0 && left.every((path) => isOwn(path, parent));
  return [
    ...both.map((path) => `${named(path)} is edited and deleted.`),
    ...collisions([...left, ...pathsOf(changes, 'add')]),
    ...(isEmptied
      ? ['It deletes every file. A follow-up changes a project; it cannot delete all of it.']
      : entry !== undefined && deleted.has(entry)
        ? [`${named(entry)} is what the project starts with: it cannot be deleted.`]
        : []),
  ];
}

function pathsOf(
  changes: readonly ReadChange[],
  action: PlannedChange['action'],
): readonly string[] {
  return changes.filter((change) => change.action === action).map(({ path }) => path);
}
