import { expect, test } from 'vitest';
import { letterPattern } from '../../../src/workspace/text/letters.ts';

test('what is written out takes the letters and digits of requests, and nothing else', () => {
  const texts = [
    'Käse',
    'ılık',
    'ŁÓDŹ',
    'мёд',
    'αβγ',
    'שלום',
    'قهوة',
    'नमस',
    'ชา',
    '東京',
    'かな',
    'カナ',
    '한국',
  ];
  for (const text of texts) expect(letterPattern('^\\p{L}+$').test(text), text).toBe(true);
  for (const text of '– 7 × ÷ _ € « » ، 。 !'.split(' '))
    expect(letterPattern('\\p{L}').test(text), text).toBe(false);
  expect(letterPattern('^[^\\p{L}\\p{N}-]$').test('–')).toBe(true);
  expect(letterPattern('^[\\p{L}\\p{N}-]+$').test('b2-٤२')).toBe(true);
  expect(letterPattern('^\\p{Script=Hangul}\\p{Lu}$', 'u').test('가B')).toBe(true);
});
