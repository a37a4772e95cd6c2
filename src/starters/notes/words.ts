import { dictionary } from '../page/dictionary.ts';

/** In the sample, ⏎ is a line break. */
export const words = dictionary(
  [
    'new',
    'notes',
    'note',
    'search',
    'none',
    'view',
    'write',
    'read',
    'remove',
    'removed',
    'undo',
    'untitled',
    'help',
    'sample',
  ],
  {
    en: 'New note | Notes | Note | Search | No note has these words. | View | Write | Read | Delete note | Deleted: {name} | Bring it back | Untitled | Markdown works: # heading, **bold**, *italic*, - list, - [ ] task, > quote. Notes stay in this browser. | # First note ⏎ Write **here**, and look at it under *Read*. ⏎  ⏎ - [ ] a task ⏎ - [x] a finished one',
    es: 'Nota nueva | Notas | Nota | Buscar | Ninguna nota tiene esas palabras. | Vista | Escribir | Leer | Borrar nota | Borrada: {name} | Recuperarla | Sin título | Se puede usar Markdown: # título, **negrita**, *cursiva*, - lista, - [ ] tarea, > cita. Las notas se quedan en este navegador. | # Primera nota ⏎ Escribe **aquí** y míralo en *Leer*. ⏎  ⏎ - [ ] una tarea ⏎ - [x] una terminada',
    de: 'Neue Notiz | Notizen | Notiz | Suchen | Keine Notiz enthält diese Wörter. | Ansicht | Schreiben | Lesen | Notiz löschen | Gelöscht: {name} | Zurückholen | Ohne Titel | Markdown geht: # Überschrift, **fett**, *kursiv*, - Liste, - [ ] Aufgabe, > Zitat. Die Notizen bleiben in diesem Browser. | # Erste Notiz ⏎ Schreib **hier** und sieh es unter *Lesen* an. ⏎  ⏎ - [ ] eine Aufgabe ⏎ - [x] eine erledigte',
    fr: 'Nouvelle note | Notes | Note | Chercher | Aucune note ne contient ces mots. | Vue | Écrire | Lire | Supprimer la note | Supprimée : {name} | La récupérer | Sans titre | Markdown fonctionne : # titre, **gras**, *italique*, - liste, - [ ] tâche, > citation. Les notes restent dans ce navigateur. | # Première note ⏎ Écrivez **ici**, puis regardez sous *Lire*. ⏎  ⏎ - [ ] une tâche ⏎ - [x] une tâche faite',
    pt: 'Nova nota | Notas | Nota | Buscar | Nenhuma nota tem essas palavras. | Visão | Escrever | Ler | Apagar nota | Apagada: {name} | Recuperar | Sem título | Markdown funciona: # título, **negrito**, *itálico*, - lista, - [ ] tarefa, > citação. As notas ficam neste navegador. | # Primeira nota ⏎ Escreva **aqui** e veja em *Ler*. ⏎  ⏎ - [ ] uma tarefa ⏎ - [x] uma feita',
    it: 'Nuova nota | Note | Nota | Cerca | Nessuna nota contiene queste parole. | Vista | Scrivi | Leggi | Elimina nota | Eliminata: {name} | Recuperala | Senza titolo | Funziona Markdown: # titolo, **grassetto**, *corsivo*, - elenco, - [ ] attività, > citazione. Le note restano in questo browser. | # Prima nota ⏎ Scrivi **qui** e guarda in *Leggi*. ⏎  ⏎ - [ ] un’attività ⏎ - [x] una conclusa',
    nl: 'Nieuwe notitie | Notities | Notitie | Zoeken | Deze woorden staan in geen enkele notitie. | Weergave | Schrijven | Lezen | Notitie verwijderen | Verwijderd: {name} | Terugzetten | Naamloos | Markdown werkt: # kop, **vet**, *cursief*, - lijst, - [ ] taak, > citaat. Notities blijven in deze browser. | # Eerste notitie ⏎ Schrijf **hier** en bekijk het onder *Lezen*. ⏎  ⏎ - [ ] een taak ⏎ - [x] een taak die klaar is',
    pl: 'Nowa notatka | Notatki | Notatka | Szukaj | Żadna notatka nie ma tych słów. | Widok | Pisz | Czytaj | Usuń notatkę | Usunięto: {name} | Przywróć | Bez tytułu | Działa Markdown: # nagłówek, **pogrubienie**, *kursywa*, - lista, - [ ] zadanie, > cytat. Notatki zostają w tej przeglądarce. | # Pierwsza notatka ⏎ Pisz **tutaj** i zobacz pod *Czytaj*. ⏎  ⏎ - [ ] zadanie ⏎ - [x] zrobione',
    tr: 'Yeni not | Notlar | Not | Ara | Bu sözcükler hiçbir notta yok. | Görünüm | Yaz | Oku | Notu sil | Silindi: {name} | Geri getir | Başlıksız | Markdown çalışır: # başlık, **kalın**, *eğik*, - liste, - [ ] görev, > alıntı. Notlar bu tarayıcıda kalır. | # İlk not ⏎ **Buraya** yaz, *Oku* ile bak. ⏎  ⏎ - [ ] bir görev ⏎ - [x] biten görev',
    ru: 'Новая заметка | Заметки | Заметка | Поиск | Таких слов нет ни в одной заметке. | Вид | Писать | Читать | Удалить заметку | Удалено: {name} | Вернуть | Без названия | Работает Markdown: # заголовок, **жирный**, *курсив*, - список, - [ ] задача, > цитата. Заметки остаются в этом браузере. | # Первая заметка ⏎ Пишите **здесь** и смотрите под *Читать*. ⏎  ⏎ - [ ] задача ⏎ - [x] сделанная',
    zh: '新建笔记 | 笔记列表 | 笔记 | 搜索 | 没有笔记包含这些字。 | 视图 | 编写 | 阅读 | 删除笔记 | 已删除：{name} | 恢复 | 未命名 | 支持 Markdown：# 标题、**粗体**、*斜体*、- 列表、- [ ] 任务、> 引用。笔记保存在此浏览器中。 | # 第一篇笔记 ⏎ 在**这里**写，在“阅读”中查看。 ⏎  ⏎ - [ ] 一个任务 ⏎ - [x] 已完成的任务',
    ja: '新しいメモ | メモ一覧 | メモ | 検索 | その言葉を含むメモはありません。 | 表示 | 書く | 読む | メモを削除 | 削除しました：{name} | 元に戻す | 無題 | Markdown が使えます：# 見出し、**太字**、*斜体*、- リスト、- [ ] タスク、> 引用。メモはこのブラウザーに残ります。 | # 最初のメモ ⏎ **ここ**に書いて、「読む」で見ます。 ⏎  ⏎ - [ ] タスク ⏎ - [x] 終わったタスク',
    ko: '새 메모 | 메모 목록 | 메모 | 찾기 | 그 말이 있는 메모가 없습니다. | 보기 | 쓰기 | 읽기 | 메모 삭제 | 삭제함: {name} | 되돌리기 | 제목 없음 | Markdown을 쓸 수 있습니다: # 제목, **굵게**, *기울임*, - 목록, - [ ] 할 일, > 인용. 메모는 이 브라우저에 남습니다. | # 첫 메모 ⏎ **여기**에 쓰고 ‘읽기’에서 봅니다. ⏎  ⏎ - [ ] 할 일 ⏎ - [x] 끝낸 일',
    hi: 'नया नोट | सभी नोट | नोट | खोजें | इन शब्दों वाला कोई नोट नहीं। | दृश्य | लिखें | पढ़ें | नोट मिटाएँ | मिटाया: {name} | वापस लाएँ | बिना शीर्षक | Markdown चलता है: # शीर्षक, **मोटा**, *तिरछा*, - सूची, - [ ] काम, > उद्धरण। नोट इसी ब्राउज़र में रहते हैं। | # पहला नोट ⏎ **यहाँ** लिखें और *पढ़ें* में देखें। ⏎  ⏎ - [ ] एक काम ⏎ - [x] पूरा हुआ काम',
    ar: 'ملاحظة جديدة | الملاحظات | الملاحظة | بحث | لا توجد ملاحظة بهذه الكلمات. | العرض | كتابة | قراءة | احذف الملاحظة | حُذفت: {name} | استعدها | بلا عنوان | يعمل Markdown: # عنوان، **غامق**، *مائل*، - قائمة، - [ ] مهمة، > اقتباس. تبقى الملاحظات في هذا المتصفح. | # أول ملاحظة ⏎ اكتب **هنا** وشاهد النتيجة في القراءة. ⏎  ⏎ - [ ] مهمة ⏎ - [x] مهمة منجزة',
  },
);
