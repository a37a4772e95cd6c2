import { markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Render } from '../starter.ts';
import { httpProject } from '../shared/http-project.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { simplePage } from '../shared/simple-page.ts';
import { hasStats, readPaths } from './read-paths.ts';
import { readReserved } from './read-reserved.ts';
import { texts } from './texts.ts';

/** Short addresses that redirect to long ones, with a page and an API. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, language } = wordsOf(texts, plan.language ?? 'en');
  const message = input.input.userMessage;
  const codeLength = readNumber(message, codes, { min: 4, max: 20 }) ?? 7;
  const linksPerMinute = readNumber(message, rates, { min: 1, max: 10_000 }) ?? 30;
  const expiresAfterDays = readNumber(message, lifetimes, { min: 1, max: 3650 }) ?? 0;
  const paths = readPaths(message);
  const isManaged = managed.test(message);
  const short = t('done').replace(/\s?[:：]$/u, '');
  const body = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${t('lead')}</p>
      <form class="card" action="${paths.create.slice(1)}" method="post" data-done="${t('done')}" data-stats="${paths.stats.slice(1)}">
        <label for="url">${t('url')}</label>
        <input id="url" name="url" type="url" required maxlength="2000" placeholder="https://">
        <label for="code">${t('code')}</label>
        <input id="code" name="code" pattern="[A-Za-z0-9_\\-]{3,40}" autocomplete="off" autocapitalize="none">
        ${expiresAfterDays === 0 && !ownDays.test(message) ? [] : [markup`<label for="days">${t('days')}</label><input id="days" name="days" type="number" min="0" max="3650">`]}
        <button type="submit">${t('shorten')}</button>
        <p class="status" role="status"></p>
      </form>
      <table class="card" hidden>
        <thead><tr><th scope="col">${short}</th><th scope="col">${t('url')}</th><th scope="col">${t('visits')}</th></tr></thead>
        <tbody></tbody>
      </table>
      ${isManaged ? [markup`<p><a href="admin.html">${t('admin')}</a></p>`] : []}
    `;
  const admin = markup`
      <h1>${t('admin')}</h1>
      <form class="card" data-delete="${t('delete')}">
        <label for="password">${t('password')}</label>
        <input id="password" name="password" type="password" required autocomplete="current-password">
        <button type="submit">${t('show')}</button>
        <p class="status" role="status"></p>
      </form>
      <table class="card" hidden>
        <thead><tr><th scope="col">${short}</th><th scope="col">${t('url')}</th><th scope="col">${t('visits')}</th><th scope="col">${t('today')}</th><td></td></tr></thead>
        <tbody></tbody>
      </table>
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A server that makes long addresses short, with a page and an API.',
    settings: {
      codeLength,
      linksPerMinute,
      expiresAfterDays,
      paths: { ...paths },
      hasStats: hasStats(message),
      reserved: [...readReserved(message)],
    },
    hasPages: true,
    keeps: 'links.json',
    more: [
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body }),
      },
      ...(isManaged
        ? [
            {
              path: 'public/admin.html',
              content: simplePage(
                { title: plan.title, language },
                { body: admin, script: 'admin.js' },
              ),
            },
          ]
        : []),
    ],
    tryIt: `Open <http://localhost:3000>, or

    curl -X POST localhost:3000${paths.create} -H 'content-type: application/json' -d '{"url":"https://nodejs.org/","code":"node"${ownDays.test(message) ? ',"expiresAt":"2035-05-31"' : ''}}'`,
    sections: {
      Limits: `Only \`http\` and \`https\` addresses without a name and password in them. One address of the network makes at most ${linksPerMinute} links a minute; behind a proxy, count there.${expiresAfterDays === 0 ? '' : ` A link leads nowhere after ${expiresAfterDays} days.`} Send \`"days"\` with a link to give it an end of its own (0: never), or \`"expiresAt"\` with a day. The statistics count visits per day. Those who know the password in \`ADMIN_PASSWORD\` list links at \`GET /api/admin/links\` and delete one with \`DELETE /api/admin/links/:code\`, with the header \`x-admin-password\`${isManaged ? ' or on the page `/admin.html`' : ''}. Who may make links is open: put a login before \`POST ${paths.create}\` if that shall not be so.`,
    },
    files: {
      'src/links.js': 'what is an address and a code, and how links are kept.',
      'src/admin.js': 'the password of those who look after the links.',
    },
  });
};

/** Whether links are looked after by somebody with a password. */
const managed =
  /(?<!\p{L})(?:admin\p{L}{0,10}|panel\p{L}{0,2}|dashboard|manage\p{L}{0,4}|delet\p{L}{1,4}|remove|verwalt\p{L}{1,4}|lösch\p{L}{1,3}|borrar|eliminar|gestion\p{L}{0,3}|supprimer|apagar|excluir|gerenci\p{L}{1,4}|elimin\p{L}{1,4}|gestire|beheer\p{L}{0,3}|verwijder\p{L}{0,2}|usu[wń]\p{L}{0,4}|zarządz\p{L}{1,5}|yönet\p{L}{1,5}|silme|silin\p{L}{0,4}|удал\p{L}{1,5}|админ\p{L}{0,6}|управл\p{L}{1,5})(?!\p{L})|管理|删除|削除|관리|삭제|एडमिन|إدارة|حذف/iu;
/** Whether each link has an end of its own. */
const ownDays =
  /(?<!\p{L})(?:expir\p{L}{1,6}|ablauf\p{L}{0,6}|läuft\sab|caduc\p{L}{1,5}|scad\p{L}{1,6}|verlo\p{L}{2,5}|vervald\p{L}{1,4}|wygas\p{L}{1,5}|süre\p{L}{0,5}|срок\p{L}{0,3}|permanent\p{L}{0,2}|valid\p{L}{0,5}|gültig\p{L}{0,4}|scadenza|wygaś\p{L}{1,5}|ważn\p{L}{2,5})(?!\p{L})|有效期|过期|期限|만료|انتهاء/iu;

const codes = [
  '{n}[\\s-]?(?:characters?|chars?|letters|zeichen|stellig\\p{L}*|caracteres|caractères|caratteri|znak\\p{L}*|символ\\p{L}*)',
];
const rates = [
  '{n}\\s(?:\\p{L}{3,12}\\s)?(?:per|a|an|pro|por|par|al|na|в|/)\\s?(?:minute|min|minuto|minutę|минуту)(?!\\p{L})',
];
const lifetimes = ['{n}\\s?(?:days?|tagen?|d[ií]as?|jours?|giorni|dni|дн\\p{L}{1,2})(?!\\p{L})'];
