import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Look } from '../../src/contracts/job/plan.ts';
import { colourOf, contrast, hexOf } from '../../src/starters/page/looks/colour.ts';
import { partStyles } from '../../src/starters/page/looks/part-styles.ts';
import { paletteOf } from '../../src/starters/page/looks/palette.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const look = fc.record(
  {
    colours: fc.array(hex, { maxLength: 4 }),
    ground: hex,
    mode: fc.constantFrom('light', 'dark'),
    softness: fc.constantFrom('pastel', 'neon'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Look>;

test('text is readable on every background, whatever colours are requested', () => {
  fc.assert(
    fc.property(look, hex, (wishes, own) => {
      const palette = paletteOf(wishes, own);
      for (const scheme of [palette.light, palette.dark]) {
        for (const ground of [scheme.paper, scheme.card, scheme.tint]) {
          expect(contrast(scheme.text, ground)).toBeGreaterThanOrEqual(7);
          for (const ink of [scheme.soft, scheme.accent, scheme.error]) {
            expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
          }
          expect(contrast(scheme.line, ground)).toBeGreaterThanOrEqual(3);
        }
        expect(contrast(scheme.onAccent, scheme.accent)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 500 },
  );
});

test('text on a part is readable, whatever colour the part has', () => {
  const selectors = { header: '.head', footer: '.foot', buttons: '.button' };
  fc.assert(
    fc.property(hex, hex, (colour, own) => {
      const wishes = { parts: { header: colour, buttons: colour, text: colour, headings: colour } };
      const palette = paletteOf(wishes, own);
      const styles = partStyles(wishes, palette, selectors);
      const inks = [...styles.matchAll(/--on-(?:header|buttons): (?<ink>#\w{6})/g)];
      expect(inks.length).toBe(2);
      for (const { groups } of inks) {
        expect(contrast(groups?.['ink'] ?? colour, colour)).toBeGreaterThanOrEqual(4.5);
      }
      for (const { paper, text, heading = paper } of [palette.light, palette.dark]) {
        expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(heading, paper)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('a colour survives conversion and back', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      const back = hexOf(colourOf(colour));
      const channels = (text: string) =>
        [1, 3, 5].map((from) => Number.parseInt(text.slice(from, from + 2), 16));
      const [one, other] = [channels(colour), channels(back)];
      expect(one.every((value, index) => Math.abs(value - (other[index] ?? 999)) <= 6)).toBe(true);
    }),
  );
});

test('requested colours show: the accent keeps its hue, a background its colour, dark mode its scheme', () => {
  expect(paletteOf({ colours: ['#6b1e2e'], ground: '#f3ebdc' }, '#000000').light.accent).toBe(
    '#6b1e2e',
  );
  expect(contrast(paletteOf({ ground: '#f3ebdc' }, '#6b1e2e').light.paper, '#f3ebdc')).toBeLessThan(
    1.03,
  );
  expect(paletteOf({ mode: 'dark' }, '#2463eb').mode).toBe('dark');
  expect(paletteOf({ ground: '#111114' }, '#2463eb').mode).toBe('dark');
});

test('no colour of a page is near one that it should not have', () => {
  fc.assert(
    fc.property(hex, hex, (own, unwanted) => {
      const { h, c } = colourOf(unwanted);
      const { light, dark } = paletteOf({ avoided: [unwanted] }, own);
      for (const colour of [light.accent, dark.accent, ...light.art, ...dark.art].map(colourOf)) {
        const isHued = c >= 0.05 && colour.c >= 0.05;
        const distance = Math.abs(((colour.h - h + 540) % 360) - 180);
        expect(isHued ? distance : 180).toBeGreaterThan(20);
      }
    }),
  );
});
