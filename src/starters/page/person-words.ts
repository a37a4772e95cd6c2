import { dictionary } from './dictionary.ts';

/** What a page of one person says of them, until they write more. */
export const personWords = dictionary(['about1', 'about2', 'about', 'write'], {
  en: 'I take my time, and I finish what I begin. | Questions and ideas are welcome. | About me | Get in touch',
  es: 'Trabajo sin prisa y termino lo que empiezo. | Las preguntas y las ideas son bienvenidas. | Sobre mí | Escríbeme',
  de: 'Ich nehme mir Zeit und bringe zu Ende, was ich beginne. | Fragen und Ideen sind willkommen. | Über mich | Schreiben Sie mir',
  fr: 'Je prends mon temps et je termine ce que je commence. | Questions et idées sont les bienvenues. | À propos de moi | Écrivez-moi',
  pt: 'Trabalho com calma e termino o que começo. | Perguntas e ideias são bem-vindas. | Sobre mim | Fale comigo',
  it: 'Lavoro con calma e porto a termine ciò che comincio. | Domande e idee sono benvenute. | Chi sono | Scrivimi',
  nl: 'Ik neem de tijd en maak af wat ik begin. | Vragen en ideeën zijn welkom. | Over mij | Neem contact op',
  pl: 'Pracuję bez pośpiechu i kończę to, co zaczynam. | Pytania i pomysły są mile widziane. | O mnie | Napisz do mnie',
  tr: 'Acele etmem ve başladığım işi bitiririm. | Sorular ve fikirler her zaman bekleniyor. | Hakkımda | Bana yazın',
  ru: 'Я работаю без спешки и довожу начатое до конца. | Вопросы и идеи всегда кстати. | Обо мне | Напишите мне',
  zh: '我慢慢做，做完每一件开始的事。 | 欢迎提问，也欢迎想法。 | 关于我 | 联系我',
  ja: '時間をかけて、始めたことは最後までやり遂げます。 | ご質問やアイデアを歓迎します。 | 自己紹介 | お問い合わせ',
  ko: '서두르지 않고, 시작한 일은 끝까지 합니다. | 질문과 아이디어를 환영합니다. | 제 소개 | 문의하기',
  hi: 'मैं इत्मीनान से काम करता हूँ और जो शुरू करता हूँ उसे पूरा करता हूँ। | सवालों और विचारों का स्वागत है। | मेरे बारे में | मुझसे संपर्क करें',
  ar: 'أعمل على مهل وأنهي ما أبدأه. | الأسئلة والأفكار مرحب بها دائمًا. | نبذة عني | تواصل معي',
  id: 'Saya bekerja dengan tenang, dan menyelesaikan apa yang saya mulai. | Pertanyaan dan ide selalu disambut. | Tentang saya | Hubungi saya',
  vi: 'Tôi làm việc từ tốn, và đã bắt đầu thì làm cho xong. | Mọi câu hỏi và ý tưởng đều được chào đón. | Về tôi | Liên hệ',
  uk: 'Я не поспішаю і довожу розпочате до кінця. | Запитання та ідеї завжди вітаються. | Про мене | Напишіть мені',
  sv: 'Jag tar mig tid, och jag gör klart det jag påbörjar. | Frågor och idéer är välkomna. | Om mig | Hör av dig',
});
