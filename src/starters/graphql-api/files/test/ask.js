import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

/** A server of its own; `ask` gives the data of a query, and its errors. */
export async function startApi() {
  const dir = await mkdtemp(join(tmpdir(), 'graphql-'));
  const file = join(dir, 'things.json');
  const rateLimit = { requests: 100_000, seconds: 60 };
  const served = await serve(await openApp({ file, rateLimit, seeds: {} }));
  after(async () => {
    await served.close();
    await rm(dir, { recursive: true, force: true });
  });

  async function ask(query, variables) {
    const { status, body } = await served.call('POST', '/graphql', { query, variables });
    return { status, ...body };
  }

  /** Adds a thing, and gives it with the fields that are asked. */
  async function add({ name }, input, asked = 'id') {
    const query = `mutation ($input: ${name}Input!) { made: ${settings.verb}${name}(input: $input) { ${asked} } }`;
    const { data, errors } = await ask(query, { input });
    return { made: data?.made, errors };
  }

  return { ...served, ask, add, file };
}
