import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { distanceUpTo } from '../../../errors/assert-known.ts';
import { lineOfKey, manifestOf, namesIn } from '../manifest.ts';
import { finding } from '../report.ts';
import { scriptsOf } from '../script.ts';
import type { SourceTree } from '../source-tree.ts';

/** Dependencies that are called almost as a package that everybody knows. */
export function packageNames(tree: SourceTree, { projectType }: Plan): Finding[] {
  const declared = namesIn(manifestOf(tree), fields);
  const imported = new Set(
    scriptsOf(tree, projectType === 'static_html').flatMap(({ imports }) =>
      imports.map(({ specifier }) => specifier),
    ),
  );
  return [...declared].flatMap((name) => {
    const meant = meantBy(name);
    if (meant === undefined || declared.has(meant)) return [];
    const message = `${name} is called almost as ${meant}: another package, which may do harm.`;
    const hint = `Write ${meant}, if that is what is meant.`;
    const report = { file: 'package.json', line: lineOfKey(tree, name), message, hint };
    // That the one which is meant is undeclared is an error already.
    return [finding(imported.has(meant) ? 'warning' : 'error', 'unsafe-package', report)];
  });
}

const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Names that are typed wrong often, and squatted on for it. */
const known =
  'express mongoose mongodb lodash discord.js dotenv axios nodemon typescript webpack react-dom body-parser cross-env bcrypt bcryptjs jsonwebtoken socket.io cookie-parser express-session passport sequelize nodemailer winston puppeteer request commander chalk inquirer fs-extra node-fetch eslint prettier prisma fastify underscore jquery multer helmet moment redis'.split(
    ' ',
  );

/** Packages of their own that lie close to one of those. */
const alsoKnown = new Set(['preact', 'momentjs', 'tslint', 'ioredis']);

function meantBy(name: string): string | undefined {
  if (known.includes(name) || alsoKnown.has(name) || name.length < 5) return undefined;
  const plain = name.replace(/[-_.]/g, '').replace(/js$/, '');
  return known.find(
    (popular) =>
      popular.length > 4 &&
      (distanceUpTo(name, popular, 1) <= 1 ||
        plain === popular.replace(/[-_.]/g, '').replace(/js$/, '')),
  );
}
