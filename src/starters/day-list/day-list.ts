import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readDays } from './read-days.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Several days to count down to, the nearest first, each with topics to tick off. */
export const render = definePage(
  { words, colour: '#6741d9' },
  ({ plan, title, things, message, language, t, pick }) => {
    const read = readDays(message.slice(title.length), language);
    const named = plan.isExact ? things.map((name) => ({ name })) : read;
    const days = named.length > 0 ? named : [{ name: t('example') }];
    return {
      ...appPage({
        title,
        beside: markup`<p class="app-lead" id="next" role="status"></p>`,
        parts: markup`
          <form class="panel row" id="add">
            <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="80" autocomplete="off" required></label>
            <label class="field"><span>${t('date')}</span><input id="date" type="date" required></label>
            <button type="submit" class="button">${t('add')}</button>
          </form>
          <ul class="days" id="days"></ul>
          <p class="help">${t('help')}</p>
        `,
        styles,
      }),
      script,
      list: { names: days.map(({ name }) => name) },
      content: {
        days,
        text: pick(
          'today',
          'undated',
          'remove',
          'topic',
          'addTopic',
          'done',
          'next',
          'dateOf',
          'back',
        ),
      },
      font: 'sans',
      notes: [
        '`content.js`: the days of the first visit. Without a year it is the next such day.',
        '`script.js`: how days are counted. The list is kept in the browser alone.',
      ],
    };
  },
);
