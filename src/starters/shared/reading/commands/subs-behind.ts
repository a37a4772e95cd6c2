import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * A request in which each subcommand stands behind the name of its command, where it lists them behind one.
 *
 * @example
 * subsBehind('/pomodoro start, stop and join'); // '/pomodoro start, /pomodoro stop and /pomodoro join'
 */
export function subsBehind(text: string): string {
  return text.replaceAll(listed, (whole: string, name: string, subs: string) =>
    whole.slice(0, whole.length - subs.length).concat(
      subs.replaceAll(one, (sub, at: number) => {
        const before = subs.slice(0, at);
        if (/^(?:and|or|und|oder|y|o|et|ou|e|en|of|i|oraz|lub|ve|veya|и|или|और|या)$/iu.test(sub))
          return sub;
        if (before === '') return sub;
        const gap = before.endsWith('/') || before.endsWith('|') ? ' ' : '';
        return `${gap}${name} ${sub}`;
      }),
    ),
  );
}

const verb = [
  'add|new|create|start|stop|end|join|leave|list|show|view|remove|delete|del|edit|done|cancel|random|reroll|open|close|pause|resume|set|reset|clear|search|find|draw|claim|approve|deny|accept|reject|complete|finish',
  'starten|stopp(?:en)?|beitreten|mitmachen|verlassen|hinzufügen|neu|erstellen|liste|zeigen|anzeigen|löschen|entfernen|erledigt|fertig|beenden|bearbeiten|ende',
  'crear|nuevo|nueva|añadir|agregar|lista|listar|ver|mostrar|borrar|eliminar|quitar|editar|empezar|iniciar|parar|terminar|unirse|salir|hecho|completar|buscar',
  'créer|creer|ajouter|ajout|nouveau|voir|afficher|supprimer|retirer|modifier|démarrer|arrêter|rejoindre|quitter|fait|terminer|fini',
  'criar|adicionar|novo|remover|apagar|excluir|começar|entrar|sair|feito|concluir|encerrar',
  'crea|aggiungi|nuovo|mostra|rimuovi|elimina|cancella|modifica|avvia|inizia|ferma|entra|esci|fatto|cerca',
  'maken|toevoegen|nieuw|lijst|tonen|verwijderen|wissen|bewerken|stoppen|meedoen|klaar',
  'dodaj|utwórz|nowe|nowy|nowa|pokaż|usuń|edytuj|dołącz|opuść|zrobione|koniec|szukaj',
  'ekle|oluştur|yeni|listele|göster|sil|kaldır|düzenle|başlat|başla|durdur|bitir|katıl|ayrıl|tamamla',
  'добавить|создать|новый|список|показать|удалить|изменить|старт|начать|стоп|закончить|войти|выйти|готово',
  '添加|创建|新建|列表|查看|删除|开始|停止|结束|加入|退出|完成|追加|作成|一覧|表示|削除|開始|終了|参加|完了',
  '추가|생성|목록|보기|삭제|시작|중지|종료|참가|나가기|완료|जोड़ें|सूची|हटाएँ|शुरू|बंद|إضافة|قائمة|حذف|بدء|إيقاف|انضمام',
].join('|');
const joint =
  '(?:\\s?[,/|、，،]\\s?(?:(?:and|or|und|oder|y|o|et|ou|e|en|of|i|oraz|lub|ve|veya|и|или)\\s)?|\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|oraz|lub|ve|veya|и|или|और|या)\\s|\\s)';
const listed = letterPattern(
  `(?<![\\p{L}\\p{N}/.<_-])(\\/[\\p{L}\\p{M}\\p{N}_-]{2,32})\\s((?:${verb})(?:${joint}(?:${verb})(?![\\p{L}\\p{M}\\p{N}_-])){1,7})(?![\\p{L}\\p{M}\\p{N}_-])`,
  'giu',
);
const one = /[\p{L}\p{M}]{1,20}/gu;
