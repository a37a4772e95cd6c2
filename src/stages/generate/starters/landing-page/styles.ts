import { source } from '../../lay-out.ts';
import type { Palette } from './palette.ts';
import { baseStyles } from './styles-base.ts';
import { formStyles } from './styles-form.ts';
import { frameStyles } from './styles-frame.ts';
import { sectionStyles } from './styles-sections.ts';
import type { Topic } from './topics.ts';

/** The style sheet: one palette, system fonts, light and dark. */
export function styles(palette: Palette, font: Topic['headingFont']): string {
  const { accent, accentDark, paper, ink, art } = palette;
  return source`
    /* Change the page here: colours for light, then for dark. */
    :root {
      --accent: ${accent};
      --on-accent: #fff;
      --paper: ${paper};
      --card: #fff;
      --text: #1c1d22;
      --soft: #54565f;
      --line: #8a8c96;
      --hair: rgb(20 20 30 / 12%);
      --error: #b3162b;
      --art-1: ${art[0]};
      --art-2: ${art[1]};
      --art-3: ${art[2]};
      --art-ground: color-mix(in srgb, var(--accent) 14%, var(--paper));
      --heading: ${fonts[font]};
      --round: 1.25rem;
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --accent: ${accentDark};
        --on-accent: #121218;
        --paper: ${ink};
        --card: color-mix(in srgb, #fff 6%, ${ink});
        --text: #f1f1f4;
        --soft: #b9bac4;
        --line: #85868f;
        --hair: rgb(255 255 255 / 14%);
        --error: #ff9aa6;
        --art-ground: color-mix(in srgb, var(--accent) 18%, var(--paper));
      }

      .hero-art,
      .split-art,
      .picture {
        filter: saturate(88%) brightness(88%);
      }
    }

    ${baseStyles}

    ${frameStyles}

    ${sectionStyles}

    ${formStyles}
  `;
}

const fonts = {
  sans: "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  serif:
    "ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif",
};
