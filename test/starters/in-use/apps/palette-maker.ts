import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const paletteMaker: App = {
  requests: [
    {
      message: 'color palette generator starting with #ff8800 and #224466',
      shows: ['Color Palette Generator', '"#ff8800"', '"#224466"', 'Harmony'],
      language: 'en',
    },
    { message: 'generador de paletas de colores', shows: ['Tríada', 'Contraste'], language: 'es' },
    {
      message: 'gerador de paletas de cores para o meu site',
      shows: ['Novas cores'],
      language: 'pt',
    },
  ],
  use: {
    async keys(page) {
      expect(await page.locator('#swatches li').count()).toBe(5);
      const code = (index: number) => page.locator('#swatches input').nth(index);
      await code(0).fill('777');
      await code(0).press('Tab');
      expect(await code(0).inputValue()).toBe('#777777');
      // Grey #777 on white has 4.48, which does not pass for 4.5.
      expect(await page.locator('#swatches li').first().textContent()).toMatch(/4[.,]4:1/);
      await page.locator('#new').press('Enter');
      expect(await code(0).inputValue()).toBe('#777777');
      await code(4).fill('no colour');
      await code(4).press('Tab');
      expect(await code(4).inputValue()).toMatch(/^#[\da-f]{6}$/);
      await page.locator('.lock').first().press('Enter');
      expect(await page.locator('.lock').first().getAttribute('aria-pressed')).toBe('false');
      await page.locator('#harmony').selectOption('complementary');
      await page.locator('#base').fill('#aa3300');
      expect(await code(0).inputValue()).toBe('#aa3300');
      // The opposite of red orange is a blue green of the same depth.
      expect(await code(2).inputValue()).toBe('#0077aa');
      expect(await page.locator('#css').textContent()).toContain('--colour-3: #0077aa;');
      await page.reload();
      expect(await code(0).inputValue()).toBe('#aa3300');
    },
  },
};
