import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const picker: App = {
  requests: [
    {
      message:
        'a page that picks a film for us: Alien (117 min, horror), Up (96 min, family), Coco (105 min, family), no repeats, and split us into teams',
      shows: ['Coco', 'At most (min)', 'family', 'Teams'],
      language: 'en',
    },
    {
      message: 'Glücksrad mit den Preisen Tasse, Niete, Freikarte und Gutschein',
      shows: ['Glücksrad', 'Drehen', 'Freikarte'],
      language: 'de',
    },
    { message: '随机点名：小明、小红、小刚', shows: ['选一个', '小刚'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      const rows = page.locator('#entries li');
      const count = await rows.count();
      await page.locator('#pick').press('Enter');
      expect(await page.locator('#picked').textContent()).not.toBe('');
      await page.locator('#once').check();
      for (let left = count - 1; left > 0; left -= 1) await page.locator('#pick').click();
      expect(await page.locator('#pick').isDisabled()).toBe(true);
      await page.locator('#clear').click();
      await page.locator('#name').fill('<i>Own</i>');
      const details = page.locator('[data-detail]');
      if ((await details.count()) > 0) {
        await details.first().fill('50 min');
        await page.locator('[data-filter="0"]').fill('100');
        await page.locator('[data-filter="1"]').selectOption('family');
        expect(await page.locator('#entries .out').count()).toBe(2);
        await page.locator('[data-filter="1"]').selectOption('');
      }
      await page.locator('#name').press('Enter');
      await page.reload();
      expect(await rows.count()).toBe(count + 1);
      expect(await rows.last().locator('b').textContent()).toBe('<i>Own</i>');
      if ((await page.locator('#make').count()) > 0) {
        await page.locator('#count').fill('3');
        await page.locator('#count').press('Enter');
        expect(await page.locator('#teams li').count()).toBe(3);
      }
      await rows.last().locator('.tool').click();
      expect(await rows.count()).toBe(count);
    },
  },
};
