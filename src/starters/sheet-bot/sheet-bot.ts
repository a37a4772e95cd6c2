import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { sheetCommands } from './commands.ts';
import { readSheet } from './read-sheet.ts';
import { texts } from './texts.ts';

/** A sheet for each member, with numbers that commands change. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = plannedNames(plan, sheetCommands);
  const { fields, changes } = readSheet(userMessage, commands['sheet'] ?? 'sheet');
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that keeps a character sheet for each member.',
    texts,
    settings: () => ({
      commands,
      fields: fields.map((field) => ({ ...field, choices: [...field.choices] })),
      changes: changes.map((change) => ({ ...change })),
      least: 0,
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
