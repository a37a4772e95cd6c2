import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createControlGroup } from '../../src/sandbox/limits/control-group.ts';
import { defaultLimits } from '../../src/sandbox/program.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const limits = { ...defaultLimits, memoryBytes: 1e8, processes: 50, cpus: 0.5 };

test('version 2: makes a group beside the own one', async () => {
  const root = await tempDir();
  await mkdir(join(root, 'system.slice/jobs.service'), { recursive: true });
  const control = join(root, 'system.slice/cgroup.subtree_control');
  await writeFile(control, 'cpu memory pids');
  const group = createControlGroup(limits, { root, own: '0::/system.slice/jobs.service\n' });
  const name = `jobchart-${process.pid}-`;
  expect(group.joins).toEqual([expect.stringContaining(`/system.slice/${name}`)]);
  // Only the kernel fills a new group with files.
  expect(group.controllers).toEqual([]);
  group.remove();
  expect(await readdir(join(root, 'system.slice'))).toEqual([
    'cgroup.subtree_control',
    'jobs.service',
  ]);
});

test('version 1: makes a group for each controller, wherever the own one is', async () => {
  const root = await tempDir();
  for (const path of ['memory/own', 'pids', 'cpu']) {
    await mkdir(join(root, path), { recursive: true });
  }
  const own = '4:memory:/own\n8:pids:/not/seen/in/a/container\n1:cpu,cpuacct:/\n';
  const { joins, remove } = createControlGroup(limits, { root, own });
  expect(joins.map((path) => path.slice(root.length).replace(/-[\d-]+/, ''))).toEqual([
    '/memory/own/jobchart/cgroup.procs',
    '/pids/jobchart/cgroup.procs',
    '/cpu/jobchart/cgroup.procs',
  ]);
  remove();
});

test('removes the groups of processes that are gone, and nothing else', async () => {
  const root = await tempDir();
  const gone = 'jobchart-999999999-1';
  for (const name of [gone, `jobchart-${process.pid}-0`, 'others']) {
    await mkdir(join(root, 'pids', name), { recursive: true });
  }
  createControlGroup(limits, { root, own: '8:pids:/\n' }).remove();
  expect(await readdir(join(root, 'pids'))).toEqual([`jobchart-${process.pid}-0`, 'others']);
});

test('a group that is gone is not removed again when the next one is made', async () => {
  const root = await tempDir();
  await mkdir(join(root, 'pids'));
  const make = () => createControlGroup(limits, { root, own: '8:pids:/\n' });
  const group = make();
  group.remove();
  group.remove();
  const folder = dirname(group.joins[0] ?? '');
  await mkdir(folder);
  make().remove();
  expect(await readdir(join(root, 'pids'))).toEqual([basename(folder)]);
});

test('bounds nothing where no group can be made', () => {
  const group = createControlGroup(limits, { root: '/nowhere', own: '0::/\n' });
  expect([group.joins, group.controllers, group.ranOutOfMemory()]).toEqual([[], [], false]);
  group.remove();
});
