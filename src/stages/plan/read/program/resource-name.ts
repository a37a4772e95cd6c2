import type { Language } from '../../../../contracts/languages.ts';

/**
 * The part of a path for things that a noun names: in the plural, where the request is in English.
 *
 * @example
 * resourceName('Book', 'en'); // 'books'
 * resourceName('Fahrräder', 'de'); // 'fahrraeder'
 */
export function resourceName(noun: string, language: Language): string {
  const known = arabic.get(noun.replace(/^و?ال/u, ''));
  if (known !== undefined) return known;
  const name = noun
    .toLowerCase()
    .replace(language === 'tr' ? /$^/u : /[äöü]/gu, (letter) => `${letter}e`)
    .replace(/ß|ł|ø|đ|ı/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-|-$/g, '');
  if (name === '') return 'items';
  return language === 'en' ? pluralOf(name) : name;
}

/** What requests in Arabic keep most often: a path has Latin letters. */
const arabic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    كتب: 'books',
    طلاب: 'students',
    معلمين: 'teachers',
    إعارة: 'loans',
    إعارات: 'loans',
    منتجات: 'products',
    طلبات: 'orders',
    عملاء: 'customers',
    زبائن: 'customers',
    موظفين: 'employees',
    مهام: 'tasks',
    حجوزات: 'bookings',
    مواعيد: 'appointments',
    غرف: 'rooms',
    دروس: 'lessons',
    مرضى: 'patients',
    أطباء: 'doctors',
    سيارات: 'cars',
    فواتير: 'invoices',
    مصاريف: 'expenses',
    وصفات: 'recipes',
    أفلام: 'films',
    فعاليات: 'events',
    أعضاء: 'members',
  }),
);

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i' };

/** The plural of an English noun; of a place, what is kept there. */
export function pluralOf(noun: string): string {
  return placesOf.get(noun) ?? plural(noun);
}

/** What is kept in a place: a blog has posts. */
export const placesOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    blog: 'posts',
    bookstore: 'books',
    library: 'books',
    shop: 'products',
    store: 'products',
    chat: 'messages',
    forum: 'posts',
    shortener: 'links',
    restaurant: 'dishes',
    hotel: 'bookings',
    calendar: 'events',
    weather: 'readings',
    inventory: 'items',
    people: 'people',
    booking: 'bookings',
    meeting: 'meetings',
    reading: 'readings',
    listing: 'listings',
    rating: 'ratings',
    news: 'news',
    data: 'data',
    leaderboard: 'scores',
    'to-do': 'todos',
    'to-dos': 'todos',
    'url-shortener': 'links',
  }),
);

function plural(noun: string): string {
  if (/(?:ss|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('s')) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
