import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import type { OpenEngine } from '../../engine-contract.ts';
import { fakeStages } from '../../fake-stages.ts';
import { submitted } from '../samples.ts';

const first: readonly ProjectFile[] = [
  { path: 'index.html', content: '<h1>Luna</h1>\n<p>Bread</p>\n' },
  { path: 'old.css', content: 'h1 {}' },
  { path: 'same.js', content: 'run();\n' },
];
const second: readonly ProjectFile[] = [
  { path: 'index.html', content: '<h1>Luna</h1>\n<p>Cake</p>\n' },
  { path: 'new.css', content: '' },
  { path: 'same.js', content: 'run();\n' },
];

/** Tests of `diff`. */
export function testDiffs(open: OpenEngine): void {
  /** A job and a retry of it, with other files. */
  async function family() {
    const trees = [second, first];
    const output = () => ({ files: trees.pop() ?? [] });
    const engine = await open({ stages: fakeStages({ generate: { output } }) });
    const parent = await engine.result(await submitted(engine));
    const { jobId } = await engine.retry(parent.jobId);
    return { engine, parent, child: await engine.result(jobId) };
  }

  test('a job is compared with its parent: files added, changed and deleted, in order', async () => {
    const { engine, parent, child } = await family();

    expect(await engine.diff(child.jobId)).toEqual({
      jobId: child.jobId,
      against: parent.jobId,
      addedLines: 1,
      deletedLines: 2,
      isCut: false,
      files: [
        {
          path: 'index.html',
          status: 'changed',
          addedLines: 1,
          deletedLines: 1,
          isBinary: false,
          isCut: false,
          hunks: [
            {
              oldStart: 1,
              oldLines: 2,
              newStart: 1,
              newLines: 2,
              lines: [
                { type: ' ', text: '<h1>Luna</h1>' },
                { type: '-', text: '<p>Bread</p>' },
                { type: '+', text: '<p>Cake</p>' },
              ],
            },
          ],
        },
        {
          path: 'new.css',
          status: 'added',
          addedLines: 0,
          deletedLines: 0,
          isBinary: false,
          isCut: false,
          hunks: [],
        },
        expect.objectContaining({
          path: 'old.css',
          status: 'deleted',
          addedLines: 0,
          deletedLines: 1,
          hunks: [
            expect.objectContaining({
              lines: [{ type: '-', text: 'h1 {}', isUnterminated: true }],
            }),
          ],
        }),
      ],
    });
  });

  test('a job is compared with any other, and does not differ from itself', async () => {
    const { engine, parent, child } = await family();

    const { files } = await engine.diff(parent.jobId, { against: child.jobId });
    expect(files.map(({ path, status }) => [path, status])).toEqual([
      ['index.html', 'changed'],
      ['new.css', 'deleted'],
      ['old.css', 'added'],
    ]);
    const own = await engine.diff(parent.jobId, { against: parent.jobId });
    expect(own).toMatchObject({ files: [], addedLines: 0, deletedLines: 0 });
  });

  test('a diff needs two jobs with files', async () => {
    const { engine, parent, child } = await family();
    const diff = engine.diff.bind(engine, child.jobId);

    await expect(engine.diff(parent.jobId)).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    await expect(engine.diff('job-0-0')).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    await expect(diff({ against: 'job-0-0' })).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    await rm(parent.paths.workspaceDir, { recursive: true });
    await expect(diff()).rejects.toMatchObject({ code: 'FILES_MISSING' });
  });
}
