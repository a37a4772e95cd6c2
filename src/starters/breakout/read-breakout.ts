import { coloursIn } from '../shared/colours/read-colours.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What falls out of bricks. */
export type Power = 'wide' | 'multi' | 'slow' | 'life';

/** The lives, the levels and what falls out of bricks, as a request names them. */
export function readBreakout(message: string) {
  return {
    lives: numberBefore(lives, message) ?? 3,
    /** 0 for no last one. */
    levels: numberBefore(levels, message) ?? 0,
    powers: powersIn(message),
    rows: Math.min(numberBefore(rows, message) ?? 5, 8),
    colours: rowColours(message),
  };
}

/** Those that the request names; all where it asks for some. */
function powersIn(message: string): readonly Power[] {
  const named = powers.filter(({ words }) => words.test(message)).map(({ power }) => power);
  if (named.length > 0) return named;
  return some.test(message) ? powers.map(({ power }) => power) : [];
}

/** "5 rows of bricks in red, orange and blue", from above; none where no row is coloured. */
function rowColours(message: string): readonly string[] {
  const [said = ''] = letterPattern(`(?:${rows})[^.;!?。\\n]{0,160}`).exec(message) ?? [];
  const hexes = new Set(coloursIn(said).map(({ hex }) => hex));
  return hexes.size > 1 ? [...hexes] : [];
}

function numberBefore(words: string, message: string): number | undefined {
  const found = letterPattern(`(?<!\\d)(\\d{1,2})\\s?(?:${words})`).exec(message)?.[1];
  return Number(found) > 0 ? Number(found) : undefined;
}

const lives =
  'lives|leben|levens|vies|vidas|vite|żyć|życia|can(?!\\p{L})|жизн\\p{L}+|条命|ライフ|機|목숨|जीवन|أرواح';
const levels =
  'levels?|stages?|niveles|niveaux|níveis|livelli|poziom\\p{L}{0,3}|niveaus|seviye|bölüm|уровн\\p{L}{1,3}|个?关|ステージ|面|단계|스테이지|स्तर|مستويات';
const rows = 'rows|reihen|filas|rangées|fileiras|righe|file|rijen|rzęd|sıra|ряд|行|列|段|줄';
const some =
  /power[- ]?ups?|bonus(?:es)?(?!\p{L})|(?<!\p{L})extras(?!\p{L})|potenciadores|mejoras|améliorations|potenziamenti|ulepsze|güçlendir|усилени|бонус|道具|パワーアップ|アイテム|아이템|파워업|पावर|قوى/iu;
const powers: readonly { readonly power: Power; readonly words: RegExp }[] = [
  {
    power: 'wide',
    words:
      /(?:wid\p{L}{1,3}|long\p{L}{0,2}|larg\p{L}{1,2}|big\p{L}{0,3}|ancha|breite\p{L}{0,2}|grande|bredere?|szersz\p{L}|geniş|широк\p{L}{2})\s(?:paddle|bat|pala|schläger|raquette|raquete|racchetta|plankje|paletk\p{L}|raket|ракетк\p{L})|(?:paddle|pala|raquette|raquete|racchetta)\s(?:large|ancha|longue|larga|maior|grande)|加长|長いパドル|긴 막대/iu,
  },
  {
    power: 'multi',
    words:
      /multi-?\s?balls?|(?:extra|more|two|three|several) balls?|mehrere bälle|multibola|varias bolas|plusieurs balles|várias bolas|più palle|wiele piłek|çoklu top|несколько мячей|多球|マルチボール|멀티 ?볼/iu,
  },
  {
    power: 'slow',
    words:
      /slow\p{L}{0,2}(?:[- ](?:the )?(?:ball|motion))?|langsame\p{L}{0,2} ball|bola lenta|balle lente|palla lenta|woln\p{L}{1,3} piłk|yavaş top|медленн\p{L}{2} мяч|慢球|减速|スロー|느린 공/iu,
  },
  {
    power: 'life',
    words:
      /extra li(?:fe|ves)|extra leben|vida extra|vie supplémentaire|vita extra|dodatkowe życie|ekstra can|дополнительн\p{L}{2,3} жизн|加命|1up|추가 목숨/iu,
  },
];
