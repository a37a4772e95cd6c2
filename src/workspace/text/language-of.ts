import type { Language } from '../../contracts/languages.ts';

/**
 * The language that a text is written in; undefined if nothing in it tells, or fewer words than `words`.
 *
 * @example
 * languageOf('un juego de la serpiente'); // 'es'
 */
export function languageOf(text: string, words = 0): Language | undefined {
  const head = text.slice(0, 2000);
  return scripts.find(([pattern]) => pattern.test(head))?.[1] ?? latinLanguageOf(head, words);
}

const scripts: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Hangul}{2}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u, 'ja'],
  [/\p{Script=Han}{2}/u, 'zh'],
  [/\p{Script=Devanagari}{2}/u, 'hi'],
  // Text with letters of Ukrainian is not Russian.
  [/^(?![^]*[іїєґ])[^]*\p{Script=Cyrillic}{3}/iu, 'ru'],
  // Text with letters of Persian or Urdu is not Arabic.
  [/^(?![^]*[پچژگکیٹڈڑںےہۀ])[^]*\p{Script=Arabic}{3}/u, 'ar'],
];

function latinLanguageOf(text: string, least: number): Language | undefined {
  const written = text.match(/[\p{L}\p{N}_']+/gu)?.slice(0, 120) ?? [];
  const words = written.map((word) => word.toLowerCase());
  // Names have letters of other languages: "Zoë & Björn's wedding".
  const plain = written.filter((word) => !/^\p{Lu}/u.test(word)).join(' ');
  let best: Language | 'other' | undefined;
  let most = 0;
  for (const [language, known, letters] of latin) {
    const points =
      words.filter((word) => known.has(word)).length +
      (letters?.test(plain) ? 1.5 : 0) +
      // A tie is English.
      (language === 'en' && words.some((word) => known.has(word)) ? 0.1 : 0);
    if (points > most && points >= least) {
      most = points;
      best = language;
    }
  }
  best ??= latin.find(([, , letters]) => least === 0 && letters?.test(words.join(' ')))?.[0];
  return best === 'other' ? undefined : best;
}

const latin: readonly (readonly [Language | 'other', ReadonlySet<string>, RegExp?])[] = [
  [
    'en',
    set(
      'a an the for with and of about my our to in on that which make create build please i want need me page game site website shop store timer list landing online app form registration quiz calculator clock should where add can be simple nice is are you your it from when who what how each not if has have will called says answers answer questions question users people seconds minutes hours wedding invite',
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
  // Languages in which no project can be: what they share with others must not count for those.
  [
    'other', // Dutch
    set(
      'een het de en voor met mijn onze wij ik wil graag maak maken nodig naar van niet geen ook aan bij uit zijn heeft moet alsjeblieft waar dat als tussen winkel webwinkel pagina kleuren uur welkom nieuwe leden wordt worden elke',
    ),
  ],
  [
    'other', // Swedish, Danish, Norwegian
    set(
      'en ett et för med och og som till til på är er jag jeg vill vil ha har vår vores min mitt mig meg av af hemsida hjemmeside nettside sida side lag lav skapa bygg behöver trenger ikke inte kan skal ska från fra',
    ),
    /[åø]/u,
  ],
  [
    'other', // Finnish
    set(
      'ja tee minulle sivu sivusto verkkosivu haluan jossa sekä on myös meidän nettisivu botti joka',
    ),
  ],
  [
    'other', // Czech, Slovak
    set(
      'pro s na je se chci udělej vytvoř mi stránku stránka prosím náš naše aby který web webovou podle také',
    ),
    /[ěřů]/u,
  ],
  [
    'other', // Romanian
    set(
      'pentru cu și si vreau pagină pagina un o fă creează mi care site noastră este din la am nevoie',
    ),
    /[țșă]/u,
  ],
  [
    'other', // Hungarian
    set(
      'egy és az nekem kérek oldal oldalt weboldal weboldalt készíts csinálj hogy ahol szeretnék legyen',
    ),
    /[őű]/u,
  ],
  [
    'other', // Indonesian, Malay
    set(
      'buat buatkan untuk dengan dan saya yang halaman situs toko ini ada bisa kami tolong aplikasi adalah',
    ),
  ],
  [
    'other', // Vietnamese
    set('tạo cho tôi một trang web với và của có muốn cần làm'),
    /[đơưạảấầậếềệộớợụứừự]/u,
  ],
];

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
