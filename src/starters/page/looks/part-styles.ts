import type { Look } from '../../../contracts/job/plan.ts';
import { contrast } from './colour.ts';
import type { Palette } from './palette.ts';

/** The selectors of the parts that a request may colour; undefined where the page has none. */
export interface PartSelectors {
  readonly header: string;
  readonly footer?: string | undefined;
  readonly buttons?: string | undefined;
}

/** The header of most pages, over their whole width. */
export const pageHeader = 'body > header';

/** The styles of parts that have a colour of their own; empty if none has. */
export function partStyles(
  { parts = {} }: Look,
  { light, dark, fill }: Palette,
  { header, footer, buttons }: PartSelectors,
): string {
  return [
    groundStyles('header', header, parts.header),
    groundStyles('footer', footer, parts.footer),
    buttonStyles(buttons, parts.buttons ?? fill),
    light.heading === undefined || dark.heading === undefined
      ? ''
      : `:root {\n  --headings: light-dark(${light.heading}, ${dark.heading});\n}\n\n:root body :is(h1, h2, h3) {\n  color: var(--headings);\n}\n`,
  ].join('');
}

/** What is inside the part takes its colours from the same properties as elsewhere. */
function groundStyles(
  name: string,
  selector: string | undefined,
  colour: string | undefined,
): string {
  if (selector === undefined || colour === undefined) return '';
  const ground = `var(--${name})`;
  const ink = `var(--on-${name})`;
  const rules = [
    ...['paper', 'card', 'tint', 'on-accent'].map((property) => `--${property}: ${ground};`),
    ...['text', 'soft', 'line', 'accent', 'headings'].map((property) => `--${property}: ${ink};`),
    `--hair: color-mix(in srgb, ${ink} 30%, ${ground});`,
    ...reach(selector, ground),
    `background: ${ground};`,
    `color: ${ink};`,
  ];
  return `:root {
  --${name}: ${colour};
  --on-${name}: ${inkOn(colour)};
}

:root ${selector.startsWith('body') ? selector : `body ${selector}`} {
${rules.map((rule) => `  ${rule}\n`).join('')}}
`;
}

/** A band from edge to edge, or a box around what stands inside the page. */
function reach(selector: string, ground: string): readonly string[] {
  return selector.startsWith('body')
    ? [`box-shadow: 0 0 0 100vmax ${ground};`, 'clip-path: inset(0 -100vmax);']
    : [`box-shadow: 0 0 0 0.75rem ${ground};`, 'border-radius: 0.25rem;'];
}

function buttonStyles(selector: string | undefined, colour: string | undefined): string {
  if (selector === undefined || colour === undefined) return '';
  return `:root {
  --buttons: ${colour};
  --on-buttons: ${inkOn(colour)};
}

:root body :is(${selector}) {
  --accent: var(--buttons);
  --on-accent: var(--on-buttons);
  border-color: var(--buttons);
  background: var(--buttons);
  color: var(--on-buttons);
}
`;
}

/** The more readable of white and black: at least 4.5 to 1 on any colour. */
function inkOn(colour: string): string {
  return contrast('#ffffff', colour) >= contrast('#000000', colour) ? '#ffffff' : '#000000';
}
