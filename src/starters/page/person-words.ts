import { dictionary } from './dictionary.ts';

/** What a page of one person says of them, until they write more. */
export const personWords = dictionary(['about1', 'about2'], {
  en: 'I take my time, and I finish what I begin. | Questions and ideas are welcome.',
  es: 'Trabajo sin prisa y termino lo que empiezo. | Las preguntas y las ideas son bienvenidas.',
  de: 'Ich nehme mir Zeit und bringe zu Ende, was ich beginne. | Fragen und Ideen sind willkommen.',
  fr: 'Je prends mon temps et je termine ce que je commence. | Questions et idées sont les bienvenues.',
  pt: 'Trabalho com calma e termino o que começo. | Perguntas e ideias são bem-vindas.',
  it: 'Lavoro con calma e porto a termine ciò che comincio. | Domande e idee sono benvenute.',
  nl: 'Ik neem de tijd en maak af wat ik begin. | Vragen en ideeën zijn welkom.',
  pl: 'Pracuję bez pośpiechu i kończę to, co zaczynam. | Pytania i pomysły są mile widziane.',
  tr: 'Acele etmem ve başladığım işi bitiririm. | Sorular ve fikirler her zaman bekleniyor.',
  ru: 'Я работаю без спешки и довожу начатое до конца. | Вопросы и идеи всегда кстати.',
  zh: '我慢慢做，做完每一件开始的事。 | 欢迎提问，也欢迎想法。',
  ja: '時間をかけて、始めたことは最後までやり遂げます。 | ご質問やアイデアを歓迎します。',
  ko: '서두르지 않고, 시작한 일은 끝까지 합니다. | 질문과 아이디어를 환영합니다.',
  hi: 'मैं इत्मीनान से काम करता हूँ और जो शुरू करता हूँ उसे पूरा करता हूँ। | सवालों और विचारों का स्वागत है।',
  ar: 'أعمل على مهل وأنهي ما أبدأه. | الأسئلة والأفكار مرحب بها دائمًا.',
});
