import { colourOf, hexOf } from '../../page/looks/colour.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** A darker or lighter shade of a colour. */
export function shadeOf(hex: string, isDark: boolean): string {
  const { l, c, h } = colourOf(hex);
  return hexOf({ l: isDark ? l * 0.68 : l + (1 - l) * 0.5, c: isDark ? c : c * 0.8, h });
}

/** Words that are written in one with a colour: "dunkelgrün", "jasnoniebieski". */
export const gluedDark = 'dunkel|tief|donker|ciemno';
export const gluedLight = 'hell|zart|blass|licht|jasno|blado';

/** The shade in the words that touch a colour, and how far it reaches: "dark", "foncé", "浅". */
export function shadeAround(before: string, after: string) {
  for (const [{ before: first, after: last }, isDark] of [
    [dark, true],
    [light, false],
  ] as const) {
    const [start = ''] = first.exec(before) ?? [];
    if (start !== '') return { isDark, start: start.length, end: 0 };
    const [end = ''] = last.exec(after) ?? [];
    if (end !== '') return { isDark, start: 0, end: end.length };
  }
  return undefined;
}

const more = '(?:(?:más|mais|più|plus|très|muy|muito|molto) )?';
const dark = shades(
  'dark|darker|deep|dunkel|dunkle[nmrs]?|dunkler(?:e[nmrs]?)?|tief|tiefe[nmrs]?|donkere?|donkerder|ciemn\\p{L}{1,3}|koyu|т[её]мн\\p{L}{1,3}|गहरा|गहरे|गहरी|진한|짙은|어두운',
  '深|暗|墨|濃い|ダーク|다크 ?',
  `${more}(?:oscur|escur|scur)[oaie]s?|${more}foncée?s?|${more}sombres?|profonde?s?|(?:ال)?(?:داكن|غامق)ة?|tua|đậm|sẫm`,
);
const light = shades(
  'light|lighter|pale|hell|helle[nmrs]?|heller(?:e[nmrs]?)?|zarte?[nmrs]?|blass\\p{L}{0,3}|lichte?|lichter|jasn\\p{L}{1,3}|blad\\p{L}{1,3}|açık|светл\\p{L}{1,3}|бледн\\p{L}{1,3}|нежн\\p{L}{1,3}|світл\\p{L}{1,3}|हल्का|हल्के|हल्की|연한|옅은|밝은',
  '浅|淡|薄い|ライト|라이트 ?',
  `${more}(?:clar|chiar)[oaie]s?|${more}claire?s?|pálid[oa]s?|palo|pallid[oaie]|pâles?|(?:ال)?فاتحة?|muda|nhạt`,
);

function shades(before: string, joined: string, after: string) {
  return {
    before: letterPattern(`(?<!\\p{L})(?:${before})[ -]$|(?:${joined})$`),
    after: letterPattern(`^[ -](?:${after})(?!\\p{L})`),
  };
}

/** A colour and two shades of it, mixed with white and with black: nothing else is wished. */
export function shadesOf(hex: string): readonly string[] {
  const channels = hex.match(/[0-9a-f]{2}/g)?.map((digits) => parseInt(digits, 16)) ?? [];
  const mixed = (other: number): string =>
    `#${channels
      .map((channel) =>
        Math.round(channel * 0.7 + other * 0.3)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  return [hex, mixed(255), mixed(0)];
}
