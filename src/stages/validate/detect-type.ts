import { isBuiltin } from 'node:module';
import type { ProjectType } from '../../contracts/job.ts';
import { isDevelopment } from './development.ts';
import { type Manifest, manifestOf, recordOf } from './manifest.ts';
import { packageName } from './package-name.ts';
import { scriptsOf } from './script.ts';
import type { SourceTree } from './source-tree.ts';

/** Of what kind a project is that nobody told us about. */
export function detectType(tree: SourceTree): ProjectType {
  const manifest = manifestOf(tree);
  const declared = [
    ...Object.keys(recordOf(manifest?.['dependencies']) ?? {}),
    ...Object.keys(recordOf(manifest?.['devDependencies']) ?? {}),
  ];
  const used = usedPackages(tree);
  const packages = [...declared, ...used];
  if (packages.some((name) => discordPackage.test(name)) || speaksToDiscord(tree)) {
    return 'discord_bot';
  }
  const pages = [...tree.files.keys()].filter((path) => /\.html?$/i.test(path));
  if (used.some((name) => isBuiltin(name) || declared.includes(name))) return 'node_project';
  if (declared.some((name) => builtPackage.test(name))) return 'node_project';
  if (tree.files.has('index.html') || (manifest === undefined && pages.length > 0)) {
    return 'static_html';
  }
  if (manifest !== undefined && !isToolingOnly(manifest, pages.length > 0)) return 'node_project';
  return used.length > 0 && pages.length === 0 ? 'node_project' : 'static_html';
}

const discordPackage =
  /^(?:discord\.js(?:-light|-commando)?|discord-(?:interactions|akairo|verify)|@discordjs\/(?:core|rest|ws|builders)|@sapphire\/framework|eris|oceanic\.js|slash-create|discordx|discord\.io)$/;

/** Packages whose pages are made or bundled before a browser gets them. */
const builtPackage =
  /^(?:vite|next|nuxt|@sveltejs\/kit|astro|react-scripts|parcel|webpack(?:-dev-server)?|@angular\/core|@remix-run\/.+|gatsby|@11ty\/eleventy|express|koa|fastify|@nestjs\/core|@hapi\/hapi|hono)$/;

function usedPackages(tree: SourceTree): string[] {
  const scripts = scriptsOf(tree, false).filter(
    ({ browser, file }) => !browser && !isDevelopment(file),
  );
  return scripts.flatMap(({ imports }) =>
    imports.flatMap(({ specifier }) => packageName(specifier) ?? []),
  );
}

function speaksToDiscord(tree: SourceTree): boolean {
  return scriptsOf(tree, false).some(
    ({ text, browser }) => !browser && /x-signature-ed25519/i.test(text) && /discord/i.test(text),
  );
}

function isToolingOnly(manifest: Manifest, hasPages: boolean): boolean {
  return hasPages && recordOf(manifest['dependencies']) === undefined;
}
