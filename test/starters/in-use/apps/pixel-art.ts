import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const pixelArt: App = {
  requests: [
    {
      message: 'pixel art editor, 12x8, with the colours #112233, #ffcc00 and #cc0044',
      shows: ['Pixel Art', '12 × 8', '#ffcc00', '#cc0044'],
      language: 'en',
    },
    {
      message: 'fais-moi un éditeur de pixel art pour mon jeu',
      shows: ['16 × 16', 'Gomme'],
      language: 'fr',
    },
    {
      message: 'pixel art maker 32 by 32, dark, in pink',
      shows: ['32 × 32', 'Pencil'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      const filled = () => page.evaluate<number>('pixels.filter(Boolean).length');
      await page.locator('#board').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      expect(await filled()).toBe(1);
      expect(await page.locator('#status').textContent()).toContain('#');
      await page.locator('[value=bucket]').press(' ');
      await page.locator('[name=colour]').nth(1).press(' ');
      await page.locator('#board').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      const all = await page.evaluate<number>('pixels.length');
      expect(await filled()).toBe(all);
      await page.keyboard.press('Control+z');
      expect(await filled()).toBe(1);
      await page.locator('[value=pencil]').press(' ');
      const box = (await page.locator('#board').boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      await page.mouse.move(box.x + 5, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 5, box.y + box.height / 2);
      await page.mouse.up();
      expect(await filled()).toBe(1 + (await page.evaluate<number>('columns')));
      await page.reload();
      expect(await filled()).toBeGreaterThan(4);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#save').click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.png$/);
      await page.locator('#clear').click();
      expect(await filled()).toBe(0);
    },
    async touch(page) {
      await page.locator('#board').tap();
      expect(await page.evaluate('pixels.filter(Boolean).length')).toBe(1);
    },
  },
};
