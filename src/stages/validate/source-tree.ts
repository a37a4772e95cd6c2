import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree, TreeFile } from '../../contracts/validation.ts';
import { listTree } from '../../workspace/trees/list-tree.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';
import { treeLimits } from '../../workspace/trees/tree-limits.ts';

/** A generated tree, as data. */
export interface SourceTree extends Tree {
  /** What is neither file nor folder: links, sockets and the like. */
  readonly others: readonly string[];
  /** Whether Git manages the folder: it was not made by a job, nor taken out of a zip. */
  readonly isWorkingCopy?: boolean;
  /** To be called before a parser is let loose on a file: should it die, the file is known. */
  readonly enter: (path: string) => void;
}

export interface ReadOptions {
  readonly enter?: (path: string) => void;
  /** Files that are listed and not read: a parser has died on them. */
  readonly skip?: ReadonlySet<string>;
}

/**
 * Reads the tree under `dir`. Links are never followed, installed packages and the files of Git are
 * passed over. Rejects like `listTree`, far past the limits: up to there a validator says what is
 * too large.
 */
export async function readSourceTree(
  dir: string,
  { enter = () => {}, skip = new Set() }: ReadOptions = {},
): Promise<SourceTree> {
  const others: string[] = [];
  const limits = { files: treeLimits.files * 10, fileBytes: Infinity, totalBytes: Infinity };
  const listed = await listTree(dir, limits, {
    skip: (name) => passedOver.has(name),
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

const passedOver: ReadonlySet<string> = new Set(['node_modules', 'bower_components', '.git']);

/** Larger text is reported and not parsed. */
export const maxTextBytes = 2_000_000;

/** A private key may be called anything, and is no larger. */
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
