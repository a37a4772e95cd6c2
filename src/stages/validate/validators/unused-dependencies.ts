import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { lineOfKey, manifestOf, recordOf } from '../manifest.ts';
import { packageName } from '../package-name.ts';
import { warningAt } from '../report.ts';
import { scriptsOf } from '../script.ts';
import { type SourceTree, textFiles } from '../source-tree.ts';

/** Packages that are installed where the project runs, and that nothing of it names. */
export function unusedDependencies(tree: SourceTree, { projectType }: Plan): Finding[] {
  const declared = Object.keys(recordOf(manifestOf(tree)?.['dependencies']) ?? {});
  if (declared.length === 0) return [];
  const scripts = scriptsOf(tree, projectType === 'static_html');
  // What does not parse may use anything.
  if (scripts.some(({ errors }) => errors.length > 0)) return [];
  const imported = new Set(
    scripts.flatMap(({ imports }) =>
      imports.flatMap(({ specifier }) => packageName(specifier) ?? []),
    ),
  );
  const named = textFiles(tree, mayName).map(({ path, text }) =>
    path === 'package.json' ? withoutDependencies(tree) : text,
  );
  return declared
    .filter((name) => !imported.has(name) && !isBeside.test(name))
    .filter((name) => !named.some((text) => text.includes(shortName(name))))
    .map((name) => {
      const message = `${name} is in dependencies, and nothing imports it.`;
      const hint = `Take ${name} out of dependencies, or move it to devDependencies.`;
      const place = { file: 'package.json', line: lineOfKey(tree, name) };
      return warningAt('unused-dependency', { ...place, message, hint });
    });
}

/** Files in which a package can be used by its name alone. */
const mayName = /\.(?:[cm]?[jt]sx?|json|ya?ml|html?|ejs|pug|hbs|vue|svelte|astro|css)$|rc$/i;

/** Used by others, by the tools or at run time, without being imported. */
const isBeside =
  /^(?:@types\/.+|typescript|ts-node|tsx|nodemon|pm2|concurrently|cross-env|dotenv-cli|npm-run-all|@?babel.*|@discordjs\/(?:opus|voice)|opusscript|ffmpeg-static|libsodium-wrappers|sodium.*|tweetnacl|bufferutil|utf-8-validate|zlib-sync|erlpack|pg|pg-hstore|mysql2?|sqlite3|better-sqlite3|tedious|mariadb|ejs|pug|hbs|jade|handlebars|react-dom|sharp|sass|reflect-metadata|rxjs|tslib|zone\.js|@nestjs\/platform-.+|prisma)$/;

function shortName(name: string): string {
  return name.replace(/^@[^/]+\//, '');
}

function withoutDependencies(tree: SourceTree): string {
  const { dependencies: _1, devDependencies: _2, ...rest } = manifestOf(tree) ?? {};
  return JSON.stringify({ ...rest, name: '', description: '', keywords: [] });
}
