import { isAbsolute, join, resolve, sep } from 'node:path';

/**
 * A path as it is stored: relative to its base, with forward slashes. A path outside the base stays
 * as it is.
 *
 * @param jobId The path usually begins with it, and is then found fastest.
 * @example
 * logicalPath('/srv/output', '/srv/output/job-1.zip', 'job-1'); // 'job-1.zip'
 */
export function logicalPath(base: string, path: string, jobId: string): string {
  const own = `${base}${sep}${jobId}`;
  const ending = path.slice(own.length);
  // Not the end of `path`: JSON.stringify takes twice as long with a part of a longer string.
  if (path.startsWith(own) && /^[\w.-]*$/.test(ending)) return `${jobId}${ending}`;
  if (!isAbsolute(path)) return path;
  const whole = resolve(path);
  return isInside(base, whole) ? whole.slice(base.length + 1).replaceAll(sep, '/') : path;
}

/**
 * The absolute path of a stored one. An absolute path of an earlier version, which may be of a base
 * that has moved since, is found again by its name where that is one of the job's. A path that leads
 * elsewhere is given as it is: the caller checks that before it reads anything.
 *
 * @example
 * resolveLogical('/srv/output', 'job-1.zip', 'job-1'); // '/srv/output/job-1.zip'
 * resolveLogical('/srv/output', '/old/job-1.zip', 'job-1'); // '/srv/output/job-1.zip'
 */
export function resolveLogical(base: string, path: string, jobId: string): string {
  if (path === '') return path;
  if (isPlainName(path)) return `${base}${sep}${path}`;
  if (!isAbsoluteSomewhere(path)) return resolve(base, path);
  if (isInside(base, resolve(path))) return path;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return isOfJob(name, jobId) ? join(base, name) : path;
}

/**
 * The same for a path that is written to, which never leads out of the base: one that does is taken
 * for `name`.
 */
export function resolveOwn(base: string, path: string, name: string): string {
  const found = resolveLogical(base, path, name);
  return found === '' || isInside(base, found) ? found : join(base, name);
}

/** Whether a stored path, or its first part, is named after the job. */
export function isOfJob(path: string, jobId: string): boolean {
  const [first = ''] = path.split('/', 1);
  return first === jobId || first.startsWith(`${jobId}.`);
}

/** Also of a store that was written on Windows. */
function isAbsoluteSomewhere(path: string): boolean {
  return isAbsolute(path) || /^[a-z]:[\\/]/i.test(path);
}

function isPlainName(path: string): boolean {
  return /^[\w-][\w.-]*$/.test(path);
}

function isInside(base: string, path: string): boolean {
  return path[base.length] === sep && path.startsWith(base);
}
