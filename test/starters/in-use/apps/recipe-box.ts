import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const recipeBox: App = {
  requests: [
    {
      message: 'recipe box with lentil soup, banana bread and chili',
      shows: ['Recipe Box', '"name": "Banana bread"', 'The ingredients are still missing'],
      language: 'en',
    },
    { message: 'Kochbuch für unsere Familie', shows: ['Pfannkuchen (Beispiel)'], language: 'de' },
    { message: 'レシピ帳を作って', shows: ['クレープ（例）', 'レシピを追加'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const all = await page.locator('.recipe').count();
      await page.locator('#writing summary').press('Enter');
      await page.locator('#name').fill('<b>Dal</b>');
      await page.locator('#servings').fill('2');
      await page
        .locator('#ingredients')
        .fill('200 g lentils\n1 1/2 onions\n½ l water\nsalt\n1/0 x');
      await page.locator('#steps').fill('Wash.\nBoil.');
      await page.locator('#form button').press('Enter');
      const recipe = page.locator('.recipe').last();
      expect(await recipe.locator('summary').textContent()).toBe('<b>Dal</b>');
      for (let more = 0; more < 2; more += 1) await recipe.locator('.tool').last().click();
      const amounts = await recipe.locator('.ingredients li').allTextContents();
      expect(amounts).toEqual(['400 g lentils', '3 onions', '1 l water', 'salt', '1/0 x']);
      expect(await recipe.locator('ol li').count()).toBe(2);
      await page.reload();
      expect(await page.locator('.recipe').count()).toBe(all + 1);
      await page.locator('#search').fill('lentils');
      expect(await page.locator('.recipe').count()).toBe(1);
      await page.locator('.recipe summary').click();
      await page.locator('.recipe .button').first().click();
      expect(await page.locator('#name').inputValue()).toBe('<b>Dal</b>');
      await page.locator('#name').fill('Dal');
      await page.locator('#name').press('Enter');
      expect(await page.locator('.recipe').last().locator('summary').textContent()).toBe('Dal');
      await page.locator('.recipe').last().locator('.button').last().click();
      expect(await page.locator('.recipe').count()).toBe(all);
    },
  },
};
