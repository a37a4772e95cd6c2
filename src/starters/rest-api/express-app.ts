import { jsString } from '../markup.ts';
import { source } from '../lay-out.ts';
import { accountHandlers, act, asMember, reply, withKey } from './express-handlers.ts';
import {
  type AppOptions,
  checkRules,
  effectsImport,
  type GuardedRoute,
  handlerOf,
  methodsByPath,
} from './route-table.ts';

/** `src/app.js` with Express 5. */
export function expressApp(
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
  const open = hasRules ? ', open: (path) => collection(path, request.params' + owner + ')' : '';
  const rules = hasRules ? `, { ${open.slice(2)} }` : '';
  const calls = routes.map(
    (route) => `app.${route.method.toLowerCase()}(${jsString(route.path)}, ${handlerOf(route)});\n`,
  );
  const others = [...methodsByPath(routes)].map(
    ([path, methods]) => `app.all(${jsString(path)}, only(${jsString(methods.join(', '))}));\n`,
  );
  const paths = `(path) => collection(path, request.params${owner})`;
  const taken = hasEffects ? `{ ...fields, ...takeFrom(name, fields, ${paths}) }` : 'fields';
  const again = hasEffects ? `, ...computed(name, fields, ${paths})` : '';
  const isWorking = routes.some(({ action }) => action === 'work');
  const isAnswering = routes.some(({ action }) => action === 'answer');
  const has = (guard: GuardedRoute['guard']): boolean =>
    routes.some((route) => route.guard === guard);
  const hasAccounts = routes.some(({ action }) => action === 'login');
  return source`
    import express from 'express';
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

    /** An Express app for one API, which keeps its own things. */
    export function createApp({ rateLimit, pageSize } = settings) {
      const collections = openCollections();
      ${hasSeeds ? 'addSeeds(collections);' : ''}
      ${hasAccounts ? 'const accounts = openAccounts(collections);' : ''}
      const app = express();
      const mayAsk = createLimiter(rateLimit);
      app.disable('x-powered-by');
      app.use((request, _response, next) => {
        const isCounted = (rateLimit?.method ?? request.method) === request.method;
        if (!isCounted || mayAsk(request.socket.remoteAddress)) next();
        else {
          const retryAfter = mayAsk.secondsLeft();
          const tooOften = httpError(429, t('That is too often. Ask again later.'));
          next(Object.assign(tooOften, { retryAfter }));
        }
      });
      app.use(express.json({ limit: 100_000, strict: false, verify: noteEmpty }));
      ${takesForms ? 'app.use(express.urlencoded({ limit: 100_000, extended: false }));' : ''}

      app.get('/health', (_request, response) => response.json({ status: 'ok' }));
      ${calls.join('')}

      ${others.join('')}

      app.use((_request, response) => {
        response.status(404).json({ error: t('There is nothing at this address.') });
      });

      // Express knows an error handler by its four parameters.
      app.use((error, _request, response, _next) => {
        const status = error.status >= 400 && error.status < 600 ? error.status : 500;
        if (status === 500) console.error(error);
        const { retryAfter } = error;
        if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
        response.status(status).json({ error: status === 500 ? t('Something went wrong.') : messageOf(error), retryAfter });
      });

      return app;

      /** The collection of a path; below '/rooms/:id', each room has its own. */
      function collection(name, params${isOwned ? ', { member }' : ''}) {
        return collections(${isOwned ? "'/accounts/' + member.id + " : ''}keyOf(name, params));
      }

      /** All of a collection, or those that have a value in a field. */
      function list(name, [field, value] = []) {
        return (request, response) => {
          const { params, url } = request;
          const query = new URLSearchParams(url.split('?')[1]);
          const items = collection(name, params${owner}).list();
          const shown = items.filter((item) => (field === undefined || item[field] === value)${hidesSome ? ' && isShown(name, item, request.headers)' : ''});
          response.json(listed(shown, query, pageSize));
        };
      }

      function create(name) {
        return (request, response) => {
          const items = collection(name, request.params${owner});
          const fields = checkedFields(request, name, items${rules});
          response.status(201).json(items.create(stamped(name, ${taken})));
        };
      }

      function read(name, key = 'id') {
        return (request, response) => {
          const { params } = request;
          const items = collection(name, params${owner});
          const item = items.read(idOf(items, key, params[key]));
          response.json(found(${hidesSome ? 'isShown(name, item, request.headers) ? item : undefined' : 'item'}));
        };
      }

      function replace(name, key = 'id') {
        return (request, response) => {
          const items = collection(name, request.params${owner});
          const id = idOf(items, key, request.params[key]);
          const fields = checkedFields(request, name, items, { id${open} });
          const kept = keptStamps(name, items.read(id), fields);
          response.json(found(items.replace(id, { ...kept, ...fields${again} })));
        };
      }

      function change(name, key = 'id') {
        return (request, response) => {
          const items = collection(name, request.params${owner});
          const id = idOf(items, key, request.params[key]);
          const fields = checkedFields(request, name, items, { id, isChange: true${open} });
          response.json(found(items.change(id, fields)));
        };
      }

      function remove(name, key = 'id') {
        return (request, response) => {
          const { params } = request;
          const items = collection(name, params${owner});
          ${hasEffects ? `const id = idOf(items, key, params[key]);\ngiveBack(name, items.read(id), ${paths});` : ''}
          if (!items.remove(${hasEffects ? 'id' : 'idOf(items, key, params[key])'})) throw notFound();
          response.status(204).end();
        };
      }

      ${isAnswering ? reply : ''}
      ${isWorking ? act(owner, hasEffects) : ''}
      ${hasAccounts ? accountHandlers : ''}
      ${has('asMember') ? asMember : ''}
      ${has('withKey') ? withKey : ''}

      function unwritten() {
        return (_request, response) => {
          response.status(501).json({ error: t('This route is planned and not written yet.') });
        };
      }
    }

    function only(allow) {
      return (_request, response) => {
        response.set('allow', allow).status(405).json({ error: t('This address answers {x}.', { x: allow }) });
      };
    }

    /** Express takes an empty body for an empty object: this tells them apart. */
    function noteEmpty(request, _response, bytes) {
      request.isEmpty = bytes.length === 0;
    }

    /** The body as a JSON object. */
    function fieldsOf(request) {
      ${takesForms ? "if (request.is('application/x-www-form-urlencoded')) return { ...request.body };" : ''}
      if (!request.is('application/json')) {
        throw httpError(415, t('Send JSON, with content-type: application/json.'));
      }
      const fields = request.isEmpty ? undefined : request.body;
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
        throw httpError(400, t('Send a JSON object.'));
      }
      return fields;
    }

    /** The fields of the body, if they fit those of 'src/settings.js'. */
    function checkedFields(request, name, items, { id, isChange${hasRules ? ', open' : ''} } = {}) {
      const fields = fieldsOf(request);
      const problems = problemsWith(name, fields, { isChange });
      if (problems.length > 0) throw httpError(400, problems.join(' '));
      ${hasRules ? checkRules('request.params') : ''}
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

    function found(item) {
      if (item === undefined) throw notFound();
      return item;
    }

    function notFound() {
      return httpError(404, t('There is no such thing.'));
    }

    function httpError(status, message) {
      return Object.assign(new Error(message), { status });
    }

    function messageOf(error) {
      if (error.type === 'entity.parse.failed') return t('The body is not valid JSON.');
      if (error.type === 'entity.too.large') return t('Send at most {x} bytes.', { x: error.limit });
      return error.message;
    }
  `;
}
