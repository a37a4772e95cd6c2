import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { ProjectType } from '../../src/contracts/job/job.ts';
import { allStarters, findStarter, startersOf } from '../../src/starters/registry.ts';
import { filesFor, planFor } from './make-project.ts';

interface Loaded {
  readonly planned: readonly string[];
  readonly listed: readonly string[];
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

const child = join(import.meta.dirname, 'children/loaded-files.ts');
const loaded: Loaded = JSON.parse(execFileSync(process.execPath, [child], { encoding: 'utf8' }));
const starters = await allStarters();

test('planning loads the outlines of the type, and the templates of the chosen starter alone', () => {
  expect(loaded.planned).toContain('snake/snake.ts');
  expect(templatesIn(loaded.planned.filter((file) => !/^(?:snake|page)\//.test(file)))).toEqual([]);
  expect(loaded.planned).not.toContain('outlines/bots.ts');
  expect(loaded.planned).not.toContain('outlines/programs.ts');
});

test('listing all starters loads no templates', () => {
  expect(loaded.listed).toContain('outlines/bots.ts');
  expect(templatesIn(loaded.listed)).toEqual([]);
});

test.each(starters.map(({ name }) => name))('%s loads only its own templates', (name) => {
  const files = loaded.chosen[name] ?? [];
  expect([...loaded.planned, ...files]).toContain(`${name}/${name}.ts`);
  const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
  expect([...folders].filter((folder) => ![name, 'page', 'shared'].includes(folder))).toEqual([]);
});

const entry: Readonly<Record<ProjectType, string>> = {
  static_html: 'index.html',
  node_project: 'src/index.js',
  discord_bot: 'bot.js',
};

test.each(starters)('$name matches its outline', async (starter) => {
  const { name, projectType, routes, commands } = starter;
  const plan = await planFor(projectType, 'something', { starter: name });
  expect(plan).toMatchObject({ starter: name, projectType });
  if (plan.projectType === 'node_project' && routes) expect(plan.routes).toEqual(routes);
  if (plan.projectType === 'discord_bot' && commands) {
    expect(plan.commands).toEqual(commands('something'));
  }
  expect([...(await filesFor(plan)).keys()]).toContain(entry[projectType]);
});

test('every project type has one default starter, and finds its starters by name', async () => {
  for (const type of ['static_html', 'node_project', 'discord_bot'] as const) {
    const offered = await startersOf(type);
    expect(offered.filter(({ cues }) => cues.length === 0)).toHaveLength(1);
    for (const starter of offered) {
      expect(starter.projectType).toBe(type);
      expect(await findStarter(starter.name)).toBe(starter);
    }
  }
  await expect(findStarter('snake', 'discord_bot')).rejects.toMatchObject({
    code: 'STARTER_UNKNOWN',
    message: expect.stringMatching(/^There is no starter "snake" of type discord_bot\..*poll-bot/),
  });
  await expect(findStarter('snak')).rejects.toThrow(
    /^There is no starter "snak"\. Did you mean "snake"\?$/,
  );
  // A terminal cuts a message at 600 characters.
  await expect(findStarter('zzz')).rejects.toThrow(/^.{100,500}, [a-z0-9-]+ and \d+ more\.$/);
});

/** The modules of starters, and what they alone import: looks, texts and scripts. */
function templatesIn(files: readonly string[]): readonly string[] {
  const modules = new Set(starters.map(({ name }) => `${name}/${name}.ts`));
  return files.filter((file) => modules.has(file) || /\/(?:styles|texts|script)\.ts$/.test(file));
}

function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}
