import { parseSync } from 'rolldown/utils';
import { expect, test } from 'vitest';
import { constantValue } from '../../src/setup/constant-value.ts';

test.each<[source: string, value: unknown]>([
  [
    "{ title: 'Snake', sizes: [3, -1.5], 'is-on': true, at: null }",
    { title: 'Snake', sizes: [3, -1.5], 'is-on': true, at: null },
  ],
  ['{ en: `two\nlines` } as const', { en: 'two\nlines' }],
  ["[['a', 1]] satisfies unknown", [['a', 1]]],
  ['{ 12: "a" }', undefined],
  ['{ ...rest }', undefined],
  ['[, 1]', undefined],
  ['[...rest]', undefined],
  ['{ [key]: 1 }', undefined],
  ['{ key }', undefined],
  ['{ at() {} }', undefined],
  ["{ '__proto__': 1 }", undefined],
  ['{ says: /a/u }', undefined],
  ['[1n]', undefined],
  ['[`${name}`]', undefined],
  ['[undefined]', undefined],
  ['[+1, !0]', undefined],
])('%s is %o', (source, value) => {
  const [statement] = parseSync('it.ts', `it = ${source}`).program.body;
  const { expression } = statement?.type === 'ExpressionStatement' ? statement : {};
  expect(expression?.type === 'AssignmentExpression' && constantValue(expression.right)).toEqual(
    value,
  );
});
