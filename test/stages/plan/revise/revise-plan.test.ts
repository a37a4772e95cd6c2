import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePlan } from '../../../../src/engine/input/plan/plan.ts';
import { revisePlan } from '../../../../src/stages/plan/revise/revise-plan.ts';
import { hostileText } from '../../../starters/hostile-text.ts';
import { filesFor, planFor } from '../../../starters/make-project.ts';
import { check } from '../../validate/check.ts';
import { changedFiles, followUps, problemsOf, revised } from './follow-ups.ts';

const bakery = 'a landing page for Luna Bakery with menu, opening hours and contact';

test('each follow-up is done and seen in the files, or listed as not possible', async () => {
  const table = followUps();
  expect(table.length).toBeGreaterThan(240);
  const problems: string[] = [];
  for (const followUp of table) {
    const found = problemsOf(followUp, await revised(followUp));
    if (found.length > 0) problems.push(`${followUp.message}: ${found.join('; ')}`);
  }
  expect(problems).toEqual([]);
}, 60_000);

test.each([
  ['make the header blue', ['styles.css']],
  ['add a section about prices', ['index.html']],
  ['call it Bean There', ['index.html']],
  ['auf Deutsch bitte', ['index.html', 'content.js']],
])('%s: files that have nothing to do with it stay as they are', async (message, changed) => {
  const plan = await planFor('static_html', bakery);
  const next = await revisePlan(plan, message, bakery);
  expect(changedFiles(await filesFor(plan, bakery), await filesFor(next, bakery))).toEqual(changed);
});

test('a new name changes the name, and neither pictures nor example texts', async () => {
  const plan = await planFor('static_html', bakery);
  const before = await filesFor(plan, bakery);
  const after = await filesFor(await revisePlan(plan, 'call it Yoga Studio', bakery), bakery);
  const renamed = after.get('index.html')?.replaceAll('Yoga Studio', 'Luna Bakery');
  expect(renamed).toBe(before.get('index.html'));
});

test('a chain of follow-ups keeps what earlier ones changed, and tells only of the last', async () => {
  let plan = await planFor('static_html', bakery);
  for (const message of ['header in blue', 'add prices', 'call it Sol', 'add a login', 'no blue']) {
    plan = await revisePlan(plan, message, bakery);
  }
  expect(plan).toMatchObject({
    title: 'Sol',
    sections: ['Menu', 'Opening hours', 'Prices', 'Contact'],
    changed: ['without colour: #2463eb'],
    notIncluded: [],
    first: { title: 'Luna Bakery', slug: 'luna-bakery' },
  });
});

test('to go back is not possible, and the answer says how it is', async () => {
  const plan = await planFor('static_html', bakery);
  expect((await revisePlan(plan, 'undo')).notIncluded).toEqual([
    'undo (to go back, send a follow-up to the earlier job)',
  ]);
});

test('a name in quotes is not read as changes', async () => {
  const plan = await planFor('static_html', bakery);
  const next = await revisePlan(plan, 'call it "Make it blue, remove Contact. Undo"');
  expect(next).toMatchObject({
    title: 'Make it blue, remove Contact. Undo',
    sections: ['Menu', 'Opening hours', 'Contact'],
    look: {},
  });
});

test('whatever a follow-up says, the plan stays within its bounds and what is shown stays text', async () => {
  const plans = await Promise.all([
    planFor('static_html', bakery),
    planFor('static_html', 'a to-do list'),
    planFor('node_project', 'a REST API for books'),
    planFor('discord_bot', 'a bot with /roll'),
  ]);
  const frames = [
    (text: string) => text,
    (text: string) => `call it ${text}`,
    (text: string) => `add a section called "${text}" and add ${text} to the menu`,
    (text: string) => `rename Menu to ${text}; add a route for ${text}; add a command /${text}`,
    (text: string) => `make it #fff;} ${text} ${'add milk. '.repeat(30)}`,
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...plans),
      hostileText,
      fc.constantFrom(...frames),
      async (plan, text, frame) => {
        const next = await revisePlan(plan, frame(text));
        expect(parsePlan(next)).toEqual(next);
        const files = await filesFor(next, bakery);
        expect(files.get('index.html') ?? '').not.toMatch(/<script>alert|<img src=x/);
      },
    ),
    { numRuns: 60 },
  );
});

test('a message of many changes ends in counts, and one that is too long says so', async () => {
  const plan = await planFor('static_html', bakery);
  const many = await revisePlan(plan, 'add a login. '.repeat(40));
  expect(many.notIncluded?.length).toBe(12);
  expect(many.notIncluded?.at(-1)).toBe('and 29 more');
  const long = await revisePlan(plan, `make it blue. ${'a'.repeat(5000)}`);
  expect(long.notIncluded).toContain('what follows the first 4000 characters');
});

test('pages with coloured parts, new sections and lists are valid', async () => {
  const messages = [
    'header black, footer gold, buttons #0a0, headings in red and green text',
    'add tiramisu to the menu, add a page about prices, move contact to the top, remove Opening hours',
    'auf Französisch, dark mode, call it "<b>Ü & Söhne</b>"',
  ];
  for (const message of messages) {
    const plan = await revisePlan(await planFor('static_html', bakery), message, bakery);
    const files = Object.fromEntries(await filesFor(plan, bakery));
    expect(await check('static_html', files)).toEqual([]);
  }
});
