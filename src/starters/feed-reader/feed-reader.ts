import { markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { shared } from '../shared/shared-files.ts';
import { httpProject } from '../shared/http-project.ts';
import { readUrls } from '../shared/reading/read-urls.ts';
import { simplePage } from '../shared/simple-page.ts';
import type { Render } from '../starter.ts';
import { texts } from './texts.ts';

/** A page with the items of feeds, which are read at fixed times. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, language } = wordsOf(texts, plan.language ?? 'en');
  const feeds = readUrls(input.input.userMessage);
  const { schedule } = plan;
  const named = schedule !== undefined && 'everySeconds' in schedule ? schedule.everySeconds : 900;
  const everySeconds = Math.max(named, 60);
  const body = markup`
      <h1>${plan.title}</h1>
      <form class="card" id="add">
        <label for="url">${t('address')}</label>
        <input id="url" name="url" type="url" required maxlength="2000" placeholder="https://">
        <button type="submit">${t('add')}</button>
        <p class="status" role="status"></p>
      </form>
      <form id="show" data-read="${t('read')}" data-unread="${t('unread')}" data-removed="${t('removed')}">
        <label for="feed">${t('feed')}</label>
        <select id="feed">
          <option value="">${t('allFeeds')}</option>
        </select>
        <label class="check"><input id="unread" type="checkbox" checked> ${t('unreadOnly')}</label>
        <p class="buttons">
          <button type="button" id="all">${t('markAll')}</button>
          <button type="button" id="refresh">${t('refresh')}</button>
          <button type="button" id="remove" hidden>${t('remove')}</button>
        </p>
      </form>
      <p class="lead" id="empty" hidden>${t('empty')}</p>
      <div id="items"></div>
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A page with the items of RSS and Atom feeds, which are read at fixed times.',
    settings: { feeds: [...feeds], everySeconds, userAgent: `${plan.slug}/0.1 (+README.md)` },
    dependencies: { htmlparser2: '12.0.0' },
    hasPages: true,
    keeps: 'feeds.json',
    more: [
      ...shared('fetch-files'),
      ...shared('private-address-files'),
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body, styles: 'reader.css' }),
      },
    ],
    tryIt: `Open <http://localhost:3000>, and add the address of a feed.`,
    sections: {
      Feeds: `The feeds of \`src/settings.js\` are there at the first start; others are added and removed on the page. Each is read when it is added, and then every ${everySeconds} seconds. What was read stays read, also if the feed still has it; a feed that fails says why and keeps its items. Of items that a feed no longer has, the last 500 are kept.`,
      Safety: `All that a feed says is shown as plain text, and its links lead to \`http\` and \`https\` pages alone. A feed that is added on the page must not be at a private address, so that nobody can look behind the firewall with this server; those of \`src/settings.js\` may be anywhere. At most 15 seconds and 2 MB for a feed, 200 items of each, 100 feeds. Nobody logs in: put a login before it if not all may read along.`,
    },
    files: {
      'src/read-feed.js': 'what is read from a feed.',
      'src/reader.js': 'the feeds and what was read of them.',
      'public/': 'the page.',
    },
  });
};
