import type { Look } from '../../../contracts/job/plan.ts';
import { type Colour, colourOf, hexOf, readable } from './colour.ts';

/** The colours of a page in light or in dark, as `#rrggbb`. */
export interface Scheme {
  readonly paper: string;
  readonly card: string;
  /** A background tinted with the accent. */
  readonly tint: string;
  readonly text: string;
  /** The colour of headings, if it is not that of the text. */
  readonly heading: string | undefined;
  readonly soft: string;
  readonly line: string;
  readonly hair: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly error: string;
  /** For decoration only: no text is set on them. */
  readonly art: readonly [string, string, string];
}

export interface Palette {
  readonly light: Scheme;
  readonly dark: Scheme;
  /** The only scheme, if the request asks for one. */
  readonly mode: 'light' | 'dark' | undefined;
  /** The colour of buttons, if it is not the accent; text on it is black or white. */
  readonly fill: string | undefined;
}

/**
 * Makes the colours of a page from those that the request asks for, or from the page's own. Text has a
 * contrast of at least 4.5 to 1 with every ground of its scheme, whatever the request asks for.
 */
export function paletteOf(look: Look, own: string): Palette {
  const [first, ...others] = (look.colours ?? []).map(colourOf);
  const ground = look.ground === undefined ? undefined : colourOf(look.ground);
  const main = tuned(first ?? away(inkFor(ground) ?? colourOf(own), look), look);
  const accent = look.accent === undefined ? main : tuned(colourOf(look.accent), look);
  const isWished = first !== undefined || ground !== undefined || look.accent !== undefined;
  const art = isWished ? wishedArt(main, others, look) : artOf(main, look);
  const isDarkGround = ground !== undefined && ground.l < 0.5;
  const second = [...others, main].find(
    (colour) => hexOf(colour) !== hexOf(accent) && colour.c >= 0.02,
  );
  // Neon glows at night.
  const isNight = isDarkGround || (look.softness === 'neon' && ground === undefined);
  const mode = look.mode ?? (isNight ? 'dark' : undefined);
  return {
    light: lightOf(
      { accent, second },
      ground !== undefined && !isDarkGround ? ground : undefined,
      art,
      look,
    ),
    dark: darkOf({ accent, second }, ground, art, look),
    mode,
    fill: isWished ? fillOf([accent, main, ...others]) : undefined,
  };
}

/** What is readable on a background that was asked for without another colour, and near it in hue. */
function inkFor(ground: Colour | undefined): Colour | undefined {
  if (ground === undefined || ground.l > 0.99) return undefined;
  return { l: 0.42, c: ground.c < 0.012 ? 0 : Math.max(ground.c, 0.06), h: ground.h };
}

/** A light colour is no colour of text, but one of buttons with dark text on them. */
function fillOf(colours: readonly Colour[]): string | undefined {
  const light = colours.find(({ l, c }) => l > 0.62 && l < 0.95 && c > 0.03);
  return light === undefined ? undefined : hexOf(light);
}

type Art = readonly [Colour, Colour, Colour];

function tuned(colour: Colour, { softness }: Look): Colour {
  if (softness === 'pastel') return { ...colour, c: Math.min(colour.c, 0.1) };
  if (softness === 'neon') return { ...colour, c: Math.max(colour.c, 0.24) };
  return colour;
}

/** The colours that were asked for, and shades of them: nothing else. */
function wishedArt(main: Colour, others: readonly Colour[], { softness }: Look): Art {
  const soft = (colour: Colour): Colour =>
    softness === 'pastel' ? { ...colour, l: 0.84, c: Math.min(colour.c, 0.08) } : colour;
  const shade = (colour: Colour, by: number): Colour => ({
    ...colour,
    l: colour.l > 0.7 ? colour.l - by : colour.l + by,
    c: colour.c * 0.8,
  });
  const [second = shade(main, 0.16), third = shade(others[0] ?? main, 0.26)] = others;
  return [soft(main), soft(second), soft(third)];
}

/** Three decorative colours: the accent, and two that match it. */
function artOf(accent: Colour, look: Look): Art {
  const { softness } = look;
  if (softness === 'neon')
    return [
      { l: 0.8, c: 0.24, h: accent.h },
      away({ l: 0.72, c: 0.28, h: accent.h + 190 }, look),
      away({ l: 0.8, c: 0.24, h: accent.h + 70 }, look),
    ];
  const isGrey = accent.c < 0.03;
  const l = softness === 'pastel' ? 0.84 : Math.min(Math.max(accent.l, 0.58), 0.76);
  const c = softness === 'pastel' ? 0.08 : isGrey ? 0.012 : Math.min(Math.max(accent.c, 0.1), 0.19);
  const near = {
    l: softness === 'pastel' ? 0.9 : 0.84,
    c: isGrey ? 0.06 : c * 0.62,
    h: accent.h + 48,
  };
  const far = {
    l: softness === 'pastel' ? 0.86 : 0.76,
    c: isGrey ? 0.09 : c * 0.6,
    h: accent.h + 200,
  };
  return [{ l, c, h: accent.h }, away(near, look), away(far, look)];
}

/** The colour, with a hue that is none of those to avoid. */
function away(colour: Colour, { avoided = [] }: Look): Colour {
  const others = avoided.map(colourOf).filter(({ c }) => c >= 0.03);
  for (let turn = 0; turn < 360; turn += 30) {
    const h = (colour.h + turn) % 360;
    if (others.every((other) => Math.abs(((h - other.h + 540) % 360) - 180) >= 40))
      return { ...colour, h };
  }
  return { ...colour, c: 0 };
}

/** The colour of links, buttons and marks, and the second one that was asked for. */
interface Pair {
  readonly accent: Colour;
  readonly second: Colour | undefined;
}

function lightOf(
  { accent, second }: Pair,
  ground: Colour | undefined,
  art: Art,
  look: Look,
): Scheme {
  const isPastel = look.softness === 'pastel';
  const own = ground ?? { l: 0.982, c: Math.min(accent.c, isPastel ? 0.022 : 0.009), h: accent.h };
  const c = isPastel ? Math.min(own.c, 0.06) : own.c;
  const { h } = own;
  const least = isPastel ? (ground === undefined ? 0.965 : 0.92) : 0.84;
  const paper = hexOf({
    l: isPastel && ground === undefined ? least : Math.max(own.l, least),
    c,
    h,
  });
  const card = hexOf({ l: Math.min(colourOf(paper).l + 0.022, 1), c: c * 0.35, h });
  const tint = hexOf(
    second === undefined
      ? {
          l: colourOf(paper).l - 0.055,
          c: Math.min(accent.c, 0.024) + c * 0.5,
          h: ground === undefined || ground.c < 0.01 ? accent.h : h,
        }
      : { l: colourOf(paper).l - 0.055, c: Math.min(second.c, 0.05), h: second.h },
  );
  const grounds = [paper, card, tint];
  const strong = readable({ ...accent, l: Math.min(accent.l, 0.56) }, grounds, 4.6);
  return {
    paper,
    card,
    tint,
    text:
      textOf(look, grounds) ??
      readable({ l: 0.24, c: Math.min(accent.c, 0.02), h: accent.h }, grounds, 9),
    heading: headingOf(look, second, grounds),
    soft: readable({ l: 0.46, c: Math.min(accent.c, 0.02), h: accent.h }, grounds, 5),
    line: readable({ l: 0.64, c: Math.min(accent.c, 0.015), h: accent.h }, grounds, 3.1),
    hair: hexOf({ l: colourOf(paper).l - 0.095, c: Math.min(accent.c, 0.012) + c * 0.6, h }),
    accent: strong,
    onAccent: '#ffffff',
    error: readable({ l: 0.5, c: 0.19, h: 24 }, grounds, 4.6),
    art: [hexOf(art[0]), hexOf(art[1]), hexOf(art[2])],
  };
}

function darkOf(
  { accent, second }: Pair,
  ground: Colour | undefined,
  art: Art,
  look: Look,
): Scheme {
  const h = ground !== undefined && ground.c > 0.01 ? ground.h : accent.h;
  const isDarkGround = ground !== undefined && ground.l < 0.5;
  const c =
    ground === undefined
      ? Math.min(accent.c * 0.12, 0.03)
      : Math.min(ground.c, isDarkGround ? 0.08 : 0.04);
  const l = isDarkGround ? Math.min(Math.max(ground.l, 0.14), 0.32) : 0.18;
  const paper = hexOf({ l, c, h });
  const card = hexOf({ l: l + 0.045, c: c * 1.1, h });
  const tint = hexOf({ l: l + 0.085, c: Math.min(accent.c * 0.3, 0.045), h: accent.h });
  const grounds = [paper, card, tint];
  const isNeon = look.softness === 'neon';
  const strong = readable(
    { ...accent, l: Math.max(accent.l, 0.78), c: Math.min(accent.c, isNeon ? 0.3 : 0.16) },
    grounds,
    4.6,
  );
  const dim = (colour: Colour): string =>
    hexOf({ ...colour, l: Math.max(colour.l * (isNeon ? 1 : 0.88), l + 0.2) });
  return {
    paper,
    card,
    tint,
    text:
      textOf(look, grounds) ?? readable({ l: 0.95, c: Math.min(accent.c, 0.012), h }, grounds, 9),
    heading: headingOf(look, second, grounds),
    soft: readable({ l: 0.78, c: Math.min(accent.c, 0.02), h }, grounds, 5),
    line: readable({ l: 0.5, c: Math.min(accent.c, 0.02), h }, grounds, 3.1),
    hair: hexOf({ l: l + 0.13, c: Math.min(accent.c, 0.02), h }),
    accent: strong,
    onAccent: readable({ l: 0.16, c: Math.min(accent.c, 0.04), h: accent.h }, [strong], 4.6),
    error: readable({ l: isNeon ? 0.7 : 0.76, c: isNeon ? 0.26 : 0.13, h: 20 }, grounds, 4.6),
    art: [dim(art[0]), dim(art[1]), dim(art[2])],
  };
}

function textOf({ parts }: Look, grounds: readonly string[]): string | undefined {
  return parts?.text === undefined ? undefined : readable(colourOf(parts.text), grounds, 4.6);
}

/** A second colour stands in the headings, unless it is too light for text. */
function headingOf(
  { parts }: Look,
  second: Colour | undefined,
  grounds: readonly string[],
): string | undefined {
  if (parts?.headings !== undefined) return readable(colourOf(parts.headings), grounds, 4.6);
  return second === undefined || second.l > 0.62 ? undefined : readable(second, grounds, 4.6);
}
