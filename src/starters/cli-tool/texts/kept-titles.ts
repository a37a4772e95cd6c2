import { dictionary } from '../../page/dictionary.ts';

/** What a list keeper is called that has no other name. */
export const keptTitles = dictionary(
  ['expenses', 'tasks', 'notes', 'hours', 'bookmarks', 'contacts', 'habits', 'books'],
  {
    en: 'Expense Tracker | Task List | Notes | Time Tracker | Bookmarks | Contacts | Habit Tracker | Books',
    es: 'Gastos | Tareas | Notas | Horas | Marcadores | Contactos | Hábitos | Libros',
    de: 'Ausgaben | Aufgaben | Notizen | Zeiterfassung | Lesezeichen | Kontakte | Gewohnheiten | Bücher',
    fr: 'Dépenses | Tâches | Notes | Heures | Favoris | Contacts | Habitudes | Livres',
    pt: 'Despesas | Tarefas | Notas | Horas | Favoritos | Contatos | Hábitos | Livros',
    it: 'Spese | Attività | Appunti | Ore | Segnalibri | Contatti | Abitudini | Libri',
    nl: 'Uitgaven | Taken | Notities | Uren | Bladwijzers | Contacten | Gewoontes | Boeken',
    pl: 'Wydatki | Zadania | Notatki | Godziny | Zakładki | Kontakty | Nawyki | Książki',
    tr: 'Harcamalar | Görevler | Notlar | Saatler | Yer imleri | Kişiler | Alışkanlıklar | Kitaplar',
    ru: 'Расходы | Задачи | Заметки | Учёт времени | Закладки | Контакты | Привычки | Книги',
    zh: '记账 | 待办 | 笔记 | 工时 | 书签 | 联系人 | 习惯 | 图书',
    ja: '家計簿 | タスク | メモ | 作業時間 | ブックマーク | 連絡先 | 習慣 | 本',
    ko: '가계부 | 할 일 | 메모 | 작업 시간 | 북마크 | 연락처 | 습관 | 책',
    hi: 'खर्च | कार्य | नोट्स | घंटे | बुकमार्क | संपर्क | आदतें | किताबें',
    ar: 'المصاريف | المهام | الملاحظات | الساعات | الإشارات | جهات الاتصال | العادات | الكتب',
  },
);
