import { type SourceTree, textFiles } from '../checker/source-tree.ts';
import { scriptsOf } from './script.ts';

/** Whether Cloudflare runs code of the project, rather than only serving its files. */
export function isCloudflareWorker(tree: SourceTree): boolean {
  const runs = textFiles(tree, /^wrangler\.(?:toml|jsonc?)$/).some(
    ({ text }) =>
      !tree.files.has('index.html') || /^[ \t]*(?:main[ \t]*=|"main"[ \t]*:)/m.test(text),
  );
  return (
    runs ||
    scriptsOf(tree, false).some(({ imports }) =>
      imports.some(({ specifier }) => specifier.startsWith('cloudflare:')),
    )
  );
}
