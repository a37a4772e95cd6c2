import type { Language } from '../../contracts/languages.ts';
import type { ResourceField } from '../../contracts/job/resource.ts';
import { escapeMarkdown, markup, preformatted } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readSeeds } from '../rest-api/seeds/read-seeds.ts';
import { readLimits } from '../rest-api/read-limits.ts';
import { fieldTextsIn } from '../rest-api/texts/api-texts.ts';
import type { SettingsValue } from '../settings-module.ts';
import { shared } from '../shared/shared-files.ts';
import { httpProject } from '../shared/http-project.ts';
import { sampleOf } from '../shared/sample-fields.ts';
import { simplePage } from '../shared/simple-page.ts';
import type { Render } from '../starter.ts';
import { exampleAdd, exampleList } from './example-queries.ts';
import { type ApiType, readTypes } from './read-types.ts';
import { texts } from './texts.ts';

/** A GraphQL API with the types of the request, and a page to try it. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, language } = wordsOf(texts, plan.language ?? 'en');
  const message = input.input.userMessage;
  const types = readTypes(plan.resources ?? [], language);
  const verb = /(?<!\p{L})add\p{Lu}/u.test(message) ? 'add' : 'create';
  const { pageSize = 20, rateLimit = { requests: 300, seconds: 60 } } = readLimits(message);
  const limits = { tokens: 2000, depth: 10, values: 10_000, pageSize: Math.max(100, pageSize) };
  const seeds = seedsFor(types, message, language);
  const examples = types.flatMap((type) => [
    { label: `${t('list')}: ${type.many}`, query: exampleList(type, types) },
    { label: `${t('add')}: ${type.name}`, query: exampleAdd(type, verb) },
  ]);
  const options = examples.map(
    ({ label, query }) => markup`<option value="${preformatted(query)}">${label}</option>`,
  );
  const body = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${t('lead')} <a href="schema.graphql">${t('schema')}</a></p>
      <form class="card">
        <label for="example">${t('example')}</label>
        <select id="example">
          ${options}
        </select>
        <label for="query">${t('query')}</label>
        <textarea id="query" class="code" spellcheck="false" autocapitalize="none" required></textarea>
        <button type="submit">${t('run')}</button>
        <p class="status" role="status"></p>
      </form>
      <h2>${t('answer')}</h2>
      <pre class="card code" id="answer" tabindex="0"></pre>
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: `A GraphQL API for ${types.map(({ many }) => `\`${many}\``).join(', ')}, with a page to try it.`,
    settings: {
      verb,
      pageSize,
      rateLimit: { ...rateLimit },
      limits,
      types: types.map(({ name, one, many, relations }) => ({
        name,
        one,
        many,
        relations: relations.map((relation) => ({ ...relation })),
      })),
      fields: Object.fromEntries(types.map(({ many, fields }) => [many, settingsOf(fields)])),
      ...(seeds.size > 0 && { seeds: Object.fromEntries(seeds) }),
      ...(language !== 'en' && { texts: fieldTextsIn(language) }),
      samples: Object.fromEntries(
        types.map(({ many, fields }) => [
          many,
          [{ ...sampleOf(fields) }, { ...sampleOf(fields, 2) }],
        ]),
      ),
    },
    dependencies: { graphql: '17.1.0', 'graphql-http': '1.23.1' },
    hasPages: true,
    keeps: 'things.json',
    more: [
      ...shared('field-files'),
      ...shared('text-files'),
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body }),
      },
    ],
    tryIt: `Open <http://localhost:3000> to try it, or

    curl localhost:3000/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: `{ ${types[0]?.many ?? ''} { total } }` })}'`,
    sections: {
      Types: types.map(describeType).join('\n'),
      'Queries and mutations': `Each type has two queries and three mutations, for example ${exampleNames(types[0], verb)}. A list takes \`filter\` (\`{ year: { min: 1900 } }\`), \`sort\` (\`{ by: title, descending: true }\`), \`page\` and \`limit\`, and gives \`items\`, \`total\`, \`page\` and \`pages\`. All of it is in \`/schema.graphql\`, and tools read it from the API itself. Errors have a code: \`BAD_USER_INPUT\` (a rule is broken), \`NOT_FOUND\`, \`IN_USE\` (something refers to what you delete), \`QUERY_TOO_LARGE\`.`,
      Limits: `A query has at most ${limits.tokens} tokens, ${limits.depth} levels and ${limits.values} values, where each entry of a page counts; a page has at most ${limits.pageSize} entries. One address of the network asks at most ${rateLimit.requests} times in ${rateLimit.seconds} seconds. Nobody logs in: put a login before \`/graphql\` if not all may read and write.`,
    },
    files: {
      'src/schema.js': 'the types, queries and mutations, made from the settings.',
      'src/things.js': 'how things are kept, and what is refused.',
      'src/fields.js': 'how fields are checked.',
      'src/query-size.js': 'which queries ask for too much.',
      'public/': 'the page.',
    },
  });
};

/** The things that the request lists or wants as samples, by the types that keep them: those that are whole. */
function seedsFor(types: readonly ApiType[], message: string, language: Language) {
  const paths = types.map(({ many, fields }) => [`/${many}`, fields] as const);
  const routes = paths.map(([collection]) => ({ action: 'list' as const, collection }));
  const seeds = readSeeds(message, routes, new Map(paths), language);
  const whole = types.map(({ many, fields }) => {
    const needed = fields.filter(({ isRequired }) => isRequired === true);
    const rows = (seeds.get(`/${many}`) ?? []).filter((row) =>
      needed.every(({ name }) => row[name] !== undefined && row[name] !== ''),
    );
    return [many, rows.map((row) => ({ ...row }))] as const;
  });
  return new Map(whole.filter(([, rows]) => rows.length > 0));
}

function settingsOf(fields: readonly ResourceField[]): SettingsValue {
  return Object.fromEntries(fields.map(({ name, ...rules }) => [name, { ...rules }]));
}

function describeType({ name, fields, relations }: ApiType): string {
  const own = fields.map(({ name: key, label, isRequired }) => {
    const said = label === key ? '' : ` (${escapeMarkdown(label)})`;
    return `\`${key}\`${said}${isRequired === true ? ', required' : ''}`;
  });
  const refers = relations.map(
    ({ name: key, to, back }) => `\`${key}\` is a \`${to}\`, whose \`${back}\` lead back`,
  );
  return `- \`${name}\`: ${[...own, ...refers].join('; ')}.`;
}

function exampleNames(type: ApiType | undefined, verb: string): string {
  if (type === undefined) return '';
  const { name, one, many } = type;
  return `\`${many}\`, \`${one}\`, \`${verb}${name}\`, \`update${name}\` and \`delete${name}\``;
}
