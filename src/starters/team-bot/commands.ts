import type { NamedCommands } from '../shared/named-commands.ts';

export const teamCommands: NamedCommands = {
  teams: {
    does: 'Makes teams by chance from those in your voice channel, or from members you name.',
    words:
      'team|random-?teams?|team-?(?:generator|maker|picker|split|up)|split(?:-?teams?)?|shuffle|maketeams|make-?teams|pick-?teams?|equipos?|équipes?|times|squadre|squadra|drużyny|losuj|takım(?:lar)?|takımla|команды|команда|分队|分组|チーム(?:分け)?|팀|टीम|فرق',
  },
};
