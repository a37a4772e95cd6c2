import type { NodePlan } from '../../contracts/job/plan.ts';
import type { ResourceField } from '../../contracts/job/resource.ts';
import { escapeMarkdown } from '../markup.ts';
import { prose } from '../lay-out.ts';
import { readPort } from '../shared/read-port.ts';
import { sampleOf } from '../shared/sample-fields.ts';
import type { ServedRoute } from './served-routes.ts';

interface ReadmeParts {
  readonly fields: ReadonlyMap<string, readonly ResourceField[]>;
  readonly message: string;
}

export function readme(
  { title, framework }: NodePlan,
  routes: readonly ServedRoute[],
  { fields, message }: ReadmeParts,
): string {
  const isExpress = framework === 'express';
  const rows = routes.map(
    ({ method, path, summary, action }) =>
      `| \`${method} ${path}\` | ${escapeMarkdown(summary)}${action === 'unwritten' ? ' Answers 501 until it is written.' : ''} |\n`,
  );
  const first = routes.find(({ action }) => action === 'create');
  const port = readPort(message);
  const known = fields.get(first?.collection ?? '');
  const sample = known === undefined ? { name: 'First' } : sampleOf(known);
  const example =
    first === undefined
      ? `curl localhost:${port}/health`
      : `curl -X POST localhost:${port}${first.path.replace(/:\w+/g, '1')} -H 'content-type: application/json' -d '${JSON.stringify(sample)}'`;
  return prose`
    # ${escapeMarkdown(title)}

    An HTTP API ${isExpress ? 'with Express' : 'in plain Node.js, without dependencies'}. **This is a starter**: it keeps everything in memory, so all is gone when the process ends, and it knows no users.

    Made for the request: ${escapeMarkdown([...message].slice(0, 300).join(''))}

    ## Run it

    It needs Node.js 22 or newer.

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

    Bodies are JSON objects of at most 100,000 bytes. Errors are JSON, as in \`{ "error": "There is no such thing." }\`, with status 400 (bad input), 404 (not there), 405 (wrong method), 413 (too large) 415 (not JSON) or 429 (too often).

    A list takes \`?field=value\` for those with that value, \`?sort=field\` or \`?sort=-field\` for an order, and \`?page=2&limit=10\` for one page. How long a page is otherwise, and how often one address may ask, stands in \`src/settings.js\` as \`pageSize\` and \`rateLimit\`; without them there is no limit.

    ## Make it yours

    - \`src/app.js\`: the routes.
    - \`src/settings.js\`: the title, the port, and the fields with their rules.
    ${routes.some(({ action }) => action === 'answer') ? '- `src/answers.js`: what the small routes answer.\n' : ''}- \`src/fields.js\`: how fields are checked.
    - \`src/collection.js\`: where things are kept. Put a database behind the same calls.
    - \`src/index.js\`: the port, and how the process ends.
    - \`test/api.test.js\`: the tests.
  `;
}

function fieldTables(fields: ReadonlyMap<string, readonly ResourceField[]>): string {
  return [...fields]
    .map(([path, own]) => {
      const rows = own.map(
        (field) => `| \`${field.name}\` | ${field.type} | ${escapeMarkdown(rulesOf(field))} |\n`,
      );
      return `## Fields of ${path}\n\n| Field | Type | Rules |\n| --- | --- | --- |\n${rows.join('')}\n`;
    })
    .join('');
}

function rulesOf({ isRequired, isUnique, oneOf, min, max, above }: ResourceField): string {
  return [
    ...(isRequired === true ? ['required'] : []),
    ...(isUnique === true ? ['unique'] : []),
    ...(oneOf === undefined ? [] : [`one of ${oneOf.join(', ')}`]),
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join(', ');
}
