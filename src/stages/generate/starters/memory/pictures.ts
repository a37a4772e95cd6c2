/** A picture on a 100 by 100 ground: the marks of SVG that a script makes elements of. */
export interface Picture {
  readonly ground: string;
  /** Fill and outline of each shape; a fill that begins with `-` is a line of that colour. */
  readonly shapes: readonly (readonly [fill: string, path: string])[];
}

type PictureSet = 'animals' | 'fruit' | 'space' | 'shapes';

/** The pictures that a subject speaks of. */
export function picturesOf(words: string): readonly Picture[] {
  const name = sets.find(([pattern]) => pattern.test(words))?.[1] ?? 'shapes';
  return pictures[name];
}

const sets: readonly (readonly [RegExp, PictureSet])[] = [
  [
    /animal|\bpets?\b|\bcats?\b|\bdogs?\b|farm|zoo|jungle|safari|tiere?n?\b|animaux|animais|zwierz|hayvan|живот|звер|动物|動物|동물|जानवर|bear/i,
    'animals',
  ],
  [
    /fruit|food|vegetable|kitchen|fruta|comida|obst|früchte|essen|cuisine|nourriture|frutta|cibo|owoc|jedzeni|meyve|yemek|фрукт|еда|水果|食物|果物|フルーツ|食べ物|과일|음식|फल|खाना/i,
    'fruit',
  ],
  [
    /space|planet|star|galax|astro|espacio|weltraum|weltall|sterne|espace|espaço|spazio|kosmos|uzay|космос|планет|太空|宇宙|우주|अंतरिक्ष/i,
    'space',
  ],
];

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
const pairOf = (make: (x: number) => string, from: number): string =>
  make(50 - from) + make(50 + from);
const eyes = (y = 52, apart = 14): readonly [string, string] => [
  '#22211f',
  pairOf((x) => circle(x, y, 4), apart),
];
const nose = (y: number, fill = '#22211f'): readonly [string, string] => [fill, oval(50, y, 6, 4)];
const smile = (y: number): readonly [string, string] => [
  '-#22211f',
  `M50 ${y}v4M42 ${y + 6}q4 5 8 0q4 5 8 0`,
];

const animals: readonly Picture[] = [
  // Cat, dog, bear, rabbit, pig, frog, panda, fox, chick, mouse.
  {
    ground: '#fbd9a5',
    shapes: [
      ['#e38b3a', 'M22 18l22 18H22zM78 18L56 36h22zM20 30h60v26a30 28 0 0 1-60 0z'],
      ['#fbe9d2', oval(50, 66, 17, 13)],
      eyes(),
      nose(61, '#b3475a'),
      smile(64),
      ['-#22211f', 'M14 60l16 3M14 70l16-2M86 60l-16 3M86 70l-16-2'],
    ],
  },
  {
    ground: '#c7dff2',
    shapes: [
      ['#c58f5c', oval(50, 54, 30, 32)],
      ['#7d5331', 'M22 28q-14 6-10 32q6 10 13-4zM78 28q14 6 10 32q-6 10-13-4z'],
      ['#f7e7d3', oval(50, 66, 18, 17)],
      eyes(48),
      ['#22211f', oval(50, 59, 8, 5.5)],
      smile(64),
      ['#e2607a', 'M45 75h10v6a5 5 0 0 1-10 0z'],
    ],
  },
  {
    ground: '#e5d6c5',
    shapes: [
      ['#8a5a36', pairOf((x) => circle(x, 28, 13), 25) + circle(50, 54, 33)],
      ['#d9ae82', pairOf((x) => circle(x, 28, 6), 25) + oval(50, 64, 17, 14)],
      eyes(49),
      nose(59),
      smile(62),
    ],
  },
  {
    ground: '#d6ead0',
    shapes: [
      ['#f2efe9', oval(37, 26, 9, 25) + oval(63, 26, 9, 25) + oval(50, 62, 29, 27)],
      ['#f0b3bd', oval(37, 26, 4, 17) + oval(63, 26, 4, 17)],
      eyes(58),
      nose(67, '#d9667a'),
      smile(70),
      ['#f5c6cd', pairOf((x) => circle(x, 69, 5), 20)],
    ],
  },
  {
    ground: '#cfe8ea',
    shapes: [
      ['#e98a9b', 'M22 20q16 0 20 16l-18 6zM78 20q-16 0-20 16l18 6z'],
      ['#f6adba', circle(50, 56, 32)],
      ['#e98a9b', oval(50, 63, 15, 11)],
      ['#8b3a4c', oval(44, 63, 3, 4.5) + oval(56, 63, 3, 4.5)],
      eyes(48, 16),
      ['-#8b3a4c', 'M42 79q8 5 16 0'],
    ],
  },
  {
    ground: '#f6e3ef',
    shapes: [
      ['#63ad4b', pairOf((x) => circle(x, 32, 14), 20) + oval(50, 58, 36, 28)],
      ['#ffffff', pairOf((x) => circle(x, 31, 9), 20)],
      ['#22211f', pairOf((x) => circle(x, 32, 4.5), 20)],
      ['-#2b5a1f', 'M26 62q24 22 48 0'],
      ['#2b5a1f', pairOf((x) => circle(x, 52, 1.8), 5)],
    ],
  },
  {
    ground: '#cfe3cf',
    shapes: [
      ['#2b2a2c', pairOf((x) => circle(x, 26, 13), 26)],
      ['#faf8f4', circle(50, 55, 33)],
      ['#2b2a2c', 'M24 56q-2-16 14-14q4 10-5 18q-7 2-9-4zM76 56q2-16-14-14q-4 10 5 18q7 2 9-4z'],
      ['#ffffff', pairOf((x) => circle(x, 51, 3.5), 16)],
      nose(65),
      smile(68),
    ],
  },
  {
    ground: '#dfe4f5',
    shapes: [
      ['#d9622b', 'M18 14l26 20H20zM82 14L56 34h24zM16 34q34-14 68 0q0 30-34 54q-34-24-34-54z'],
      ['#fff6ec', 'M17 44q24 2 33 44q-28-20-33-44zM83 44q-24 2-33 44q28-20 33-44z'],
      eyes(48, 16),
      ['#22211f', circle(50, 82, 6)],
    ],
  },
  {
    ground: '#c9e4f7',
    shapes: [
      ['#f6cf45', 'M46 18q4-8 8 0l-4 8zM50 22a32 34 0 1 1-.1 0z'],
      ['#e88b2d', 'M40 58l10-6 10 6-10 10z'],
      eyes(48, 15),
      ['#f3a75c', pairOf((x) => circle(x, 60, 5), 22)],
    ],
  },
  {
    ground: '#f3e6b8',
    shapes: [
      ['#9a9ca6', pairOf((x) => circle(x, 30, 19), 26) + oval(50, 60, 27, 27)],
      ['#f2bcc6', pairOf((x) => circle(x, 30, 11), 26)],
      eyes(55, 12),
      nose(68, '#d9667a'),
      ['-#55565e', 'M14 66l20 3M14 76l20-3M86 66l-20 3M86 76l-20-3'],
    ],
  },
];

const leaf = (x: number, y: number): readonly [string, string] => [
  '#4d9a46',
  `M${x} ${y}q4-16 20-15q-2 15-20 15z`,
];
const fruit: readonly Picture[] = [
  // Apple, lemon, cherries, pear, orange, watermelon, grapes, strawberry, banana, plum.
  {
    ground: '#f9dcd4',
    shapes: [
      ['#d5393f', 'M50 32q26-14 32 12q2 26-20 42q-6 3-12 0q-6 3-12 0q-22-16-20-42q6-26 32-12z'],
      ['-#6b432a', 'M50 32q0-10 5-16'],
      leaf(54, 26),
      ['#f08c86', oval(33, 50, 5, 9)],
    ],
  },
  {
    ground: '#dcebf5',
    shapes: [
      [
        '#f2cf3c',
        'M16 58q4-30 36-30q20 0 26 12q8 2 8 9q0 5-6 7q-8 26-36 26q-20 0-24-12q-6-4-4-12z',
      ],
      ['#f9e793', oval(42, 44, 10, 5)],
      leaf(60, 28),
    ],
  },
  {
    ground: '#dff0d4',
    shapes: [
      ['-#4d7a35', 'M34 62q2-30 28-44M66 66q4-26-4-48'],
      ['#c3203c', circle(32, 70, 17) + circle(67, 72, 17)],
      ['#ec7d8c', circle(27, 64, 4) + circle(62, 66, 4)],
      leaf(62, 22),
    ],
  },
  {
    ground: '#fbe3c0',
    shapes: [
      ['#a9bf3a', 'M50 24q14 0 13 18q22 12 16 34q-8 14-29 14q-21 0-29-14q-6-22 16-34q-1-18 13-18z'],
      ['-#6b432a', 'M50 26q0-8 5-14'],
      leaf(54, 20),
      ['#cfdf7d', oval(34, 64, 5, 10)],
    ],
  },
  {
    ground: '#d9e9ef',
    shapes: [
      ['#f08a24', circle(50, 56, 33)],
      ['#f8b368', oval(37, 44, 9, 6)],
      [
        '#c96a12',
        circle(60, 68, 1.6) + circle(68, 58, 1.6) + circle(56, 78, 1.6) + circle(42, 72, 1.6),
      ],
      leaf(50, 26),
    ],
  },
  {
    ground: '#f7e2e6',
    shapes: [
      ['#2f8a45', 'M8 40h84a42 42 0 0 1-84 0z'],
      ['#e8f3dc', 'M14 40h72a36 36 0 0 1-72 0z'],
      ['#e5484f', 'M19 40h62a31 31 0 0 1-62 0z'],
      [
        '#3a1a1c',
        oval(36, 49, 2, 3.5) +
          oval(50, 56, 2, 3.5) +
          oval(64, 49, 2, 3.5) +
          oval(43, 63, 2, 3.5) +
          oval(57, 63, 2, 3.5),
      ],
    ],
  },
  {
    ground: '#f6efc9',
    shapes: [
      [
        '#7a4aa8',
        circle(30, 42, 12) +
          circle(50, 40, 12) +
          circle(70, 42, 12) +
          circle(40, 58, 12) +
          circle(60, 58, 12) +
          circle(50, 75, 12),
      ],
      [
        '#b48fd4',
        circle(26, 38, 3) +
          circle(46, 36, 3) +
          circle(66, 38, 3) +
          circle(36, 54, 3) +
          circle(56, 54, 3),
      ],
      ['-#6b432a', 'M50 30V16'],
      leaf(50, 24),
    ],
  },
  {
    ground: '#dcefe4',
    shapes: [
      ['#de3b45', 'M50 30q36-12 34 16q-4 28-34 44q-30-16-34-44q-2-28 34-16z'],
      ['#4d9a46', 'M50 34l-22-6 12-4-6-10 14 6 2-10 6 10 14-5-8 10 12 5z'],
      [
        '#f7d98b',
        oval(36, 50, 2, 3) +
          oval(50, 56, 2, 3) +
          oval(64, 50, 2, 3) +
          oval(43, 68, 2, 3) +
          oval(57, 68, 2, 3),
      ],
    ],
  },
  {
    ground: '#d8e0f4',
    shapes: [
      ['#f4cf48', 'M22 18q8-6 10 2q2 34 26 46q14 6 26 2q6 4 0 9q-22 16-46 0q-24-18-16-59z'],
      ['#6b5a22', 'M22 18q8-6 10 2l-8 4z'],
      ['-#d0a526', 'M28 30q4 34 36 46'],
    ],
  },
  {
    ground: '#efe0f5',
    shapes: [
      ['#5b2f78', 'M50 26q32-4 32 30q-4 32-32 32q-28 0-32-32q0-34 32-30z'],
      ['-#8a5fa8', 'M50 28q-12 26-2 56'],
      ['#9a74b8', oval(66, 48, 4, 9)],
      leaf(50, 28),
    ],
  },
];

const night = '#1f2547';
const space: readonly Picture[] = [
  // Ringed planet, moon, rocket, sun, Earth, comet, star, saucer, Mars, telescope dish.
  {
    ground: night,
    shapes: [
      ['#e9b872', circle(50, 50, 24)],
      ['#cf9650', 'M27 44q24 8 46-2q2 6 1 12q-22 8-47 0z'],
      ['-#f3dcb4', 'M14 62q-8 8 8 6q36-4 64-30q10-12-6-9'],
    ],
  },
  {
    ground: '#2a2f55',
    shapes: [
      ['#f1ecd2', 'M62 16a36 36 0 1 0 22 58a30 30 0 0 1-22-58z'],
      ['#d8d0a8', circle(40, 48, 5) + circle(50, 70, 4) + circle(34, 66, 3)],
      ['#ffffff', circle(76, 30, 2) + circle(84, 48, 1.6)],
    ],
  },
  {
    ground: '#27406b',
    shapes: [
      ['#e4573d', 'M34 56q-14 4-14 22l18-8zM66 56q14 4 14 22l-18-8z'],
      ['#f4f4f6', 'M50 10q20 18 18 44q-2 12-6 18H38q-4-6-6-18q-2-26 18-44z'],
      ['#4aa3d8', circle(50, 42, 9)],
      ['#f5b43c', 'M42 74h16q2 10-8 20q-10-10-8-20z'],
    ],
  },
  {
    ground: '#3b2a55',
    shapes: [
      ['-#f7b32b', 'M50 6v12M50 82v12M6 50h12M82 50h12M19 19l8 8M73 73l8 8M81 19l-8 8M27 73l-8 8'],
      ['#f9c846', circle(50, 50, 24)],
      ['#fbe08a', circle(43, 43, 7)],
    ],
  },
  {
    ground: '#141a36',
    shapes: [
      ['#3f8fd6', circle(50, 50, 32)],
      [
        '#5fb765',
        'M30 28q12-8 20-4q2 10-8 12q-4 10-14 8q-4-8 2-16zM58 46q14-6 22 4q0 12-10 20q-8-2-8-10q-8-6-4-14zM30 60q10 0 10 8q-2 6-6 6q-6-6-4-14z',
      ],
    ],
  },
  {
    ground: '#22335f',
    shapes: [
      ['-#8fd3f4', 'M20 20l34 30M34 14l28 26M14 36l30 26'],
      ['#eaf7fd', circle(64, 62, 18)],
      ['#b6e3f6', circle(58, 56, 6)],
    ],
  },
  {
    ground: '#2c2350',
    shapes: [
      ['#fbd14b', 'M50 10l12 26 28 4-20 20 5 29-25-14-25 14 5-29-20-20 28-4z'],
      ['#fdeaa6', 'M50 24l7 16 17 3-12 12z'],
    ],
  },
  {
    ground: '#17314a',
    shapes: [
      ['#9be8d3', 'M30 46a20 22 0 0 1 40 0z'],
      ['#aab3c5', oval(50, 54, 40, 14)],
      ['#6b7690', oval(50, 58, 26, 6)],
      ['#f7d154', circle(24, 55, 4) + circle(42, 63, 4) + circle(58, 63, 4) + circle(76, 55, 4)],
    ],
  },
  {
    ground: '#2f1f33',
    shapes: [
      ['#cf5b36', circle(50, 50, 31)],
      ['#a8422a', circle(40, 40, 7) + circle(62, 58, 9) + circle(42, 66, 4) + circle(66, 36, 3)],
      ['#ffffff', circle(14, 22, 1.8) + circle(86, 82, 1.8) + circle(84, 18, 1.4)],
    ],
  },
  {
    ground: '#1b2a3f',
    shapes: [
      ['#dfe5ee', 'M20 26q40-6 54 48q-48 4-54-48z'],
      ['-#9fb0c6', 'M46 54l26-28'],
      ['#f26d5b', circle(74, 24, 5)],
      ['#8b98ad', 'M48 68l-14 22h30z'],
    ],
  },
];

const flat = [
  '#e4572e',
  '#2e86ab',
  '#f6c945',
  '#3f9a5c',
  '#8e5ea2',
  '#f28ca0',
  '#1f7a7a',
  '#d98324',
  '#4457a6',
  '#7a8f3c',
] as const;
const outlines = [
  circle(50, 50, 30),
  'M22 22h56v56H22z',
  'M50 16l36 62H14z',
  'M50 12l38 38-38 38-38-38z',
  'M50 12l11 25 27 3-20 18 6 27-24-14-24 14 6-27-20-18 27-3z',
  'M50 82q-46-30-32-52q16-18 32 4q16-22 32-4q14 22-32 52z',
  'M38 14h24v24h24v24H62v24H38V62H14V38h24z',
  'M28 18h44l22 32-22 32H28L6 50z',
  'M20 50a30 30 0 0 1 60 0zM20 56h60a30 30 0 0 1-60 0z',
  'M18 18h64v20H38v44H18z',
] as const;
const shapes: readonly Picture[] = outlines.map((path, index) => ({
  ground: `${flat[index] ?? flat[0]}33`,
  shapes: [[flat[index] ?? flat[0], path]],
}));

const pictures: Record<PictureSet, readonly Picture[]> = { animals, fruit, space, shapes };
