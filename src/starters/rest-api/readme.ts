import type { NodePlan } from '../../contracts/job/plan.ts';
import { escapeMarkdown } from '../markup.ts';
import { prose } from '../lay-out.ts';
import { readPort } from '../shared/read-port.ts';
import { sampleOf } from '../shared/sample-fields.ts';
import { type Storage, readStorage } from './read-storage.ts';
import type { ServedField } from './served-fields.ts';
import type { Access } from './access/read-access.ts';
import type { GuardedRoute } from './route-table.ts';

interface ReadmeParts {
  readonly fields: ReadonlyMap<string, readonly ServedField[]>;
  readonly access: Access;
  readonly message: string;
}

export function readme(
  { title, framework }: NodePlan,
  routes: readonly GuardedRoute[],
  { fields, access, message }: ReadmeParts,
): string {
  const isExpress = framework === 'express';
  const rows = routes.map(
    ({ method, path, summary, action, guard }) =>
      `| \`${method} ${path}\` | ${escapeMarkdown(summary)}${action === 'unwritten' ? ' Answers 501 until it is written.' : ''}${guard === undefined ? '' : guards[guard]} |\n`,
  );
  const first = routes.find(({ action }) => action === 'create');
  const port = readPort(message);
  const { storage, file } = readStorage(message);
  const known = fields.get(first?.collection ?? '');
  const sample = known === undefined ? { name: 'First' } : sampleOf(known);
  const example =
    first === undefined
      ? `curl localhost:${port}/health`
      : `curl -X POST localhost:${port}${first.path.replace(/:\w+/g, '1')} -H 'content-type: application/json'${headerFor(first.guard, access)} -d '${JSON.stringify(sample)}'`;
  return prose`
    # ${escapeMarkdown(title)}

    An HTTP API ${isExpress ? 'with Express' : 'in plain Node.js, without dependencies'}. **This is a starter**: ${kept[storage].replace('{file}', file)}${access.accounts || access.key ? '' : ', and it knows no users'}.

    Made for the request: ${escapeMarkdown([...message].slice(0, 300).join(''))}

    ## Run it

    It needs Node.js ${storage === 'sqlite' ? '22.13' : '22'} or newer.

        ${isExpress ? 'npm install\n' : ''}npm start
        npm test

    It listens on port ${String(port)}, or on the one in \`PORT\`. Try it:

        ${example}

    ## Routes

    | Route | What it does |
    | --- | --- |
    | \`GET /health\` | Says that the service runs. |
    ${rows.join('')}

    ${fieldTables(fields)}

    ${accessSection(access)}

    Bodies are JSON objects of at most 100,000 bytes. Errors are JSON, as in \`{ "error": "There is no such thing." }\`, with status 400 (bad input)${access.accounts || access.key ? ', 401 (not signed in)' : ''}, 404 (not there), 405 (wrong method), 413 (too large) 415 (not JSON) or 429 (too often).

    A list takes \`?field=value\` for those with that value, \`?sort=field\` or \`?sort=-field\` for an order, \`?q=word\` for those that contain it, and \`?page=2&limit=10\` for one page. How long a page is otherwise, and how often one address may ask, stands in \`src/settings.js\` as \`pageSize\` and \`rateLimit\`; without them there is no limit.

    ## Make it yours

    - \`src/app.js\`: the routes.
    - \`src/settings.js\`: the title, the port, and the fields with their rules.
    ${routes.some(({ action }) => action === 'answer') ? '- `src/answers.js`: what the small routes answer.\n' : ''}- \`src/fields.js\`: how fields are checked.
    - \`src/collection.js\`: where things are kept.
    - \`src/index.js\`: the port, and how the process ends.
    - \`test/api.test.js\`: the tests.
  `;
}

/** What a guarded route needs, for curl. */
function headerFor(guard: GuardedRoute['guard'], { key }: Access): string {
  if (guard === undefined) return '';
  if (guard === 'asMember') return ' -H "authorization: Bearer $TOKEN"';
  return key?.header === 'authorization'
    ? ` -H "authorization: Bearer $${key.variable}"`
    : ` -H "${key?.header}: $${key?.variable}"`;
}

const guards = { asMember: ' Needs a token.', withKey: ' Needs the key.' };

function accessSection({ accounts, key }: Access): string {
  if (key !== undefined) {
    const header = key.header === 'authorization' ? 'authorization: Bearer …' : `${key.header}: …`;
    return `## Access\n\nRoutes that need the key take it in the header \`${header}\`, and compare it with the variable \`${key.variable}\`: \`${key.variable}=secret npm start\`. Without the variable they refuse everybody.\n`;
  }
  if (accounts === undefined) return '';
  const { login, tokenSeconds, loginLimit, isOwned } = accounts;
  return `## Accounts

Register with \`${login}\` and \`password\`, sign in with the same, and send the token that you get as \`authorization: Bearer <token>\`. It is a JSON Web Token (HS256) for ${tokenSeconds / 60} minutes, signed with \`JWT_SECRET\`; without this variable, tokens end with the process. Passwords are stored as scrypt hashes, each with its own salt. ${loginLimit.requests} tries to sign in are allowed for each network address in ${loginLimit.seconds / 60} minutes.${isOwned ? ' Members see and change only what is their own.' : ''}
`;
}

const kept: Readonly<Record<Storage, string>> = {
  memory: 'it keeps everything in memory, so all is gone when the process ends',
  json: 'it keeps everything in `data/{file}` (`DATA_DIR` names another folder), so that it is there after a restart',
  csv: 'it keeps everything in `data/{file}` (`DATA_DIR` names another folder), a table that a spreadsheet opens',
  sqlite:
    'it keeps everything in the SQLite database `data/{file}` (`DATA_DIR` names another folder), with the SQLite that Node.js has',
};

function fieldTables(fields: ReadonlyMap<string, readonly ServedField[]>): string {
  return [...fields]
    .map(([path, own]) => {
      const rows = own.map(
        (field) => `| \`${field.name}\` | ${field.type} | ${escapeMarkdown(rulesOf(field))} |\n`,
      );
      return `## Fields of ${path}\n\n| Field | Type | Rules |\n| --- | --- | --- |\n${rows.join('')}\n`;
    })
    .join('');
}

function rulesOf({ isRequired, isUnique, oneOf, min, max, above, starts }: ServedField): string {
  return [
    ...(isRequired === true ? ['required'] : []),
    ...(isUnique === true ? ['unique'] : []),
    ...(oneOf === undefined ? [] : [`one of ${oneOf.join(', ')}`]),
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(starts === undefined ? [] : [`at first ${starts}`]),
  ].join(', ');
}
