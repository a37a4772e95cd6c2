import type { Look, Tone } from '../../../../contracts/job/plan.ts';
import { familyIn, norBetween, notBefore, onlyBefore } from './colour-wishes.ts';
import { coloursIn, edge, type NamedColour } from './read-colours.ts';

/**
 * Reads the requested look: colours by name, by family ("warm colours") or in hex, those to avoid, the
 * background, light or dark mode, pastel or neon, and tone.
 *
 * @example
 * readLook('2048 in maroon on linen'); // { colours: ['#6b1e2e'], ground: '#f3ebdc' }
 */
export function readLook(text: string): Look {
  // A capitalised word is a name: "for Rose" asks for no colour.
  const spoken = text === text.toUpperCase() ? text.toLowerCase() : lowerNouns(lowerStart(text));
  const before = ({ index }: NamedColour): string => spoken.slice(Math.max(index - 24, 0), index);
  const all = coloursIn(spoken);
  const avoided: NamedColour[] = [];
  for (const colour of all) {
    const last = avoided.at(-1);
    const isNext = last !== undefined && norBetween.test(spoken.slice(last.end, colour.index));
    if (isNext || notBefore.test(before(colour))) avoided.push(colour);
  }
  const named = all.filter((colour) => !avoided.includes(colour));
  const isLight = ({ hex }: NamedColour): boolean => pale.has(hex);
  const ground =
    named.find((colour) => beforeGround.test(before(colour))) ??
    named.find(({ end }) => afterGround.test(spoken.slice(end, end + 24))) ??
    (named.length > 1
      ? named.find((colour) => isLight(colour) || colour.hex === black)
      : undefined);
  const chosen = named
    .filter((colour) => colour !== ground && (named.length === 1 || colour.hex !== white))
    .filter(({ hex }) => hex !== white && hex !== black);
  const lower = text.toLowerCase();
  const [only] = chosen.length === 1 ? chosen.filter((each) => onlyBefore.test(before(each))) : [];
  const colours =
    only !== undefined
      ? shadesOf(only.hex)
      : named.length === 0
        ? familyIn(lower)
        : chosen.map(({ hex }) => hex);
  const onlyBlack = named.length === 1 && named[0]?.hex === black;
  const mode = dark.test(lower) || onlyBlack ? 'dark' : light.test(lower) ? 'light' : undefined;
  const softness = pastel.test(lower) ? 'pastel' : neon.test(lower) ? 'neon' : undefined;
  const tone = tones.find(([pattern]) => pattern.test(lower))?.[1];
  return {
    ...(colours.length > 0 && { colours: [...new Set(colours)].slice(0, 4) }),
    ...(avoided.length > 0 && { avoided: [...new Set(avoided.map(({ hex }) => hex))].slice(0, 4) }),
    ...(ground !== undefined && { ground: ground.hex }),
    ...(mode !== undefined && { mode }),
    ...(softness !== undefined && { softness }),
    ...(tone !== undefined && { tone }),
  };
}

export const white = '#ffffff';
export const black = '#111114';
const pale = new Set([white, '#f3ebdc', '#faf3e3', '#efe4d2']);

const beforeGround =
  /\b(?:on|sobre|auf|sur|em cima de|su)\s(?:an?\s|un[ao]?\s|a\s|einem\s|einen\s)?$/u;
const afterGround =
  /^\p{L}{0,3}\s(?:backgrounds?|fondo|hintergrund|fond|fundo|sfondo|tła|arka plan)(?!\p{L})/u;
const dark = edge(
  'dark(?: mode| theme)?|night mode|(?:modo|tema) o?e?scuro|(?:modo|tema) noche|dunkel\\p{L}*|donkere?(?: modus| thema)?|(?:thème|mode) sombre|sombre|scuro|ciemn\\p{L}+|koyu|karanlık|т[её]мн\\p{L}+|depths',
);
const light = edge(
  'light (?:mode|theme)|bright theme|(?:modo|tema) claro|helles?|(?:thème|mode) clair|tema chiaro',
);
export const pastel = edge(
  'pastels?|pastell\\p{L}*|soft colou?rs|colores suaves|пастельн\\p{L}+|pastelow\\p{L}+|パステル',
);
export const neon = edge('neon|néon|neón|cyberpunk|synthwave|неонов\\p{L}+');
export const tones: readonly (readonly [RegExp, Tone])[] = [
  [
    edge(
      'playful|fun|cute|kids?|children|funny|cheerful|divertid[oa]s?|lúdic[oa]|ludique|giocos[oa]|niñ[oa]s|infantil|kinder|verspielt\\p{L}*|lustig\\p{L}*|enfants|crianças|bambini|dzieci|çocuklar|детск\\p{L}+|детей',
    ),
    'playful',
  ],
  [
    edge(
      'elegant\\p{L}*|elegán\\p{L}+|luxur\\p{L}+|classy|sophisticated|élégante?s?|wedding|fancy|lujos[oa]|элегантн\\p{L}+',
    ),
    'elegant',
  ],
  [edge('retro|vintage|8-?bit|pixel|arcade|old[- ]school|nostalgi\\p{L}+|rétro|ретро'), 'retro'],
  [edge('minimal\\p{L}*|clean|swiss|brutalist'), 'minimal'],
  [
    edge(
      'professional|corporate|serious|business|profesional|professionell\\p{L}*|professionnel\\p{L}*|profissional|professionale|seriös\\p{L}*|sérieu\\p{L}+|seri[oa]s?|séri[oa]s?|formal',
    ),
    'serious',
  ],
];

/** A colour and two shades of it, mixed with white and with black: nothing else is wished. */
function shadesOf(hex: string): readonly string[] {
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

/** German names colours with capitals: "Rot und Gelb", "kein Blau". */
function lowerNouns(text: string): string {
  const lowered = (part: string, count: number): string =>
    coloursIn(part.toLowerCase()).length === count ? part.toLowerCase() : part;
  return text
    .replace(/\p{Lu}\p{Ll}{2,11} (?:und|auf) \p{Lu}\p{Ll}{2,11}/gu, (pair) => lowered(pair, 2))
    .replace(/(?<!\p{L})(?:kein|ohne|nur|ganz in) \p{Lu}\p{Ll}{2,11}/gu, (part) =>
      lowered(part, 1),
    );
}

function lowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
