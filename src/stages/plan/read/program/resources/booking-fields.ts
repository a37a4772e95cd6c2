import type { Language } from '../../../../../contracts/languages.ts';

/** What the fields of a booking are called where the request names none. */
export interface BookingWords {
  readonly name: string;
  readonly date: string;
  readonly time: string;
  readonly quantity: string;
}

export const bookingFields: Readonly<Record<Language, BookingWords>> = {
  en: { name: 'name', date: 'date', time: 'time', quantity: 'quantity' },
  de: { name: 'name', date: 'datum', time: 'uhrzeit', quantity: 'anzahl' },
  es: { name: 'nombre', date: 'fecha', time: 'hora', quantity: 'cantidad' },
  fr: { name: 'nom', date: 'date', time: 'heure', quantity: 'quantité' },
  pt: { name: 'nome', date: 'data', time: 'hora', quantity: 'quantidade' },
  it: { name: 'nome', date: 'data', time: 'ora', quantity: 'quantità' },
  nl: { name: 'naam', date: 'datum', time: 'tijd', quantity: 'aantal' },
  pl: { name: 'imię', date: 'data', time: 'godzina', quantity: 'ilość' },
  tr: { name: 'ad', date: 'tarih', time: 'saat', quantity: 'adet' },
  ru: { name: 'имя', date: 'дата', time: 'время', quantity: 'количество' },
  zh: { name: '姓名', date: '日期', time: '时间', quantity: '数量' },
  ja: { name: '名前', date: '日付', time: '時間', quantity: '数量' },
  ko: { name: '이름', date: '날짜', time: '시간', quantity: '수량' },
  hi: { name: 'नाम', date: 'तारीख', time: 'समय', quantity: 'मात्रा' },
  ar: { name: 'الاسم', date: 'التاريخ', time: 'الوقت', quantity: 'الكمية' },
};
