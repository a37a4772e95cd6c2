import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const sorting: App = {
  requests: [
    {
      message: 'a sorting visualizer with bubble, merge and quick sort, 5-80 bars',
      shows: ['Quicksort', 'min="5" max="80"'],
      language: 'en',
    },
    {
      message: 'Sortieralgorithmen sichtbar machen',
      shows: ['Heapsort', 'Mischen'],
      language: 'de',
    },
    { message: '排序算法可视化，冒泡排序和插入排序', shows: ['冒泡排序', '单步'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#step').press('Enter');
      expect(await page.locator('#comparisons, #moves').allTextContents()).toContain('1');
      for (const [index] of (await page.locator('#algorithm option').all()).entries()) {
        await page.locator('#algorithm').selectOption({ index });
        const sorted = await page.evaluate<string>('[...values].sort((a, b) => a - b).join()');
        await page.locator('#speed').fill('10');
        await page.locator('#start').click();
        await page.clock.runFor(20_000);
        expect(await page.evaluate('values.join()')).toBe(sorted);
        expect(await page.locator('#status').textContent()).toMatch(/\d/);
      }
      await page.locator('#size').fill('12');
      expect(await page.locator('#bars i').count()).toBe(12);
      await page.clock.resume();
    },
  },
};
