import { expect, test } from 'vitest';
import { retryTime } from '../../src/llm/call/time/retry-time.ts';

const now = Date.UTC(2026, 0, 1, 12);

test.each([
  [{ 'retry-after': '120' }, 120_000],
  [{ 'retry-after': ' 1.5 ' }, 1500],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '86400000' }, 86_400_000_000],
  [{ 'retry-after': 'Thu, 01 Jan 2026 12:10:00 GMT' }, 600_000],
  [{ 'retry-after': 'Thu, 01 Jan 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
  [{ 'retry-after-ms': 'soon', 'retry-after': '1' }, 1000],
])('%j is %i ms from now', (headers, ms) => {
  expect(retryTime(headers, now)).toBe(now + ms);
});

test.each(['', '-5', 'soon', '1e9', 'Someday, maybe', '9'.repeat(400)])('%j is no time', (text) =>
  expect(retryTime({ 'retry-after': text }, now)).toBeUndefined(),
);
