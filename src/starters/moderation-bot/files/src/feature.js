import { blocking } from './blocked-words.js';
import { commands } from './commands.js';
import { pathOf } from './frame/command-tree.js';
import { settings } from './settings.js';
import { openWarnings } from './warnings.js';

let warnings;

export const feature = {
  commands: commands(() => warnings).filter((command) =>
    Object.values(settings.commands).includes(pathOf(command)),
  ),

  ...blocking,

  async open() {
    warnings = await openWarnings();
  },
  async stop() {
    await warnings?.close();
  },
};
