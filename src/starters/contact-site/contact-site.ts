import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import { markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Render } from '../starter.ts';
import { httpProject } from '../shared/http-project.ts';
import { shared } from '../shared/shared-files.ts';
import { simplePage } from '../shared/simple-page.ts';
import { asksAdmin } from './asks-admin.ts';
import { texts } from './texts.ts';

/** Static pages with a contact form that the server receives. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, pick, language } = wordsOf(texts, plan.language ?? 'en');
  const place = { title: plan.title, language };
  const shown = (plan.items ?? []).filter(
    (item) => !/contact|kontakt|contat|form|express|node|backend/i.test(item),
  );
  const items =
    shown.length === 0 ? [] : [markup`<ul>${shown.map((item) => markup`<li>${item}</li>`)}</ul>`];
  const home = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${t('lead')}</p>
      ${items}
      <h2 id="contact">${t('contact')}</h2>
      <form class="card" action="api/contact" method="post">
        <label for="name">${t('name')}</label>
        <input id="name" name="name" required maxlength="100" autocomplete="name">
        <label for="email">${t('email')}</label>
        <input id="email" name="email" type="email" required maxlength="254" autocomplete="email">
        <label for="message">${t('message')}</label>
        <textarea id="message" name="message" required maxlength="5000"></textarea>
        <div class="trap" aria-hidden="true">
          <label for="website">${t('trap')}</label>
          <input id="website" name="website" tabindex="-1" autocomplete="off">
        </div>
        <button type="submit">${t('send')}</button>
        <p class="status" role="status"></p>
      </form>
    `;
  const said = (text: string) => markup`
      <h1>${plan.title}</h1>
      <p>${text}</p>
      <p><a href="/">${t('back')}</a></p>
    `;
  const hasAdmin = asksAdmin(input.input.userMessage);
  const admin = {
    method: 'GET' as const,
    path: '/admin',
    summary: 'The messages, with the password.',
  };
  const all = hasAdmin ? { ...plan, routes: [...plan.routes, admin] } : plan;
  return httpProject(all, input, {
    dir: import.meta.dirname,
    about: 'A server with static pages and a contact form.',
    settings: {
      ...(hasAdmin && { language }),
      texts: pick('thanks', 'badName', 'badEmail', 'badMessage'),
    },
    hasPages: true,
    more: [
      ...shared('store-files'),
      ...filesIn(join(import.meta.dirname, hasAdmin ? 'admin-files' : 'no-admin')),
      ...(hasAdmin ? [{ path: '.env.sample', content: 'ADMIN_PASSWORD=\n' }] : []),
      { path: 'public/index.html', content: simplePage(place, { body: home }) },
      {
        path: 'public/thanks.html',
        content: simplePage(place, { body: said(t('thanks')), script: false }),
      },
      {
        path: 'public/404.html',
        content: simplePage(place, { body: said(t('missing')), script: false }),
      },
    ],
    tryIt: 'Open <http://localhost:3000> and send a message.',
    sections: {
      Messages:
        'They go into `data/messages.jsonl`, one a line (`DATA_DIR` names another folder). The form works with and without JavaScript. One address of the network may send five messages in ten minutes; behind a proxy, count there. A hidden field keeps simple programs away.' +
        (hasAdmin
          ? ' `/admin` shows them to who knows the password: copy `.env.sample` to `.env` and set `ADMIN_PASSWORD`.'
          : ''),
      Pages:
        'All files of `public/` are served, read once at the start: restart the server after a change. What is not there gets `404.html`.',
    },
    files: {
      'public/': 'the pages.',
      'src/messages.js': 'what a message must be.',
      'src/app.js': 'the routes.',
    },
  });
};
