import { automodCommands } from './automod-commands.js';
import { automod } from './automod.js';
import { blocking } from './blocked-words.js';
import { commands } from './commands.js';
import { pathOf } from './frame/command-tree.js';
import { settings } from './settings.js';
import { openWarnings } from './warnings.js';

let warnings;

export const feature = {
  commands: [...commands(() => warnings), ...automodCommands()].filter((command) =>
    Object.values(settings.commands).includes(pathOf(command)),
  ),

  ...blocking(() => warnings),

  async open() {
    warnings = await openWarnings();
    await automod.open();
  },
  async stop() {
    await warnings?.close();
    await automod.stop();
  },
};
