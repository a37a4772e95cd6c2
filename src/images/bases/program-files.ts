import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { JobError } from '../../errors/job-error.ts';

/** A file of this machine, and where an image has it. */
export interface ProgramFile {
  readonly source: string;
  /** Absolute. */
  readonly target: string;
}

/**
 * A program with the loader and the libraries that it needs, as `ldd` finds them.
 *
 * Rejects with `IMAGE_BASE_UNAVAILABLE`, also for libraries outside the folders of the system: these would
 * not be found in an image.
 */
export async function programFiles(program: string, target: string): Promise<ProgramFile[]> {
  if (process.platform !== 'linux') throw unavailable('Only programs of Linux run in images.');
  const libraries = await librariesOf(program);
  const strange = libraries.find((path) => !/^\/(?:usr\/)?lib(?:32|64)?\//.test(path));
  if (strange !== undefined) {
    throw unavailable(`${program} needs ${strange}, which is not a library of the system.`);
  }
  return [
    { source: await realpath(program), target },
    ...(await Promise.all(
      libraries.map(async (path) => ({ source: await realpath(path), target: path })),
    )),
  ];
}

async function librariesOf(program: string): Promise<string[]> {
  try {
    const { stdout } = await run('ldd', [program], { env: { PATH: '/usr/bin:/bin' } });
    if (stdout.includes('not found')) throw new Error(stdout);
    const paths = stdout.split('\n').flatMap((line) => pathIn(line) ?? []);
    return [...new Set(paths)].toSorted();
  } catch (error) {
    // What `ldd` says of a static program, with exit code 1.
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    if (/not a (?:dynamic executable|valid dynamic program)/i.test(said)) return [];
    throw unavailable(`The libraries of ${program} could not be found.`, error);
  }
}

/** The path in `libm.so.6 => /lib/libm.so.6 (0x7f…)`, or before the address alone. */
function pathIn(line: string): string | undefined {
  const words = line.trim().split(/\s/);
  return words.find((word, at) => word.startsWith('/') && words[at + 1]?.startsWith('(0x'));
}

const run = promisify(execFile);

export function unavailable(message: string, cause?: unknown): JobError {
  return new JobError('IMAGE_BASE_UNAVAILABLE', message, { cause });
}
