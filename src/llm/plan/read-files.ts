import type { ProjectType } from '../../contracts/job/job.ts';
import type { PlannedFile } from '../../contracts/job/plan.ts';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { collisionKey, safePath } from '../../workspace/paths/safe-path.ts';
import { addedFiles, entries, entryOf, ownPaths } from './contract-files.ts';
import { listIn, recordIn, textIn, textsIn } from './field.ts';

export interface ReadFiles {
  readonly files: readonly PlannedFile[];
  /** What is wrong with them, for the model. */
  readonly problems: readonly string[];
}

/** Reads the files of a plan: safe paths of text files, each once, with the entry among them. */
export function readFiles(value: unknown, type: ProjectType): ReadFiles {
  const given = listIn(value, maxFiles + 1).filter((item) => !isFolder(item));
  if (given.length > maxFiles) {
    const message = `There are too many files: ${maxFiles} are allowed.`;
    return { files: [], problems: [message] };
  }
  const read = given.map((item) => readFile(item));
  const problems = read.flatMap((file) => (typeof file === 'string' ? [file] : []));
  const found = read.flatMap((file) => (typeof file === 'string' ? [] : [file]));
  problems.push(...collisions(found.map(({ path }) => path)));
  const files = found.filter(({ path }) => !isOwn(path, type));
  const paths = files.map(({ path }) => path);
  if (entryOf(type, paths) === undefined) {
    problems.push(`files must have the entry ${entries[type][0]}.`);
  }
  return { files: files.map((file) => withKnownNeeds(file, paths)), problems };
}

export const maxFiles = 60;
/** Names of steps and of calls are made of it. */
export const longestPath = 120;

/** A folder needs no file of its own. */
function isFolder(item: unknown): boolean {
  const { path } = recordIn(item);
  return typeof path === 'string' && /^[^./\\][^\\]{0,200}\/$/.test(path);
}

/** The file, or what is wrong with it. */
export function readFile(item: unknown): PlannedFile | string {
  const given = typeof item === 'string' ? { path: item } : recordIn(item);
  const { path } = given;
  if (typeof path !== 'string') return 'Each of files must have a path.';
  const safe = safePathIn(withSlashes(path));
  if (JobError.isInstance(safe)) return safe.message;
  if (safe.length > longestPath) {
    return `The path "${oneLine(safe, 60)}" is longer than ${longestPath} characters.`;
  }
  if (!isText(safe)) {
    return `The path "${oneLine(safe, 120)}" is refused: only text files can be written, and no lockfile.`;
  }
  const folders = foldersOf(collisionKey(safe));
  const added = addedFiles.find((name) => folders.includes(collisionKey(name)));
  if (added !== undefined) {
    return `The path "${oneLine(safe, 120)}" is refused: ${added} is a file that is written for you.`;
  }
  return readDetails(given, safe);
}

/** What is said of a file whose path is known. */
export function readDetails(given: Readonly<Record<string, unknown>>, path: string): PlannedFile {
  const exported = textsIn(given['exports'], 20, 80);
  const needed = textsIn(given['needs'], 20, 400);
  return {
    path,
    purpose: textIn(given['purpose'], 200) ?? path,
    ...(exported.length > 0 && { exports: exported }),
    ...(needed.length > 0 && { needs: needed }),
  };
}

/** As on Windows; what is unsafe stays so. */
export function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function safePathIn(path: string): string | JobError {
  try {
    return safePath(path);
  } catch (error) {
    if (JobError.isInstance(error)) return error;
    throw error;
  }
}

function isText(path: string): boolean {
  return textNames.test(path) && !/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/i.test(path);
}

const textNames =
  /\.(?:html?|css|[cm]?js|json|webmanifest|svg|md|txt|csv|xml|ya?ml|sql|ejs|sample|example)$|(?:^|\/)(?:\.gitignore|\.dockerignore|LICENSE|robots\.txt)$/i;

/** Two names of one file, or a file that is also a folder. */
export function collisions(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  const folders = new Set(paths.flatMap((path) => foldersOf(collisionKey(path))));
  return paths.flatMap((path) => {
    const key = collisionKey(path);
    const isTaken = taken.has(key) || folders.has(key);
    taken.add(key);
    return isTaken ? [`The path "${oneLine(path, 120)}" is there twice.`] : [];
  });
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isOwn(path: string, type: ProjectType): boolean {
  const key = collisionKey(path);
  return ownPaths[type].some((own) => collisionKey(own) === key);
}

/** A need that no file meets is not worth another call. */
export function withKnownNeeds(
  { needs = [], ...file }: PlannedFile,
  paths: readonly string[],
): PlannedFile {
  const known = [...new Set(needs.map((path) => withSlashes(path).replace(/^\.\//, '')))].filter(
    (path) => path !== file.path && paths.includes(path),
  );
  return known.length === 0 ? file : { ...file, needs: known };
}
