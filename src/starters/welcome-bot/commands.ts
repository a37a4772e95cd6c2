import type { NamedCommands } from '../shared/named-commands.ts';

export const welcomeCommands: NamedCommands = {
  welcome: { does: 'Says how new members are greeted.', words: 'welcome' },
};
