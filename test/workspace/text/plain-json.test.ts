import { expect, test } from 'vitest';
import { plainJson } from '../../../src/workspace/text/plain-json.ts';

// A chat message may reverse a line, hide what follows, or contain terminal commands.
const hostile = 'a\u001b[2J\u009b31m\u202eevil\u2066\u2028\ufeff\u{e0041}\u007f“ü”\n';

test.each([undefined, 2])(
  'contains no control characters and parses to the same value',
  (space) => {
    const text = plainJson({ userMessage: hostile, list: [hostile] }, space);

    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(text).toContain('“ü”');
    expect(JSON.parse(text)).toEqual({ userMessage: hostile, list: [hostile] });
  },
);
