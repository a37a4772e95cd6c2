import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const records: App = {
  requests: [
    {
      message:
        'an inventory for my workshop: item name, quantity, price and supplier. Warn when fewer than 5 are left, and export as CSV',
      shows: ['Item name', 'Supplier', 'Mark as low below', 'value="5"', 'Save as CSV'],
      language: 'en',
    },
    {
      message:
        'Liste der verliehenen Bücher mit Titel, an wen, verliehen am, zurück am und zurückgegeben ja/nein. Überfällige rot markieren.',
      shows: ['An wen', 'Zurück am', 'Zurückgegeben', 'überfällig'],
      language: 'de',
    },
    {
      message: 'electricity meter reading log, cost at 0.5 per kWh',
      shows: ['kWh', '"reading"', '"unitPrice": 0.5'],
      language: 'en',
    },
    {
      message: 'fuel log: miles and gallons, shows the mpg',
      shows: ['"economy": "mpg"', '"label": "Gallons"'],
      language: 'en',
    },
    {
      message: '猫の体重記録アプリ。日付、体重(kg)、メモを入力して、グラフも見たい',
      shows: ['日付', '体重 (kg)', 'メモ', 'id="chart"'],
      language: 'ja',
    },
  ],
  use: {
    async keys(page) {
      const inputs = page.locator('#form :is(input, select, textarea)');
      const count = await inputs.count();
      const fill = async (text: string, number: string, day: string): Promise<void> => {
        for (let at = 0; at < count; at += 1) {
          const input = inputs.nth(at);
          const type = await input.getAttribute('type');
          if (type === 'checkbox') continue;
          await input.fill(type === 'date' ? day : type === 'number' ? number : text);
        }
        await page.locator('#submit').press('Enter');
      };
      await fill('One <b>', '4', '2020-02-01');
      await fill('Two; "2"', '10', '2020-03-01');
      const rows = page.locator('#rows tr');
      expect(await rows.count()).toBe(2);
      if ((await page.evaluate<number>('content.unitPrice || 0')) > 0)
        expect(await page.locator('#rows .mark').textContent()).toMatch(/^\+6 kWh · \$3\.00$/u);
      expect(await page.locator('#sums').textContent()).toMatch(/14|7|^$/u);
      // As many miles as gallons.
      if (await page.evaluate('content.economy === "mpg"'))
        expect(await page.locator('#sums').textContent()).toContain('mpg: 1');
      // Sorted by another column, and round.
      await page.locator('#sort').selectOption('0');
      const first = await rows.first().textContent();
      await page.locator('#turn').press('Enter');
      expect(await rows.first().textContent()).not.toBe(first);
      await page.locator('#search').fill('two');
      const found = await rows.count();
      expect(found).toBeLessThan(2);
      await page.locator('#search').fill('');
      await rows.first().locator('.acts .tool').first().press('Enter');
      const edited = inputs.nth((await inputs.first().getAttribute('type')) === 'date' ? 1 : 0);
      await edited.fill('42');
      await page.locator('#submit').press('Enter');
      expect(await page.locator('#rows').textContent()).toContain('42');
      expect(await rows.count()).toBe(2);
      await page.reload();
      expect(await rows.count()).toBe(2);
      await rows.first().locator('.acts .tool').last().press('Enter');
      expect(await rows.count()).toBe(1);
      await page.keyboard.press('Enter');
      expect(await rows.count()).toBe(2);
      // Out as a file, and in again.
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#csv').press('Enter'),
      ]);
      const path = await download.path();
      await page.locator('#file').setInputFiles(path);
      await expect.poll(() => rows.count()).toBe(4);
    },
  },
};
