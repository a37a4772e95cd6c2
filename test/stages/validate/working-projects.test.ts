import { expect, test } from 'vitest';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { barePlan } from '../../../src/stages/validate/bare-plan.ts';
import { checkTree } from '../../../src/stages/validate/checker/check-tree.ts';
import { detectType } from '../../../src/stages/validate/detect-type.ts';
import { readSourceTree } from '../../../src/stages/validate/checker/source-tree.ts';
import { type Files, errors, page, writeFiles } from './check.ts';
import { workingBots } from './projects/working-bots.ts';
import { workingServers } from './projects/working-servers.ts';
import { workingSites } from './projects/working-sites.ts';

const all: [ProjectType, string, Files][] = [
  ...Object.entries(workingSites).map(([name, files]) => ['static_html', name, files] as const),
  ...Object.entries(workingServers).map(([name, files]) => ['node_project', name, files] as const),
  ...Object.entries(workingBots).map(([name, files]) => ['discord_bot', name, files] as const),
].map(([type, name, files]) => [type, name, files]);

test.each(all)('passes a working %s: %s', async (projectType, _, files) => {
  expect(await errors(projectType, files)).toEqual([]);
});

test.each(all)('detects %s: %s', async (projectType, _, files) => {
  expect(detectType(await readSourceTree(await writeFiles(files)))).toBe(projectType);
});

test('parses a page once, to detect the type and to check it', async () => {
  const dir = await writeFiles({ 'index.html': page('<h1>A</h1>') });
  const entered = async (isDetected: boolean): Promise<string[]> => {
    const paths: string[] = [];
    const tree = await readSourceTree(dir, { enter: (path) => paths.push(path) });
    await checkTree(tree, barePlan(isDetected ? detectType(tree) : 'static_html'));
    return paths.filter((path) => path !== '.').sort();
  };
  expect(await entered(true)).toEqual(await entered(false));
});
