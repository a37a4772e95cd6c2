import { defineBot } from '../shared/bot/define-bot.ts';
import { readSheet } from './read-sheet.ts';
import { texts } from './texts.ts';

/** A sheet for each member, with numbers that commands change. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { paths, fields, changes, isOfCharacters } = readSheet(userMessage);
  const names = new Set(plan.commands.map(({ name }) => name));
  const own = changes.filter(({ command }) => names.has(command));
  return {
    dir: import.meta.dirname,
    about: isOfCharacters
      ? 'A Discord bot that keeps a character sheet for each member.'
      : 'A Discord bot that keeps a profile for each member.',
    texts,
    settings: (t) => ({
      commands: { ...paths },
      fields: fields.map((field) => ({ ...field, choices: [...field.choices] })),
      changes: own.map((change) => ({ ...change })),
      least: 0,
      listTitle: t(isOfCharacters ? 'characters' : 'profiles'),
    }),
    keeps: 'sheets.json',
    uses: ['server-store-files'],
    permissions: [],
    use: 'Each member has one sheet on a server; filling it in again changes it. The fields, what may be chosen for them, and the commands that add to a number stand in `src/settings.js`. No number falls below `least`.',
    files: {
      'src/sheets.js': 'what a sheet keeps and how numbers change, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});
