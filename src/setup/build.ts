/**
 * Builds `dist`. Modules are joined in files: what `import 'jobchart'` loads at once is one of them, what
 * every plan loads another, what commands print with a third, each `import()` leads to one, and the
 * inspector's page is one, because Node and browsers take longer to find many small files than to run
 * them. Comments are left out, and the types of what cannot be imported; the code is minified. Files that
 * are run by their path keep it. What projects receive is one compressed file, and the tables, long texts,
 * templates and patterns of planning another: they are alike, and together take half the room.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import { type InputOptions, type OutputOptions, type Plugin, rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { packedFile, packTexts, type PackedTexts } from './pack-texts.ts';
import { skipFacades } from './skip-facades.ts';
import manifest from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const starters = resolve(root, 'src/starters');
const texts: PackedTexts = new Map();
/** Where most long texts and patterns stand; `import 'jobchart'` loads nothing of it. */
const packedPaths = [
  starters,
  resolve(root, 'src/stages/plan'),
  resolve(root, 'src/discord/texts'),
  resolve(root, 'src/workspace/text/language-words.ts'),
  resolve(root, 'src/workspace/text/wishes/unserved-wish.ts'),
];
const packedModules = globSync('src/**/*.ts', { cwd: root })
  .map((file) => resolve(root, file))
  .filter((file) => packedPaths.some((path) => file === path || file.startsWith(`${path}/`)))
  .toSorted();
const page = 'src/inspector/page/main';
const imported = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : [nameOf(sourceOf(entry.default))],
);
/** What users import and run, and what is run by its path. */
const entries = [
  ...imported,
  nameOf(sourceOf(manifest.bin.jobchart)),
  ...globSync('src/**/worker.ts', { cwd: root, exclude: ['**/files/**'] }).map(nameOf),
];

/** A module still finds the files beside it, wherever its code went. */
const inPlace: Plugin = {
  name: 'in-place',
  transform: (code, id) =>
    code.replaceAll(/\bimport\.meta\.(url|dirname)\b/g, (_, part: string) => {
      const file = relative(root, id).split('\\').join('/').replace(/\.ts$/, '.js');
      return part === 'url' ? `__url__("${file}")` : `__dirname__("${posix.dirname(file)}")`;
    }),
  renderChunk: (code, { fileName }) =>
    code.replaceAll(
      /__(url|dirname)__\(["'`]([^"'`]+)["'`]\)/g,
      (_, part: string, path: string) => {
        const to = posix.relative(posix.dirname(fileName), path);
        return part === 'url'
          ? `new URL("./${to}",import.meta.url).href`
          : `(import.meta.dirname+"/${to}")`;
      },
    ),
};

rmSync(dist, { recursive: true, force: true });
await writeTypes();
for (const folder of ['src/inspector/page', 'src/telemetry']) {
  cpSync(resolve(root, folder), resolve(dist, folder), { recursive: true, filter: isAsset });
}
const atOnce = await modulesOf('src/index');
const ofPlan = await modulesOf('src/stages/plan/plan');
const ofKind = new Map<string, ReadonlySet<string>>();
for (const parts of [
  [
    'stages/plan/read/page/read-page',
    'starters/outlines/pages',
    'starters/not-included/page/page-left',
  ],
  [
    'stages/plan/read/program/read-node',
    'starters/outlines/programs',
    'starters/not-included/program/program-left',
  ],
  ['stages/plan/read/program/read-bot', 'starters/outlines/bots', 'starters/not-included/bot-left'],
]) {
  const modules = await Promise.all(parts.map((part) => modulesOf(`src/${part}`)));
  ofKind.set(parts.join(), new Set(modules.flatMap((each) => [...each])));
}
await build(entries, {
  codeSplitting: {
    groups: [
      { name: groupOf, debugName: 'together', priority: 1 },
      { name: 'cli-ui', test: isIn('src/cli/ui/') },
      { name: 'workspace', test: isIn('src/workspace/') },
      { name: 'page-parts', test: isIn('src/starters/page/') },
      { name: 'bots', test: /starters.[a-z-]{1,30}-bot[^a-z]|bot-parts/ },
      { name: 'config', test: isIn('src/config/') },
      { name: 'programs', test: /starters.(?:rest-api|shared|cli-tool|scheduled-worker)./ },
      { name: 'sandbox', test: isIn('src/sandbox/') },
      { name: 'trial', test: isIn('src/stages/trial/') },
    ],
  },
});
const tooEarly = packedModules.filter((module, place) => texts.has(place) && atOnce.has(module));
if (tooEarly.length > 0)
  throw new Error(`import 'jobchart' reads packed texts: ${tooEarly.join(', ')}`);
mkdirSync(resolve(dist, 'src/starters'));
writeFileSync(resolve(dist, 'src/starters/packed.br'), packedFile(texts, filesOf(starters)));
await build([page], { codeSplitting: false });
shorten('src/telemetry/*.json', (text) => JSON.stringify(JSON.parse(text)));
shorten('src/inspector/page/**/*.css', (text) => generate(parse(text)));

/** Rewrites files of `dist`. */
function shorten(pattern: string, shortened: (text: string) => string): void {
  for (const file of globSync(resolve(dist, pattern))) {
    writeFileSync(file, shortened(readFileSync(file, 'utf8')));
  }
}

function isIn(folder: string): (file: string) => boolean {
  return (file) => file.startsWith(resolve(root, folder));
}

/** What `import 'jobchart'` loads, every plan, or those of the same kinds of project. */
function groupOf(file: string): string | null {
  if (atOnce.has(file)) return 'core';
  if (ofPlan.has(file)) return 'plan';
  const kinds = [...ofKind].flatMap(([kind, modules]) => (modules.has(file) ? [kind] : []));
  return kinds.length === 0 ? null : kinds.join('+');
}

function nameOf(source: string): string {
  return source.replace(/\.ts$/, '');
}

function sourceOf(file: string): string {
  return relative('dist', file).replace(/\.js$/, '.ts');
}

/** Packages are compressed in the order of names: code of one folder is alike. */
function pathName(module: string): string {
  const path = relative(root, module).replace(/\.ts$/, '');
  return path
    .replace(/^src\/starters\/(?=[a-z-]{1,30}-bot\/)/, 'bots/')
    .replace(/^src\//, '')
    .replaceAll('/', '-');
}

async function build(names: readonly string[], output: OutputOptions): Promise<void> {
  const bundle = await load(names);
  await bundle.write({
    dir: dist,
    entryFileNames: '[name].js',
    chunkFileNames: ({ moduleIds, facadeModuleId }) =>
      `chunks/${pathName(moduleIds.at(-1) ?? facadeModuleId ?? '')}.js`,
    comments: false,
    // Errors are shown by the names of their classes.
    minify: {
      compress: { keepNames: { class: true, function: false } },
      mangle: { keepNames: { class: true, function: false } },
    },
    ...output,
  });
  await bundle.close();
}

/** A module and what it imports statically. */
async function modulesOf(name: string): Promise<ReadonlySet<string>> {
  const bundle = await load([name]);
  const { output } = await bundle.generate();
  await bundle.close();
  const files = new Map(output.map((file) => [file.fileName, file]));
  const modules = new Set<string>();
  const add = (fileName: string): void => {
    const file = files.get(fileName);
    if (file?.type !== 'chunk') return;
    file.moduleIds.forEach((id) => modules.add(id));
    file.imports.forEach(add);
  };
  add(output[0].fileName);
  return modules;
}

function load(names: readonly string[]) {
  const options: InputOptions = {
    input: Object.fromEntries(names.map((name) => [name, resolve(root, `${name}.ts`)])),
    platform: 'node',
    // Packages, but for what older engines need in place of new syntax.
    external: /^(?!@oxc-project\/runtime)[a-z@]/,
    preserveEntrySignatures: 'strict',
    plugins: [
      packTexts(packedModules, resolve(starters, 'packed.ts'), texts),
      inPlace,
      skipFacades,
    ],
  };
  return rolldown(options);
}

/** Writes the types of what can be imported, in few files: many small ones compress badly. */
async function writeTypes(): Promise<void> {
  const emitted = resolve(dist, 'emitted');
  const options = ['--declaration', '--emitDeclarationOnly', '--outDir', emitted];
  const tsc = resolve(root, 'node_modules/.bin/tsc');
  execFileSync(tsc, ['-p', 'tsconfig.build.json', ...options], { cwd: root, stdio: 'inherit' });
  const bundle = await rolldown({
    input: Object.fromEntries(imported.map((name) => [name, resolve(emitted, `${name}.d.ts`)])),
    external: /^[a-z@]/,
    plugins: [dts({ dtsInput: true, tsconfig: false })],
  });
  await bundle.write({
    dir: dist,
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name].d.ts',
    codeSplitting: { groups: [{ name: 'types' }] },
  });
  await bundle.close();
  rmSync(emitted, { recursive: true });
}

/** What people receive of starters, as it is, by their paths. */
function filesOf(folder: string): string {
  return globSync('**/*.*', { cwd: folder })
    .filter((path) => isAsset(path))
    .map((path) => `${path}\0${readFileSync(resolve(folder, path), 'utf8')}`)
    .toSorted()
    .join('\0\0');
}

function isAsset(file: string): boolean {
  return !/\.(?:ts|webp)$|tsconfig\.json$/.test(file);
}
