import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree, TreeFile } from '../../../contracts/stages/validation.ts';
import { type ListedFile, listTree } from '../../../workspace/trees/list-tree.ts';
import { realFolder } from '../../../workspace/paths/open-plain.ts';
import { toolFileOf } from '../../../workspace/paths/tool-files.ts';
import { readListed } from '../../../workspace/trees/read-listed.ts';
import { treeLimits } from '../../../workspace/trees/tree-limits.ts';

/** A generated tree, read into memory. */
export interface SourceTree extends Tree {
  /** Paths that are neither file nor folder: links, sockets and the like; or that are not UTF-8. */
  readonly others: readonly string[];
  /** Whether the folder is a Git working copy, and so neither the output of a job nor an unpacked zip. */
  readonly isWorkingCopy?: boolean;
  /**
   * Reads a file that has no text, for checks that any file needs. Undefined if it has text, was left
   * out, or is beyond the limits of a tree.
   */
  readonly bytesOf?: (path: string) => Buffer | undefined;
  /** Must be called before a file is parsed, so that the file is known if the parser dies. */
  readonly enter: (path: string) => void;
  /** The file that was entered last. */
  readonly entered?: () => string;
}

export interface ReadOptions {
  readonly enter?: (path: string) => void;
  /** Files that are listed but not read: a parser died on them. */
  readonly skip?: ReadonlySet<string>;
}

/**
 * Reads the tree under `dir`. Does not follow links; skips `node_modules`, and `.git` at the root. Rejects like
 * `listTree`, but only far above the limits: below that, a validator reports what is too large.
 */
export async function readSourceTree(
  dir: string,
  { enter = () => {}, skip = new Set() }: ReadOptions = {},
): Promise<SourceTree> {
  const others: string[] = [];
  const limits = { files: treeLimits.files * 10, fileBytes: Infinity, totalBytes: Infinity };
  const listed = await listTree(dir, limits, {
    skip: (path, isFolder) => installed.test(path) || (isFolder && path === '.git'),
    onOther: (path) => others.push(path),
  });
  const root = realFolder(dir);
  const read = (file: ListedFile): Buffer => readListed(root, file, { hardLinks: true });
  const readable = listed.filter(({ path }) => !skip.has(path));
  const texts = withinRoom(
    readable.filter(
      ({ path, bytes }) =>
        bytes <= maxTextBytes && (textName.test(path) || toolFileOf(path) !== undefined),
    ),
  );
  const rest = withinRoom(
    readable.filter(({ path, bytes }) => bytes <= treeLimits.fileBytes && !texts.has(path)),
  );
  const files = listed.map((file): [string, TreeFile] => {
    const text = texts.has(file.path) ? textOf(file.path, read(file)) : undefined;
    return [file.path, { ...file, text }];
  });
  const isWorkingCopy = lstatSync(join(dir, '.git'), { throwIfNoEntry: false })?.isDirectory();
  const bytesOf = (path: string): Buffer | undefined => {
    const file = rest.get(path);
    return file && read(file);
  };
  let current = '.';
  return {
    files: new Map(files),
    others,
    isWorkingCopy: isWorkingCopy === true,
    bytesOf,
    enter(path) {
      current = path;
      enter(path);
    },
    entered: () => current,
  };
}

/** The first files, by path, that are together no larger than a tree may be. */
function withinRoom(files: readonly ListedFile[]): ReadonlyMap<string, ListedFile> {
  let room = treeLimits.totalBytes;
  const fitting = files.filter(({ bytes }) => {
    if (bytes > room) return false;
    room -= bytes;
    return true;
  });
  return new Map(fitting.map((file) => [file.path, file]));
}

const installed = /(?:^|\/)node_modules$/;

/** Larger text is reported but not parsed. */
export const maxTextBytes = 2_000_000;

/** Files that are read as text. */
export const textName =
  /\.(?:html?|css|[cm]?jsx?|[cm]?tsx?|jsonc?|webmanifest|svg|md|txt|ya?ml|toml|ini|cfg|conf|env|pem|key|p8|ppk|asc|lock|code-workspace|sh|ejs|hbs|handlebars|pug|vue|svelte|astro)$|(?:^|\/)\.?[^./]+$|(?:^|\/)\.env[^/]*$|(?:^|\/)\.dev\.vars[^/]*$|\.example$|(?:^|\/)\.[a-z]+rc\b[^/]*$/i;

/** The files whose name matches and whose text was read. */
export function textFiles(tree: Tree, name: RegExp): (TreeFile & { text: string })[] {
  return [...tree.files.values()].flatMap((file) =>
    file.text !== undefined && name.test(file.path) ? [{ ...file, text: file.text }] : [],
  );
}

/** Tools read code and JSON as UTF-8, whatever its mark. */
function textOf(path: string, data: Uint8Array): string {
  return utf8Only.test(path) ? new TextDecoder().decode(data) : decode(data);
}

const utf8Only = /\.(?:[cm]?[jt]sx?|jsonc?|webmanifest)$/i;

/** The text of a file in UTF-8, or in UTF-16 if it begins with its mark. */
export function decode(data: Uint8Array): string {
  const utf16 = data[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(isUtf16(data) ? utf16 : 'utf-8').decode(data);
}

/** Whether a file begins with the mark of UTF-16. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
