import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { lineOfKey, manifestOf, recordOf } from '../../manifest/manifest.ts';
import { packageName } from '../../manifest/package-name.ts';
import { warningAt } from '../../report.ts';
import { scriptsOf } from '../../script/script.ts';
import { type SourceTree, textFiles } from '../../checker/source-tree.ts';

/** Reports dependencies that nothing in the project refers to. */
export function unusedDependencies(tree: SourceTree, { projectType }: Plan): Finding[] {
  const declared = Object.keys(recordOf(manifestOf(tree)?.['dependencies']) ?? {});
  if (declared.length === 0) return [];
  const scripts = scriptsOf(tree, projectType === 'static_html');
  // A script that does not parse may use any package.
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
      const message = `${name} is in dependencies, but nothing imports it.`;
      const hint = `Remove ${name} from dependencies, or move it to devDependencies.`;
      const position = { file: 'package.json', line: lineOfKey(tree, name) };
      return warningAt('unused-dependency', { ...position, message, hint });
    });
}

/** Files that may use a package by name alone. */
const mayName = /\.(?:[cm]?[jt]sx?|json|ya?ml|html?|ejs|pug|hbs|vue|svelte|astro|css)$|rc$/i;

/** Packages that are used without an import: by others, by tools or at run time. */
const isBeside =
  /^(?:@types\/.+|typescript|ts-node|tsx|nodemon|pm2|concurrently|cross-env|dotenv-cli|npm-run-all|@?babel.*|@discordjs\/(?:opus|voice)|opusscript|ffmpeg-static|libsodium-wrappers|sodium.*|tweetnacl|bufferutil|utf-8-validate|zlib-sync|erlpack|pg|pg-hstore|mysql2?|sqlite3|better-sqlite3|tedious|mariadb|ejs|pug|hbs|jade|handlebars|react-dom|sharp|sass|reflect-metadata|rxjs|tslib|zone\.js|@nestjs\/platform-.+|prisma)$/;

function shortName(name: string): string {
  return name.replace(/^@[^/]+\//, '');
}

function withoutDependencies(tree: SourceTree): string {
  const { dependencies: _1, devDependencies: _2, ...rest } = manifestOf(tree) ?? {};
  return JSON.stringify({ ...rest, name: '', description: '', keywords: [] });
}
