import type { ProjectType } from '../../contracts/job/job.ts';

/** The file that a project is started with, out of the names that are looked for; undefined for none. */
export function entryOf(type: ProjectType, paths: readonly string[]): string | undefined {
  return entries[type].find((entry) => paths.includes(entry));
}

/** What an entry may be called, the usual name first. */
export const entries: Readonly<Record<ProjectType, readonly [string, ...string[]]>> = {
  static_html: ['index.html'],
  node_project: ['src/index.js', 'index.js', 'src/server.js', 'server.js', 'src/app.js', 'app.js'],
  discord_bot: ['bot.js', 'src/bot.js', 'src/index.js', 'index.js'],
};

/** Written from the plan, without a model. */
export const ownPaths: Readonly<Record<ProjectType, readonly string[]>> = {
  static_html: ['README.md'],
  node_project: ['README.md', 'package.json'],
  discord_bot: ['README.md', 'package.json', '.env.sample'],
};

/** Names of files that we add to a project of some type, or to its output: no folder can have them. */
export const addedFiles: readonly string[] = [
  ...new Set(Object.values(ownPaths).flat()),
  'Dockerfile',
  '.dockerignore',
  'manifest.json',
  'sbom.cdx.json',
];
