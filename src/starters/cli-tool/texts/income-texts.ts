import { dictionary } from '../../page/dictionary.ts';

/** What comes in and what goes out, and things to type in an example. */
export const incomeTexts = dictionary(['type', 'income', 'expense', 'food', 'salary'], {
  en: 'type | income | expense | food | salary',
  es: 'tipo | ingreso | gasto | comida | sueldo',
  de: 'Art | Einnahme | Ausgabe | Essen | Gehalt',
  fr: 'type | revenu | dépense | repas | salaire',
  pt: 'tipo | receita | despesa | comida | salário',
  it: 'tipo | entrata | uscita | cibo | stipendio',
  nl: 'soort | inkomst | uitgave | eten | loon',
  pl: 'rodzaj | przychód | wydatek | jedzenie | pensja',
  tr: 'tür | gelir | gider | yemek | maaş',
  ru: 'вид | доход | расход | еда | зарплата',
  zh: '类型 | 收入 | 支出 | 餐饮 | 工资',
  ja: '種別 | 収入 | 支出 | 食費 | 給料',
  ko: '종류 | 수입 | 지출 | 식비 | 월급',
  hi: 'प्रकार | आमदनी | खर्च | खाना | वेतन',
  ar: 'النوع | دخل | مصروف | طعام | راتب',
  id: 'jenis | pemasukan | pengeluaran | makan | gaji',
  vi: 'loại | thu | chi | ăn-uống | lương',
  uk: 'вид | дохід | витрата | їжа | зарплата',
  sv: 'typ | inkomst | utgift | mat | lön',
});
