/** Colour words in several languages, one pattern per colour; the first match wins. */
export const colourWords: readonly (readonly [hex: string, words: string])[] = [
  [
    '#6b1e2e',
    'maroon|burgundy|wijnrode?|wijnrood|donkerrode?|donkerrood|bordeaux|granate|weinrot\\p{L}{0,2}|wine red|rojo vino|color vino|vinotinto|burdeos|rouge bordeaux|lie de vin|cor de vinho|bordô|bordowy\\p{L}*|бордов\\p{L}+',
  ],
  ['#f3ebdc', 'linen|lino|leinen|lin'],
  [
    '#faf3e3',
    'cream|crema|crèmekleurige?|roomwitte?|roomwit|creme|crème|ivory|marfil|elfenbein|ivoire|eggshell|кремов\\p{L}+',
  ],
  ['#efe4d2', 'beige|bege|sand|zand(?:kleur)?|sable|бежев\\p{L}+'],
  [
    '#1e2f5c',
    'navy|navy blue|marineblauwe?|donkerblauwe?|azul marino|marineblau|bleu marine|azul marinho',
  ],
  ['#4338ca', 'indigo|índigo'],
  ['#7a4ff0', 'violet|violeta|violette|violett\\p{L}{0,2}|фиолетов\\p{L}+|紫色?|보라색?|बैंगनी'],
  [
    '#7e3fb5',
    'purple|morad[oa]s?|paarse?|púrpura|lila\\p{L}{0,2}|roxo|fioletow\\p{L}+|mor renk\\p{L}*',
  ],
  ['#b39ddb', 'lavender|lavanda|lavendel|lavande'],
  ['#0f8a80', 'teal|petrol|cerceta'],
  [
    '#0aa5b8',
    'cyan|turquoise|turquesa|türkis\\p{L}{0,2}|turkooize?|turkoois|turchese|aqua|бирюзов\\p{L}+',
  ],
  ['#4fb592', 'mint|menta|munt(?:groene?)?|lichtgroene?|minze|menthe'],
  ['#6b8e23', 'olive|oliva|olijfgroene?|olivgrün\\p{L}{0,2}'],
  ['#8aa17c', 'sage|salvia|saliegroene?|salbei\\p{L}{0,4}|sauge'],
  [
    '#1d6b45',
    'emerald|esmeralda|donkergroene?|bosgroene?|smaragd\\p{L}*|émeraude|forest|forest green',
  ],
  [
    '#2f8f4e',
    'green|verdes?|groene?|grün\\p{L}{0,2}|verts?|vertes?|zielon\\p{L}+|yeşil|зел[её]н\\p{L}+|绿色?|緑色?|초록색?|हरा|हरे',
  ],
  [
    '#4aa3e8',
    'sky blue|light blue|lichtblauwe?|hemelsblauwe?|celeste|hellblau\\p{L}{0,2}|himmelblau\\p{L}{0,2}|bleu ciel|azul (?:cielo|celeste|céu)|azzurr[oa]',
  ],
  [
    '#2463eb',
    'blue|azul(?:es)?|blauwe?|blau\\p{L}{0,2}|bleue?s?|blu|niebiesk\\p{L}+|mavi|син\\p{L}{2,3}|蓝色?|青色?|파란색?|नीला|नीले',
  ],
  ['#f4907c', 'coral|koralle\\p{L}{0,3}|koraal(?:rode?|rood)?|corail|salmon|salmón'],
  ['#f3b394', 'peach|melocotón|perzik(?:kleur)?|pfirsich\\p{L}*|pêche'],
  ['#b4532a', 'terracotta|terracota|terrakotta|rust|copper|cobre|kupfer\\p{L}*'],
  [
    '#dd4f9a',
    '(?:hot |bright )?pink|roze|rosa|roses?|fuchsia|magenta|różow\\p{L}+|pembe|розов\\p{L}+|粉色?|粉红色?|ピンク|분홍색?|핑크|गुलाबी',
  ],
  [
    '#d32f36',
    'red|crimson|rode?|rood|scarlet|roj[oa]s?|rot|rote[nmrs]?|rouges?|vermelh[oa]s?|ross[oa]|czerwon\\p{L}+|kırmızı|красн\\p{L}+|红色?|赤色?|빨간색?|लाल',
  ],
  [
    '#e9772a',
    'oranges?|naranjas?|oranje|oranje|laranjas?|arancion[ei]|pomarańczow\\p{L}+|turuncu|оранжев\\p{L}+|橙色?|オレンジ色|주황색?|नारंगी',
  ],
  [
    '#cf9a1f',
    'gold|golden|gouden|goud|dorad[oa]s?|goldene?[nmrs]?|dorée?s?|dourad[oa]s?|dorat[oa]|oro|złot\\p{L}+|altın rengi|золот\\p{L}+|金色',
  ],
  [
    '#f0bc2e',
    'yellow|amber|gele?|geel|mustard|amarill[oa]s?|gelb\\p{L}{0,2}|jaunes?|amarel[oa]s?|giall[oa]|żółt\\p{L}+|sarı|ж[её]лт\\p{L}+|黄色?|노란색?|पीला|पीले',
  ],
  [
    '#7b4b2a',
    'brown|chocolate|bruine?|coffee-colou?red|marrón|marrones|braun\\p{L}{0,2}|marron|marrom(?: café)?|marrón café|marrone|brązow\\p{L}+|kahverengi|коричнев\\p{L}+|棕色|茶色|갈색',
  ],
  [
    '#64748b',
    'gr[ae]y|slate|silver|gris(?:es)?|grau\\p{L}{0,2}|grijze?|grijs|cinza|grigi[oa]|szar[yea]\\p{L}*|gri|сер(?:ый|ом|ая)|灰色|회색',
  ],
  [
    '#111114',
    'black|negr[oa]s?|schwarz\\p{L}{0,2}|zwarte?|noire?s?|pret[oa]s?|ner[oa]|czarn\\p{L}+|siyah|ч[её]рн\\p{L}+|黑色|黒色?|검은색?|काला|काले',
  ],
  [
    '#ffffff',
    'white|blanc[oa]s?|weiß\\p{L}{0,2}|witte?|wit|weiss|blanc|blanche|branc[oa]s?|bianc[oa]|biał\\p{L}+|beyaz|бел(?:ый|ом|ая|ого)|白色|흰색|सफ़?ेद',
  ],
];
