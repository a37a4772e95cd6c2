import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { distanceUpTo } from '../../../../errors/checks/assert-known.ts';
import { lineOfKey, manifestOf, namesIn } from '../../manifest/manifest.ts';
import { finding } from '../../report.ts';
import { scriptsOf } from '../../script/script.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports dependencies whose name is almost that of a popular package. */
export function packageNames(tree: SourceTree, { projectType }: Plan): Finding[] {
  const declared = namesIn(manifestOf(tree), fields);
  const imported = new Set(
    scriptsOf(tree, projectType === 'static_html').flatMap(({ imports }) =>
      imports.map(({ specifier }) => specifier),
    ),
  );
  return [...declared].flatMap((name) => {
    const popularName = similarPopularName(name);
    if (popularName === undefined || declared.has(popularName)) return [];
    const message = `${name} is almost, but not exactly, ${popularName}: it is another package and may be malicious.`;
    const hint = `Use ${popularName} if that is what you mean.`;
    const report = { file: 'package.json', line: lineOfKey(tree, name), message, hint };
    // If the code imports the popular package, its absence is already an error.
    return [finding(imported.has(popularName) ? 'warning' : 'error', 'unsafe-package', report)];
  });
}

const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Names that are often mistyped, and are typosquatted. */
const known =
  'express mongoose mongodb lodash discord.js dotenv axios nodemon typescript webpack react-dom body-parser cross-env bcrypt bcryptjs jsonwebtoken socket.io cookie-parser express-session passport sequelize nodemailer winston puppeteer request commander chalk inquirer fs-extra node-fetch eslint prettier prisma fastify underscore jquery multer helmet moment redis'.split(
    ' ',
  );

/** Legitimate packages with similar names. */
const alsoKnown = new Set(['preact', 'momentjs', 'tslint', 'ioredis', 'bcrypto']);

function similarPopularName(name: string): string | undefined {
  if (known.includes(name) || alsoKnown.has(name) || name.length < 5) return undefined;
  const plain = name.replace(/[-_.]/g, '').replace(/js$/, '');
  return known.find(
    (popular) =>
      popular.length > 4 &&
      (distanceUpTo(name, popular, 1) <= 1 ||
        plain === popular.replace(/[-_.]/g, '').replace(/js$/, '')),
  );
}
