import { manifestOf, stringEntries } from '../manifest/manifest.ts';
import { scriptsOf } from '../script/script.ts';
import type { SourceTree } from '../checker/source-tree.ts';

const newest = 14;

export interface DiscordVersion {
  readonly major: number;
  /** Whether package.json declares it, so that the code will run with it. */
  readonly declared: boolean;
}

/**
 * The version of discord.js that a bot needs; the newest for a tag or if the package is used but not
 * declared; undefined if the bot does not use it.
 */
export function discordVersion(tree: SourceTree): DiscordVersion | undefined {
  const manifest = manifestOf(tree);
  const declared = ['dependencies', 'devDependencies']
    .flatMap((field) => stringEntries(manifest, field))
    .find(([name]) => name === 'discord.js');
  if (declared !== undefined) {
    const major = /^[\s^~>=v]*(\d{1,3})\b/.exec(declared[1])?.[1];
    return { major: major === undefined ? newest : Number(major), declared: true };
  }
  const isUsed = scriptsOf(tree, false).some(({ imports }) =>
    imports.some(({ specifier }) => specifier === 'discord.js'),
  );
  return isUsed ? { major: newest, declared: false } : undefined;
}
