import type { NodePlan } from '../../contracts/job/plan.ts';
import { escapeMarkdown } from '../markup.ts';
import { prose } from '../lay-out.ts';
import type { ServedRoute } from './served-routes.ts';

export function readme(
  { title, framework }: NodePlan,
  routes: readonly ServedRoute[],
  message: string,
): string {
  const isExpress = framework === 'express';
  const rows = routes.map(
    ({ method, path, summary, action }) =>
      `| \`${method} ${path}\` | ${escapeMarkdown(summary)}${action === 'unwritten' ? ' Answers 501 until it is written.' : ''} |\n`,
  );
  const first = routes.find(({ action }) => action === 'create');
  const example =
    first === undefined
      ? 'curl localhost:3000/health'
      : `curl -X POST localhost:3000${first.path} -H 'content-type: application/json' -d '{"name":"First"}'`;
  return prose`
    # ${escapeMarkdown(title)}

    An HTTP API ${isExpress ? 'with Express' : 'in plain Node.js, without dependencies'}. **This is a starter**: it keeps everything in memory, so all is gone when the process ends, and it knows no users.

    Made for the request: ${escapeMarkdown([...message].slice(0, 300).join(''))}

    ## Run it

    It needs Node.js 22 or newer.

        ${isExpress ? 'npm install\n' : ''}npm start
        npm test

    It listens on port 3000, or on the one in \`PORT\`. Try it:

        ${example}

    ## Routes

    | Route | What it does |
    | --- | --- |
    | \`GET /health\` | Says that the service runs. |
    ${rows.join('')}

    Bodies are JSON objects of at most 100,000 bytes. Errors are JSON, as in \`{ "error": "There is no such thing." }\`, with status 400 (bad input), 404 (not there), 405 (wrong method), 413 (too large) or 415 (not JSON).

    ## Make it yours

    - \`src/app.js\`: the routes.
    - \`src/collection.js\`: where things are kept. Put a database behind the same calls.
    - \`src/index.js\`: the port, and how the process ends.
    - \`test/api.test.js\`: the tests.
  `;
}
