import { isBuiltin } from 'node:module';
import type { ProjectType } from '../../contracts/job/job.ts';
import { isDevelopment } from './manifest/development.ts';
import { type Manifest, manifestOf, recordOf } from './manifest/manifest.ts';
import { localReference } from './page/local-reference.ts';
import { packageName } from './manifest/package-name.ts';
import { pagesOf } from './page/page.ts';
import { pageLinks } from './page/page-links.ts';
import { isCloudflareWorker } from './script/cloudflare-worker.ts';
import { scriptsOf } from './script/script.ts';
import type { SourceTree } from './checker/source-tree.ts';

/** Detects the type of a project from its files. */
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
  if ((manifest === undefined && serves(tree)) || isCloudflareWorker(tree)) return 'node_project';
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

/** Packages that generate, bundle or serve pages. */
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

/** Whether a script that no page loads needs a package that only makes sense on a server. */
function serves(tree: SourceTree): boolean {
  const loaded = new Set(
    pagesOf(tree).flatMap((page) =>
      pageLinks(page).flatMap(({ value }) => localReference(page.file.path, value)?.path ?? []),
    ),
  );
  return scriptsOf(tree, false).some(
    ({ file, browser, imports, text }) =>
      !browser &&
      !isDevelopment(file) &&
      !loaded.has(file) &&
      // AMD loaders in the browser also provide `require`.
      !/\bdefine\s*\(/.test(text) &&
      imports.some(({ specifier, how, optional }) => {
        const name = packageName(specifier);
        if (name === undefined || optional) return false;
        return how === 'require' || (how === 'import' && serverPackage.test(name));
      }),
  );
}

const serverPackage =
  /^(?:express|koa|fastify|hono|@hapi\/hapi|@nestjs\/core|restify|polka|socket\.io|ws|mongoose|mongodb|pg|mysql2?|sqlite3|better-sqlite3|redis|ioredis|sequelize|knex|@prisma\/client|dotenv|nodemailer|commander|inquirer|puppeteer|telegraf|node-telegram-bot-api|node-cron)$/;

function speaksToDiscord(tree: SourceTree): boolean {
  return scriptsOf(tree, false).some(
    ({ text, browser }) => !browser && /x-signature-ed25519/i.test(text) && /discord/i.test(text),
  );
}

function isToolingOnly(manifest: Manifest, hasPages: boolean): boolean {
  return hasPages && recordOf(manifest['dependencies']) === undefined;
}
