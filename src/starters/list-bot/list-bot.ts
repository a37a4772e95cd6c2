import { defineBot } from '../shared/bot/define-bot.ts';
import { readLists } from './read-lists.ts';
import { texts } from './texts.ts';

/** Lists that members keep together, with the commands and fields that the request names. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const names = new Set(plan.commands.map(({ name }) => name));
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that keeps lists.',
    texts,
    settings: () => ({
      lists: readLists(userMessage)
        .filter(({ add }) => names.has(add))
        .map((list) => ({ ...list, list: list.list === '' ? `${list.name} list` : list.list })),
    }),
    keeps: 'lists.json',
    uses: ['server-store-files'],
    permissions: [],
    use: 'Every server has lists of its own. An entry is removed by its number: by who added it, and by those who may manage messages or have the role that `src/settings.js` names. A list with a date is in the order of its dates, if they are written as in 2030-05-01 or 1.5.2030. The lists, their commands and the fields of an entry stand in `src/settings.js`.',
    files: {
      'src/lists.js': 'entries, their order and the search, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});
