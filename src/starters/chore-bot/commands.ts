import type { NamedCommands } from '../shared/named-commands.ts';

export const choreCommands: NamedCommands = {
  chores: {
    does: 'Shows who has which chore.',
    words:
      'chores?|rota|tasks?|cleaning|schedule|aufgaben|putzplan|plan|tareas|tâches|tarefas|faccende|turni|taken|rooster|obowiązki|grafik|işler|görevler|дела|график|家务|值日|当番|家事|집안일|당번|काम|المهام',
  },
  'chore-done': {
    does: 'Ticks your chores of this turn.',
    words:
      '(?:chore-?)?(?:done|finish(?:ed)?|tick|check)|erledigt|fertig|hecho|listo|fait|fini|feito|fatto|klaar|gedaan|zrobione|gotowe|bitti|tamam|yaptım|готово|сделано|完成|完了|완료|हो-गया|تم',
  },
  'chores-join': {
    does: 'Says which name of the rota you are, or joins it.',
    words:
      '(?:chores-?|rota-?)?(?:join|me|name)|beitreten|unirse|rejoindre|entrar|unisciti|meedoen|dołącz|katıl|участвовать|加入|参加|참가|जुड़ो|انضم',
  },
};
