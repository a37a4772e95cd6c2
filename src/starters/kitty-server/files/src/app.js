import { join } from 'node:path';
import { readJson } from './http.js';
import { addPerson, balancesOf, pay, removeEntry, take } from './kitty.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

/** The server of the kitty, which lies in `file`. */
export async function openApp({
  file = dataFile('kitty.json'),
  goods = settings.goods,
  people = settings.people,
  now = Date.now,
} = {}) {
  const store = await openStore(file, { lastId: 0, people: [...people], entries: [] });
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const changed = (change) => async (request) => ({
    status: 201,
    body: await store.update((kitty) => change(kitty, { ...readJson(request), now: now() })),
  });
  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      [
        'GET',
        '/api/kitty',
        () => ({
          body: {
            goods,
            currency: settings.currency,
            balances: balancesOf(store.value),
            entries: store.value.entries.slice(-20).reverse(),
          },
        }),
      ],
      ['GET', '/api/balances', () => ({ body: balancesOf(store.value) })],
      ['POST', '/api/people', changed((kitty, { name }) => addPerson(kitty, name))],
      ['POST', '/api/taken', changed((kitty, given) => take(kitty, goods, given))],
      ['POST', '/api/payments', changed((kitty, given) => pay(kitty, given))],
      [
        'DELETE',
        '/api/entries/:id',
        async ({ params }) => {
          await store.update((kitty) => removeEntry(kitty, params.id));
          return { status: 204 };
        },
      ],
      ['GET', '/', pages],
      ['GET', '/:file', pages],
    ]),
    close: () => store.close(),
  };
}
