import { namesIn, recordOf } from './manifest.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/**
 * Whether an undeclared package is installed anyway, as a dependency of another: it works until that
 * package drops it.
 */
export function isTransitive(tree: SourceTree, name: string, declared: readonly string[]): boolean {
  const isKnown = declared.some((parent) => dependenciesOf[parent]?.test(name) === true);
  return isKnown || isLocked(tree, name);
}

const dependenciesOf: Readonly<Record<string, RegExp>> = {
  'discord.js':
    /^(?:discord-api-types|@discordjs\/(?:builders|collection|formatters|rest|util|ws))$/,
  next: /^(?:react|react-dom|server-only|client-only)$/,
  nuxt: /^(?:h3|vue|vue-router)$/,
  'react-scripts': /^(?:react|react-dom|web-vitals|@testing-library\/.+)$/,
};

/** In the lockfile, but not because an earlier package.json declared it. */
function isLocked(tree: SourceTree, name: string): boolean {
  const text = tree.files.get('package-lock.json')?.text;
  if (text === undefined || !text.includes(JSON.stringify(name).slice(0, -1).slice(1)))
    return false;
  const lock = parse(text);
  const packages = recordOf(lock?.['packages']);
  const root = recordOf(packages?.['']);
  if (namesIn(root, ['dependencies', 'devDependencies']).has(name)) return false;
  if (packages !== undefined) return Object.hasOwn(packages, `node_modules/${name}`);
  // The old format does not list root dependencies: they are the ones no other package requires.
  const all = Object.values(recordOf(lock?.['dependencies']) ?? {});
  return all.some((one) => namesIn(recordOf(one), ['requires']).has(name));
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
