import type { GivenList, Language } from '../../contracts/job/plan.ts';
import { languages } from '../../contracts/languages.ts';
import { capitalsIn } from '../quiz/capitals.ts';
import { type Pair, readPairs } from '../page/reading/read-pairs.ts';

/** The pairs of the request; otherwise common words, sums or capitals, as its subject asks. */
export function cardsOf(
  message: string,
  language: Language,
  lists: readonly GivenList[] = [],
): readonly Pair[] {
  const given = readPairs(message);
  if (given.length > 0) return given;
  // "das Haus (house), der Baum (tree)"
  const told = lists.flatMap(({ entries }) =>
    entries.flatMap(({ name, about }) => (about === undefined ? [] : [[name, about] as const])),
  );
  if (told.length > 1) return told;
  if (sums.test(message))
    return [6, 7, 8, 9].flatMap((a) =>
      [3, 7, 8].map((b) => [`${a} × ${b}`, String(a * b)] as const),
    );
  const other = languageIn(message, language);
  return other === undefined
    ? // A question is the country itself.
      capitalsIn(message, language, '{country}').map(
        ({ question, answers: [capital = ''] }) => [question, capital] as const,
      )
    : vocabulary(other, language);
}

const sums =
  /math|multipl|times tables?|einmaleins|matem|mathe|calcul|tabliczk|çarpım|умнож|математ|乘法|九九|掛け算|算数|곱셈|구구단|गणित|पहाड़|ضرب|رياضيات/iu;

/** A language that the request names in its own language or in English: "Spanish words". */
function languageIn(message: string, own: Language): Language | undefined {
  const text = message.toLowerCase();
  return languages.find((language) =>
    [own, 'en', language].some((speaker) => {
      const name = new Intl.DisplayNames([speaker], { type: 'language' }).of(language);
      return language !== own && name !== undefined && text.includes(name.toLowerCase());
    }),
  );
}

function vocabulary(other: Language, own: Language): readonly Pair[] {
  const fronts = common[other].split(', ');
  return common[own].split(', ').map((word, index) => [fronts[index] ?? '', word] as const);
}

const common: Readonly<Record<Language, string>> = {
  en: 'house, water, bread, sun, dog, cat, book, friend, day, night',
  es: 'casa, agua, pan, sol, perro, gato, libro, amigo, día, noche',
  de: 'Haus, Wasser, Brot, Sonne, Hund, Katze, Buch, Freund, Tag, Nacht',
  fr: 'maison, eau, pain, soleil, chien, chat, livre, ami, jour, nuit',
  pt: 'casa, água, pão, sol, cachorro, gato, livro, amigo, dia, noite',
  it: 'casa, acqua, pane, sole, cane, gatto, libro, amico, giorno, notte',
  nl: 'huis, water, brood, zon, hond, kat, boek, vriend, dag, nacht',
  pl: 'dom, woda, chleb, słońce, pies, kot, książka, przyjaciel, dzień, noc',
  tr: 'ev, su, ekmek, güneş, köpek, kedi, kitap, arkadaş, gün, gece',
  ru: 'дом, вода, хлеб, солнце, собака, кошка, книга, друг, день, ночь',
  zh: '房子, 水, 面包, 太阳, 狗, 猫, 书, 朋友, 白天, 夜晚',
  ja: '家, 水, パン, 太陽, 犬, 猫, 本, 友達, 日, 夜',
  ko: '집, 물, 빵, 해, 개, 고양이, 책, 친구, 날, 밤',
  hi: 'घर, पानी, रोटी, सूरज, कुत्ता, बिल्ली, किताब, दोस्त, दिन, रात',
  ar: 'بيت, ماء, خبز, شمس, كلب, قطة, كتاب, صديق, يوم, ليل',
};
