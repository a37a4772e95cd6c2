import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether a request is for units to be converted, whatever it calls the page: "a page where I can convert km to
 * miles", "räkna om celsius till fahrenheit".
 */
export function asksToConvert(text: string): boolean {
  const head = text.slice(0, 400);
  return (
    converts.test(head) &&
    new Set(allMatches(head, unit).map(([word]) => word.toLowerCase().slice(0, 4))).size > 1
  );
}

const converts = letterPattern(
  '(?<!\\p{L})(?:converts?|converting|umrechne[nt]|umwandel[nt]|convertir|convierta|convierte|convertire|converta|converter|convertit|omrekenen|omrekent|omzetten|przelicz\\p{L}{1,4}|zamieni\\p{L}{1,4}|çevir\\p{L}{1,8}|dönüştür\\p{L}{1,8}|перевод(?:ить|ит|ящий)|конвертир\\p{L}{2,5}|пересчит\\p{L}{2,5}|перевод(?:ити|ить)|конвертув\\p{L}{2,4}|räknar? om|omvandla\\p{L}{0,2}|konvertera\\p{L}{0,2}|mengubah|ubah|konversi|chuyển đổi|quy đổi|đổi)(?!\\p{L})|换算|转换|換算|変換|변환|환산|बदल|تحويل|يحول',
);
const unit =
  /(?<!\p{L})(?:celsius|fahrenheit|kelvin|km|kilomet\p{L}{1,4}|miles?|miglia|millas?|milhas?|meilen|mijl(?:en)?|mil[ey]|mili|миль|милі|kg|kilograms?|kilos?|pounds?|lbs?|pfund|libras?|libbre|livres?|pund|funt\p{L}{0,2}|фунт\p{L}{0,2}|килограмм\p{L}{0,2}|километр\p{L}{0,2}|met(?:er|re)s?|metros?|metri|fe?et|foot|fuß|pies|pieds|inch(?:es)?|cm|zoll|pulgadas?|polegadas?|pouces?|pollici|tum|дюйм\p{L}{0,2}|lit(?:er|re)s?|litros?|litri|gallons?|galones|ounces?|oz|grams?|gramos?|gramm\p{L}{0,2}|цельси\p{L}{1,2}|фаренгейт\p{L}{0,2})(?!\p{L})|摄氏|华氏|公里|英里|公斤|磅|摂氏|華氏|キロ|マイル|ポンド|섭씨|화씨|킬로|마일|파운드/giu;
