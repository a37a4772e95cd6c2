import { manifestOf, namesIn } from './manifest.ts';
import type { SourceTree } from './source-tree.ts';

/** Whether a bundler or compiler runs, which takes imports without their ending. */
export function bundles(tree: SourceTree): boolean {
  const manifest = manifestOf(tree);
  // One that cannot be read may name anything: that it cannot is an error already.
  if (manifest === undefined && tree.files.has('package.json')) return true;
  const names = namesIn(manifest, ['dependencies', 'devDependencies']);
  return [...names].some((name) => bundler.test(name));
}

const bundler =
  /^(?:vite|webpack|rollup|parcel(?:-bundler)?|esbuild|next|nuxt|react-scripts|gatsby|astro|tsup|tsx|ts-node|esm|@babel\/(?:core|node|register)|babel-(?:cli|register|core|node)|@vue\/cli-service|@angular\/cli|snowpack|laravel-mix|browserify|@sveltejs\/kit|svelte|sucrase|@swc\/(?:core|node|cli|register)|nest|@nestjs\/cli|expo|react-native|wrangler)$/;
