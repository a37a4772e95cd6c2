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
  expect(texts.filter((text) => !letterPattern('^\\p{L}+$').test(text))).toEqual([]);
  expect(letterPattern('\\p{L}').test('– 7 × ÷ _ € « » ، 。 !')).toBe(false);
  expect(letterPattern('^[^\\p{L}\\p{N}-]$').test('–')).toBe(true);
  expect(letterPattern('^[\\p{L}\\p{N}-]+$').test('b2-٤२')).toBe(true);
  expect(letterPattern('^[\\p{L}\\p{M}]+$').test('हिन्दी')).toBe(true);
  expect(letterPattern('^[a-c\\p{N}]+$').test('AbC1')).toBe(true);
  expect(letterPattern('^\\p{Script=Hangul}\\p{Lu}$', 'u').test('가B')).toBe(true);
  expect(letterPattern('^[(（\\[]\\p{L}+[)）\\]]$').test('(kg]')).toBe(true);
});

test('what is not written out takes either case if the pattern does', () => {
  expect(letterPattern('^\\p{Lu}$').test('b')).toBe(true);
  expect(letterPattern('^[\\p{Lu}-]$').test('b')).toBe(true);
  expect(letterPattern('^\\p{Lu}$', 'u').test('b')).toBe(false);
});

test('the same words and flags give the same pattern, and others another', () => {
  const pattern = letterPattern('rot\\p{L}', 'giu');
  expect(letterPattern('rot\\p{L}', 'giu')).toBe(pattern);
  expect(letterPattern('rot\\p{L}', 'iu')).not.toBe(pattern);
  expect(letterPattern('rot\\p{N}', 'giu')).not.toBe(pattern);
});
