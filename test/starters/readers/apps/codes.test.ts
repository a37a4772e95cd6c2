import { expect, test } from 'vitest';
import { asksForCodes, codesIn, shiftIn } from '../../../../src/starters/text-codes/read-codes.ts';

test.each([
  ['morse code translator', ['morse']],
  ['text to binary and hex', ['binary', 'hex']],
  ['cifrado César y números romanos', ['caesar', 'roman']],
  ['モールス信号', ['morse']],
])('%s', (message, codes) => {
  expect(codesIn(message)).toEqual(codes);
});

test('without a code there are all', () => {
  expect(codesIn('an encoder for secret messages')).toHaveLength(8);
});

test.each([
  ['caesar cipher', 3],
  ['caesar cipher with shift 5', 5],
  ['caesar cipher that moves 7 letters', 7],
  ['rot13', 13],
  ['caesar cipher with shift 99', 3],
])('%s moves %i letters', (message, shift) => {
  expect(shiftIn(message)).toBe(shift);
});

test.each([
  ['Roman numerals', true],
  ['morse code translator', true],
  ['flashcards to learn morse code', false],
  ['Morse code quiz game', false],
  ['website about Roman numerals and history of Rome', false],
  ['roman numeral clock', false],
  ['page for my band Morse', false],
])('%s asks for codes: %s', (message, asks) => {
  expect(asksForCodes(message, message)).toBe(asks);
});
