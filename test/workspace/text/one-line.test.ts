import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../../src/workspace/text/one-line.ts';
import { anyText } from '../../helpers/any-text.ts';

test.each([
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u001b[31mred\u0007', '\\u001b[31mred\\u0007'],
  ['a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
  ['\u202eevil\u2069', '\\u202eevil\\u2069'],
  ['lone \ud800 surrogate', 'lone \ufffd surrogate'],
  ['plain → text 👩‍👩‍👧 stays', 'plain → text 👩‍👩‍👧 stays'],
])('shows %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('cuts long text without splitting a character', () => {
  expect(oneLine('abcdef', 4)).toBe('abc…');
  expect(oneLine('ab😀d', 4)).toBe('ab…');
  expect(oneLine('abcd', 4)).toBe('abcd');
  expect(oneLine('x'.repeat(1_000_000))).toHaveLength(2_000);
});

test('makes one printable, bounded, well-formed line of any text', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 80 }), fc.nat(60), (text, extra) => {
      const max = extra + 1;
      const line = oneLine(text, max);
      expect(line.length).toBeLessThanOrEqual(max);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 1_000 },
  );
});
