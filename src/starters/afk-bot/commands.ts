import type { NamedCommands } from '../shared/named-commands.ts';

export const afkCommands: NamedCommands = {
  afk: {
    does: 'Says that you are away.',
    words:
      '(?:set-?)?(?:afk|away|brb|busy|dnd)|abwesend|weg|ausente|fuera|absent|fora|assente|via|afwezig|zajęty|meşgul|uzakta|отошел|отошёл|absences?|abwesenheit|ausencia|ausência|assenza|afwezigheid|nieobecność|отсутствие|відсутність|请假|결석|离开|離席|자리비움|दूर|غائب',
  },
  'afk-list': {
    does: 'Shows who is away.',
    words: '(?:afk|away)-?(?:list|who|members)|who-?(?:is-?)?(?:afk|away)',
  },
};
