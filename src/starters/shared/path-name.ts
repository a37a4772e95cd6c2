import type { Language } from '../../contracts/languages.ts';

/**
 * A noun in the letters of a path; empty if it has none of them.
 *
 * @example
 * pathNameOf('Fahrräder', 'de'); // 'fahrraeder'
 */
export function pathNameOf(noun: string, language: Language): string {
  return noun
    .toLowerCase()
    .replace(/[а-яё]/gu, (letter) => cyrillic[letter] ?? letter)
    .replace(language === 'tr' || language === 'sv' ? /$^/u : /[äöü]/gu, (letter) => `${letter}e`)
    .replace(/ß|ł|ø|đ|ı/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-|-$/g, '');
}

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-ts ч-ch ш-sh щ-sch ъ- ы-y ь- э-e ю-yu я-ya'
    .split(' ')
    .map((pair) => pair.split('-')),
);

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i' };
