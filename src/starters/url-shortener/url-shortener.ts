import { markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Render } from '../starter.ts';
import { httpProject } from '../shared/http-project.ts';
import { readNumber } from '../shared/reading/read-number.ts';
import { simplePage } from '../shared/simple-page.ts';
import { readPaths } from './read-paths.ts';
import { texts } from './texts.ts';

/** Short addresses that redirect to long ones, with a page and an API. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, language } = wordsOf(texts, plan.language ?? 'en');
  const message = input.input.userMessage;
  const codeLength = readNumber(message, codes, { min: 4, max: 20 }) ?? 7;
  const linksPerMinute = readNumber(message, rates, { min: 1, max: 10_000 }) ?? 30;
  const expiresAfterDays = readNumber(message, lifetimes, { min: 1, max: 3650 }) ?? 0;
  const paths = readPaths(message);
  const body = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${t('lead')}</p>
      <form class="card" action="${paths.create.slice(1)}" method="post" data-done="${t('done')}">
        <label for="url">${t('url')}</label>
        <input id="url" name="url" type="url" required maxlength="2000" placeholder="https://">
        <label for="code">${t('code')}</label>
        <input id="code" name="code" pattern="[A-Za-z0-9_\\-]{3,40}" autocomplete="off" autocapitalize="none">
        <button type="submit">${t('shorten')}</button>
        <p class="status" role="status"></p>
      </form>
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A server that makes long addresses short, with a page and an API.',
    settings: { codeLength, linksPerMinute, expiresAfterDays, paths: { ...paths } },
    hasPages: true,
    keeps: 'links.json',
    more: [
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body }),
      },
    ],
    tryIt: `Open <http://localhost:3000>, or

    curl -X POST localhost:3000${paths.create} -H 'content-type: application/json' -d '{"url":"https://nodejs.org/","code":"node"}'`,
    sections: {
      Limits: `Only \`http\` and \`https\` addresses without a name and password in them. One address of the network makes at most ${linksPerMinute} links a minute; behind a proxy, count there.${expiresAfterDays === 0 ? '' : ` A link leads nowhere after ${expiresAfterDays} days.`} Who may make links is open: put a login before \`POST ${paths.create}\` if that shall not be so.`,
    },
    files: { 'src/links.js': 'what is an address and a code, and how links are kept.' },
  });
};

const codes = [
  '{n}[\\s-]?(?:characters?|chars?|letters|zeichen|stellig\\p{L}*|caracteres|caractères|caratteri|znak\\p{L}*|символ\\p{L}*)',
];
const rates = [
  '{n}\\s(?:\\p{L}{3,12}\\s)?(?:per|a|an|pro|por|par|al|na|в|/)\\s?(?:minute|min|minuto|minutę|минуту)(?!\\p{L})',
];
const lifetimes = ['{n}\\s?(?:days?|tagen?|d[ií]as?|jours?|giorni|dni|дн\\p{L}{1,2})(?!\\p{L})'];
