import type { Language } from '../../../contracts/languages.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { recordField } from '../field.ts';
import { dateName, priceName } from './usual-fields.ts';

/** How far a litre or a gallon goes, where a request asks for that: "mpg", "km/l". */
export function economyIn(message: string): string | undefined {
  if (perGallon.test(message)) return 'mpg';
  return perLitre.test(message) ? 'km/l' : undefined;
}

/** The fields of what was filled up: those of the request without what comes out of them, with a day and a price. */
export function fuelFields(
  read: readonly string[],
  message: string,
  language: Language,
): readonly string[] {
  const isMiles = economyIn(message) === 'mpg';
  const own = read.filter((name) => !result.test(name));
  const has = (type: string): boolean => own.some((name) => recordField(name).type === type);
  const kept =
    own.length > 1
      ? own
      : [
          unitName(isMiles ? 'mile' : 'kilometer', language),
          unitName(isMiles ? 'gallon' : 'liter', language),
        ];
  return [
    ...(has('date') ? [] : [dateName(language)]),
    ...kept,
    ...(!has('money') && cost.test(message) ? [priceName(language)] : []),
  ];
}

/** "Miles", "Litres", in the words of the language. */
function unitName(unit: string, language: Language): string {
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  const locale = language === 'en' && unit === 'liter' ? 'en-GB' : language;
  const parts = new Intl.NumberFormat(locale, style).formatToParts(5);
  return upperStart(parts.find(({ type }) => type === 'unit')?.value ?? unit);
}

const perGallon =
  /(?<!\p{L})(?:mpg|miles (?:per|to the|a|\/) ?gallon|mi\/gal|millas por galón|milhas por galão)(?!\p{L})/iu;
const perLitre =
  /(?<!\p{L})(?:(?:km|kms|kilomet(?:er|re)s?|kilómetros|kilomètres|quilômetros|quilómetros|chilometri) ?(?:\/|per|a|por|par|al|pro|each) ?(?:l|lit(?:er|re|ro|ri)s?|litro))(?!\p{L})|(?:公里每升|リットルあたり|リッター)/iu;
const result =
  /mpg|per gallon|km ?\/ ?l|(?:per|a|every|each|for|by|por|pro|par) (?:lit|month|week|year|tank|fill)|(?:econom|efficien|consum)|^(?:the )?(?:average|costs? (?:per|a) )/iu;
const cost =
  /(?<!\p{L})(?:costs?|prices?|spen[dt]|paid|money|coste?s?|precio|preis|kosten|prix|coûts?|preço|gasto|prezzo|costo)(?!\p{L})/iu;
