import { expect, test } from 'vitest';
import { cutText } from '../../../src/errors/text/cut-text.ts';
import { createRedactor } from '../../../src/redact/redact.ts';
import { logLine } from '../../../src/workspace/logs/log-line.ts';

test('leaves out a key that a cut would split, but not a word', () => {
  expect(cutText('key ghp_abcdefghijkl', 16)).toBe('key ');
  expect(cutText('key ghp_abcdefghijkl', 20)).toBe('key ghp_abcdefghijkl');
  expect(cutText('a long word', 9)).toBe('a long wo');
  expect(cutText('x'.repeat(1000), 500)).toBe('x'.repeat(500));
});

test('a log line never shows part of a key, wherever a long message is cut', () => {
  const key = `ghp_${'aB3dE5gH7jK9'.repeat(3)}`;
  for (let before = 1450; before < 1510; before++) {
    const userMessage = `${'a '.repeat(before).slice(0, before)} ${key} and more`;
    const spec = { input: { userMessage } };
    const line = logLine({ type: 'job.created', at: 0, spec } as never) ?? '';
    expect(createRedactor({}).text(line)).not.toContain('ghp_aB3dE5');
  }
});
