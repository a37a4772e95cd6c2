import { looseJson } from './loose-json.ts';
import { recordOf } from './manifest.ts';
import { fromOutside, isTarballOf } from './registry-tarball.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a package.json asks for. */
export interface Asked {
  /** The names of the packages. */
  readonly declared: ReadonlySet<string>;
  /** Whether it may ask for a package under another name. */
  readonly hasAlias: (of: string) => boolean;
  readonly hasWorkspaces: boolean;
}

/**
 * What is wrong with the sources in a lockfile of npm or Bun, if anything. A declared package may not be
 * another under its name: package.json would have to ask for that.
 */
export function wrongInJson(text: string, asked: Asked): string | undefined {
  const lock = looseJson(text);
  if (lock === undefined) return 'is not valid JSON, so its sources are unknown.';
  for (const { name, as, source } of [...npmPackages(lock), ...bunPackages(lock)]) {
    if (as !== name && asked.declared.has(name)) return isAnother(as, name);
    if (asked.hasWorkspaces && source?.startsWith('workspace:') === true) continue;
    if (source !== undefined && !isTarballOf(as, source)) return fromOutside(source);
  }
  return undefined;
}

/** The end of a sentence that starts with the name of a lockfile. */
export function isAnother(as: string, name: string): string {
  return `installs the package ${as} under the name ${name}.`;
}

interface Locked {
  readonly name: string;
  /** The package that is installed under the name: another one for an alias. */
  readonly as: string;
  /** Undefined if the registry says where the package is. */
  readonly source: string | undefined;
}

/** Looks at any depth, so that the version of the format does not matter. */
function npmPackages(lock: Json): Locked[] {
  const found: Locked[] = [];
  // Grows while it is read: recursion would end at a deep nesting.
  const open: [string, Json][] = [['', lock]];
  for (const [key, entry] of open) {
    found.push(...readNpm(key, entry));
    for (const [inner, value] of Object.entries(entry)) {
      const record = recordOf(value);
      if (record !== undefined) open.push([inner, record]);
    }
  }
  return found;
}

function readNpm(key: string, { name: given, version, resolved, link }: Json): Locked[] {
  const name = key.replace(/^.*\/node_modules\/|^node_modules\//s, '');
  const [, named] = (typeof version === 'string' && aliasVersion.exec(version)) || [];
  const as = named ?? (typeof given === 'string' && name !== key ? given : name);
  const sources = [
    ...(typeof resolved === 'string' ? [resolved] : []),
    ...(typeof version === 'string' && otherSource.test(version) ? [version] : []),
    ...(link === true ? ['a link'] : []),
  ];
  return sources.length === 0
    ? [{ name, as, source: undefined }]
    : sources.map((source) => ({ name, as, source }));
}

const aliasVersion = /^npm:(@?[^@]+)/;

const otherSource = /^(?:git[+:@]|github:|https?:|file:|link:|portal:|exec:|workspace:(?!$|\.$))/;

/** Bun writes `["name@version", "URL of the tarball, if it is not the usual one", …]`. */
function bunPackages(lock: Json): Locked[] {
  return Object.entries(recordOf(lock['packages']) ?? {}).flatMap(([key, entry]): Locked[] => {
    const [id, url]: unknown[] = Array.isArray(entry) ? entry : [];
    const [, as, version = ''] = (typeof id === 'string' && /^(@?[^@]+)@(.*)$/s.exec(id)) || [];
    if (as === undefined) return [];
    const [scope = '', last = ''] = ['', ...key.split('/')].slice(-2);
    const name = scope.startsWith('@') ? `${scope}/${last}` : last;
    const source = otherSource.test(version) ? version : url;
    return [{ name, as, source: typeof source === 'string' && source !== '' ? source : undefined }];
  });
}
