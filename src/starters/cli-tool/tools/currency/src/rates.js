import { t } from './texts.js';
import { optionName } from './names.js';

/** What one unit of a currency is in another, and of which day, from frankfurter.dev, which needs no key. */
export async function rateOf(from, to, load = fetchJson) {
  if (from === to) return { rate: 1 };
  const { rates = {}, date } = await load(
    'https://api.frankfurter.dev/v1/latest?base=' + from + '&symbols=' + to,
  );
  if (typeof rates[to] !== 'number') {
    throw new Error(t('There is no rate from {from} to {to}.', { from, to }));
  }
  return { rate: rates[to], date };
}

async function fetchJson(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  // A currency that it does not know.
  if (answer?.status === 404 || answer?.status === 422) return {};
  if (!answer?.ok) {
    throw new Error(
      t('The rates cannot be reached now. Give one yourself: {x}.', {
        x: optionName('rate') + ' 1.08',
      }),
    );
  }
  return answer.json();
}
