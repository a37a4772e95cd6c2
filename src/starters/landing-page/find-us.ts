import { dictionary, wordsOf } from '../page/dictionary.ts';
import type { PageForm } from '../page/forms/page-forms.ts';
import type { AskedPage } from './asked-page.ts';
import type { Given } from './said/given.ts';
import type { Copy } from './topics/topics.ts';

/** The copy with "Find us" on its button, where that leads to an address and no way to write. */
export function withFindUs(
  copy: Copy,
  { usual, given, forms }: { usual: Copy; given: Given; forms: readonly PageForm[] },
  { language }: AskedPage,
): Copy {
  const isOnlyPlace =
    forms.length === 0 &&
    given.contacts.length > 0 &&
    given.contacts.every(({ kind }) => kind === 'address');
  return isOnlyPlace && copy.action === usual.action
    ? { ...copy, action: wordsOf(words, language).t('find') }
    : copy;
}

const words = dictionary(['find'], {
  en: 'Find us',
  es: 'Cómo llegar',
  de: 'So finden Sie uns',
  fr: 'Nous trouver',
  pt: 'Como chegar',
  it: 'Dove siamo',
  nl: 'Hier vind je ons',
  pl: 'Jak do nas trafić',
  tr: 'Bize ulaşın',
  ru: 'Как нас найти',
  zh: '如何找到我们',
  ja: 'アクセス',
  ko: '오시는 길',
  hi: 'हम कहाँ हैं',
  ar: 'أين تجدنا',
  id: 'Lokasi kami',
  vi: 'Đường đến đây',
  uk: 'Як нас знайти',
  sv: 'Hitta hit',
});
