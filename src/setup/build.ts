/**
 * Builds `dist`. The modules that `import 'jobchart'` loads at once are joined in one file, because
 * Node takes longer to find 70 small files than to run them; their own files export the same from
 * there, so that each module exists once. What the inspector's page loads too is a file of its own.
 * Comments are left out, and the types of what cannot be imported and
 * the code is minified: together a third of the package.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type InputOption, rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import manifest from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
/** Errors are shown by the names of their classes. */
const named = {
  compress: { keepNames: { class: true, function: false } },
  mangle: { keepNames: { class: true, function: false } },
} as const;

rmSync(dist, { recursive: true, force: true });
compile('tsconfig.build.json', '--removeComments');
compile('tsconfig.build.json', '--declaration', '--emitDeclarationOnly');
const page = ['--noCheck', '--noEmit', 'false', '--outDir', 'dist'];
compile('src/inspector/page', ...page, '--removeComments');
removeInnerTypes();
const compiled = globSync(resolve(dist, '**/*.js'));
for (const folder of ['src/starters', 'src/inspector/page', 'src/telemetry']) {
  cpSync(resolve(root, folder), resolve(dist, folder), { recursive: true, filter: isAsset });
}
await join(await modulesOf('src/index.js'), await modulesOf('src/inspector/page/main.js'));
[...compiled, ...globSync(resolve(dist, '*.js'))].forEach(minify);
for (const file of ['src/starters/packages/lock.json', 'src/telemetry/grafana-dashboard.json']) {
  const path = resolve(dist, file);
  writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
}

function compile(project: string, ...options: readonly string[]): void {
  const tsc = resolve(root, 'node_modules/.bin/tsc');
  execFileSync(tsc, ['-p', project, ...options], { cwd: root, stdio: 'inherit' });
}

/** Assets of starters are what people receive: they stay as they are. */
function minify(file: string): void {
  writeFileSync(file, minifySync(file, readFileSync(file, 'utf8'), named).code);
}

/** Those that no entry of the package leads to. */
function removeInnerTypes(): void {
  const kept = new Set<string>();
  const keep = (file: string): void => {
    if (kept.has(file)) return;
    kept.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, name = ''] of text.matchAll(/'(\.{1,2}\/[^'\n]*)\.ts'/g)) {
      keep(resolve(dirname(file), `${name}.d.ts`));
    }
  };
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry !== 'string') keep(resolve(root, entry.types));
  }
  for (const file of globSync(resolve(dist, '**/*.d.ts'))) if (!kept.has(file)) rmSync(file);
}

function isAsset(file: string): boolean {
  return !/\.(?:ts|webp)$|tsconfig\.json$/.test(file);
}

/** A file of `dist` and what it imports statically. */
async function modulesOf(file: string): Promise<string[]> {
  const bundle = await load([resolve(dist, file)], false);
  const [joined] = (await bundle.generate()).output;
  return Object.keys(joined.modules).filter((each) => each.startsWith(dist));
}

async function join(files: readonly string[], ofPage: readonly string[]): Promise<void> {
  const names = files.map((file) => [relative(dist, file).replace(/\.js$/, ''), file]);
  const bundle = await load(Object.fromEntries(names), true);
  await bundle.write({
    dir: dist,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [{ name: 'core-of-page', test: (file) => ofPage.includes(file) }, { name: 'core' }],
    },
  });
}

function load(input: InputOption, treeshake: boolean) {
  return rolldown({
    input,
    platform: 'node',
    treeshake,
    external: /^[^./]/,
    preserveEntrySignatures: 'strict',
    plugins: [
      {
        name: 'loaded-on-use',
        resolveDynamicImport: (specifier, importer = '') => ({
          id: resolve(dirname(importer), specifier),
          external: 'relative',
        }),
      },
    ],
  });
}
