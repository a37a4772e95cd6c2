import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/engine/input/plan/plan.ts';

const plan = {
  projectType: 'node_project',
  framework: 'node',
  routes: [],
  starter: 'model',
  title: 'Bees',
  slug: 'bees',
  summary: 'Bees.',
  files: [
    { path: 'src/index.js', purpose: 'Starts', exports: ['main'], needs: ['src/bee.js'] },
    { path: 'src/bee.js', purpose: 'A bee' },
  ],
  dependencies: { express: '5.3.0', '@scope/x': '1.0.0-rc.1' },
  unlisted: ['@scope/x'],
  estimate: { inputTokens: 100, outputTokens: 200, costUsd: 0.01 },
};

test('a plan of a model is kept, and nothing but what a plan has', () => {
  expect(parsePlan(plan)).toEqual(plan);
  expect(parsePlan({ ...plan, script: 'rm' })).toEqual(plan);
});

const file = (path: unknown) => ({ path, purpose: 'x' });
test.each([
  ['a path above', { files: [file('../x.js')] }, 'PATH_UNSAFE'],
  ['an absolute path', { files: [file('/x.js')] }, 'PATH_UNSAFE'],
  ['a path twice', { files: [file('x.js'), file('X.js')] }, 'PATH_UNSAFE'],
  ['a path twice, with a dot', { files: [file('x.js'), file('./x.js')] }, 'PATH_UNSAFE'],
  ['no path', { files: [file(undefined)] }, 'STAGE_OUTPUT_INVALID'],
  ['no purpose', { files: [{ path: 'x.js' }] }, 'STAGE_OUTPUT_INVALID'],
  [
    'too many files',
    { files: Array.from({ length: 61 }, (_, index) => file(`${index}.js`)) },
    'STAGE_OUTPUT_INVALID',
  ],
  ['needs that are no texts', { files: [{ ...file('x.js'), needs: [1] }] }, 'STAGE_OUTPUT_INVALID'],
  ['a range', { dependencies: { express: '^5.0.0' } }, 'STAGE_OUTPUT_INVALID'],
  ['an address', { dependencies: { express: 'https://x.test/x.tgz' } }, 'STAGE_OUTPUT_INVALID'],
  ['an odd package name', { dependencies: { '../x': '1.0.0' } }, 'STAGE_OUTPUT_INVALID'],
  ['an unlisted package that it has not', { unlisted: ['left-pad'] }, 'STAGE_OUTPUT_INVALID'],
  [
    'an estimate of less than nothing',
    { estimate: { inputTokens: -1, outputTokens: 1 } },
    'STAGE_OUTPUT_INVALID',
  ],
  [
    'a price of less than nothing',
    { estimate: { inputTokens: 1, outputTokens: 1, costUsd: -1 } },
    'STAGE_OUTPUT_INVALID',
  ],
])('a plan with %s is refused', (_, change, code) => {
  expect(() => parsePlan({ ...plan, ...change })).toThrow(expect.objectContaining({ code }));
});

const page = {
  projectType: 'static_html',
  starter: 'landing-page',
  title: 'Sol',
  slug: 'sol',
  summary: 'Sol.',
  sections: ['Menu'],
  look: { accent: '#e9772a', parts: { header: '#2463eb' } },
  lists: [{ of: 'Menu', names: ['Tiramisu'] }],
  changed: ['title: Sol'],
  notIncluded: ['add a login'],
  first: { title: 'Luna', slug: 'luna' },
  isExact: true,
};

test('a plan keeps what follow-ups changed', () => {
  expect(parsePlan(page)).toEqual(page);
});

test.each([
  ['a part that is none', { look: { parts: { body: '#000000' } } }],
  ['a colour that is CSS', { look: { parts: { header: 'red;}' } } }],
  ['13 notes', { notIncluded: Array.from({ length: 13 }, () => 'x') }],
  ['a note of 121 characters', { changed: ['x'.repeat(121)] }],
  ['a first slug with a path', { first: { title: 'x', slug: '../x' } }],
  ['a list of 25', { lists: [{ of: 'Menu', names: Array.from({ length: 25 }, () => 'x') }] }],
])('a plan with %s is refused', (_, change) => {
  expect(() => parsePlan({ ...page, ...change })).toThrow(
    expect.objectContaining({ code: 'STAGE_OUTPUT_INVALID' }),
  );
});
