import type { Language } from '../../../contracts/job/plan.ts';

/**
 * The language of the page: the one the text asks for, otherwise the one it is written in; English if
 * neither can be determined.
 *
 * @example
 * readLanguage('un juego de la serpiente'); // 'es'
 * readLanguage('a quiz about space in German'); // 'de'
 */
export function readLanguage(text: string): Language {
  const head = text.slice(0, 2000);
  return (
    asked.find(([pattern]) => pattern.test(head))?.[1] ??
    scripts.find(([pattern]) => pattern.test(head))?.[1] ??
    latinLanguageOf(head.replaceAll(links, '').replaceAll(pairs, '').toLowerCase())
  );
}

/** The "com" of an address is no Portuguese. */
const links = /(?<!\S)[^\s.@]{0,60}[.@]\S{2,120}/gu;

/** "la cuchara = spoon" says nothing of the language of the page. */
const pairs = /[^\n,;:=>→]{1,60}(?:=|->|→)[^\n,;:=>→]{1,60}/gu;

/** What languages are called in English, and in others. */
export const languageNames: readonly (readonly [Language, english: string, others: string])[] = [
  ['en', 'English', 'inglés|englisch|anglais|inglês|inglese|angielsku|английском'],
  ['es', 'Spanish', 'español|castellano|spanisch|espagnol|espanhol|spagnolo'],
  ['de', 'German', 'deutsch|alemán|allemand|alemão|tedesco'],
  ['fr', 'French', 'français|francés|französisch|francês|francese'],
  ['pt', 'Portuguese', 'português|portugués|portugiesisch|portugais|portoghese'],
  ['it', 'Italian', 'italiano|italienisch|italien'],
  ['pl', 'Polish', 'polsku|polaco|polnisch|polonais|polacco'],
  ['tr', 'Turkish', 'türkçe|turco|türkisch|turc'],
  ['ru', 'Russian', 'русском|ruso|russisch|russe|russo'],
  ['zh', 'Chinese', '中文|chino|chinesisch|chinois'],
  ['ja', 'Japanese', '日本語で|japonés|japanisch|japonais'],
  ['ko', 'Korean', '한국어로|coreano|koreanisch|coréen'],
  ['hi', 'Hindi', 'हिंदी में|हिन्दी में'],
  ['ar', 'Arabic', 'árabe|arabisch|arabe|arabo|арабском'],
];

/** "in German", "auf Deutsch", "en español". */
const asked: readonly (readonly [RegExp, Language])[] = languageNames.map(
  ([language, english, others]) => [
    new RegExp(
      `(?<!\\p{L})(?:in|en|em|auf|na|на|po|по|用)\\s?(?:${english}|${others})(?!\\p{L})|${others.includes(' ') || /[\u3040-\ud7af]/.test(others) ? `(?:${others})` : '(?!)'}`,
      'iu',
    ),
    language,
  ],
);

const scripts: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Hangul}{2}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u, 'ja'],
  [/\p{Script=Han}{2}/u, 'zh'],
  [/\p{Script=Devanagari}{2}/u, 'hi'],
  [/\p{Script=Cyrillic}{3}/u, 'ru'],
  // Text with letters of Persian or Urdu is not Arabic.
  [/^(?![^]*[پچژگکیٹڈڑںےہۀ])[^]*\p{Script=Arabic}{3}/u, 'ar'],
];

function latinLanguageOf(text: string): Language {
  const words = text.match(/[\p{L}']+/gu)?.slice(0, 120) ?? [];
  let best: Language = 'en';
  let most = 0;
  for (const [language, known, letters] of latin) {
    const points =
      words.filter((word) => known.has(word)).length +
      (letters?.test(text) ? 1.5 : 0) +
      (language === 'en' ? 0.1 : 0);
    if (points > most) {
      most = points;
      best = language;
    }
  }
  return best;
}

const latin: readonly (readonly [Language, ReadonlySet<string>, RegExp?])[] = [
  [
    'en',
    set(
      'a an the for with and of about my our to in on that which make create build please i want need me page game site website shop store timer list landing online app form registration quiz calculator clock should where add can be simple nice',
    ),
  ],
  [
    'es',
    set(
      'un una el la los las de del para con y mi que por sobre en crea crear créame haz hazme quiero necesito página pagina juego sitio web tienda línea lista tareas calculadora temporizador cuestionario formulario tres raya gatos memoria serpiente documentación panel gráficos tablero modo',
    ),
    /[ñ¿¡]/u,
  ],
  [
    'de',
    set(
      'ein eine einen einer der die das den dem für fur mit und mein meine meinen über von zum zur bis uhr vokabeltrainer karteikarten deutsch im ich will möchte brauche bitte mach mache erstelle baue seite webseite spiel laden rechner aufgabenliste gedächtnisspiel schlange tafel formular anmeldeformular taschenrechner wetter dunkel quiz',
    ),
    /[ßäö]/u,
  ],
  [
    'fr',
    set(
      "un une le la les des du de pour avec et mon ma mes sur en je veux voudrais fais moi crée créer faites page site jeu boutique ligne liste tâches calculatrice convertisseur calculateur éditeur minuteur formulaire serpent morpion mémoire tableau bord d'une d'un qui",
    ),
    /[œç]|(?:enne|eux|elle|eau)s?\b|\bl'|\bd'|\bqu'/u,
  ],
  [
    'pt',
    set(
      'um uma o os as de do da dos das para com e meu minha que sobre em no na crie criar faça faz quero preciso página jogo site loja lista tarefas calculadora cronômetro formulário cobrinha velha memória painel gráficos cadastro questionário',
    ),
    /[ãõ]/u,
  ],
  [
    'it',
    set(
      'un uno una il lo la gli le di del della dei delle per con e mio mia che su sul sullo sullo crea fammi fai voglio vorrei pagina gioco sito negozio lista calcolatrice modulo serpente tris memoria pannello grafici attività online dello promemoria',
    ),
    /[òì]/u,
  ],
  [
    'pl',
    set(
      'i w z na do o dla mój moja moje zrób stwórz chcę proszę strona stronę strony gra grę sklep lista listę zadań kalkulator formularz wąż pamięć blog internetowy się który',
    ),
    /[łżśćńźąę]/u,
  ],
  [
    'tr',
    set(
      'bir ve için ile hakkında benim yap oluştur istiyorum lütfen sayfa sayfası sitesi oyunu oyun mağaza mağazası listesi yapılacaklar hesap makinesi zamanlayıcı formu yılan hafıza kişisel',
    ),
    /[ğşı]/u,
  ],
];

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
