import type { Language } from '../../contracts/job/plan.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import { isOfProgram } from './acts-on-page.ts';
import type { Copy } from './topics/topics.ts';

/** What a page says of a game or a tool that no starter has: that it is not built, and nothing about how it is. */
export function withoutProgram(copy: Copy, message: string, language: Language): Copy {
  if (!isOfProgram(message)) return copy;
  return { ...copy, ...wordsOf(words, language).pick('eyebrow', 'lead') };
}

const words = dictionary(['eyebrow', 'lead'], {
  en: 'Not built yet | The program itself is not part of this page yet.',
  es: 'Aún no está hecho | El programa en sí todavía no forma parte de esta página.',
  de: 'Noch nicht gebaut | Das Programm selbst gehört noch nicht zu dieser Seite.',
  fr: 'Pas encore construit | Le programme lui-même ne fait pas encore partie de cette page.',
  pt: 'Ainda não foi feito | O programa em si ainda não faz parte desta página.',
  it: 'Non ancora costruito | Il programma stesso non fa ancora parte di questa pagina.',
  nl: 'Nog niet gebouwd | Het programma zelf hoort nog niet bij deze pagina.',
  pl: 'Jeszcze niegotowe | Samego programu jeszcze na tej stronie nie ma.',
  tr: 'Henüz yapılmadı | Programın kendisi henüz bu sayfada yok.',
  ru: 'Ещё не сделано | Самой программы на этой странице пока нет.',
  zh: '尚未制作 | 程序本身还不在本页中。',
  ja: 'まだできていません | プログラム本体はまだこのページにありません。',
  ko: '아직 만들어지지 않음 | 프로그램 자체는 아직 이 페이지에 없습니다.',
  hi: 'अभी बना नहीं है | प्रोग्राम अभी इस पेज में नहीं है।',
  ar: 'لم يُبنَ بعد | البرنامج نفسه ليس جزءًا من هذه الصفحة بعد.',
  id: 'Belum dibuat | Programnya sendiri belum ada di halaman ini.',
  vi: 'Chưa được xây dựng | Chương trình chính chưa có trên trang này.',
  uk: 'Ще не створено | Самої програми на цій сторінці поки немає.',
  sv: 'Inte byggt än | Själva programmet ingår inte i den här sidan än.',
});
