import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const invoice: App = {
  requests: [
    {
      message:
        'a cake price calculator: flour 8 €, box 1.80 €, 12 € an hour of work, margin 35 %, price per portion (12)',
      shows: ['"name": "Flour"', '"price": 1.8', 'id="markup"', 'value="35"', 'value="12"'],
      language: 'en',
    },
    {
      message: 'Ich brauche eine Seite, um Rechnungen zu schreiben, mit 19 % MwSt',
      shows: ['id="from"', 'id="tax"', 'value="19"', 'Nächste Rechnung'],
      language: 'de',
    },
    { message: '請求書を作るページ', shows: ['請求書', '宛先'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const line = (at: number) => page.locator('#lines tr').nth(at).locator('input');
      const total = page.locator('#total');
      while ((await page.locator('#lines tr').count()) > 1)
        await page.locator('#lines .tool').last().press('Enter');
      await line(0).nth(0).fill('Tea & <b>cake</b>');
      await line(0).nth(1).fill('3');
      await line(0).nth(2).fill('1.15');
      for (const name of ['markup', 'discount', 'tax', 'parts'])
        if (await page.locator(`#${name}`).count()) await page.locator(`#${name}`).fill('0');
      expect(await total.textContent()).toMatch(/3([.,]45)?/);
      const share = page.locator('#markup, #tax').first();
      await share.fill('100');
      expect(await total.textContent()).toMatch(/6([.,]90)?|7/);
      await page.locator('#add').press('Enter');
      expect(await page.locator('#lines tr').count()).toBe(2);
      await page.locator('#lines .tool').last().press('Enter');
      await page.locator('#undo').press('Enter');
      await page.reload();
      expect(await page.locator('#lines tr').count()).toBe(2);
      expect(await line(0).first().inputValue()).toBe('Tea & <b>cake</b>');
      expect(await total.textContent()).toMatch(/6([.,]90)?|7/);
    },
  },
};
