import type { NamedCommands } from '../shared/named-commands.ts';

const noun =
  '(?:book|books|reading|buch|libro|livre|livro|boek|książka|kitap|книга|书|本|책|किताब|पुस्तक|كتاب|course|series|game)';

export const progressCommands: NamedCommands = {
  'book-add': {
    does: 'Chooses what is read next.',
    words: `${noun}|${noun}[ -](?:add|new|set|start|current|añadir|agregar|nuevo|hinzufügen|neu|ajouter|nouveau|adicionar|novo|aggiungi|nuovo|toevoegen|nieuw|dodaj|nowa|ekle|yeni|добавить|новая|添加|追加|추가|जोड़ें|إضافة|أضف|جديد)|add-?book|set-?book`,
  },
  progress: {
    does: 'Keeps how far a member is.',
    words:
      'page|read|update|log|fortschritt|seite|gelesen|progreso|página|avance|leído|progrès|avancement|lu|progresso|lido|letto|pagina|páginas|pagine|voortgang|bladzijde|gelezen|postęp|strona|przeczytane|ilerleme|sayfa|прогресс|страница|прочитано|进度|页|進捗|ページ|진도|진행|쪽|페이지|प्रगति|पृष्ठ|تقدم|التقدم|صفحة',
  },
  club: {
    does: 'Shows how far everybody is.',
    words:
      'list|all|overview|ranking|classifica|clasificación|ranglijst|rangliste|overzicht|resumen|résumé|resumo|riepilogo|özet|progress-list|status|readers|standings|leaderboard|liste|stand|übersicht|lista|estado|todos|état|classement|situação|stato|elenco|lijst|stan|durum|список|статус|все|列表|名单|一覧|状況|목록|현황|सूची|स्थिति|قائمة|القائمة|الكل|الحالة',
  },
};
