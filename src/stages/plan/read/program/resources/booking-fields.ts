import type { Language } from '../../../../../contracts/languages.ts';

/** What the fields of a booking are called where the request names none. */
export interface BookingWords {
  readonly name: string;
  readonly date: string;
  readonly time: string;
  /** When it ends. */
  readonly until: string;
  /** The day of the week. */
  readonly day: string;
  /** How many may come. */
  readonly places: string;
  readonly quantity: string;
}

export const bookingFields: Readonly<Record<Language, BookingWords>> = {
  en: {
    name: 'name',
    date: 'date',
    time: 'time',
    until: 'until',
    day: 'day',
    places: 'places',
    quantity: 'quantity',
  },
  de: {
    name: 'name',
    date: 'datum',
    time: 'uhrzeit',
    until: 'bis',
    day: 'tag',
    places: 'plätze',
    quantity: 'anzahl',
  },
  es: {
    name: 'nombre',
    date: 'fecha',
    time: 'hora',
    until: 'hasta',
    day: 'día',
    places: 'plazas',
    quantity: 'cantidad',
  },
  fr: {
    name: 'nom',
    date: 'date',
    time: 'heure',
    until: 'fin',
    day: 'jour',
    places: 'places',
    quantity: 'quantité',
  },
  pt: {
    name: 'nome',
    date: 'data',
    time: 'hora',
    until: 'fim',
    day: 'dia',
    places: 'vagas',
    quantity: 'quantidade',
  },
  it: {
    name: 'nome',
    date: 'data',
    time: 'ora',
    until: 'fine',
    day: 'giorno',
    places: 'posti',
    quantity: 'quantità',
  },
  nl: {
    name: 'naam',
    date: 'datum',
    time: 'tijd',
    until: 'tot',
    day: 'dag',
    places: 'plaatsen',
    quantity: 'aantal',
  },
  pl: {
    name: 'imię',
    date: 'data',
    time: 'godzina',
    until: 'do',
    day: 'dzień',
    places: 'miejsca',
    quantity: 'ilość',
  },
  tr: {
    name: 'ad',
    date: 'tarih',
    time: 'saat',
    until: 'bitiş',
    day: 'gün',
    places: 'kontenjan',
    quantity: 'adet',
  },
  ru: {
    name: 'имя',
    date: 'дата',
    time: 'время',
    until: 'конец',
    day: 'день',
    places: 'места',
    quantity: 'количество',
  },
  zh: {
    name: '姓名',
    date: '日期',
    time: '时间',
    until: '结束',
    day: '星期',
    places: '名额',
    quantity: '数量',
  },
  ja: {
    name: '名前',
    date: '日付',
    time: '時間',
    until: '終了',
    day: '曜日',
    places: '定員',
    quantity: '数量',
  },
  ko: {
    name: '이름',
    date: '날짜',
    time: '시간',
    until: '종료',
    day: '요일',
    places: '정원',
    quantity: '수량',
  },
  hi: {
    name: 'नाम',
    date: 'तारीख',
    time: 'समय',
    until: 'समाप्ति',
    day: 'दिन',
    places: 'सीटें',
    quantity: 'मात्रा',
  },
  ar: {
    name: 'الاسم',
    date: 'التاريخ',
    time: 'الوقت',
    until: 'النهاية',
    day: 'اليوم',
    places: 'المقاعد',
    quantity: 'الكمية',
  },
  id: {
    name: 'nama',
    date: 'tanggal',
    time: 'jam',
    until: 'sampai',
    day: 'hari',
    places: 'kuota',
    quantity: 'jumlah',
  },
  vi: {
    name: 'tên',
    date: 'ngày',
    time: 'giờ',
    until: 'kết thúc',
    day: 'thứ',
    places: 'chỗ',
    quantity: 'số lượng',
  },
  uk: {
    name: 'імʼя',
    date: 'дата',
    time: 'час',
    until: 'кінець',
    day: 'день',
    places: 'місця',
    quantity: 'кількість',
  },
  sv: {
    name: 'namn',
    date: 'datum',
    time: 'tid',
    until: 'sluttid',
    day: 'dag',
    places: 'platser',
    quantity: 'antal',
  },
};
