import type { Look } from '../../../../contracts/job/plan.ts';
import { colourOf } from '../../../../starters/page/looks/colour.ts';
import { shadesOf } from '../../../../starters/shared/colours/colour-shades.ts';
import { onlyBefore } from './colour-wishes.ts';
import { accents, grounds } from '../../../../starters/shared/colours/colour-words.ts';
import type { NamedColour } from '../../../../starters/shared/colours/read-colours.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

export const white = '#ffffff';
export const black = '#111114';

/**
 * What the named colours are for, as their words say: "on white", "black background", "navy with gold
 * accents". Of two colours, one that is nearly white, or black, is the background.
 */
export function rolesOf(
  named: readonly NamedColour[],
  text: string,
): Pick<Look, 'ground' | 'accent'> & { readonly colours: readonly string[] } {
  const accent = named.find((colour) => isAccent(colour, text));
  const others = named.filter((colour) => colour !== accent);
  const ground =
    others.find((colour) => isGround(colour, text)) ??
    others.find(({ hex }) => isPale(hex)) ??
    others.find(({ hex }) => hex === black);
  const chosen = named.filter((colour) => colour !== ground);
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined && onlyBefore.test(beforeOf(only, text)))
    return { colours: shadesOf(only.hex), ...(ground !== undefined && { ground: ground.hex }) };
  const colours = chosen
    .map(({ hex }) => hex)
    .toSorted((a, b) => Number(isPale(a)) - Number(isPale(b)));
  return {
    colours,
    ...(ground !== undefined && { ground: ground.hex }),
    ...(accent !== undefined && colours[0] !== accent.hex && { accent: accent.hex }),
  };
}

/** Nearly white, as cream and beige are. */
function isPale(hex: string): boolean {
  const { l, c } = colourOf(hex);
  return l > 0.9 && c < 0.05;
}

function beforeOf({ index }: NamedColour, text: string): string {
  return text.slice(Math.max(index - 28, 0), index);
}

function isGround(colour: NamedColour, text: string): boolean {
  const after = text.slice(colour.end, colour.end + 28);
  return groundBefore.test(beforeOf(colour, text)) || groundAfter.test(after);
}

function isAccent(colour: NamedColour, text: string): boolean {
  const after = text.slice(colour.end, colour.end + 28);
  return accentBefore.test(beforeOf(colour, text)) || accentAfter.test(after);
}

const small =
  "(?:of|in|is|en|em|de|d[’']|di|w|в|na|be|soll|ist|couleur|color|cor|colore|kleur|farbe)";

/** "on a white", "auf", "sobre fondo", "background: ". */
const groundBefore = letterPattern(
  `(?<!\\p{L})(?:on|sobre|auf|sur|em cima de|su|op|na|на)\\s(?:an?\\s|un[ao]?\\s|a\\s|einem\\s|einen\\s|een\\s)?$|(?<!\\p{L})(?:${grounds})(?:\\s${small}){0,2}:?\\s$|(?:背景|バック|배경)(?:は|色は|은|:|：|用|色)?[^、。，,\\s]{0,8}\\s?$`,
);
const groundAfter = letterPattern(
  `^\\p{L}{0,3}[\\s-](?:${grounds})(?!\\p{L})|^\\s(?:with|mit|con|avec|com|met|z|с)\\s(?:\\p{L}{3,14}\\s){1,2}(?:text|letters|lettering|schrift|letras|texto|texte|lettres|testo|scritte|tekst|napisy|текстом|буквами)(?!\\p{L})|^色?の?\\s?(?:背景|バック|底|배경)`,
);
const accentBefore = letterPattern(
  `(?<!\\p{L})(?:${accents})(?:\\s${small}){0,2}:?\\s$|(?:アクセント|差し色|点缀|強調色|포인트)(?:は|に|은|:|：)?\\s?$`,
);
const accentAfter = letterPattern(
  `^\\p{L}{0,3}[\\s-](?:${accents})(?!\\p{L})|^色?(?:の|をの?|を)?\\s?(?:アクセント|差し色|点缀|포인트)`,
);
