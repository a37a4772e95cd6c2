import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { jobMachine, toJob } from '../../machines/index.ts';
import { checkImages } from '../../src/cli/checks/check-images.ts';
import { jobReport } from '../../src/cli/ui/reports/job-report.ts';
import { summaryLines } from '../../src/cli/ui/reports/summary.ts';
import type { Job } from '../../src/contracts/job/job.ts';
import { jobInput } from '../helpers/jobs/job-steps.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const color = (_: string, text: string) => text;
const job = toJob(createActor(jobMachine, { input: jobInput }).getSnapshot());

test('no path can reorder the text of the terminal', () => {
  const dir = '/srv/\u202esboj';
  const paths = { ...job.paths, workspaceDir: dir, outputDir: dir };
  const zip = { path: `${dir}.zip`, bytes: 1, sha256: 'a' };
  const done: Job = { ...job, status: 'done', paths, artifacts: { zip } };
  const lines = [...summaryLines(done, color), ...jobReport(done, { now: 0, color })];
  expect(lines.join('\n')).toContain('/srv/\\u202esboj.zip (1 B)');
  expect(lines.join('\n')).not.toContain('\u202e');
});

test('the row of changes does not repeat its name', () => {
  const changes = { added: 0, changed: 1, deleted: 0, unchanged: 1, paths: ['styles.css'] };
  const done: Job = { ...job, status: 'done', changes };
  expect(summaryLines(done, color)).toContain('  changes    1 changed: styles.css');
  expect(jobReport(done, { now: 0, color })).toContain('changes    1 changed: styles.css');
});

test('doctor says what images can be loaded and pushed with', async () => {
  const tryImages = async () => ({ bases: ['BusyBox', 'Node'], tools: ['podman', 'skopeo'] });
  expect((await checkImages({ tryImages })).detail).toBe(
    'can be made, based on BusyBox and Node; loaded or pushed with podman, skopeo',
  );
});

test('a message that asks for nothing is refused in one sentence', async () => {
  const { stderr } = await runCli(['run', 'hello'], { bases: await tempDir() });
  expect(stderr).toContain(
    'The message does not ask for a project (“hello”: not a request for a new project).',
  );
});
