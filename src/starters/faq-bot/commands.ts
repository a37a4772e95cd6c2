import type { NamedCommands } from '../shared/named-commands.ts';

export const faqCommands: NamedCommands = {
  faq: {
    does: 'Answers a question, or lists all.',
    words:
      'ask|questions|question|frage|fragen|pregunta|preguntas|pergunta|domanda|pytanie|soru|вопрос|问题|質問|질문|प्रश्न',
  },
  'faq-add': {
    does: 'Adds a question and its answer.',
    words:
      '(?:add|new|create)-?(?:cmd|com|command)|add|addfaq|add-faq|faqadd|hinzufügen|neu|añadir|agregar|ajouter|adicionar|aggiungi|dodaj|ekle|добавить|添加|追加|추가|जोड़ें',
  },
  'faq-remove': {
    does: 'Removes a question that was added.',
    words:
      '(?:del|delete|rm|remove)-?(?:cmd|com|command)|remove|delete|removefaq|remove-faq|entfernen|löschen|quitar|eliminar|borrar|supprimer|remover|rimuovi|elimina|usuń|sil|удалить|删除|削除|삭제|हटाएँ',
  },
};
