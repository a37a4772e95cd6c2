import type { NamedCommands } from '../shared/named-commands.ts';
import { toldNext } from '../shared/told-words.ts';

const noun =
  '(?:birthdays?|bday|cumpleaños|cumple|geburtstage?|anniv|anniversaires?|aniversários?|aniversarios?|niver|compleann[oi]|verjaardag(?:en)?|urodziny|doğum-?günü|doğumgünü|др|день-рождения|生日|誕生日|생일|जन्मदिन|ميلاد)';

export const birthdayCommands: NamedCommands = {
  birthday: {
    does: 'Keeps your birthday.',
    words: `${noun}(?: (?:set|add|new|definir|poner|añadir|setzen|eintragen|hinzufügen|ajouter|définir|adicionar|imposta|aggiungi|instellen|toevoegen|ustaw|dodaj|ayarla|ekle|добавить|задать|设置|登録|등록|설정))?|(?:set|add|my|new)-?(?:birthday|bday)|(?:birthday|bday)-?(?:set|add)`,
  },
  birthdays: {
    does: 'Lists the next birthdays.',
    told: toldNext,
    words: `birthdays|next-?birthdays?|upcoming|ближайшие|próximos|prochains|prossimi|${noun}[ -](?:list|next|upcoming|show|lista|proximos|próximos|liste|anzeigen|nächste|prochains?|lister|prossimi|elenco|lijst|volgende|następne|sıradaki|liste|список|ближайшие|列表|一覧|목록)`,
  },
  'birthday-remove': {
    does: 'Forgets your birthday.',
    words: `${noun}[ -](?:remove|delete|forget|clear|quitar|borrar|eliminar|remover|apagar|löschen|entfernen|supprimer|retirer|rimuovi|elimina|verwijder|verwijderen|usuń|sil|kaldır|удалить|删除|削除|삭제)|removebirthday|delete-?birthday`,
  },
};
