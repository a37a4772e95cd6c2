import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree, TreeFile } from '../../../contracts/stages/validation.ts';
import { listTree } from '../../../workspace/trees/list-tree.ts';
import { realFolder } from '../../../workspace/paths/open-plain.ts';
import { readListed } from '../../../workspace/trees/read-listed.ts';
import { treeLimits } from '../../../workspace/trees/tree-limits.ts';

/** A generated tree, read into memory. */
export interface SourceTree extends Tree {
  /** Paths that are neither file nor folder: links, sockets and the like. */
  readonly others: readonly string[];
  /** Whether the folder is a Git working copy, and so neither the output of a job nor an unpacked zip. */
  readonly isWorkingCopy?: boolean;
  /** Must be called before a file is parsed, so that the file is known if the parser dies. */
  readonly enter: (path: string) => void;
}

export interface ReadOptions {
  readonly enter?: (path: string) => void;
  /** Files that are listed but not read: a parser died on them. */
  readonly skip?: ReadonlySet<string>;
}

/**
 * Reads the tree under `dir`. Does not follow links; skips installed packages and `.git`. Rejects like
 * `listTree`, but only far above the limits: below that, a validator reports what is too large.
 */
export async function readSourceTree(
  dir: string,
  { enter = () => {}, skip = new Set() }: ReadOptions = {},
): Promise<SourceTree> {
  const others: string[] = [];
  const limits = { files: treeLimits.files * 10, fileBytes: Infinity, totalBytes: Infinity };
  const listed = await listTree(dir, limits, {
    skip: (name) => skippedFolders.has(name),
    onOther: (path) => others.push(path),
  });
  const root = realFolder(dir);
  let room = treeLimits.totalBytes;
  const read = listed.map((file): [string, TreeFile] => {
    const isText = file.bytes <= maxTextBytes && textName.test(file.path);
    const mayBeKey = file.bytes <= maxKeyBytes && !mediaName.test(file.path);
    const readable = (isText || mayBeKey) && !skip.has(file.path) && file.bytes <= room;
    const data = readable ? readListed(root, file, { hardLinks: true }) : undefined;
    if (data === undefined || !(isText || data.includes('PRIVATE KEY'))) {
      return [file.path, { ...file, text: undefined }];
    }
    room -= file.bytes;
    return [file.path, { ...file, text: decode(data) }];
  });
  const isWorkingCopy = existsSync(join(dir, '.git'));
  return { files: new Map(read), others, isWorkingCopy, enter };
}

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', 'bower_components', '.git']);

/** Larger text is reported but not parsed. */
export const maxTextBytes = 2_000_000;

/** A private key can have any file name, but is never larger. */
const maxKeyBytes = 20_000;

const mediaName =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|woff2?|ttf|otf|eot|mp[34]|wav|ogg|webm|mov|pdf|zip|gz|wasm|map)$/i;

/** Files that are read as text. */
export const textName =
  /\.(?:html?|css|[cm]?jsx?|[cm]?tsx?|jsonc?|webmanifest|svg|md|txt|ya?ml|toml|ini|cfg|conf|env|pem|key|p8|ppk|asc|lock|code-workspace|sh|ejs|hbs|handlebars|pug|vue|svelte|astro)$|(?:^|\/)\.?[^./]+$|(?:^|\/)\.env[^/]*$|(?:^|\/)\.dev\.vars[^/]*$|\.example$|(?:^|\/)\.[a-z]+rc\b[^/]*$/i;

/** The files whose name matches and whose text was read. */
export function textFiles(tree: Tree, name: RegExp): (TreeFile & { text: string })[] {
  return [...tree.files.values()].flatMap((file) =>
    file.text !== undefined && name.test(file.path) ? [{ ...file, text: file.text }] : [],
  );
}

function decode(data: Uint8Array): string {
  return new TextDecoder('utf-8').decode(data);
}
