import { byCodeUnit } from '../../workspace/text/by-code-unit.ts';

/** A file, or a folder above files. */
export type InOrder<File> =
  | { readonly path: string; readonly file: File }
  | { readonly path: string; readonly file?: undefined };

/** Files by their paths, with the folders above them, each before what is in it. */
export function withFolders<File>(files: readonly (readonly [path: string, file: File])[]) {
  const folders = new Set<string>();
  for (const [path] of files) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      folders.add(path.slice(0, end));
    }
  }
  const all: InOrder<File>[] = [
    ...[...folders].map((path) => ({ path })),
    ...files.map(([path, file]) => ({ path, file })),
  ];
  return all.sort((left, right) => byCodeUnit(left.path, right.path));
}
