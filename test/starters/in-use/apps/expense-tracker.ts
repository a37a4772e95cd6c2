import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const expenseTracker: App = {
  requests: [
    {
      message:
        'expense tracker with the categories rent, groceries and fuel, a budget of 1,200 € a month',
      shows: ['Groceries', 'Fuel', '"EUR"', '"budget": 1200'],
      language: 'en',
    },
    {
      message: 'ein Haushaltsbuch mit Kreisdiagramm',
      shows: ['Haushaltsbuch', 'Wohnen', '"EUR"', 'id="pie"'],
      language: 'de',
    },
    {
      message: 'Ausgaben im Blick. Kategorien: Essen, Auto. Budget: Essen 400 €, Auto 80 €',
      shows: ['"Essen": 400', '"Auto": 80', '"budget": 0', '"warnAt": 100'],
      language: 'de',
    },
    {
      message:
        'budget planner, income 3,200 a month, envelopes: rent 1,150, food 400, and I can add my own',
      shows: ['"Rent": 1150', '"budget": 3200', '<datalist', 'id="limits"'],
      language: 'en',
    },
    {
      message: 'budget planner in £, dark, red at 80%',
      shows: ['"GBP"', '"warnAt": 80', '"isOrange": false', 'Transport'],
      language: 'en',
    },
    {
      message:
        '记账网页。支出分类有餐饮、购物和房租,收入有工资和兼职。每个月预算是5000元,超过80%变成橙色,超过了就变红。',
      shows: ['<option>餐饮', '<option>房租</', '"兼职"', '"budget": 5000', '"isOrange": true'],
      language: 'zh',
    },
    {
      message: 'budget app where i type my income and expenses and see whats left this month',
      shows: ['id="rest"', '<h2>Left</h2>'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      await page.locator('#budget').fill('20');
      for (const [what, amount] of [
        ['Milk & <b>bread</b>', '4.10'],
        ['Tickets', '8.20'],
      ] as const) {
        await page.locator('#what').fill(what);
        await page.locator('#amount').fill(amount);
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('#sum').textContent()).toMatch(/12[.,]30/);
      expect(await page.locator('#left').textContent()).toMatch(/^[^⚠]*7[.,]70/);
      await page.locator('#what').fill('Nothing');
      await page.locator('#amount').fill('0');
      await page.keyboard.press('Enter');
      await page.reload();
      expect(await page.locator('#entries li').count()).toBe(2);
      expect(await page.locator('#entries').textContent()).toContain('<b>bread</b>');
      await page.locator('#budget').fill('10');
      expect(await page.locator('#left').getAttribute('class')).toBe('over');
      // Changed, and back again.
      for (const amount of ['9.20', '8.20']) {
        await page.locator('#entries li', { hasText: 'Tickets' }).locator('.tool').first().click();
        await page.locator('#amount').fill(amount);
        await page.keyboard.press('Enter');
        expect(await page.locator('#sum').textContent()).toMatch(
          amount === '9.20' ? /13[.,]30/ : /12[.,]30/,
        );
        expect(await page.locator('#entries li').count()).toBe(2);
      }
      await page.locator('#entries .tool:last-child').first().press('Enter');
      expect(await page.locator('#entries li').count()).toBe(1);
      await page.keyboard.press('Enter');
      expect(await page.locator('#entries li').count()).toBe(2);
      await page.locator('[name=kind][value=income]').press('Space');
      const earnings = await page.evaluate<string[]>('content.earnings');
      expect(await page.locator('#category').inputValue()).toBe(earnings[0]);
      await page.locator('#what').fill('Pay');
      await page.locator('#amount').fill('50');
      await page.keyboard.press('Enter');
      expect(await page.locator('#sum').textContent()).toMatch(/12[.,]30/);
      // The balance stands there once.
      const rest = page.locator('#rest');
      const hasRest = (await rest.count()) > 0;
      const balance = await page.locator('#balance').textContent();
      expect(hasRest ? await rest.textContent() : balance).toMatch(/37[.,]70/);
      if (hasRest) expect(balance).toMatch(/50[.,]00/);
      await page.locator('#earlier').click();
      expect(await page.locator('#empty').isVisible()).toBe(true);
    },
  },
};
