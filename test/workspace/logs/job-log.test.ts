import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JobEmitted } from '../../../src/contracts/job/journal.ts';
import { createJobLog } from '../../../src/workspace/logs/job-log.ts';
import { logLine } from '../../../src/workspace/logs/log-line.ts';
import { initialContext } from '../../../machines/job/job.machine.ts';
import { jobInput } from '../../helpers/jobs/job-steps.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { anyText } from '../../helpers/any-text.ts';

const at = Date.parse('2025-12-23T14:56:47.380Z');
const planning = { at, stage: 'planning', attempt: 1 } as const;
const { spec } = initialContext(jobInput, at);
const created = (userMessage: string): JobEmitted => ({
  type: 'job.created',
  at,
  spec: { ...spec, input: { ...spec.input, userMessage } },
});
const error = { code: 'STAGE_TIMEOUT', message: 'too\nslow', hint: '' };

test.each<[JobEmitted, string]>([
  [created('create a landing page'), 'Job created for message: "create a landing page"'],
  [{ type: 'job.routed', at, projectType: 'static_html' }, 'Project type: static_html'],
  [{ type: 'stage.started', ...planning }, 'Stage started: planning'],
  [{ type: 'stage.started', ...planning, attempt: 2 }, 'Stage started: planning (attempt 2)'],
  [
    { type: 'stage.progress', ...planning, message: 'half', fraction: 0.5 },
    'Stage progress: planning 50%: half',
  ],
  [
    { type: 'stage.retrying', ...planning, error, dueAt: at + 1_000 },
    'Stage retrying: planning (STAGE_TIMEOUT: too\\nslow) at 2025-12-23T14:56:48.380Z',
  ],
  [{ type: 'stage.completed', ...planning, durationMs: 1 }, 'Stage completed: planning (1ms)'],
  [
    { type: 'stage.failed', ...planning, durationMs: 12, outcome: 'failed', error },
    'Stage failed: planning (12ms): STAGE_TIMEOUT too\\nslow',
  ],
  [
    { type: 'stage.failed', ...planning, durationMs: 12, outcome: 'cancelled' },
    'Stage cancelled: planning (12ms)',
  ],
  [
    { type: 'file.written', ...planning, file: { path: 'index.html', bytes: 1234, sha256: '' } },
    'Created file: index.html (1234 bytes)',
  ],
  [{ type: 'job.status', at, from: 'created', to: 'planned' }, 'Status changed: created → planned'],
  [
    { type: 'job.status', at, from: 'planned', to: 'failed', error },
    'Status changed: planned → failed (STAGE_TIMEOUT: too\\nslow)',
  ],
  [
    { type: 'preview.live', at, url: 'http://x.localhost:1/', expiresAt: at },
    'Preview live: http://x.localhost:1/ until 2025-12-23T14:56:47.380Z',
  ],
  [{ type: 'job.usage', ...planning, tokens: 120, total: 300 }, 'Tokens used: 120 (total 300)'],
])('has a line for %j', (event, text) => {
  expect(logLine(event)).toBe(`[2025-12-23T14:56:47.380Z] ${text}`);
});

test('makes exactly one line of any message and time', () => {
  fc.assert(
    fc.property(anyText(), fc.double(), (userMessage, time) => {
      const line = logLine({ ...created(userMessage), at: time });
      expect(line).toMatch(/^\[[^\]\p{Cc}]+\] Job created for message: "[^\p{Cc}\u2028\u2029]*"$/u);
    }),
  );
});

test('appends lines in order to a private file', async () => {
  const path = join(await tempDir(), 'job.log');
  await writeFile(path, 'before\n', { mode: 0o600 });
  const log = createJobLog(path);
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`);
  for (const [index, line] of lines.entries()) {
    log.append(line);
    if (index % 500 === 0) log.flush();
  }
  log.flush();
  expect(await readFile(path, 'utf8')).toBe(`before\n${lines.join('\n')}\n`);
});

test('creates the file with mode 0600 at the first line', async () => {
  const path = join(await tempDir(), 'job.log');
  const log = createJobLog(path);
  log.flush();
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
  log.append('a');
  log.flush();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('writes on the next tick of the event loop', async () => {
  const path = join(await tempDir(), 'job.log');
  createJobLog(path).append('a');
  await new Promise(setImmediate);
  expect(await readFile(path, 'utf8')).toBe('a\n');
});

test('writes exactly one line per append, for any text', async () => {
  const dir = await tempDir();
  let run = 0;
  fc.assert(
    fc.property(fc.array(anyText(), { maxLength: 20 }), (lines) => {
      const path = join(dir, `${(run += 1)}.log`);
      const log = createJobLog(path);
      for (const line of lines) log.append(line);
      log.append('end');
      log.flush();
      expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(lines.length + 2);
    }),
    { numRuns: 30 },
  );
});

test('says how many lines are missing once it can write again', async () => {
  const dir = await tempDir();
  const path = join(dir, 'late', 'job.log');
  const log = createJobLog(path, { now: () => at });
  log.append('a');
  log.append('b');
  expect(log.flush).toThrow(expect.objectContaining({ code: 'WORKSPACE_FAILED' }));
  await mkdir(join(dir, 'late'));
  log.append('c');
  log.flush();
  expect(await readFile(path, 'utf8')).toBe(
    '[2025-12-23T14:56:47.380Z] 2 lines missing: the log was not writable\nc\n',
  );
});

test.each(['a folder', 'a link'])('does not write to %s', async (kind) => {
  const path = join(await tempDir(), 'job.log');
  if (kind === 'a folder') await mkdir(path);
  else await symlink('/dev/null', path);
  const log = createJobLog(path);
  log.append('a');
  expect(log.flush).toThrow(expect.objectContaining({ code: 'WORKSPACE_FAILED' }));
});
