import { markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { httpProject } from '../shared/http-project.ts';
import { simplePage } from '../shared/simple-page.ts';
import type { Render } from '../starter.ts';
import { readKitty } from './read-kitty.ts';
import { texts } from './texts.ts';

/** A kitty that several people share: who took what, who paid in, and what each of them owes. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, language } = wordsOf(texts, plan.language ?? 'en');
  const { people, goods, currency } = readKitty(input.input.userMessage);
  const body = markup`
      <h1>${plan.title}</h1>
      <div class="card">
        <label for="person">${t('who')}</label>
        <select id="person"></select>
        <p id="goods"></p>
        <form id="pay">
          <label for="amount">${t('amount')} (${currency})</label>
          <input id="amount" name="amount" inputmode="decimal" required maxlength="9">
          <button type="submit">${t('pay')}</button>
        </form>
        <p class="status" role="status"></p>
      </div>
      <table class="card" id="balances" data-language="${language}">
        <thead><tr><th scope="col">${t('name')}</th><th scope="col">${t('taken')}</th><th scope="col">${t('paid')}</th><th scope="col">${t('owes')}</th></tr></thead>
        <tbody></tbody>
      </table>
      <form class="card" id="add">
        <label for="name">${t('name')}</label>
        <input id="name" name="name" required maxlength="40" autocomplete="off">
        <button type="submit">${t('add')}</button>
      </form>
      <section class="card">
        <h2>${t('last')}</h2>
        <ul id="entries" data-undo="${t('undo')}" data-paid="${t('paid')}"></ul>
      </section>
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A server that keeps a shared kitty: who took what, who paid in, and what each owes.',
    settings: {
      people: [...people],
      goods: goods.map((good) => ({ ...good })),
      currency,
    },
    hasPages: true,
    keeps: 'kitty.json',
    more: [
      { path: 'public/index.html', content: simplePage({ title: plan.title, language }, { body }) },
    ],
    tryIt: `Open <http://localhost:3000>, or

    curl localhost:3000/api/balances`,
    sections: {
      Access:
        'Everybody who reaches the page may read and write. Put it in a network that only those who share the kitty reach, or put a login before it.',
    },
    files: {
      'src/kitty.js': 'what is taken and paid, and what each owes.',
      'public/script.js': 'the page.',
    },
  });
};
