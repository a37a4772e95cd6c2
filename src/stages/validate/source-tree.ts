import { listTree } from '../../workspace/list-tree.ts';
import { readListed } from '../../workspace/read-listed.ts';
import { treeLimits } from '../../workspace/tree-limits.ts';

/** A file of the tree under validation. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  /** Of files that validators read; undefined for the others and for those that are too large. */
  readonly text: string | undefined;
}

/** A generated tree, as data. */
export interface SourceTree {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** To be called before a parser is let loose on a file: should it die, the file is known. */
  readonly enter: (path: string) => void;
}

/**
 * Reads the tree under `dir`. Links are never followed. Rejects like `listTree`, past twice the
 * limits: up to there a validator says which file is too large.
 */
export async function readSourceTree(
  dir: string,
  enter: (path: string) => void,
): Promise<SourceTree> {
  const { files, fileBytes, totalBytes } = treeLimits;
  const limits = { files: files * 2, fileBytes: fileBytes * 2, totalBytes: totalBytes * 2 };
  const listed = await listTree(dir, limits);
  const read = listed.map((file): [string, SourceFile] => {
    const readable = file.bytes <= maxTextBytes && textName.test(file.path);
    const text = readable ? decode(readListed(dir, file)) : undefined;
    return [file.path, { ...file, text }];
  });
  return { files: new Map(read), enter };
}

/** Larger text is reported and not parsed. */
export const maxTextBytes = 2_000_000;

/** Files that are read as text. */
export const textName =
  /\.(?:html?|css|[cm]?jsx?|[cm]?tsx?|json|webmanifest|svg|md|txt|ya?ml|toml|env|sh)$|(?:^|\/)\.?[^./]+$/i;

/** The files whose name matches and whose text was read. */
export function textFiles(tree: SourceTree, name: RegExp): (SourceFile & { text: string })[] {
  return [...tree.files.values()].flatMap((file) =>
    file.text !== undefined && name.test(file.path) ? [{ ...file, text: file.text }] : [],
  );
}

function decode(data: Uint8Array): string {
  return new TextDecoder('utf-8').decode(data);
}
