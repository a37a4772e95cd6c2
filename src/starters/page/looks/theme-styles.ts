import type { Tone } from '../../../contracts/job/plan.ts';
import { source } from '../../lay-out.ts';
import type { Palette, Scheme } from './palette.ts';

export type Font = 'sans' | 'serif' | 'mono' | 'round';

/** Colours, fonts and corners as custom properties. The request's tone overrides the page's font. */
export function themeStyles(
  { light, dark, mode }: Palette,
  { font, tone }: { font: Font; tone: Tone | undefined },
): string {
  const colour = (name: keyof Omit<Scheme, 'art' | 'heading'>): string =>
    `light-dark(${light[name]}, ${dark[name]})`;
  const art = (index: 0 | 1 | 2): string => `light-dark(${light.art[index]}, ${dark.art[index]})`;
  return source`
    /* Change the page here: each colour for light, then for dark. */
    :root {
      color-scheme: ${mode ?? 'light dark'};
      --paper: ${colour('paper')};
      --card: ${colour('card')};
      --tint: ${colour('tint')};
      --text: ${colour('text')};
      --soft: ${colour('soft')};
      --line: ${colour('line')};
      --hair: ${colour('hair')};
      --accent: ${colour('accent')};
      --on-accent: ${colour('onAccent')};
      --error: ${colour('error')};
      --art-1: ${art(0)};
      --art-2: ${art(1)};
      --art-3: ${art(2)};
      --body: ${fonts.sans};
      --heading: ${fonts[tone === undefined ? font : toneFonts[tone]]};
      --round: ${tone === undefined ? '1rem' : rounds[tone]};
      --shadow: 0 1px 2px rgb(0 0 0 / 6%), 0 0.75rem 2rem -0.75rem rgb(0 0 0 / 18%);
    }
  `;
}

const fonts: Record<Font, string> = {
  sans: "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  serif:
    "ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif",
  mono: "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'Liberation Mono', monospace",
  round:
    "ui-rounded, 'SF Pro Rounded', 'Hiragino Maru Gothic ProN', Quicksand, Nunito, 'Varela Round', system-ui, sans-serif",
};
const toneFonts: Record<Tone, Font> = {
  playful: 'round',
  elegant: 'serif',
  minimal: 'sans',
  retro: 'mono',
  serious: 'sans',
};
const rounds: Record<Tone, string> = {
  playful: '1.6rem',
  elegant: '0.2rem',
  minimal: '0',
  retro: '0.15rem',
  serious: '0.5rem',
};
