import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { progressCommands } from './commands.ts';
import { readBookFields } from './read-book-fields.ts';
import { texts } from './texts.ts';

/** What a group reads together, and how far each member is. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = plannedNames(plan, progressCommands);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for a reading group: what is read, and how far everybody is.',
    texts,
    settings: (t) => {
      const { words, total } = readBookFields(userMessage, commands['book-add'] ?? '');
      return {
        commands,
        fields: words?.map((field) => ({ ...field })) ?? [{ name: 'title', label: t('title') }],
        total: { ...(total ?? { name: 'count', label: t('pages') }) },
      };
    },
    keeps: 'reading.json',
    uses: ['server-store-files'],
    permissions: [],
    use: 'One book is read at a time: a new one begins anew, and the progress with the old one is kept in the file. Each member says on which page they are; the list shows everybody in percent of all pages. What is asked of a book stands in `src/settings.js`.',
    files: {
      'src/progress.js': 'books, pages and percentages, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});
