import { hash } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffJobs } from '../../src/diff/diff-jobs.ts';
import type { Job } from '../../src/index.ts';
import { someJob } from '../helpers/jobs/some-job.ts';
import { tempConfig } from '../helpers/temp-config.ts';

type Folders = ReturnType<typeof tempConfig>;
type Contents = Readonly<Record<string, string | Uint8Array>>;
const [oldId, newId] = ['job-1-a', 'job-1-b'];

/** Two jobs with files in their workspaces. */
function twoJobs(before: Contents, after: Contents) {
  const config = tempConfig();
  const [against, job] = [aJob(oldId, before), aJob(newId, after)];
  return { config, job, against, diff: () => diffJobs(job, against, config) };

  function aJob(jobId: string, contents: Contents): Job {
    const workspaceDir = join(config.workBase, jobId);
    const files = Object.entries(contents).map(([path, content]) => {
      mkdirSync(dirname(join(workspaceDir, path)), { recursive: true });
      writeFileSync(join(workspaceDir, path), content);
      const bytes = Buffer.byteLength(content);
      return { path, bytes, sha256: hash('sha256', content, 'hex') };
    });
    const paths = { workspaceDir, outputDir: join(config.outputBase, jobId) };
    return someJob({ jobId, files, paths });
  }
}

const page = { 'index.html': '<p>old\n' };
const newPage = { 'index.html': '<p>new\n' };
const changed = { files: [{ path: 'index.html', status: 'changed' }] };

describe('what is read', () => {
  test('equal files are not: they may be gone', async () => {
    const { config, diff } = twoJobs(page, page);
    rmSync(config.workBase, { recursive: true });
    expect(await diff()).toMatchObject({ files: [] });
  });

  test('a file that was edited or deleted in the workspace comes from the output', async () => {
    const { job, against, diff } = twoJobs(page, newPage);
    mkdirSync(dirname(against.paths.outputDir), { recursive: true });
    renameSync(against.paths.workspaceDir, against.paths.outputDir);
    expect(await diff()).toMatchObject(changed);

    mkdirSync(job.paths.outputDir);
    writeFileSync(join(job.paths.outputDir, 'index.html'), newPage['index.html']);
    writeFileSync(join(job.paths.workspaceDir, 'index.html'), '<p>own\n');
    expect(await diff()).toMatchObject(changed);
  });

  test('a hard link is: the hash says that it is the file', async () => {
    const { config, diff } = twoJobs(page, newPage);
    linkSync(join(config.workBase, newId, 'index.html'), join(config.workBase, 'backup'));
    expect(await diff()).toMatchObject(changed);
  });

  test.each<[string, (two: ReturnType<typeof twoJobs>) => unknown]>([
    ['an edited file', ({ config: { workBase } }) => write(join(workBase, newId, 'index.html'))],
    [
      'a shorter file',
      ({ config: { workBase } }) => write(join(workBase, newId, 'index.html'), ''),
    ],
    [
      'a link to the right file',
      ({ config }) => relink(join(config.workBase, newId, 'index.html')),
    ],
    ['a link to the right folder', ({ config }) => relink(join(config.workBase, newId))],
  ])('never %s', async (_, change) => {
    const two = twoJobs(page, newPage);
    change(two);
    await expect(two.diff()).rejects.toMatchObject({
      code: 'FILES_MISSING',
      message: `Job ${newId}: the file "index.html" is gone or was changed.`,
    });
  });

  test.each<[string, (job: Job, config: Folders) => Job]>([
    ['the folder of another job', (job, { workBase }) => moved(job, join(workBase, 'job-1-c'))],
    ['a folder elsewhere', (job, { workBase }) => moved(job, join(workBase, '..', newId))],
    ['a folder below', (job, { workBase }) => moved(job, join(workBase, 'deep', newId))],
    ['a workspace for an output', (job) => ({ ...job, paths: swapped(job.paths) })],
    ['a file above its folder', (job) => moveFileUp(job)],
  ])('never %s, though the store names it and the hash is right', async (_, change) => {
    const { config, job, against } = twoJobs(page, newPage);
    const asked = diffJobs(change(job, config), against, config);
    await expect(asked).rejects.toMatchObject({ code: 'FILES_MISSING' });
  });

  test('a job that has written no files has none to compare', async () => {
    const { config, job, against } = twoJobs(page, newPage);
    await expect(diffJobs(job, { ...against, files: [] }, config)).rejects.toMatchObject({
      code: 'FILES_MISSING',
      message: `Job ${oldId} has no generated files.`,
    });
  });
});

describe('what is shown', () => {
  test.each<[string, string | Uint8Array]>([
    ['a null byte', 'a\0b'],
    ['bytes that are not UTF-8', Uint8Array.of(0x66, 0xfc, 0x72)],
    ['half a character', Uint8Array.of(0x61, 0xf0, 0x9f)],
  ])('a file with %s is binary', async (_, content) => {
    const { diff } = twoJobs({ a: 'text\n' }, { a: content });
    expect((await diff()).files).toEqual([
      { path: 'a', status: 'changed', hunks: [], isBinary: true, isCut: false },
    ]);
  });

  test('a changed mark, carriage return or last line feed is a change', async () => {
    const { diff } = twoJobs({ a: 'x\ny\n' }, { a: '\ufeffx\r\ny' });
    expect((await diff()).files[0]?.hunks[0]?.lines).toEqual([
      { type: '-', text: 'x' },
      { type: '-', text: 'y' },
      { type: '+', text: '\ufeffx\r' },
      { type: '+', text: 'y', isUnterminated: true },
    ]);
  });

  test.each<[string, string, string]>([
    ['a line of 2 MB', 'a'.repeat(2_000_000), 'b'.repeat(2_000_000)],
    ['100,000 lines', numbered('a', 100_000), numbered('b', 100_000)],
    ['10,001 short lines', numbered('a', 10_001), numbered('b', 10_001)],
  ])('of %s, nothing', async (_, before, after) => {
    const { diff } = twoJobs({ a: before }, { a: after });
    expect(await diff()).toMatchObject({
      isCut: true,
      files: [{ path: 'a', status: 'changed', hunks: [], isBinary: false, isCut: true }],
    });
  });

  test('more edits than can be found in time replace the whole file', async () => {
    // The same lines in another order.
    const lines = Array.from({ length: 600 }, (_, index) => `${index}`);
    const { diff } = twoJobs({ a: lines.join('\n') }, { a: lines.toReversed().join('\n') });
    const { addedLines, deletedLines, files } = await diff();
    expect({ addedLines, deletedLines }).toEqual({ addedLines: 600, deletedLines: 600 });
    expect(files[0]?.hunks[0]?.lines.filter(({ type }) => type === ' ')).toEqual([]);
  });

  test('beyond 50,000 lines in all, later files only have their counts', async () => {
    const names = ['a', 'b', 'c', 'd', 'f'];
    const contents = Object.fromEntries(names.map((name) => [name, numbered(name, 9999)]));
    const { diff } = twoJobs({ z: 'old\n' }, { ...contents, e: numbered('e', 10_000), z: 'new\n' });
    const { files, addedLines, isCut } = await diff();
    expect(files.filter((file) => file.isCut)).toEqual([
      {
        path: 'f',
        status: 'added',
        addedLines: 9999,
        deletedLines: 0,
        hunks: [],
        isBinary: false,
        isCut: true,
      },
    ]);
    expect({ addedLines, isCut }).toEqual({ addedLines: 59_996, isCut: true });
  });

  test('beyond 10 MB in all, later files are not read', async () => {
    const large = 'x'.repeat(499_900);
    const contents = Object.fromEntries(
      Array.from({ length: 21 }, (_, n) => [`${n + 10}`, `${n}${large}`]),
    );
    const { config, diff } = twoJobs({ a: 'a' }, contents);
    rmSync(join(config.workBase, newId, '30'));
    const { files } = await diff();
    expect(files.filter((file) => file.isCut).map(({ path }) => path)).toEqual(['30']);
  });
});

function numbered(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}\n`).join('');
}

function write(path: string, content = '<p>own\n'): void {
  writeFileSync(path, content);
}

function relink(path: string): void {
  renameSync(path, `${path}.real`);
  symlinkSync(`${path}.real`, path);
}

/** Moves the workspace of a job. */
function moved(job: Job, workspaceDir: string): Job {
  mkdirSync(dirname(workspaceDir), { recursive: true });
  renameSync(job.paths.workspaceDir, workspaceDir);
  return { ...job, paths: { ...job.paths, workspaceDir } };
}

function swapped({ workspaceDir, outputDir }: Job['paths']): Job['paths'] {
  return { workspaceDir: outputDir, outputDir: workspaceDir };
}

function moveFileUp(job: Job): Job {
  const { workspaceDir } = job.paths;
  renameSync(join(workspaceDir, 'index.html'), join(workspaceDir, '../secret.html'));
  return { ...job, files: job.files.map((file) => ({ ...file, path: '../secret.html' })) };
}
