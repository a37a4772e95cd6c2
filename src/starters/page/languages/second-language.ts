import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { type Language, languages } from '../../../contracts/languages.ts';
import { wholeWords, wishIn } from '../../not-included/wished.ts';
import { perLanguage } from '../../../workspace/text/per-language.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

interface Asked {
  readonly starter: string;
  readonly message?: string;
  readonly language?: Language | undefined;
}

/**
 * The other language that a request wants its site in; undefined for one in a single language.
 *
 * @example
 * secondLanguage({ starter: 'portfolio', language: 'pt', message: 'um site, versão PT e EN' }); // 'en'
 */
export function secondLanguage({
  starter,
  message = '',
  language = 'en',
}: Asked): Language | undefined {
  if (!bilingual.has(starter) || !isAsked(message)) return undefined;
  const named = languages
    .filter((one) => one !== language)
    .map((one) => ({ one, at: message.search(namesOf(one)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.one;
  return named ?? (language === 'en' ? undefined : 'en');
}

function isAsked(message: string): boolean {
  const asked = { projectType: 'static_html', isKind: true } as const;
  const text = message.slice(0, 4000).replaceAll('İ', 'i');
  return wishIn(text, wishes, asked) !== undefined;
}

/** Sites of one page whose words follow the language of the plan. */
const bilingual: ReadonlySet<string> = new Set([
  'landing-page',
  'portfolio',
  'invitation',
  'cv',
  'link-in-bio',
]);

/** What a language is called in all of them, with their endings, and its code in capitals. */
const namesOf = perLanguage((one) => {
  const names = languages.map((language) => {
    const name = nameIn(one, language);
    return name.length > 6 && /\p{sc=Latin}|\p{sc=Cyrillic}/u.test(name) ? name.slice(0, -2) : name;
  });
  const code = one.toUpperCase();
  return letterPattern(
    `(?<!\\p{L})(?:${[...new Set(names.flatMap((name) => [name, upperStart(name)]))].join('|')})|(?<![\\p{L}\\p{N}])${code}(?![\\p{L}\\p{N}])|${joined[one] ?? '(?!)'}`,
    'u',
  );
});

/** Short names in scripts without spaces. */
const joined: Partial<Readonly<Record<Language, string>>> = {
  en: '中英|英文|英語|日英|한영|영문|英語版',
  zh: '中文|中国語|중국어',
  ja: '日文|日本語|일본어',
  ko: '韩文|韓国語|한국어',
};

/** A language by its name in a language. */
export function nameIn(one: Language, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(one) ?? one;
}

/** Words that ask for a page in two languages: patterns without edges. */
export const languageWishes: readonly string[] = [
  'auf deutsch und (?:auf )?\\p{L}{4,12}isch|en español (?:y|e) (?:en )?(?:inglés|alemán|francés|catalán|italiano|portugués)|en français et (?:en )?(?:anglais|allemand|espagnol|italien|néerlandais)|in italiano ed? (?:in )?(?:inglese|tedesco|francese|spagnolo)|em português e (?:em )?(?:inglês|espanhol|francês|alemão)|in het nederlands en (?:in het )?(?:engels|duits|frans)|på svenska och (?:på )?(?:engelska|tyska|franska)|po polsku i (?:po )?\\p{L}{4,12}[sc]ku|на русском и (?:на )?\\p{L}{4,12}ском|українською (?:та|й|і) \\p{L}{4,12}ською',
  '(?<=[.;!]\\s)(?:english|german|french|spanish|italian|portuguese|dutch|polish) (?:and|&) (?:english|german|french|spanish|italian|portuguese|dutch|polish)(?=[.,;]|$)',
  'hem türkçe hem (?:de )?\\p{L}{4,12}|hem \\p{L}{4,12} hem (?:de )?türkçe|türkçe ve ingilizce|auf deutsch und auf englisch|(?:en|in|em) (?:español|espagnol|français|italiano|português) (?:y|et|e|ed) (?:en |in |em )?(?:inglés|anglais|inglese|inglês)',
  '(?:switch|toggle|choos|chang|available)\\p{L}{0,4} (?:between |in |from )?(?:english|german|french|spanish|italian|portuguese|dutch|polish|turkish|russian|chinese|japanese|korean|arabic|hindi) (?:and|to|or|&) \\p{L}{4,12}|(?:zwischen|auf) (?:deutsch|englisch) und (?:englisch|deutsch|\\p{L}{4,12}isch)(?: (?:umschalt|wechsel)\\p{L}{1,4})?|(?:also|as well) in (?:english|german|french|spanish|italian|dutch)|(?:auch|und) auf (?:englisch|deutsch|französisch|türkisch)|también en (?:inglés|español|francés)|aussi en (?:anglais|français|allemand)|também em (?:inglês|espanhol)|anche in (?:inglese|tedesco|francese)|ook in het (?:engels|duits)|(?:także|również|też) po (?:angielsku|niemiecku)|ingilizce (?:de|si|versiyonu?|sürümü?)|также на английском|英語版|英文版|영어(?:로도| ?버전)|अंग्रेज़ी में भी|(?:بالإنجليزية|بالانجليزية)(?: أيضا)?',
  'vers(?:ão|ao|ión|ion|ione|ie) (?:em |en |in )?(?:pt|en|es|fr|de|it|nl|pl)(?= |/|,|\\.|$)(?: ?(?:/|e|y|et|and|und|&) ?(?:pt|en|es|fr|de|it|nl|pl)(?= |,|\\.|$))?|(?:pt|es|fr|de|it|nl|pl|tr|ru) ?/ ?en(?= |,|\\.|$)|en ?/ ?(?:pt|es|fr|de|it|nl|pl|tr|ru)(?= |,|\\.|$)',
  '(?:language|lang)[- ](?:switch\\p{L}{0,3}|toggle|selector|picker|menu|buttons?)|(?:switch|toggle|choose) (?:between )?(?:the )?languages?|bilingual|multilingual|in (?:two|three|both|several) languages|in english and \\p{Lu}\\p{L}{1,20}|(?:english|en)\\s?/\\s?(?:german|french|spanish|arabic|de|fr|es|ar)(?: (?:switch|toggle|version))|(?:\\p{Lu}\\p{L}{3,12}|second|other) language version',
  '(?:version|versión|versão|versione|versie|wersj[aęi]|fassung|версия?)(?: also| auch)? (?:in|auf|en|em|po|на) (?:english|englisch|inglés|inglês|anglais|inglese|engels|angielsku|английском|german|deutsch|alemán|alemão|allemand|tedesco|french|französisch|francés|francês|francese|frans|spanish|spanisch|español|espanhol|espagnol|spagnolo|spaans)|(?:english|englische|version anglaise|engelse|angielska|ingilizce|английская) (?:version|fassung|versie|wersja|sürüm\\p{L}?|версия)|version (?:anglaise|allemande|espagnole)|(?:botão|botón|bouton|button|knop|pulsante|knopf|przycisk|кнопка) (?:para mudar |pour passer )?(?:\\p{Lu}{2}\\s?/\\s?\\p{Lu}{2})',
  'sprach(?:umschalter|auswahl|wechsel|umschaltung)|zweisprachig\\p{L}{0,2}|mehrsprachig\\p{L}{0,2}|in zwei sprachen|auf deutsch und englisch|selector de idiomas?|cambi\\p{L}{1,3} de idioma|bilingüe|en (?:dos|varios) idiomas|en español e inglés|bilingue|sélecteur de langue|choix de (?:la )?langue|en deux langues|en français et (?:en )?anglais|seletor de idiomas?|em dois idiomas|em português e inglês|bilíngue|selettore (?:della )?lingua|in due lingue|in italiano e inglese',
  'zmian[aęy] języka|dwujęzyczn\\p{L}{1,2}|w dwóch językach|tweetalig\\p{L}?|taalkeuze|taalwissel\\p{L}{0,3}|in twee talen|iki dilli|dil (?:seçimi|değiştirme|seçeneği)|переключател\\p{L} язык\\p{L}{1,2}|выбор язык\\p{L}|на двух языках|двуязычн\\p{L}{2}|中英(?:文)?(?:双语|切换|对照)|双语|语言切换|切换语言|多言語|(?:英語|日本語|中国語|韓国語)への?切|言語切(?:り)?替え?|日英|한영|다국어|언어 (?:전환|선택|변경)|भाषा (?:बदलने|चुनने)|द्विभाषी|ثنائي اللغة|تبديل اللغة|باللغتين',
];

const wishes = wholeWords(languageWishes.join('|'));
