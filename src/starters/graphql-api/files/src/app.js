import { join } from 'node:path';
import { printSchema } from 'graphql';
import { createGraphqlHandler } from './graphql.js';
import { createLimiter } from './http.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { createSchema } from './schema.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { createThings } from './things.js';

/** The API and its page. Its things are in `file`. */
export async function openApp({
  file = dataFile('things.json'),
  rateLimit = settings.rateLimit,
  seeds = settings.seeds ?? {},
} = {}) {
  const store = await openStore(file, {});
  const things = createThings(store);
  for (const type of settings.types) await addSeeds(things, type, seeds[type.many] ?? []);
  const schema = createSchema(things);
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const limit = createLimiter(rateLimit.requests, rateLimit.seconds * 1000);
  const handle = createGraphqlHandler(schema);

  function graphql(request) {
    limit(request.ip);
    return handle(request);
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/graphql', graphql],
      ['POST', '/graphql', graphql],
      ['GET', '/schema.graphql', () => ({ body: printSchema(schema) })],
      ['GET', '/*', pages],
    ]),
    close: () => store.close(),
  };
}

/** The first things of a type, if it has none. */
async function addSeeds(things, type, seeds) {
  if (things.list(type).length > 0) return;
  for (const seed of seeds) await things.add(type, seed);
}
