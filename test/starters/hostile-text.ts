import fc from 'fast-check';

import { anyText } from '../helpers/any-text.ts';

const piece = fc.constantFrom(
  '<script>alert(1)</script>',
  '</script>',
  '<!--',
  '-->',
  '<img src=x onerror=alert(1)>',
  '"',
  "'",
  '`',
  '${process.exit()}',
  '\\',
  '\n',
  '\r\n',
  '\u2028',
  '\0',
  '\u202e',
  '\ud800',
  '🙂',
  '*/',
  '//',
  '&amp;',
  '](javascript:alert(1))',
  '![x](https://x.y)',
  '| a | b |',
  '~~~',
  'www.x.y',
  'my page',
);

/** Texts that try to become code or markup. */
export const hostileText = fc
  .array(fc.oneof(piece, anyText({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
