import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createChecker } from '../../../src/stages/validate/checker/checker.ts';
import { createCheckerPool } from '../../../src/stages/validate/checker/checker-pool.ts';
import { createValidateStage } from '../../../src/stages/validate/validate.ts';
import { barePlan } from '../../../src/stages/validate/bare-plan.ts';
import { readablePaths } from '../../../src/stages/validate/checker/readable-paths.ts';
import { check, checkDir, page, project, writeFiles } from './check.ts';

const imports = Array.from({ length: 40_000 }, (_, id) => `import { a${id} } from './${id}.js';`);
const hanging = { 'index.html': page(`<script type="module">${imports.join('\n')}</script>`) };
const killing = { ...project, 'a.js': '['.repeat(10_000) };

test('survives a file that kills the parser, names it, and goes on with other trees', async () => {
  const stage = createValidateStage({ workers: 2 });
  const trees = [killing, project, project];
  const all = await Promise.all(trees.map((files) => check('node_project', files, { stage })));
  const crash = [
    expect.objectContaining({ kind: 'parser-crash', severity: 'error', file: 'a.js' }),
  ];
  expect(all).toEqual(trees.map((tree) => (tree === project ? [] : crash)));
});

test('gives up on a file after its time limit, and goes on', async () => {
  const stage = createValidateStage({ fileTimeoutMs: 1_500, workers: 1 });
  const findings = await check('static_html', { ...hanging, 'z.js': 'let a = ;' }, { stage });
  expect(findings).toEqual([
    expect.objectContaining({ kind: 'parser-crash', severity: 'error', file: 'index.html' }),
    expect.objectContaining({ kind: 'syntax-error', file: 'z.js' }),
  ]);
  expect(await check('node_project', project, { stage })).toEqual([]);
});

test('a page whose warnings take too long passes without them, and its errors are told', async () => {
  const stage = createValidateStage({ fileTimeoutMs: 5_000, timeoutMs: 50_000, workers: 1 });
  const field = (_: unknown, id: number) =>
    `<p><label for="r${id}">Item</label><input type="checkbox" id="r${id}" name="r${id}"></p>`;
  const form = `<form>${Array.from({ length: 6_000 }, field).join('\n')}</form>`;
  // More than fits into a pipe.
  const link = (_: unknown, id: number) => `<a href="${'a'.repeat(250)}${id}">Next</a>\n`;
  const links = Array.from({ length: 600 }, link).join('');
  const findings = await check('static_html', { 'index.html': page(links + form) }, { stage });
  const told = findings.filter(({ kind }) => kind === 'missing-file');
  expect(told).toHaveLength(500);
  expect(findings.filter((found) => !told.includes(found))).toEqual([
    expect.objectContaining({ kind: 'parser-crash', severity: 'warning', file: 'index.html' }),
  ]);
}, 60_000);

test('gives up on a tree after its time limit', async () => {
  const [dir, other] = [await writeFiles(hanging), await writeFiles({ 'index.html': page('') })];
  const { signal } = new AbortController();
  const checker = createChecker(dirname(dir), { fileTimeoutMs: 60_000, memoryMb: 576 });
  // Its start does not count against the limit below.
  await checker.check({ dir: other, plan: undefined, skip: [], timeoutMs: 30_000 }, signal);
  const pool = createCheckerPool({ timeoutMs: 1_000 }, () => checker);
  const { findings } = await pool.check(dir, undefined, signal);
  const message = 'The project was not checked within 1 s.';
  const found = { kind: 'parser-crash', file: '.', message };
  expect(findings).toEqual([expect.objectContaining(found)]);
  expect(checker.isAlive()).toBe(false);
});

test('gives up on a tree that killed nine children', async () => {
  let started = 0;
  const pool = createCheckerPool({}, (root) => {
    started += 1;
    const file = `${started}.js`;
    return {
      root,
      check: () => Promise.resolve({ died: true, file, message: 'It died.' }),
      isAlive: () => false,
      stop() {},
    };
  });
  const { findings } = await pool.check('/tree', undefined, new AbortController().signal);
  expect(started).toBe(9);
  expect(findings).toHaveLength(9);
});

test('stops at once when aborted, while running and in the queue', async () => {
  const stage = createValidateStage({ workers: 1 });
  const reason = new Error('cancelled');
  const [first, second] = [new AbortController(), new AbortController()];
  const dir = await writeFiles(hanging);
  const working = checkDir('static_html', dir, { stage, signal: first.signal });
  const queued = checkDir('static_html', dir, { stage, signal: second.signal });
  second.abort(reason);
  await expect(queued).rejects.toBe(reason);
  first.abort(reason);
  await expect(working).rejects.toBe(reason);
  await expect(checkDir('static_html', dir, { stage, signal: first.signal })).rejects.toBe(reason);
  expect(await check('node_project', project, { stage })).toEqual([]);
});

test('reports links and does not follow them', async () => {
  const dir = await writeFiles(project);
  const outside = await writeFiles({ 'secret.js': '}' });
  await symlink('/etc/passwd', join(dir, 'a.json'));
  await symlink(outside, join(dir, 'folder'));
  expect(await checkDir('node_project', dir)).toEqual([
    expect.objectContaining({ kind: 'forbidden-file', file: 'a.json' }),
    expect.objectContaining({ kind: 'forbidden-file', file: 'folder' }),
  ]);
});

test('reports a missing tree', async () => {
  const missing = join(await writeFiles(project), '../nowhere');
  const checking = checkDir('node_project', missing);
  await expect(checking).rejects.toMatchObject({ code: 'WORKSPACE_FAILED' });
});

test.skipIf(process.platform !== 'linux')(
  'limits the whole memory of the child, names the file, and goes on with the others',
  async () => {
    // The parser copies the line, here the whole file, into every error.
    const greedy = 'let a;'.repeat(20_000);
    const files = { 'a.js': greedy, 'c.js': 'import "x";'.repeat(10_000) };
    const stage = createValidateStage({ workers: 1 });
    const peak = watchPeak();
    const findings = await check(
      'node_project',
      { ...project, ...files, 'z.js': 'let a = ;' },
      { stage },
    );
    expect(peak.end()).toBeLessThan(700_000_000);
    expect(findings.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'parser-crash a.js',
      'missing-dependency package.json',
      'syntax-error z.js',
    ]);
  },
  60_000,
);

test('gives the child no environment, and read access to its folder only', async () => {
  const [own, other] = [await writeFiles(project), await writeFiles(project)];
  process.env['JOB_SECRET'] = 'hidden';
  const checker = createChecker(own, { fileTimeoutMs: 10_000, memoryMb: 576 });
  const look = (dir: string) =>
    checker.check(
      { dir, plan: undefined, skip: [], timeoutMs: 20_000 },
      AbortSignal.timeout(30_000),
    );
  delete process.env['JOB_SECRET'];
  await expect(look(own)).resolves.toMatchObject({ died: false });
  if (process.platform === 'linux') {
    const environments = childrenOf(process.pid).map((pid) =>
      readFileSync(`/proc/${pid}/environ`, 'utf8'),
    );
    expect(environments.length).toBeGreaterThan(0);
    expect(environments.join('')).not.toContain('hidden');
  }
  await expect(look(other)).rejects.toThrow(/access/i);
  await expect(look(`/proc/${process.pid}`)).rejects.toThrow(/access/i);
  checker.stop();
});

// Node's permission model forgets a folder that is listed next to a path inside it.
test('lists no readable path that is inside another', () => {
  const root = join(import.meta.dirname, '../../..');
  const within = readablePaths(root).filter((path) => path.startsWith(root));
  expect(within).toEqual([root, join(root, '*')]);
});

test('may read a folder whose name is a prefix of another', () => {
  const root = join(import.meta.dirname, '../../..');
  const paths = readablePaths('/proc/self/f');
  expect(paths.filter((path) => path.startsWith('/proc'))).toEqual([
    '/proc/self/f*',
    '/proc/self/fd',
    '/proc/self/fd/*',
  ]);
  expect(paths).toContain(join(root, 'node_modules'));
});

test('does not keep a script alive', async () => {
  const dir = await writeFiles(project);
  const stageUrl = pathToFileURL(
    join(import.meta.dirname, '../../../src/stages/validate/validate.ts'),
  );
  const input = JSON.stringify({ dir, plan: barePlan('node_project') });
  const script = `
    const { validateStage } = await import(${JSON.stringify(stageUrl.href)});
    const signal = new AbortController().signal;
    const { findings } = await validateStage.run(${input}, { signal });
    console.log(findings.length);`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  expect((await run).stdout).toBe('0\n');
});

/** The peak memory of a child of this process, in bytes. */
function watchPeak(): { end(): number } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, ...childrenOf(process.pid).map(peakOf));
  }, 10);
  return {
    end() {
      clearInterval(timer);
      return peak;
    },
  };
}

function peakOf(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): string[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
}
