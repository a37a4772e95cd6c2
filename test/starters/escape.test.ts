import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

import { escapeMarkdown, jsonFile, jsString } from '../../src/starters/markup.ts';
import { hostileText } from './hostile-text.ts';

test('a JavaScript string keeps its value and cannot end a script', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const literal = jsString(text);
      const { program, errors } = parseSync('a.js', `(${literal})`);
      expect(errors).toEqual([]);
      const [statement] = program.body;
      const expression =
        statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
      const inner =
        expression?.type === 'ParenthesizedExpression' ? expression.expression : expression;
      expect(inner?.type === 'Literal' ? inner.value : undefined).toBe(text.toWellFormed());
      expect(literal).not.toMatch(/[<\n\u2028\u2029]/);
    }),
  );
});

test('Markdown text opens no markup, HTML, link or line', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/[\n\r<]/);
      const unescaped = escaped.replace(/\\[\\`*_[\]|~#@>:.]/g, '');
      expect(unescaped).not.toMatch(/[\\`*_[\]|~#@>]|:\/\//);
    }),
  );
  expect(escapeMarkdown('[a](https://x.y) **b** <i>')).toBe(
    '\\[a\\](https\\://x.y) \\*\\*b\\*\\* &lt;i\\>',
  );
});

test('a JSON file reads back unchanged', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(JSON.parse(jsonFile({ text }))).toEqual({ text });
    }),
  );
});
