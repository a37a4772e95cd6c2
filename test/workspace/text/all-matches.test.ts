import fc from 'fast-check';
import { expect, test } from 'vitest';

import { allMatches } from '../../../src/workspace/text/all-matches.ts';

const shape = ({ 0: match, index, groups }: RegExpExecArray) => ({ match, index, ...groups });

test.each([/a/g, /[ab]{1,2}/giu, /(?<one>a)|b*/gu, /(?<=a)|😀/gu])(
  '%s: the matches of matchAll, from the start each time',
  (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'c', '😀') }), (text) => {
        const known = [...text.matchAll(new RegExp(pattern))].map(shape);
        pattern.lastIndex = 2;
        expect(allMatches(text, pattern).map(shape)).toEqual(known);
      }),
    );
  },
);

test('a pattern without the flag g is refused', () => {
  expect(() => allMatches('aa', /a/u)).toThrow(TypeError);
});
