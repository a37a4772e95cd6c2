import type { Language } from '../../contracts/job/plan.ts';
import { asksForProgram } from '../not-included/asks-for-program.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import type { Copy } from './topics/topics.ts';

/** What a page says of a game or a tool that no starter has: that it is not built, and nothing about how it is. */
export function withoutProgram(copy: Copy, message: string, language: Language): Copy {
  if (!asksForProgram(message)) return copy;
  return { ...copy, ...wordsOf(words, language).pick('eyebrow', 'lead') };
}

const words = dictionary(['eyebrow', 'lead'], {
  en: 'Not built yet | This page is about {title}. The program itself is not part of it yet.',
  es: 'Aún no está hecho | Esta página trata de {title}. El programa en sí todavía no forma parte de ella.',
  de: 'Noch nicht gebaut | Auf dieser Seite geht es um {title}. Das Programm selbst gehört noch nicht dazu.',
  fr: 'Pas encore construit | Cette page parle de {title}. Le programme lui-même n’en fait pas encore partie.',
  pt: 'Ainda não foi feito | Esta página é sobre {title}. O programa em si ainda não faz parte dela.',
  it: 'Non ancora costruito | Questa pagina parla di {title}. Il programma stesso non ne fa ancora parte.',
  nl: 'Nog niet gebouwd | Deze pagina gaat over {title}. Het programma zelf hoort er nog niet bij.',
  pl: 'Jeszcze niegotowe | Ta strona jest o: {title}. Samego programu jeszcze na niej nie ma.',
  tr: 'Henüz yapılmadı | Bu sayfa {title} hakkında. Programın kendisi henüz burada yok.',
  ru: 'Ещё не сделано | Эта страница о том, что такое {title}. Самой программы здесь пока нет.',
  zh: '尚未制作 | 本页介绍{title}，程序本身还不在其中。',
  ja: 'まだできていません | このページは「{title}」の紹介です。プログラム本体はまだありません。',
  ko: '아직 만들어지지 않음 | 이 페이지는 {title} 소개입니다. 프로그램 자체는 아직 없습니다.',
  hi: 'अभी बना नहीं है | यह पेज {title} के बारे में है। प्रोग्राम अभी इसमें नहीं है।',
  ar: 'لم يُبنَ بعد | هذه الصفحة عن {title}. البرنامج نفسه ليس جزءًا منها بعد.',
});
