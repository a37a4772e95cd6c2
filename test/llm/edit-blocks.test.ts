import { expect, test } from 'vitest';
import { applyBlocks } from '../../src/llm/repair/edit-blocks.ts';
import { defaultPrompts } from '../../src/llm/prompts/prompts.ts';

const text = 'one\ntwo\nthree\ntwo\nfour\n';
const block = (search: string, replace: string) =>
  `<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE\n`;

test.each([
  ['one block', block('three', '3'), 'one\ntwo\n3\ntwo\nfour\n'],
  ['several', `${block('one', '1')}and\n${block('four', '4')}`, '1\ntwo\nthree\ntwo\n4\n'],
  [
    'talk and a fence around them',
    `Sure:\n\`\`\`\n${block('one', '1')}\`\`\``,
    text.replace('one', '1'),
  ],
  ['Windows line breaks', block('one', '1').replaceAll('\n', '\r\n'), text.replace('one', '1')],
  ['a replacement with dollars', block('one', "$& $1 $'"), text.replace('one', () => "$& $1 $'")],
  ['lines that are taken out', '<<<<<<< SEARCH\none\n=======\n>>>>>>> REPLACE', text.slice(4)],
  [
    'a block on what the one before wrote',
    block('one', 'x\ny') + block('y', 'z'),
    text.replace('one', 'x\nz'),
  ],
])('applies %s', (_, reply, edited) => {
  expect(applyBlocks(text, reply)).toEqual({ text: edited });
});

test.each([
  ['no block', 'It is fine.', 'no block'],
  ['a search that is not there', block('five', '5'), 'did not occur'],
  ['a part of a line', block('hree', '3'), 'did not occur'],
  ['other indentation', block('  one', '1'), 'did not occur'],
  ['a search that is there twice', block('two', '2'), 'more than once'],
  ['an empty search', block('', 'x'), 'empty'],
  ['a good block and a bad one', block('one', '1') + block('five', '5'), 'did not occur'],
  ['a block that does not end', '<<<<<<< SEARCH\none\n=======\n1', 'did not end'],
  ['a block without a search', '=======\n1\n>>>>>>> REPLACE', 'did not end'],
  ['a second separator', block('one\n=======\ntwo', '1'), 'did not end'],
  ['a block within a block', '<<<<<<< SEARCH\none\n<<<<<<< SEARCH\n', 'did not end'],
])('refuses %s as a whole', (_, reply, problem) => {
  expect(applyBlocks(text, reply)).toEqual({ problem: expect.stringContaining(problem) });
});

test.each(['repair', 'revise'] as const)(
  'the block that the rules of %s show is accepted',
  (of) => {
    for (const type of ['static_html', 'node_project', 'discord_bot'] as const) {
      const rules = defaultPrompts[of](type);
      const [shown = ''] = /^<.*\n(?:.*\n){3}>.*$/m.exec(rules) ?? [];
      const filled = shown
        .replace('lines of the file, exactly as they are, with their indentation', 'three')
        .replace('the lines that replace them', '3');
      expect(applyBlocks(text, filled)).toEqual({ text: text.replace('three', '3') });
    }
  },
);
