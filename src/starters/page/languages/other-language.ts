import { type Language, languages } from '../../../contracts/languages.ts';

export interface AskedPage {
  readonly starter: string;
  readonly message?: string;
  readonly language?: Language | undefined;
}

/** The other language of a request for a site in two; undefined where it names none, or its site has one. */
export function otherLanguage({
  starter,
  message = '',
  language = 'en',
}: AskedPage): Language | undefined {
  if (!bilingual.has(starter)) return undefined;
  const named = languages
    .filter((one) => one !== language)
    .map((one) => ({ one, at: message.search(namesOf(one)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.one;
  return named ?? (language === 'en' ? undefined : 'en');
}

/** Sites of one page whose words follow the language of the plan. */
const bilingual: ReadonlySet<string> = new Set([
  'landing-page',
  'portfolio',
  'invitation',
  'cv',
  'link-in-bio',
]);

const patterns = new Map<Language, RegExp>();

/** What a language is called in all of them, with their endings, and its code in capitals. */
function namesOf(one: Language): RegExp {
  const known = patterns.get(one);
  if (known !== undefined) return known;
  const names = languages.map((language) => {
    const name = nameIn(one, language);
    return name.length > 6 && /\p{sc=Latin}|\p{sc=Cyrillic}/u.test(name) ? name.slice(0, -2) : name;
  });
  const code = one.toUpperCase();
  const made = new RegExp(
    `(?<!\\p{L})(?:${[...new Set(names.flatMap((name) => [name, capital(name)]))].join('|')})|(?<![\\p{L}\\p{N}])${code}(?![\\p{L}\\p{N}])|${joined[one] ?? '(?!)'}`,
    'u',
  );
  patterns.set(one, made);
  return made;
}

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

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
