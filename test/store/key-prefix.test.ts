import { expect, test } from 'vitest';
import { endOfPrefix } from '../../src/store/postgres/key-prefix.ts';

test.for([
  ['a', 'b'],
  ['a%', 'a&'],
  ['é', 'ê'],
  ['\ud7ff', '\ue000'],
  ['\uffff', '\u{10000}'],
  ['a\u{10ffff}', 'b'],
  ['', undefined],
  ['\u{10ffff}', undefined],
] as const)('the keys that begin with %j end before %j', ([prefix, end]) => {
  expect(endOfPrefix(prefix)).toBe(end);
});

test('in the order of bytes, all keys with a prefix are before its end, and no others', () => {
  const bytes = (text: string) => Buffer.from(text);
  const end = bytes(endOfPrefix('a\uffee') ?? '');
  for (const more of ['', 'z', '\u{10ffff}'])
    expect(Buffer.compare(bytes(`a\uffee${more}`), end)).toBe(-1);
  for (const later of ['a\uffef', 'a😀', 'b'])
    expect(Buffer.compare(bytes(later), end)).toBeGreaterThanOrEqual(0);
});
