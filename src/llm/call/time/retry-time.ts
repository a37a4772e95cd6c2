/**
 * When the provider wants to be asked again, in epoch milliseconds: from `retry-after-ms`, or from
 * `Retry-After` in seconds or as an HTTP date.
 */
export function retryTime(
  headers: Readonly<Record<string, string | undefined>>,
  now: number,
): number | undefined {
  const wait = (number(headers['retry-after-ms']) ?? NaN) / 1000;
  const seconds = Number.isNaN(wait) ? number(headers['retry-after']) : wait;
  if (seconds !== undefined) return now + seconds * 1000;
  const text = headers['retry-after'] ?? '';
  const date = isDate.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(date, now);
}

/** `Date.parse` takes nearly everything. */
const isDate = /^\s*[A-Z][a-z]{2,8},? /;

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,12}(?:\.\d{1,12})?\s*$/.test(text)
    ? Number(text)
    : undefined;
}

/** Milliseconds before the next try at least, whatever time the provider names. */
export function backoff(attempt: number): number {
  return backoffs[Math.min(attempt, backoffs.length) - 1] ?? 0;
}

const backoffs = [1000, 4000, 15_000, 45_000];
