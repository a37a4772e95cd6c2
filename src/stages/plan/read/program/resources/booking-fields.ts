import type { Language } from '../../../../../contracts/languages.ts';

/** What the fields of a booking are called where the request names none. */
export interface BookingWords {
  readonly name: string;
  readonly date: string;
  readonly time: string;
  /** When it ends. */
  readonly until: string;
  readonly quantity: string;
}

export const bookingFields: Readonly<Record<Language, BookingWords>> = {
  en: { name: 'name', date: 'date', time: 'time', until: 'until', quantity: 'quantity' },
  de: { name: 'name', date: 'datum', time: 'uhrzeit', until: 'bis', quantity: 'anzahl' },
  es: { name: 'nombre', date: 'fecha', time: 'hora', until: 'hasta', quantity: 'cantidad' },
  fr: { name: 'nom', date: 'date', time: 'heure', until: 'fin', quantity: 'quantité' },
  pt: { name: 'nome', date: 'data', time: 'hora', until: 'fim', quantity: 'quantidade' },
  it: { name: 'nome', date: 'data', time: 'ora', until: 'fine', quantity: 'quantità' },
  nl: { name: 'naam', date: 'datum', time: 'tijd', until: 'tot', quantity: 'aantal' },
  pl: { name: 'imię', date: 'data', time: 'godzina', until: 'do', quantity: 'ilość' },
  tr: { name: 'ad', date: 'tarih', time: 'saat', until: 'bitiş', quantity: 'adet' },
  ru: { name: 'имя', date: 'дата', time: 'время', until: 'конец', quantity: 'количество' },
  zh: { name: '姓名', date: '日期', time: '时间', until: '结束', quantity: '数量' },
  ja: { name: '名前', date: '日付', time: '時間', until: '終了', quantity: '数量' },
  ko: { name: '이름', date: '날짜', time: '시간', until: '종료', quantity: '수량' },
  hi: { name: 'नाम', date: 'तारीख', time: 'समय', until: 'समाप्ति', quantity: 'मात्रा' },
  ar: { name: 'الاسم', date: 'التاريخ', time: 'الوقت', until: 'النهاية', quantity: 'الكمية' },
};
