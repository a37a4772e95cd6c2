import { readListed } from '../../../workspace/trees/read-listed.ts';
import { realFolder } from '../../../workspace/paths/open-plain.ts';
import { commandEntry } from '../../validate/manifest/command-entry.ts';
import { type Manifest, parseManifest, stringEntries } from '../../validate/manifest/manifest.ts';

/** What the package.json of a project says about how to run it. */
export interface ProgramProject {
  /** The file that `npm start` runs. */
  readonly entry: string;
  /** The file of its command, if it has one. */
  readonly command?: string;
  /** Of a bot: the file that registers its commands, if that is a program of its own. */
  readonly register?: string;
  /** What `npm test` runs. */
  readonly test?: string;
  /** Names and versions, as written. */
  readonly dependencies: ReadonlyMap<string, string>;
  readonly devDependencies: ReadonlyMap<string, string>;
}

/** Reads the package.json in `dir`; undefined if there is none, or none that can be read. */
export function readProgramProject(dir: string): ProgramProject | undefined {
  const manifest = readManifest(dir);
  if (manifest === undefined) return undefined;
  const { main, bin } = manifest;
  const command = typeof bin === 'string' ? bin : stringEntries(manifest, 'bin')[0]?.[1];
  const test = stringEntries(manifest, 'scripts').find(([name]) => name === 'test')?.[1];
  const entry = commandEntry(manifest, 'start') ?? (typeof main === 'string' ? main : 'index.js');
  const own = registering
    .flatMap((name) => commandEntry(manifest, name) ?? [])
    .find((file) => file !== entry);
  return {
    entry,
    ...(own !== undefined && { register: own }),
    ...(command !== undefined && { command }),
    ...(test !== undefined && !isPlaceholder.test(test) && { test }),
    dependencies: new Map(stringEntries(manifest, 'dependencies')),
    devDependencies: new Map(stringEntries(manifest, 'devDependencies')),
  };
}

const registering = ['deploy', 'register'].flatMap((name) => [
  `${name}-commands`,
  `${name}:commands`,
  name,
]);

/** What `npm init` writes. */
const isPlaceholder = /no test specified/;

function readManifest(dir: string): Manifest | undefined {
  try {
    const file = { path: 'package.json', bytes: mostBytes };
    return parseManifest(readListed(realFolder(dir), file, { hardLinks: true }).toString('utf8'));
  } catch {
    return undefined;
  }
}

const mostBytes = 200_000;
