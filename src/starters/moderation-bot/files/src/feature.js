import { blocking } from './blocked-words.js';
import { commands } from './commands.js';
import { settings } from './settings.js';
import { openWarnings } from './warnings.js';

let warnings;

export const feature = {
  commands: commands(() => warnings).filter(({ data }) => settings.commands.includes(data.name)),

  ...blocking,

  async open() {
    warnings = await openWarnings();
  },
  async stop() {
    await warnings?.close();
  },
};
