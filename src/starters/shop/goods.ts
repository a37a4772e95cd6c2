import { type Markup, markup } from '../markup.ts';

/** A kind of goods: how it is drawn, and English names for the products. */
export interface Goods {
  readonly kind: string;
  readonly names: readonly string[];
  readonly draw: (variant: number) => Markup;
}

/** The goods of a request, by the words in it. */
export function goodsOf(message: string): Goods {
  return goods.find(([pattern]) => pattern.test(message))?.[1] ?? box;
}

/** Names for other languages: they need no translation. */
export const everywhere = [
  'Aurora',
  'Siena',
  'Mistral',
  'Nero',
  'Alba',
  'Luna',
  'Terra',
  'Brisa',
] as const;

const path = (colour: number, d: string): Markup => markup`<path class="p${colour}" d="${d}" /> `;
const round = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
/** The four colours, in a different order for each product. */
const turn = (variant: number, step: number): number => 1 + ((variant + step) % 4);
const drawing = (...parts: readonly Markup[]): Markup => markup`
  <svg class="picture" viewBox="0 0 200 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
    ${path(0, 'M0 0h200v200H0z')}
    ${parts}
  </svg>
`;

const vinyl: Goods = {
  kind: 'record',
  names: [
    'Late Trains',
    'Blue Hour',
    'Rooms of Rain',
    'Salt & Static',
    'Paper Moon',
    'Northern Lines',
    'Slow Weather',
    'Seven Lanterns',
  ],
  draw: (v) =>
    drawing(
      markup`<path class="ink" d="${round(122, 100, 60)}" /> `,
      markup`<path class="groove" d="${round(122, 100, 50)}${round(122, 100, 42)}${round(122, 100, 34)}" /> `,
      path(turn(v, 0), round(122, 100, 20)),
      markup`<path class="paper" d="${round(122, 100, 4)}" /> `,
      path(turn(v, 1), 'M22 40h112v120H22z'),
      path(
        turn(v, 2),
        v % 3 === 0
          ? 'M22 160l112-120v120z'
          : v % 3 === 1
            ? 'M22 100a56 60 0 0 1 112 0z'
            : round(78, 100, 34),
      ),
      path(turn(v, 3), v % 2 === 0 ? round(54, 72, 14) : 'M38 128h80v12H38z'),
    ),
};

const candle: Goods = {
  kind: 'candle',
  names: [
    'Fig & Linen',
    'Winter Pine',
    'Orange Peel',
    'Wet Stone',
    'Black Tea',
    'Beeswax',
    'Sea Fennel',
    'Old Library',
  ],
  draw: (v) =>
    drawing(
      path(turn(v, 2), 'M0 158h200v42H0z'),
      path(
        turn(v, 0),
        `M${62 - (v % 2) * 6} ${88 - (v % 3) * 10}h${76 + (v % 2) * 12}v${76 + (v % 3) * 10}q0 8-8 8H${70 - (v % 2) * 6}q-8 0-8-8z`,
      ),
      markup`<path class="paper" d="M76 112h48v32H76z" /> `,
      markup`<path class="ink" d="M98 ${74 - (v % 3) * 10}h4v16h-4z" /> `,
      markup`<path class="flame" d="M100 ${38 - (v % 3) * 10}q18 20 0 38q-18-18 0-38z" /> `,
    ),
};

/** Three leaves, broad or narrow, that lean left, right and up. */
const foliage: readonly string[] = [
  'M100 132C70 120 40 90 44 44C84 56 104 92 100 132z',
  'M100 132C130 120 160 92 158 50C118 58 98 94 100 132z',
  'M100 132C76 96 80 52 100 24C120 52 124 96 100 132z',
];
const blades: readonly string[] = [
  'M92 132C84 92 66 62 50 50C80 58 98 92 100 132z',
  'M108 132C116 92 134 62 150 50C120 58 102 92 100 132z',
  'M94 132C92 84 98 46 104 22C112 52 110 92 106 132z',
];

const plant: Goods = {
  kind: 'plant',
  names: [
    'Monstera',
    'Snake Plant',
    'String of Hearts',
    'Fiddle Fig',
    'Calathea',
    'Olive Tree',
    'Aloe',
    'Bird of Paradise',
  ],
  draw: (v) =>
    drawing(
      ...(v % 2 === 0 ? foliage : blades).map(
        (d, index) => markup`<path class="leaf${index === v % 3 ? ' fresh' : ''}" d="${d}" /> `,
      ),
      path(turn(v, 1), 'M64 126h72l-8 48q-1 6-8 6H80q-7 0-8-6z'),
      path(turn(v, 3), 'M58 118h84v14H58z'),
    ),
};

const cup: Goods = {
  kind: 'bag',
  names: [
    'House Blend',
    'Morning Light',
    'Yirgacheffe',
    'Night Shift',
    'Huila',
    'Decaf Sunday',
    'Mountain Oolong',
    'First Flush',
  ],
  draw: (v) =>
    drawing(
      path(turn(v, 0), 'M56 52h88l8 116q0 6-6 6H54q-6 0-6-6z'),
      path(turn(v, 1), 'M56 52l6-20h76l6 20z'),
      markup`<path class="paper" d="M70 84h60v54H70z" /> `,
      path(turn(v, 2), v % 2 === 0 ? 'M100 94q20 14 0 34q-20-14 0-34z' : round(100, 111, 16)),
    ),
};

const book: Goods = {
  kind: 'book',
  names: [
    'The Quiet Atlas',
    'Salt Roads',
    'A Year of Mornings',
    'Letters to a Lighthouse',
    'Small Kitchens',
    'The Ninth Bridge',
    'Field Notes',
    'Winter Garden',
  ],
  draw: (v) =>
    drawing(
      markup`<path class="paper" d="M58 40h92v126H58z" /> `,
      path(turn(v, 0), 'M50 34h92v126H58q-8 0-8 8z'),
      path(
        turn(v, 1),
        v % 3 === 0 ? round(98, 84, 26) : v % 3 === 1 ? 'M66 58h60v46H66z' : 'M66 112l30-56 30 56z',
      ),
      markup`<path class="paper" d="M66 122h60v5H66zM66 134h40v5H66z" /> `,
    ),
};

const wear: Goods = {
  kind: 'shirt',
  names: [
    'Harbour Shirt',
    'Loose Tee',
    'Rib Knit',
    'Work Jacket',
    'Summer Linen',
    'Long Sleeve',
    'Studio Smock',
    'Soft Hoodie',
  ],
  draw: (v) =>
    drawing(
      path(turn(v, 0), 'M72 40q28 22 56 0l40 22-14 36-18-8v78H64V90l-18 8-14-36z'),
      path(turn(v, 1), v % 2 === 0 ? 'M64 106h72v14H64zM64 132h72v14H64z' : round(100, 112, 18)),
    ),
};

const jewel: Goods = {
  kind: 'ring',
  names: [
    'Tide Ring',
    'Moon Drop',
    'Fine Chain',
    'Signet',
    'Ember Studs',
    'Pearl Hook',
    'Twin Band',
    'North Star',
  ],
  draw: (v) =>
    drawing(
      markup`<path class="metal" fill-rule="evenodd" d="${round(100, 118, 50)}${round(100, 118, 39)}" /> `,
      path(turn(v, 1), v % 2 === 0 ? 'M100 34l26 24-26 26-26-26z' : round(100, 58, 22)),
      markup`<path class="paper" opacity=".5" d="M100 40l10 14-10 6z" /> `,
    ),
};

const ceramic: Goods = {
  kind: 'vase',
  names: [
    'Dune Bowl',
    'Tall Vase',
    'Morning Cup',
    'Salt Plate',
    'Pebble',
    'Carafe',
    'Bud Vase',
    'Ink Jar',
  ],
  draw: (v) =>
    drawing(
      path(turn(v, 2), 'M0 160h200v40H0z'),
      path(
        turn(v, 0),
        v % 3 === 0
          ? 'M46 96h108q-4 76-54 76t-54-76z'
          : v % 3 === 1
            ? 'M84 36h32v34q40 22 26 74q-6 28-42 28t-42-28q-14-52 26-74z'
            : 'M62 66h76v78q0 28-38 28t-38-28z',
      ),
      path(turn(v, 1), v % 3 === 0 ? 'M50 116h100q-3 12-6 18H56q-3-6-6-18z' : 'M58 110h84v12H58z'),
    ),
};

const box: Goods = {
  kind: 'box',
  names: [
    'The First',
    'Everyday',
    'Little One',
    'The Long One',
    'Sunday',
    'Travel Size',
    'The Pair',
    'Keeper',
  ],
  draw: (v) =>
    drawing(
      path(turn(v, 0), 'M40 84l60-28 60 28v64l-60 28-60-28z'),
      path(turn(v, 1), 'M40 84l60 28 60-28-60-28z'),
      path(turn(v, 2), 'M100 112v64l60-28V84z'),
      path(turn(v, 3), 'M64 73l60 28v22l12-6V95L76 67z'),
    ),
};

const goods: readonly (readonly [RegExp, Goods])[] = [
  [/vinyl|records?\b|\blps?\b|vinil|schallplatt|disque|disco|пластин|唱片|レコード|레코드/i, vinyl],
  [
    /candle|vela|kerze|bougie|candel|świec|mum\b|свеч|蜡烛|キャンドル|ろうそく|양초|मोमबत्त/i,
    candle,
  ],
  [
    /plant|garden|cactus|cacti|succulent|pflanze|plante|piante|rośli|bitki|растен|植物|식물|पौध/i,
    plant,
  ],
  [
    /coffee|\btea\b|teas\b|café|kaffee|\btee\b|\bthé\b|\bté\b|\bchá\b|\btè\b|kaw[aęy]|herbat|kahve|çay|кофе|чай|咖啡|茶|コーヒー|커피|차\b|चाय|कॉफ़ी/i,
    cup,
  ],
  [/book|libro|buch|bücher|livre|livro|libri|książ|kitap|книг|书|本屋|本\b|책|किताब/i, book],
  [
    /cloth|fashion|shirt|wear|apparel|hoodie|ropa|moda|camiset|kleid|mode\b|vêtement|roupa|vestiti|ubra|giyim|одежд|футболк|衣|服|옷|कपड़/i,
    wear,
  ],
  [
    /jewel|jewell|ring|necklace|joya|joyer|schmuck|bijou|joia|gioiell|biżuter|mücevher|takı|украшен|ювелир|首饰|珠宝|アクセサリー|ジュエリー|보석|गहने/i,
    jewel,
  ],
  [
    /ceramic|pottery|mug|vase|cerámica|keramik|céramique|cerâmica|ceramica|ceramik|seramik|керами|陶|도자/i,
    ceramic,
  ],
];
