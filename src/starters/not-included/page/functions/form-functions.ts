import { readForms } from '../../../page/forms/read-forms.ts';
import type { PageFunction } from './page-function.ts';

/** Choosing, and what cannot be chosen, in any language. */
const days =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|miércoles|jueves|viernes|s[áa]bados?|domingos?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|segundas?|terças?|quartas?|quintas?|sextas?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenic[ah]e?|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|poniedziałk\\p{L}{1,2}|wtork\\p{L}{1,2}|śr[oó]d\\p{L}{0,2}|czwartk\\p{L}{1,2}|piątk\\p{L}{1,2}|sob[oó]t\\p{L}{0,2}|niedziel\\p{L}{0,2}|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|понедельник\\p{L}{0,3}|вторник\\p{L}{0,3}|сред[уыа]|четверг\\p{L}{0,3}|пятниц\\p{L}{1,3}|суббот\\p{L}{1,3}|воскресень\\p{L}{1,3}|[月火水木金土日]曜日?|(?:星期|周)[一二三四五六日天]|[월화수목금토일]요일|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|ال(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)';
const past =
  'past dates?|dates? in the past|vergangene?\\p{L}? (?:tage?|termine?|daten)|fechas? pasadas?|dates? passées?|datas? passadas?|date passate|data in het verleden|przeszł\\p{L}{1,3} dat\\p{L}?|geçmiş (?:tarih|gün)\\p{L}{0,4}|прошедш\\p{L}{2,3} дат\\p{L}{0,2}|过去的?日期|過去の日付|지난 날짜|बीती तारीख|تواريخ ماضية';
const never =
  "not|no|nobody|no one|niemand|personne|nadie|ninguém|nessuno|nikt|никто|n[’']t|cannot|can[’']t|don[’']t|refus\\p{L}{0,4}|block\\p{L}{0,4}|except|nicht|kein\\p{L}{0,2}|sperr\\p{L}{1,3}|excepto|bloque\\p{L}{1,3}|pas|sauf|não|exceto|impe\\p{L}{1,4}|non|tranne|blocc\\p{L}{1,4}|niet|geen|behalve|blokke\\p{L}{1,4}|nie|oprócz|blok\\p{L}{1,5}|hariç|olmasın|seçilemesin|не|нельзя|кроме|不|除|以外|안|못|제외|नहीं|لا|ما عدا";

/** What forms do that a request describes. */
export const formFunctions: readonly PageFunction[] = [
  {
    sure: [
      past,
      `(?:${never})(?!\\p{L})[^,.;]{0,40}(?:${days})`,
      `(?:${days})[^,.;]{0,30}(?:${never})`,
      '[月火水木金土日]曜日?[^、。]{0,8}(?:選べない|以外|除)[^、。]{0,12}',
    ],
    hasBy: ({ message = '' }) => readForms(message).length > 0,
  },
  {
    sure: [
      "(?:fees?|prices?|costs?) (?:for|of) (?:the|their|your) (?:picked|chosen|selected)|(?:preis|kosten|gebühr) (?:der|des|für die) (?:gewählten|ausgewählten)|(?:precio|coste|cuota) (?:de|del|para) (?:la |el )?\\p{L}{3,20} (?:elegid[oa]|seleccionad[oa])|(?:prix|tarif) (?:de|du) (?:la |l[’'])?\\p{L}{3,20} choisie?|(?:preço|valor) d[ao] \\p{L}{3,20} (?:escolhid[oa]|selecionad[oa])|(?:prezzo|costo) (?:del|della|dell[’'])\\s?\\p{L}{3,20} scelt[oa]|prijs van de gekozen|cen[aęy] wybran\\p{L}{1,3}|seçilen(?:in)? (?:\\p{L}{3,20} )?(?:fiyat|ücret)\\p{L}{0,3}|(?:цен|стоимост)\\p{L}{1,2} выбранн\\p{L}{2,3}",
    ],
    hasBy: ({ facts = [] }) => facts.filter(({ kind }) => kind === 'price').length > 1,
  },
];
