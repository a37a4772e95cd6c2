import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const drawingBoard: App = {
  requests: [
    {
      message: 'a whiteboard with red, blue and green',
      shows: ['Whiteboard', 'Marker'],
      language: 'en',
    },
    { message: 'eine Zeichenfläche für Kinder', shows: ['Radierer'], language: 'de' },
    { message: 'お絵かきアプリ', shows: ['消しゴム'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const count = () => page.evaluate<number>('strokes.length');
      const box = (await page.locator('#board').boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      await page.mouse.move(box.x + 40, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + 120, box.y + 80, { steps: 4 });
      await page.mouse.up();
      expect(await count()).toBe(1);
      await page.locator('[value=marker]').press(' ');
      await page.locator('[name=colour]').nth(2).press(' ');
      await page.locator('#board').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Space');
      expect(await count()).toBe(2);
      expect(await page.evaluate('strokes[1].points.length')).toBe(6);
      await page.reload();
      expect(await count()).toBe(2);
      await page.keyboard.press('Control+z');
      expect(await count()).toBe(1);
      await page.keyboard.press('Control+Shift+z');
      expect(await count()).toBe(2);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#save').click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.png$/);
      await page.locator('#clear').click();
      expect(await count()).toBe(0);
      await page.locator('#redo').click();
      expect(await count()).toBe(1);
    },
    async touch(page) {
      await page.locator('#board').tap();
      expect(await page.evaluate('strokes.length')).toBe(1);
    },
  },
};
