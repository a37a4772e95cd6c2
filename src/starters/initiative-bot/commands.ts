import type { NamedCommands } from '../shared/named-commands.ts';

const noun =
  '(?:initiative|init|iniciativa|iniziativa|initiatief|inicjatywa|inisiyatif|инициатива|ініціатива|initiativ|先攻|イニシアチブ|行動順|우선권|이니셔티브|turns?|combat|fight|battle|encounter|kampf|combate|combattimento)';

export const initiativeCommands: NamedCommands = {
  initiative: {
    does: 'Joins the turn order.',
    words: `${noun}(?:[ -](?:add|join|roll|set|new|añadir|hinzufügen|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|додати|添加|追加|추가))?|(?:add|join|roll)-?${noun}`,
  },
  'initiative-next': {
    does: 'Moves on to the next turn.',
    words: `next|nextturn|next-turn|weiter|nächster|siguiente|suivant|próximo|prossimo|volgende|następny|sıradaki|следующий|далее|наступний|nästa|下一个|次|다음|${noun}[ -](?:next|turn|weiter|siguiente|suivant|próximo|prossimo|volgende|następny|sıradaki|следующий)`,
  },
  'initiative-list': {
    does: 'Shows the turn order.',
    words: `order|turn-?order|${noun}[ -](?:list|show|order|lista|liste|lijst|список|порядок)`,
  },
  'initiative-remove': {
    does: 'Takes somebody out of the turn order.',
    words: `${noun}[ -](?:remove|delete|kill|dead|quitar|entfernen|retirer|remover|rimuovi|verwijderen|usuń|çıkar|удалить|убрать)`,
  },
  'initiative-end': {
    does: 'Ends the fight.',
    words: `end|endfight|endcombat|${noun}[ -](?:end|clear|reset|stop|fin|ende|terminar|fim|fine|einde|koniec|bitir|конец|завершить)|(?:clear|reset|end)-?${noun}`,
  },
};
