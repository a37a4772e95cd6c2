import { manifestOf, stringEntries } from '../manifest.ts';
import { scriptsOf } from '../script.ts';
import type { SourceTree } from '../source-tree.ts';

const newest = 14;

/**
 * The major version of discord.js that package.json asks for: the newest for a tag, and where the
 * package is used and not declared; undefined for bots that do without it.
 */
export function discordMajor(tree: SourceTree): number | undefined {
  const manifest = manifestOf(tree);
  const declared = ['dependencies', 'devDependencies']
    .flatMap((field) => stringEntries(manifest, field))
    .find(([name]) => name === 'discord.js');
  if (declared !== undefined) {
    const major = /^[\s^~>=v]*(\d{1,3})\b/.exec(declared[1])?.[1];
    return major === undefined ? newest : Number(major);
  }
  const isUsed = scriptsOf(tree, false).some(({ imports }) =>
    imports.some(({ specifier }) => specifier === 'discord.js'),
  );
  return isUsed ? newest : undefined;
}
