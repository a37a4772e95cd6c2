import { expect, test } from 'vitest';
import { readLinkRules } from '../../../../src/starters/link-checker/read-link-rules.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['max depth 3', { maxDepth: 3 }],
  ['profundidad máxima: 4', {}],
  ['profundidad 4', { maxDepth: 4 }],
  ['ne va pas au-delà de 3 niveaux', { maxDepth: 3 }],
  ['深さ2まで', { maxDepth: 2 }],
  ['ignore localhost and skip example.com', { ignore: ['localhost', 'example.com'] }],
  ['offline only', { isInternal: true }],
])('which links are checked: "%s"', (text, rules) => {
  expect(readLinkRules(text)).toEqual({ isInternal: false, ignore: [], ...rules });
});

test.each([
  'Broken link checker for a site, max depth 3, external links are checked once',
  'check all links of my docs folder, exit code 1 if any is broken so that CI stops. ignore localhost',
  'check relative links in a folder of markdown docs, offline only',
])('a link checker keeps to its rules: "%s"', async (message) => {
  const plan = await planFor('node_project', message);
  expect([plan.starter, plan.notIncluded]).toEqual(['link-checker', undefined]);
});
