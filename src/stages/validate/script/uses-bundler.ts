import { manifestOf, namesIn } from '../manifest/manifest.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** Whether the project uses a bundler or compiler, which resolves imports without a file extension. */
export function usesBundler(tree: SourceTree): boolean {
  const manifest = manifestOf(tree);
  // An unreadable package.json may name a bundler; that it is unreadable is already an error.
  if (manifest === undefined && tree.files.has('package.json')) return true;
  const names = namesIn(manifest, ['dependencies', 'devDependencies']);
  return [...names].some((name) => bundler.test(name));
}

const bundler =
  /^(?:vite|webpack|rollup|parcel(?:-bundler)?|esbuild|next|nuxt|react-scripts|gatsby|astro|tsup|tsx|ts-node|esm|@babel\/(?:core|node|register)|babel-(?:cli|register|core|node)|@vue\/cli-service|@angular\/cli|snowpack|laravel-mix|browserify|@sveltejs\/kit|svelte|sucrase|@swc\/(?:core|node|cli|register)|nest|@nestjs\/cli|expo|react-native|wrangler)$/;
