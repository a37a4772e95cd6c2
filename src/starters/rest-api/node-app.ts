import { jsString } from '../markup.ts';
import { source } from '../lay-out.ts';
import { handlerOf } from './route-table.ts';
import type { ServedRoute } from './served-routes.ts';

/** `src/app.js` in plain Node: a table of routes and their handlers. */
export function nodeApp(routes: readonly ServedRoute[]): string {
  const table = routes.map(
    (route) => `[${jsString(route.method)}, ${jsString(route.path)}, ${handlerOf(route)}],\n`,
  );
  const isAnswering = routes.some(({ action }) => action === 'answer');
  return source`
    ${isAnswering ? "import { answers } from './answers.js';" : ''}
    import { createCollection } from './collection.js';
    import { problemsWith } from './fields.js';
    import { listed } from './list-query.js';
    import { createLimiter } from './rate-limit.js';
    import { settings } from './settings.js';

    const maxBodyBytes = 100_000;

    /** Answers requests for one API, which keeps its own things. */
    export function createApp({ rateLimit, pageSize } = settings) {
      const collections = new Map();
      const mayAsk = createLimiter(rateLimit);
      const routes = [
        ['GET', '/health', () => [200, { status: 'ok' }]],
        ${table.join('')}
      ];

      return async (request, response) => {
        try {
          const [status, body, headers] = await answer(request);
          send(response, status, body, headers);
        } catch (error) {
          const isKnown = error instanceof HttpError;
          if (!isKnown) console.error(error);
          send(response, isKnown ? error.status : 500, {
            error: isKnown ? error.message : 'Something went wrong.',
          });
        }
      };

      async function answer(request) {
        if (!mayAsk(request.socket.remoteAddress)) {
          throw new HttpError(429, 'That is too often. Ask again later.');
        }
        const path = request.url.split('?', 1)[0];
        const method = request.method === 'HEAD' ? 'GET' : request.method;
        const fitting = routes.filter(([, pattern]) => match(pattern, path));
        const found = fitting.find(([verb]) => verb === method);
        if (found) return found[2](match(found[1], path), request);
        if (fitting.length === 0) throw new HttpError(404, 'There is nothing at this address.');
        const allow = fitting.map(([verb]) => verb).join(', ');
        return [405, { error: 'This address answers ' + allow + '.' }, { allow }];
      }

      /** The collection of a path; below '/rooms/:id', each room has its own. */
      function collection(name, params) {
        return collections.get(keyOf(name, params)) ?? createCollection();
      }

      /** All of a collection, or those that have a value in a field. */
      function list(name, [field, value] = []) {
        return (params, request) => {
          const query = new URLSearchParams(request.url.split('?')[1]);
          const items = collection(name, params).list();
          const shown = items.filter((item) => field === undefined || item[field] === value);
          return [200, listed(shown, query, pageSize)];
        };
      }

      function create(name) {
        return async (params, request) => {
          const items = collection(name, params);
          const item = items.create(await readChecked(request, name, items));
          collections.set(keyOf(name, params), items);
          return [201, item];
        };
      }

      function read(name, key = 'id') {
        return (params) => [200, found(collection(name, params).read(params[key]))];
      }

      function replace(name, key = 'id') {
        return async (params, request) => {
          const items = collection(name, params);
          const fields = await readChecked(request, name, items, { id: params[key] });
          return [200, found(items.replace(params[key], fields))];
        };
      }

      function change(name, key = 'id') {
        return async (params, request) => {
          const items = collection(name, params);
          const fields = await readChecked(request, name, items, { id: params[key], isChange: true });
          return [200, found(items.change(params[key], fields))];
        };
      }

      function remove(name, key = 'id') {
        return (params) => {
          if (!collection(name, params).remove(params[key])) throw notFound();
          return [204];
        };
      }

      ${isAnswering ? reply : ''}

      function unwritten() {
        return () => [501, { error: 'This route is planned and not written yet.' }];
      }
    }

    /** The fields of the body, if they fit those of 'src/settings.js'. */
    async function readChecked(request, name, items, { id, isChange } = {}) {
      const fields = await readFields(request);
      const others = items.list().filter((item) => item.id !== id);
      const problems = problemsWith(name, fields, { isChange, others });
      if (problems.length > 0) throw new HttpError(400, problems.join(' '));
      return fields;
    }

    function keyOf(name, params) {
      return name.replace(/:(\w+)/g, (_whole, parameter) => encodeURIComponent(params[parameter]));
    }

    class HttpError extends Error {
      constructor(status, message) {
        super(message);
        this.status = status;
      }
    }

    function notFound() {
      return new HttpError(404, 'There is no such thing.');
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
        throw new HttpError(400, 'The address is not encoded correctly.');
      }
    }

    /** The body as a JSON object. */
    async function readFields(request) {
      const type = request.headers['content-type'] ?? '';
      if (!/^application\/json\s*(;|$)/i.test(type)) {
        throw new HttpError(415, 'Send JSON, with content-type: application/json.');
      }
      const chunks = [];
      let bytes = 0;
      for await (const chunk of request) {
        bytes += chunk.length;
        // What is too much is still read, so that the answer reaches the sender.
        if (bytes <= maxBodyBytes) chunks.push(chunk);
      }
      if (bytes > maxBodyBytes) throw new HttpError(413, 'Send at most ' + maxBodyBytes + ' bytes.');
      const fields = parse(Buffer.concat(chunks).toString('utf8'));
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
        throw new HttpError(400, 'Send a JSON object.');
      }
      return fields;
    }

    function parse(text) {
      try {
        return JSON.parse(text);
      } catch {
        throw new HttpError(400, 'The body is not valid JSON.');
      }
    }

    function send(response, status, body, headers = {}) {
      if (body === undefined) {
        response.writeHead(status, headers).end();
        return;
      }
      const text = JSON.stringify(body);
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

/** A route that answers by itself. */
const reply = source`
  function reply(name) {
    return async (_params, request) => {
      const query = Object.fromEntries(new URLSearchParams(request.url.split('?')[1]));
      const body = request.method === 'POST' ? await readFields(request) : undefined;
      return [200, answers[name]({ query, body })];
    };
  }
`;
