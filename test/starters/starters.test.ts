import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseSync } from 'oxc-parser';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';

import type { BotPlan, NodePlan, StaticPlan } from '../../src/contracts/job/plan.ts';
import { headingsOf } from '../../src/starters/landing-page/headings.ts';
import { allStarters } from '../../src/starters/registry.ts';
import { hostileText } from './hostile-text.ts';
import { filesFor, planFor } from './make-project.ts';

const page = (text: string): StaticPlan => ({
  projectType: 'static_html',
  starter: 'landing-page',
  title: text,
  slug: 'a-page',
  summary: text,
  sections: [
    text,
    'Menu',
    'Pricing',
    'About',
    'Menu',
    'Contact',
    text,
    'Contact form',
    'Menu heading',
  ],
});

const api = (text: string, framework: NodePlan['framework']): NodePlan => ({
  projectType: 'node_project',
  starter: 'rest-api',
  title: text,
  slug: 'an-api',
  summary: text,
  framework,
  routes: [
    { method: 'GET', path: '/books', summary: text },
    { method: 'POST', path: '/books', summary: text },
    { method: 'GET', path: `/${text}`, summary: text },
  ],
});

const bot = (text: string): BotPlan => ({
  projectType: 'discord_bot',
  starter: 'slash-bot',
  title: text,
  slug: 'a-bot',
  summary: text,
  commands: [
    { name: 'say', description: text },
    { name: text, description: text },
  ],
});

test('a page is valid and has the same elements whatever its texts', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
  );
  const plain = elementsOf((await filesFor(page('x'))).get('index.html') ?? '');
  await fc.assert(
    fc.asyncProperty(hostileText.filter(isPlain), async (text) => {
      const html = (await filesFor(page(text), text)).get('index.html') ?? '';
      expect(elementsOf(html)).toEqual(plain);
    }),
    { numRuns: 60 },
  );
  const html = (await filesFor(page('<b>"x"</b> & `y` ${z}'))).get('index.html') ?? '';
  const report = await validator.validateString(html);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('code parses whatever its texts, and none of them becomes code', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      for (const plan of [api(text, 'node'), api(text, 'express'), bot(text)]) {
        const files = await filesFor(plan, text);
        for (const [path, code] of files) {
          if (path.endsWith('.js')) expect(parseSync(path, code).errors).toEqual([]);
        }
        expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({ private: true });
      }
    }),
    { numRuns: 60 },
  );
});

test('every README says how to run it and that it is a starter', async () => {
  for (const plan of [page('x'), api('x', 'node'), api('x', 'express'), bot('x')]) {
    const readme = (await filesFor(plan)).get('README.md');
    expect(readme).toContain('**This is a starter**');
    expect(readme).toMatch(/npm start|Open `index\.html`/);
  }
});

test('has the usual file names of each project type', async () => {
  expect([...(await filesFor(page('x'))).keys()]).toContain('index.html');
  const names = [...(await filesFor(api('x', 'node'))).keys()];
  expect(names).toEqual(expect.arrayContaining(['package.json', 'src/index.js']));
  expect([...(await filesFor(bot('x'))).keys()]).toEqual(
    expect.arrayContaining(['package.json', 'bot.js']),
  );
});

test('depends on Express only if the plan says so', async () => {
  const manifest = async (framework: NodePlan['framework']) =>
    JSON.parse((await filesFor(api('x', framework))).get('package.json') ?? '');
  expect(await manifest('express')).toMatchObject({ dependencies: { express: '5.3.0' } });
  expect(await manifest('node')).not.toHaveProperty('dependencies');
});

test('renders the same files for the same plan', async () => {
  expect(await filesFor(page('x'))).toEqual(await filesFor(page('x')));
});

test('refuses a plan with an unknown starter', async () => {
  await expect(filesFor({ ...page('x'), starter: 'slash-bot' })).rejects.toMatchObject({
    code: 'STARTER_UNKNOWN',
  });
});

test('starters have unique names, and refuse a plan of another type', async () => {
  const starters = await allStarters();
  expect(new Set(starters.map(({ name }) => name)).size).toBe(starters.length);
  const input = {
    jobId: 'j',
    input: { userMessage: 'x', userId: 'u', channelId: 'c' },
    findings: [],
  };
  for (const { projectType, load } of starters) {
    const render = await load();
    const plan = projectType === 'static_html' ? bot('x') : page('x');
    expect(() => render(plan, { ...input, projectType, plan })).toThrow(/The starter/);
  }
});

test('requests nothing from other servers', async () => {
  const files = await filesFor(await planFor('static_html', 'a page for Luna Bakery'));
  for (const path of ['index.html', 'styles.css', 'forms.js']) {
    expect(files.get(path)).not.toMatch(/https?:|\/\/\w|@import|url\(/);
  }
  expect(files.get('index.html')).not.toMatch(/\son\w+=|style=/);
});

/** Whether a heading has the plain layout, unlike "process", which has steps. */
function isPlain(heading: string): boolean {
  return headingsOf([heading])[0]?.kind === 'note';
}

/** The names of all elements and of their attributes, in order. */
function elementsOf(html: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node)
      names.push(`${node.nodeName} ${node.attrs.map(({ name }) => name).join(' ')}`);
    if (node.nodeName === '#comment') names.push('comment');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return names;
}
