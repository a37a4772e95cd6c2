import type { NamedCommands } from '../shared/named-commands.ts';

export const reminderCommands: NamedCommands = {
  remind: {
    does: 'Reminds you of something.',
    words:
      'timer|set-?timer|alarm|wecker|temporizador|alarma|minuteur|minuterie|cronômetro|temporizzatore|minutnik|zamanlayıcı|таймер|будильник|定时|倒计时|タイマー|타이머|टाइमर|مؤقت|(?:remind|remindme|remind-me|reminders?|recordar|recordatorio|recuérdame|erinnere|erinnerung|erinnern|rappel|rappelle|lembrar|lembrete|ricorda|promemoria|przypomnij|hatırlat|напомни|напоминание|提醒|リマインド|リマインダー|알림|याद|herinner|herinnering|تذكير)(?: (?:me|add|set|create|new|crear|añadir|neu|erstellen|créer|ajouter|criar|adicionar|crea|aggiungi|dodaj|ekle|создать|добавить|添加|追加|추가|toevoegen))?',
  },
  reminders: {
    does: 'Lists your reminders.',
    words:
      '(?:list-?reminders|my-?reminders|reminders|list|lista|liste|lijst|listele|список|列表|一覧|목록|सूची|القائمة|قائمة|recordatorios|erinnerungen|rappels|lembretes|przypomnienia|hatırlatmalar|напоминания|herinneringen)|(?:remind|remindme|reminders?|recordar|recordatorio|erinnerung|rappel|lembrete|promemoria|przypomnij|hatırlat|напомни|напоминание|提醒|リマインド|알림|herinnering)[ -](?:list|all|show|lista|listar|liste|anzeigen|lijst|listele|список|列表|一覧|목록)',
  },
  forget: {
    does: 'Forgets a reminder.',
    words:
      '(?:unremind|cancel-?reminder|delete-?reminder|cancel|delete|remove|clear|stop|abbrechen|löschen|cancelar|borrar|eliminar|annuler|supprimer|apagar|remover|annulla|cancella|elimina|anuluj|usuń|iptal|sil|отмена|отменить|удалить|取消|删除|キャンセル|削除|취소|삭제|रद्द|हटाओ|annuleren|annuleer|verwijderen|verwijder|إلغاء|الغاء|حذف)|(?:remind|remindme|reminders?|recordar|recordatorio|erinnerung|rappel|lembrete|promemoria|przypomnij|hatırlat|напомни|напоминание|提醒|リマインド|알림|herinnering)[ -](?:delete|remove|cancel|clear|borrar|eliminar|löschen|supprimer|annuler|apagar|remover|elimina|cancella|usuń|sil|удалить|отменить|删除|取消|削除|삭제|verwijderen)',
  },
};
