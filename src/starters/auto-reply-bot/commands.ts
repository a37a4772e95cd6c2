import type { NamedCommands } from '../shared/named-commands.ts';

export const replyCommands: NamedCommands = {
  replies: {
    does: 'Lists the answers.',
    words:
      '(?:list-?)?(?:replies|responses|triggers|autoreplies)|(?:reply|response|trigger|autoreply)s?[ -](?:list|show)|list|antworten|respuestas|lista|réponses|liste|respostas|risposte|antwoorden|lijst|odpowiedzi|cevaplar|yanıtlar|ответы|список|列表|一覧|목록|सूची|الردود|قائمة',
  },
  'reply-add': {
    does: 'Adds what the bot answers to certain words.',
    words:
      '(?:add|new|set|create)-?(?:reply|response|trigger|autoreply)|(?:reply|response|trigger|autoreply|auto-?response)s?[ -](?:add|new|set|create)|add|antwort-?(?:neu|hinzufügen)|hinzufügen|añadir|agregar|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|添加|追加|추가|जोड़ें|اضف|أضف|إضافة|اضافة|اضافه|رد',
  },
  'reply-remove': {
    does: 'Removes an answer that was added.',
    words:
      '(?:del|delete|remove)-?(?:reply|response|trigger|autoreply)|(?:reply|response|trigger|autoreply|auto-?response)s?[ -](?:remove|delete|del)|remove|delete|antwort-?löschen|löschen|entfernen|borrar|eliminar|quitar|supprimer|retirer|remover|apagar|rimuovi|elimina|verwijderen|usuń|sil|удалить|删除|削除|삭제|हटाएँ|احذف|حذف|ازالة',
  },
};
