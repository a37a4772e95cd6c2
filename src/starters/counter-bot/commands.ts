import type { NamedCommands } from '../shared/named-commands.ts';

export const counterCommands: NamedCommands = {
  counters: {
    does: 'Shows the numbers, and creates missing channels.',
    words:
      'member-?count(?:er)?|members|server-?stats|stats|counter|setup-?stats|miembros|mitglieder|membres|membros|membri|leden|członkowie|üyeler|участники|人数|メンバー数|인원|सदस्य|الأعضاء',
  },
};
