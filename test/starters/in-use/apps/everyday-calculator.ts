import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const everydayCalculator: App = {
  requests: [
    {
      message: 'tip calculator with 18% for 4 people',
      shows: ['Tip Calculator', 'value="18"', 'value="4"'],
      language: 'en',
    },
    { message: 'ein BMI-Rechner', shows: ['BMI', 'Gewicht', 'Normalgewicht'], language: 'de' },
    {
      message: 'je voudrais un calculateur de peinture',
      shows: ['Couches', 'Un litre couvre'],
      language: 'fr',
    },
  ],
  use: {
    async keys(page) {
      const fill = (name: string, value: string) => page.locator(`[name=${name}]`).fill(value);
      const main = page.locator('.results .main dd');
      if (await page.locator('[name=bill]').count()) {
        await fill('bill', '100');
        await fill('tip', '20');
        await fill('people', '3');
        expect(await main.textContent()).toMatch(/40[.,]00/);
        await fill('people', '0');
        expect(await main.textContent()).toBe('–');
        expect(await page.locator('[name=people]').getAttribute('aria-invalid')).toBe('true');
        await fill('people', '2');
        await page.reload();
        expect(await main.textContent()).toMatch(/60[.,]00/);
      } else if (await page.locator('[name=weight]').count()) {
        await fill('weight', '81');
        await fill('height', '180');
        expect(await main.textContent()).toBe('25');
        expect(await page.locator('#result-class').textContent()).not.toBe('');
      } else {
        await fill('length', '10');
        await fill('width', '3');
        await fill('openings', '0');
        await fill('coats', '2');
        await fill('coverage', '6');
        expect(await main.textContent()).toMatch(/^10\s/);
      }
    },
  },
};
