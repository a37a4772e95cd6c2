import { jsString } from '../markup.ts';
import { source } from '../lay-out.ts';
import { reply, formType, act, accountHandlers, asMember, withKey } from './node-handlers.ts';
import {
  type AppOptions,
  checkRules,
  effectsImport,
  type GuardedRoute,
  handlerOf,
} from './route-table.ts';

/** `src/app.js` in plain Node: a table of routes and their handlers. */
export function nodeApp(
  routes: readonly GuardedRoute[],
  {
    isOwned = false,
    hasRules = false,
    hasEffects = false,
    hasSeeds = false,
    hidesSome = false,
    takesForms = false,
  }: AppOptions = {},
): string {
  const owner = isOwned ? ', request' : '';
  const open = hasRules ? ', params, open: (path) => collection(path, params' + owner + ')' : '';
  const rules = hasRules ? `, { ${open.slice(2)} }` : '';
  const table = routes.map(
    (route) => `[${jsString(route.method)}, ${jsString(route.path)}, ${handlerOf(route)}],\n`,
  );
  const paths = `(path) => collection(path, params${owner})`;
  const taken = hasEffects ? `, ...takeFrom(name, fields, ${paths})` : '';
  const again = hasEffects ? `, ...computed(name, fields, ${paths})` : '';
  const isWorking = routes.some(({ action }) => action === 'work');
  const isAnswering = routes.some(({ action }) => action === 'answer');
  const has = (guard: GuardedRoute['guard']): boolean =>
    routes.some((route) => route.guard === guard);
  const hasAccounts = routes.some(({ action }) => action === 'login');
  return source`
    ${hasAccounts ? "import { openAccounts } from './accounts.js';" : ''}
    ${isAnswering ? "import { answers } from './answers.js';" : ''}
    import { openCollections } from './collection.js';
    ${hasRules ? "import { refuseConflicts } from './conflicts.js';" : ''}
    ${hasEffects ? effectsImport(isWorking) : ''}
    import { problemsWith } from './fields.js';
    ${has('withKey') ? `import { checkKey${hidesSome ? ', isShown' : ''} } from './keys.js';` : ''}
    import { listed } from './list-query.js';
    import { createLimiter } from './rate-limit.js';
    ${hasSeeds ? "import { addSeeds } from './seeds.js';" : ''}
    import { settings } from './settings.js';
    import { keptStamps, stamped } from './stamps.js';
    import { t } from './texts.js';
    ${isWorking ? "import { doWork } from './work.js';" : ''}

    const maxBodyBytes = 100_000;

    /** Answers requests for one API, which keeps its own things. */
    export function createApp({ rateLimit, pageSize } = settings) {
      const collections = openCollections();
      ${hasSeeds ? 'addSeeds(collections);' : ''}
      const mayAsk = createLimiter(rateLimit);
      ${hasAccounts ? 'const accounts = openAccounts(collections);' : ''}
      const routes = [
        ['GET', '/health', () => [200, { status: 'ok' }]],
        ${table.join('')}
      ];

      return async (request, response) => {
        try {
          const [status, body, headers] = await answer(request);
          send(response, status, body, headers);
        } catch (error) {
          const isKnown = error.status >= 400 && error.status < 600;
          if (!isKnown) console.error(error);
          const { retryAfter } = error;
          send(
            response,
            isKnown ? error.status : 500,
            { error: isKnown ? error.message : t('Something went wrong.'), retryAfter },
            retryAfter === undefined ? {} : { 'retry-after': retryAfter },
          );
        }
      };

      async function answer(request) {
        const isCounted = (rateLimit?.method ?? request.method) === request.method;
        if (isCounted && !mayAsk(request.socket.remoteAddress)) {
          const retryAfter = mayAsk.secondsLeft();
          const tooOften = new HttpError(429, t('That is too often. Ask again later.'));
          throw Object.assign(tooOften, { retryAfter });
        }
        const path = request.url.split('?', 1)[0];
        const method = request.method === 'HEAD' ? 'GET' : request.method;
        const fitting = routes.filter(([, pattern]) => match(pattern, path));
        const found = fitting.find(([verb]) => verb === method);
        if (found) return found[2](match(found[1], path), request);
        if (fitting.length === 0) throw new HttpError(404, t('There is nothing at this address.'));
        const allow = fitting.map(([verb]) => verb).join(', ');
        return [405, { error: t('This address answers {x}.', { x: allow }) }, { allow }];
      }

      /** The collection of a path; below '/rooms/:id', each room has its own. */
      function collection(name, params${isOwned ? ', { member }' : ''}) {
        return collections(${isOwned ? "'/accounts/' + member.id + " : ''}keyOf(name, params));
      }

      /** All of a collection, or those that have a value in a field. */
      function list(name, [field, value] = []) {
        return (params, request) => {
          const query = new URLSearchParams(request.url.split('?')[1]);
          const items = collection(name, params${owner}).list();
          const shown = items.filter((item) => (field === undefined || item[field] === value)${hidesSome ? ' && isShown(name, item, request.headers)' : ''});
          return [200, listed(shown, query, pageSize)];
        };
      }

      function create(name) {
        return async (params, request) => {
          const items = collection(name, params${owner});
          const fields = await readChecked(request, name, items${rules});
          return [201, items.create(stamped(name, ${hasEffects ? `{ ...fields${taken} }` : 'fields'}))];
        };
      }

      function read(name, key = 'id') {
        return (params, request) => {
          const items = collection(name, params${owner});
          const item = items.read(idOf(items, key, params[key]));
          return [200, found(${hidesSome ? 'isShown(name, item, request.headers) ? item : undefined' : 'item'})];
        };
      }

      function replace(name, key = 'id') {
        return async (params, request) => {
          const items = collection(name, params${owner});
          const id = idOf(items, key, params[key]);
          const fields = await readChecked(request, name, items, { id${open} });
          const kept = keptStamps(name, items.read(id), fields);
          return [200, found(items.replace(id, { ...kept, ...fields${again} }))];
        };
      }

      function change(name, key = 'id') {
        return async (params, request) => {
          const items = collection(name, params${owner});
          const id = idOf(items, key, params[key]);
          const fields = await readChecked(request, name, items, { id, isChange: true${open} });
          return [200, found(items.change(id, fields))];
        };
      }

      function remove(name, key = 'id') {
        return (params, request) => {
          const items = collection(name, params${owner});
          ${hasEffects ? `const id = idOf(items, key, params[key]);\ngiveBack(name, items.read(id), ${paths});` : ''}
          if (!items.remove(${hasEffects ? 'id' : 'idOf(items, key, params[key])'})) throw notFound();
          return [204];
        };
      }

      ${isAnswering ? reply : ''}
      ${isWorking ? act(owner, hasEffects) : ''}
      ${hasAccounts ? accountHandlers : ''}
      ${has('asMember') ? asMember : ''}
      ${has('withKey') ? withKey : ''}

      function unwritten() {
        return () => [501, { error: t('This route is planned and not written yet.') }];
      }
    }

    /** The fields of the body, if they fit those of 'src/settings.js'. */
    async function readChecked(request, name, items, { id, isChange${hasRules ? ', open, params' : ''} } = {}) {
      const fields = await readFields(request);
      const problems = problemsWith(name, fields, { isChange });
      if (problems.length > 0) throw new HttpError(400, problems.join(' '));
      ${hasRules ? checkRules('params') : ''}
      return fields;
    }

    function keyOf(name, params) {
      return name.replace(/:(\w+)/g, (_whole, parameter) => encodeURIComponent(params[parameter]));
    }

    /** The id of the thing that an address names, by its id or by a field such as its code. */
    function idOf(items, key, value) {
      const thing = items.list().find((item) => Object.hasOwn(item, key) && String(item[key]) === value);
      return key === 'id' ? value : (thing?.id ?? value);
    }

    class HttpError extends Error {
      constructor(status, message) {
        super(message);
        this.status = status;
      }
    }

    function notFound() {
      return new HttpError(404, t('There is no such thing.'));
    }

    function found(item) {
      if (item === undefined) throw notFound();
      return item;
    }

    /** The parameters of a path that fits the pattern, as in '/books/:id'. */
    function match(pattern, path) {
      const wanted = pattern.split('/');
      const given = path.split('/');
      if (wanted.length !== given.length) return undefined;
      const params = {};
      for (const [index, part] of wanted.entries()) {
        if (part.startsWith(':')) params[part.slice(1)] = decode(given[index]);
        else if (part !== given[index]) return undefined;
      }
      return params;
    }

    function decode(part) {
      try {
        return decodeURIComponent(part);
      } catch {
        throw new HttpError(400, t('The address is not encoded correctly.'));
      }
    }

    /** The body as a JSON object. */
    async function readFields(request) {
      const type = request.headers['content-type'] ?? '';
      ${takesForms ? formType : ''}
      if (${takesForms ? '!isForm && ' : ''}!/^application\/json\s*(;|$)/i.test(type)) {
        throw new HttpError(415, t('Send JSON, with content-type: application/json.'));
      }
      const chunks = [];
      let bytes = 0;
      for await (const chunk of request) {
        bytes += chunk.length;
        // What is too much is still read, so that the answer reaches the sender.
        if (bytes <= maxBodyBytes) chunks.push(chunk);
      }
      if (bytes > maxBodyBytes) throw new HttpError(413, t('Send at most {x} bytes.', { x: maxBodyBytes }));
      const text = Buffer.concat(chunks).toString('utf8');
      const fields = ${takesForms ? 'isForm ? Object.fromEntries(new URLSearchParams(text)) : ' : ''}parse(text);
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
        throw new HttpError(400, t('Send a JSON object.'));
      }
      return fields;
    }

    function parse(text) {
      try {
        return JSON.parse(text);
      } catch {
        throw new HttpError(400, t('The body is not valid JSON.'));
      }
    }

    function send(response, status, body, headers = {}) {
      if (body === undefined) {
        response.writeHead(status, headers).end();
        return;
      }
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      response
        .writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
          ...headers,
        })
        .end(text);
    }
  `;
}
