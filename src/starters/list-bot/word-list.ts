import type { Language } from '../../contracts/languages.ts';
import { commonPairs } from '../flashcards/cards.ts';
import { asksForWords, thingOfTheDay } from './asks-for-words.ts';
import { emptyList, listWords, removeWords, type WantedList } from './wanted-list.ts';

/**
 * The list from which a word of the day is taken, with common words where a request names their language;
 * undefined without that wish.
 *
 * @example
 * wordList('a daily word in Spanish', 'en', 'add')?.first[0]; // 'casa = house'
 */
export function wordList(text: string, language: Language, add: string): WantedList | undefined {
  const thing = thingOfTheDay(text);
  if (thing !== undefined)
    return {
      ...emptyList,
      name: thing,
      add: `${thing} ${add}`,
      list: `${thing} ${listWords[language]}`,
      remove: `${thing} ${removeWords[language]}`,
      isForStaff: byStaff.test(text),
    };
  if (!asksForWords(text)) return undefined;
  const [name = '', word = '', meaning = '', example = ''] = names[language].split(' ');
  return {
    ...emptyList,
    name,
    add: `${name} ${add}`,
    list: `${name} ${listWords[language]}`,
    remove: `${name} ${removeWords[language]}`,
    fields: examples.test(text) ? [word, meaning, example] : [word, meaning],
    first: commonPairs(text, language).map((pair) => pair.join(' = ')),
  };
}

/** "and moderators can add new ones" */
const byStaff =
  /(?<!\p{L})(?:mods?|moderator\p{L}{0,3}|admins?|staff|teachers?|administrador\p{L}{0,2}|modérateurs?|модератор\p{L}{0,3}|админ\p{L}{0,3})(?!\p{L})[^.;]{0,30}(?:add|hinzu|eintrag|añad|agreg|ajout|adicion|aggiung|toevoeg|doda|ekle|добав)|管理员|関係者|관리자/iu;
const examples =
  /example|beispiel|ejemplo|exemple|exemplo|esempio|voorbeeld|przykład|örnek|пример|例|예문|उदाहरण|مثال/iu;
const names: Readonly<Record<Language, string>> = {
  en: 'words word meaning example',
  es: 'palabras palabra significado ejemplo',
  de: 'wörter wort bedeutung beispiel',
  fr: 'mots mot sens exemple',
  pt: 'palavras palavra significado exemplo',
  it: 'parole parola significato esempio',
  nl: 'woorden woord betekenis voorbeeld',
  pl: 'słowa słowo znaczenie przykład',
  tr: 'kelimeler kelime anlam örnek',
  ru: 'слова слово значение пример',
  zh: '单词 词 意思 例句',
  ja: '単語 言葉 意味 例文',
  ko: '단어 낱말 뜻 예문',
  hi: 'शब्द शब्द-नया अर्थ उदाहरण',
  ar: 'كلمات كلمة معنى مثال',
  id: 'kosakata kata arti contoh',
  vi: 'từ-vựng từ nghĩa ví-dụ',
  uk: 'слова слово значення приклад',
  sv: 'ordlista ord betydelse exempel',
};
