import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { HttpError, readJson } from './http.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { openStore } from './store.js';

/**
 * An API for all that a JSON file has: each list at the top is a collection with ids, everything else is
 * one thing. What is changed is written into the file.
 */
export async function openApp({ file = process.env.DB_FILE || settings.file } = {}) {
  if (!existsSync(file)) throw new Error('There is no file ' + file + '.');
  const store = await openStore(file, {});
  const all = store.value;
  if (typeof all !== 'object' || all === null || Array.isArray(all))
    throw new Error(file + ' must have an object at its top.');

  function kept({ name }) {
    if (!Object.hasOwn(all, name)) throw new HttpError(404, 'There is nothing at this address.');
    return all[name];
  }

  function listOf(params) {
    const things = kept(params);
    if (!Array.isArray(things)) throw new HttpError(405, 'This is one thing, and no list.');
    return things;
  }

  function placeOf(params) {
    const at = listOf(params).findIndex((thing) => String(thing?.id) === params.id);
    if (at < 0) throw new HttpError(404, 'There is no such thing.');
    return at;
  }

  function read({ params, query }) {
    const things = kept(params);
    return { body: Array.isArray(things) ? listed(things, query) : things };
  }

  async function add(request) {
    const { params } = request;
    const things = listOf(params);
    const given = readJson(request);
    const id = given.id ?? nextId(things);
    if (!['string', 'number'].includes(typeof id))
      throw new HttpError(400, 'An id is a text or a number.');
    if (things.some((thing) => String(thing?.id) === String(id)))
      throw new HttpError(409, 'This id is taken.');
    const thing = { ...given, id };
    await store.update(() => things.push(thing));
    const location = '/' + [params.name, id].map(encodeURIComponent).join('/');
    return { status: 201, headers: { location }, body: thing };
  }

  /** Replaces a thing, or changes some of its fields; its id stays. */
  const change = (isWhole) => async (request) => {
    const { params } = request;
    const given = readJson(request);
    if (params.id === undefined) {
      if (Array.isArray(kept(params))) throw new HttpError(405, 'Name one of the list by its id.');
      await store.update(
        () => (all[params.name] = isWhole ? given : { ...kept(params), ...given }),
      );
      return { body: all[params.name] };
    }
    const at = placeOf(params);
    const things = listOf(params);
    const { id } = things[at];
    await store.update(() => (things[at] = { ...(isWhole ? {} : things[at]), ...given, id }));
    return { body: things[at] };
  };

  async function remove({ params }) {
    const at = placeOf(params);
    await store.update(() => listOf(params).splice(at, 1));
    return { status: 204 };
  }

  const names = () =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        '/' + encodeURIComponent(name),
        Array.isArray(value) ? value.length : 1,
      ]),
    );

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/', () => ({ body: names() })],
      ['GET', '/:name', read],
      ['POST', '/:name', add],
      ['PUT', '/:name', change(true)],
      ['PATCH', '/:name', change(false)],
      ['GET', '/:name/:id', ({ params }) => ({ body: listOf(params)[placeOf(params)] })],
      ['PUT', '/:name/:id', change(true)],
      ['PATCH', '/:name/:id', change(false)],
      ['DELETE', '/:name/:id', remove],
    ]),
    close: () => store.close(),
  };
}

/** "?author=Ann&_sort=-title&_page=2&_limit=10" */
function listed(things, query) {
  const wanted = [...query].filter(([name]) => !name.startsWith('_'));
  const fitting = things.filter((thing) =>
    wanted.every(
      ([name, value]) => Object.hasOwn(thing ?? {}, name) && String(thing[name]) === value,
    ),
  );
  const sort = query.get('_sort');
  const by = sort?.replace(/^-/, '');
  const inOrder =
    by === undefined ? fitting : fitting.toSorted((a, b) => compare(a?.[by], b?.[by]));
  if (sort?.startsWith('-')) inOrder.reverse();
  const limit = Number(query.get('_limit'));
  if (!(limit > 0)) return inOrder;
  const start = (Math.max(Number(query.get('_page')) || 1, 1) - 1) * limit;
  return inOrder.slice(start, start + limit);
}

function compare(one, other) {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one ?? '').localeCompare(String(other ?? ''));
}

/** The number after the highest; among texts, a new text. */
function nextId(things) {
  const ids = things.map((thing) => thing?.id);
  if (ids.every(Number.isInteger)) return ids.reduce((most, id) => Math.max(most, id), 0) + 1;
  return randomUUID().slice(0, 8);
}
