import type { NodePlan } from '../../../contracts/job/plan.ts';
import { escapeMarkdown } from '../../markup.ts';
import { prose } from '../../lay-out.ts';
import { type KeyOf, type Words, wordsOf } from '../../page/dictionary.ts';
import { readPort } from '../../shared/reading/numbers/read-port.ts';
import type { Access } from '../access/read-access.ts';
import type { Rule } from '../conflicts/rule.ts';
import type { Effect } from '../effects/read-effects.ts';
import { storageFor } from '../read-storage.ts';
import { accessSection } from './access-section.ts';
import { exampleValues } from './example-values.ts';
import { readmeWords } from './readme-words.ts';
import { ruleLines } from './rule-lines.ts';
import type { GuardedRoute } from '../route-table.ts';
import type { ServedField } from '../served-fields.ts';
import { serverAbouts } from '../../shared/server-abouts.ts';
import { quoted } from '../../shared/quoted.ts';

interface ReadmeParts {
  readonly fields: ReadonlyMap<string, readonly ServedField[]>;
  readonly access: Access;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly effects: ReadonlyMap<string, Effect>;
  readonly message: string;
  /** Whether a page shows what is kept. */
  readonly hasPage?: boolean;
}

type Said = Words<KeyOf<typeof readmeWords>>;

/** The README, in the language of the request. */
export function readme(
  plan: NodePlan,
  routes: readonly GuardedRoute[],
  { fields, access, rules: told, effects, message, hasPage = false }: ReadmeParts,
): string {
  const words = wordsOf(readmeWords, plan.language ?? 'en');
  const { t } = words;
  const put = (text: string, value: string): string => text.replaceAll('{x}', value);
  const { storage, file } = storageFor(message);
  const install = plan.framework === 'express' ? ['npm install'] : [];
  const commands = [...install, 'npm start', 'npm test'];
  const port = String(readPort(message));
  const rules = ruleLines(told, effects, plan.language ?? 'en').map((line) => `- ${line}\n`);
  const closes = routes.some(({ work }) => work?.does === 'poll.close');
  const rows = routes.map(
    (route) =>
      `| \`${route.method} ${route.path}\` | ${escapeMarkdown(summaryOf(route, words, closes))}${route.guard === undefined ? '' : guards[route.guard]} |\n`,
  );
  return prose`
    # ${escapeMarkdown(plan.title)}

    ${t('about')} ${t('starter')} ${storage === 'memory' ? t('memory') : put(t('file'), `data/${file}`)}

    ${t('request')} ${escapeMarkdown(quoted(message))}

    ## ${t('run')}

    ${put(t('needs'), storage === 'sqlite' ? '22.13' : '22')}

    ${commands.map((command) => `    ${command}`).join('\n')}

    ${hasPage ? `${wordsOf(serverAbouts, plan.language ?? 'en').t('open')} <http://localhost:${port}>` : ''}

    ${put(t('port'), port)}

    ${`    ${exampleOf(routes, { fields, access, port })}`}

    ## ${t('routes')}

    | ${t('route')} | ${t('does')} |
    | --- | --- |
    | \`GET /health\` | ${t('health')} |
    ${rows.join('')}

    ${rules.length === 0 ? '' : `## ${t('rules')}\n\n${rules.join('')}`}

    ${fieldTables(fields, words)}

    ${accessSection(access, plan.language ?? 'en')}

    ${t('errors')}

    ${t('lists')}

    ## ${t('yours')}

    - \`src/settings.js\`: ${t('settings')}
    - \`test/\`: ${t('tests')}
  `;
}

function exampleOf(
  routes: readonly GuardedRoute[],
  { fields, access, port }: { fields: ReadmeParts['fields']; access: Access; port: string },
): string {
  const poll = routes.find(({ work }) => work?.does === 'poll.create');
  const first = poll ?? routes.find(({ action }) => action === 'create');
  if (first === undefined) return `curl localhost:${port}/health`;
  const known = fields.get(first.collection);
  const sample =
    poll !== undefined
      ? { question: '?', options: ['A', 'B'] }
      : known === undefined
        ? { name: 'First' }
        : exampleValues(first.collection, known);
  return `curl -X POST localhost:${port}${first.path.replace(/:\w+/g, '1')} -H 'content-type: application/json'${headerFor(first.guard, access)} -d '${JSON.stringify(sample)}'`;
}

/** What a route does, in words. */
function summaryOf(
  { action, collection, path, summary, work }: GuardedRoute,
  { t }: Said,
  closes: boolean,
): string {
  const put = (key: KeyOf<typeof readmeWords>, value: string): string =>
    t(key).replaceAll('{x}', value);
  const noun = collection.slice(collection.lastIndexOf('/') + 1);
  if (action === 'unwritten') return t('unwritten');
  if (work === undefined) {
    const isKnown = action === 'list' || action in kept;
    return isKnown ? put(kept[action] ?? 'list', path === '/' ? '' : noun) : summary;
  }
  if (work.does.startsWith('signup.')) {
    const of = path.replace(/\/:signup$/u, '');
    const key = { 'signup.add': 'create', 'signup.cancel': 'remove' } as const;
    const isKey = (does: string): does is keyof typeof key => does in key;
    return put(isKey(work.does) ? key[work.does] : 'list', of.slice(of.lastIndexOf('/') + 1));
  }
  const field = String(work['field'] ?? noun);
  if (work.does === 'step') {
    const said = put(work['by'] === 1 ? 'up' : 'down', field);
    return work['param'] === '' ? `${said} {"id": "1", "quantity": 2}` : said;
  }
  if (work.does === 'days' || work.does === 'without') return put('list', noun);
  if (work.does === 'set') return put('set', `${field} = ${String(work['value'])}`);
  if (work.does === 'flip') return put('flip', field);
  // Its second sentence tells of the token that closes a poll.
  if (work.does === 'poll.create')
    return closes ? t('pollCreate') : (/^.{1,200}?[.。।]/u.exec(t('pollCreate'))?.[0] ?? '');
  if (work.does === 'poll.vote') return t('pollVote');
  if (work.does === 'poll.close') return t('pollClose');
  if (work.does === 'below') return `${put('report', noun)} (${field} < ${String(work['than'])})`;
  return put('report', work.does === 'csv' ? `${noun} (CSV)` : noun);
}

const kept: Readonly<Record<string, 'list' | 'create' | 'read' | 'replace' | 'change' | 'remove'>> =
  {
    list: 'list',
    create: 'create',
    read: 'read',
    replace: 'replace',
    change: 'change',
    remove: 'remove',
  };

/** What a guarded route needs, for curl. */
function headerFor(guard: GuardedRoute['guard'], { key }: Access): string {
  if (guard === undefined) return '';
  if (guard === 'asMember') return ' -H "authorization: Bearer $TOKEN"';
  return key?.header === 'authorization'
    ? ` -H "authorization: Bearer $${key.variable}"`
    : ` -H "${key?.header}: $${key?.variable}"`;
}

const guards = { asMember: ' (401: token)', withKey: ' (401: key)' };

function fieldTables(fields: ReadmeParts['fields'], { t }: Said): string {
  return [...fields]
    .map(([path, own]) => {
      const rows = own.map(
        (field) => `| \`${field.name}\` | ${field.type} | ${escapeMarkdown(rulesOf(field, t))} |\n`,
      );
      return `## ${t('fields')} ${path}\n\n| ${t('field')} | ${t('type')} | ${t('rules')} |\n| --- | --- | --- |\n${rows.join('')}\n`;
    })
    .join('');
}

function rulesOf(
  {
    isRequired,
    isUnique,
    oneOf,
    lines,
    lengths,
    min,
    max,
    above,
    starts,
    madeOf,
    inDays,
    inDaysBy,
    pricedBy,
  }: ServedField,
  t: Said['t'],
): string {
  return [
    ...(isRequired === true ? [t('required')] : []),
    ...(lines === undefined ? [] : [`[{ "${lines.by}": "…", "${lines.amount}": 2 }]`]),
    ...(isUnique === true ? [t('unique')] : []),
    ...(oneOf === undefined ? [] : [`${t('oneOf')} ${oneOf.join(', ')}`]),
    ...(lengths === undefined ? [] : [lengths.join(' / ')]),
    ...(min === undefined || lines !== undefined ? [] : [`${t('least')} ${min}`]),
    ...(above === undefined ? [] : [`> ${above}`]),
    ...(max === undefined ? [] : [`${t('most')} ${max}`]),
    ...(starts === undefined ? [] : [`= ${starts}`]),
    ...(inDays === undefined ? [] : [`= today + ${inDays}`]),
    ...Object.entries(pricedBy?.prices ?? {}).map(([value, price]) => `${value}: ${price}`),
    ...(inDaysBy === undefined
      ? []
      : [
          Object.entries(inDaysBy.days)
            .map(([kind, days]) => `${kind}: + ${days}`)
            .join(', '),
        ]),
    ...(madeOf === undefined ? [] : [`= slug(${madeOf})`]),
  ].join(', ');
}
