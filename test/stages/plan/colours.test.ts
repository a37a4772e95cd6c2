import { expect, test } from 'vitest';

import { coloursIn } from '../../../src/starters/shared/colours/read-colours.ts';
import { readLook } from '../../../src/stages/plan/read/page/read-look.ts';
import { colourOf } from '../../../src/starters/page/looks/colour.ts';
import { paletteOf } from '../../../src/starters/page/looks/palette.ts';

const hexes = {
  anthracite: '#36393f',
  beige: '#efe4d2',
  black: '#111114',
  blue: '#2463eb',
  blush: '#f3b6c4',
  bordeaux: '#6b1e2e',
  brass: '#a98742',
  brown: '#7b4b2a',
  copper: '#b66a3c',
  coral: '#f4907c',
  cream: '#faf3e3',
  darkBrown: '#4a2d1a',
  emerald: '#1d6b45',
  gold: '#cf9a1f',
  green: '#2f8f4e',
  darkGreen: '#065526',
  lavender: '#b39ddb',
  lime: '#8bc34a',
  mint: '#4fb592',
  mustard: '#c99a2e',
  navy: '#1e2f5c',
  olive: '#6b8e23',
  orange: '#e9772a',
  pink: '#dd4f9a',
  red: '#d32f36',
  sage: '#8aa17c',
  silver: '#b8bcc4',
  teal: '#0f8a80',
  darkTeal: '#02504a',
  terracotta: '#b4532a',
  turquoise: '#0aa5b8',
  white: '#ffffff',
  yellow: '#f0bc2e',
};
type Name = keyof typeof hexes;

/** Languages, phrases, the colours that they name, then the background and the accent. */
const phrases: readonly (readonly [
  string,
  readonly Name[],
  (Name | undefined)?,
  (Name | undefined)?,
])[] = [
  // English
  ['a tea room, sage green and cream, brass details', ['sage', 'brass'], 'cream'],
  ['a wedding page, navy with gold accents', ['navy', 'gold'], undefined, 'gold'],
  ['portfolio in terracotta on white', ['terracotta'], 'white'],
  ['a page for a diving club in dark teal', ['darkTeal']],
  ['blog with an oat background and mustard headings', ['mustard'], 'beige'],
  ['nail bar, blush pink and champagne', ['blush'], 'beige'],
  ['a cabin, pine green with copper accents', ['emerald', 'copper'], undefined, 'copper'],
  ['garage page: charcoal and rust', ['anthracite', 'terracotta']],
  ['black and white landing page', ['black'], 'white'],
  ['Colours: Navy, Sage and Cream.', ['navy', 'sage'], 'cream'],
  ['mint-green on a black background', ['mint'], 'black'],
  // German
  ['Farben Anthrazit und Senfgelb', ['anthracite', 'mustard']],
  ['Einladung, Motto Schwarz-Gold', ['gold'], 'black'],
  ['Vereinsseite Grün/Gelb', ['green', 'yellow']],
  ['Webseite in Salbeigrün und Weiß für Frau Grün', ['sage'], 'white'],
  ['dunkelgrün mit goldenen Akzenten', ['darkGreen', 'gold'], undefined, 'gold'],
  ['weißer Hintergrund, Akzente in Petrol', ['teal'], 'white'],
  // Spanish
  ['página azul marino y blanco', ['navy'], 'white'],
  ['fondo negro con detalles dorados', ['gold'], 'black'],
  ['web de yoga en verde salvia y beige', ['sage'], 'beige'],
  ['tienda en rosa palo y gris antracita', ['blush', 'anthracite']],
  ['verde oscuro para la floristería', ['darkGreen']],
  // French
  ['couleurs blé et vert sauge', ['sage'], 'beige'],
  ['faire-part en bleu nuit et argent', ['navy', 'silver']],
  ['noir et or, fond ivoire', ['black', 'gold'], 'cream'],
  ['page vert foncé pour un fleuriste', ['darkGreen']],
  [
    'site couleur terre cuite ou terracotta, touches de moutarde',
    ['terracotta', 'mustard'],
    undefined,
    'mustard',
  ],
  // Portuguese
  ['site de vôlei, azul marinho e branco', ['navy'], 'white'],
  ['fundo creme, detalhes em terracota', ['terracotta'], 'cream'],
  ['site em verde musgo e dourado', ['olive', 'gold']],
  ['página em marrom e bege', ['brown'], 'beige'],
  // Italian
  ['cantina, bordeaux e crema', ['bordeaux'], 'cream'],
  ['verde oliva e color sabbia', ['olive'], 'beige'],
  ['sfondo avorio con dettagli oro', ['gold'], 'cream'],
  ['sito giallo senape e blu notte', ['mustard', 'navy']],
  // Polish
  ['warsztat, grafit i czerwień', ['anthracite', 'red']],
  ['strona w kolorach granatowym i złotym', ['navy', 'gold']],
  ['tło kremowe, akcenty butelkowa zieleń', ['emerald'], 'cream'],
  ['ciemnozielona strona leśniczówki', ['darkGreen']],
  // Turkish
  ['kafe sitesi, lacivert ve altın', ['navy', 'gold']],
  ['koyu yeşil, bej arka plan', ['darkGreen'], 'beige'],
  ['davetiye, pudra ve gümüş', ['blush', 'silver']],
  // Russian
  ['сайт пекарни, тёмно-зелёный и бежевый', ['darkGreen'], 'beige'],
  ['на белом фоне с бордовыми акцентами', ['bordeaux'], 'white'],
  ['лендинг в лавандовых тонах', ['lavender']],
  ['страница в горчичном и графитовом', ['mustard', 'anthracite']],
  // Chinese
  ['面馆网页，颜色米色和墨绿色', ['emerald'], 'beige'],
  ['黑金配色的请柬', ['gold'], 'black'],
  ['蓝白相间的游泳俱乐部网页', ['blue'], 'white'],
  ['深绿色背景，金色点缀', ['gold'], 'emerald'],
  // Japanese
  ['喫茶店、焦げ茶とクリーム色で', ['darkBrown'], 'cream'],
  ['背景はアイボリー、アクセントは紺色', ['navy'], 'cream'],
  ['赤と黒のバンドのページ', ['red'], 'black'],
  ['ラベンダーと白色の花屋', ['lavender'], 'white'],
  // Korean
  ['청첩장 아이보리와 라벤더 색으로', ['lavender'], 'cream'],
  ['남색 배경에 금색 포인트', ['gold'], 'navy'],
  ['연두색이랑 흰색으로 유치원 페이지', ['lime'], 'white'],
  // Hindi
  ['गहरा हरा और सुनहरा रंग में निमंत्रण', ['darkGreen', 'gold']],
  ['बेज और मैरून रंग की वेबसाइट', ['bordeaux'], 'beige'],
  ['गुलाबी और सफ़ेद पेज', ['pink'], 'white'],
  // Arabic
  ['صفحة لمقهى، ألوان بيج وزيتوني', ['olive'], 'beige'],
  ['خلفية بيضاء مع لمسات ذهبية', ['gold'], 'white'],
  ['متجر باللون العنابي والكحلي', ['bordeaux', 'navy']],
  // Dutch and Indonesian
  ['met antraciet en oranje accenten', ['anthracite', 'orange'], undefined, 'orange'],
  ['warna turquoise dan putih', ['turquoise'], 'white'],
  ['koraal en wit', ['coral'], 'white'],
];

const rows = phrases.map(([text, colours, ground, accent]) => ({ text, colours, ground, accent }));

test.each(rows)('reads the colours of "$text"', ({ text, colours, ground, accent }) => {
  const look = readLook(text);
  expect({ colours: look.colours, ground: look.ground, accent: look.accent }).toEqual({
    colours: colours.map((name) => hexes[name]),
    ground: ground && hexes[ground],
    accent: accent && hexes[accent],
  });
  expect(look.mode).toBeUndefined();
});

test.each([
  'menu: mint tea 3€, black coffee 2€, salmon toast 9€, chocolate cake 4€, olives 3€',
  'a page for Rose and her brother Olive',
  'Seite für Familie Schwarz und Bäckerei Braun',
  'quiz about red wine and white wine',
  'fruit stall: peach jam, lemon tart, plums',
  '红烧肉 30元，绿茶 5元，白菜 8元',
  'carta: vino blanco, té verde, arroz negro',
  'a shop for copper pipes and brass fittings',
])('takes what has a colour for no colour of the page: "%s"', (text) => {
  const { colours, ground } = readLook(text);
  expect({ colours, ground }).toEqual({});
});

test.each([
  ['a memorial page for Esi, her children and grandchildren miss her', undefined],
  ['we had so much fun, a page with our photos', undefined],
  ['page for a photographer with children and a dog', undefined],
  ['portfolio of a professional photographer', undefined],
  ['a page for clean water projects', undefined],
  ['a fun quiz page', 'playful'],
  ['ein Quiz für Kinder', 'playful'],
  ['una página divertida', 'playful'],
  ['a solemn page for our choir', 'elegant'],
  ['做一个优雅的请柬', 'elegant'],
  ['professional and clean', 'minimal'],
  ['レトロなページ', 'retro'],
])('reads the tone of "%s"', (text, tone) => {
  expect(readLook(text).tone).toBe(tone);
});

test('a page has the hues that were asked for and no others', () => {
  for (const [text] of phrases) {
    const look = readLook(text);
    const wished = [...(look.colours ?? []), look.ground ?? []].flat().map(colourOf);
    const { light, dark } = paletteOf(look, '#0f8a80');
    for (const colour of [...light.art, ...dark.art, light.accent, light.tint].map(colourOf)) {
      const isNear = wished.some(
        ({ c, h }) => c > 0.002 && Math.abs(((colour.h - h + 540) % 360) - 180) < 25,
      );
      expect(colour.c < 0.03 || isNear, `${text}: ${JSON.stringify(colour)}`).toBe(true);
    }
  }
});

test('two colours both show: in buttons or links, and in headings or the tint', () => {
  const both = paletteOf(readLook('dark teal with coral accents'), '#2463eb');
  expect(both.fill).toBe(hexes.coral);
  expect(both.light.heading).toBe(hexes.darkTeal);
  const yellow = paletteOf(readLook('maroon and yellow'), '#2463eb');
  expect([yellow.light.accent, yellow.fill]).toEqual([hexes.bordeaux, hexes.yellow]);
});

test('the colour of an animal and a town are no look', () => {
  expect(coloursIn('a page for biscuit, orange tabby, in zielonkach')).toEqual([]);
});

test('dark pages and grounds in other words', () => {
  expect(readLook('어두운 배경에 초록색 글씨').mode).toBe('dark');
  expect(readLook('支持深色模式').mode).toBeUndefined();
  expect(readLook('Dark blue with gold text').ground).toBe('#01319c');
  expect(readLook('背景は夜空っぽい紺色で').ground).toBe('#1e2f5c');
});

test('a soft ground stays soft, and what comes after "and a" does not make it a state', () => {
  const pages = [
    "soft green background and a ding when time's up",
    "a ding when time's up and a soft green background",
    'fond vert doux et un son quand c’est fini',
  ];
  for (const page of pages)
    expect(readLook(page)).toEqual({ ground: hexes.green, softness: 'pastel' });
  expect(readLook('overdue cards in red')).toEqual({});
  expect(
    colourOf(paletteOf(readLook('soft green background'), '#d6402b').light.paper).c,
  ).toBeLessThan(0.07);
});

test('neon glows on a dark page', () => {
  const { dark, mode } = paletteOf(readLook('neon colors'), '#2f9e58');
  expect(mode).toBe('dark');
  expect(colourOf(dark.accent).c).toBeGreaterThan(0.19);
});
