import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const dice: App = {
  requests: [
    {
      message: 'dice roller with two dice and a score for the players: Ali, Veli',
      shows: ['value="2"', '"Ali"', '"Veli"'],
      language: 'en',
    },
    {
      message: 'je veux une page pour jouer à pile ou face',
      shows: ['"kind": "coin"', 'Face'],
      language: 'fr',
    },
    {
      message: 'Lottozahlen: 6 aus 49, 3 Reihen auf einmal',
      shows: ['"kind": "numbers"', '"rows": 3', 'value="6"', 'value="49"', 'id="once" checked'],
      language: 'de',
    },
  ],
  use: {
    async keys(page) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      const kind = await page.evaluate<string>('kind');
      const rows = await page.evaluate<number>('content.rows');
      await page.locator('#roll').press('Enter');
      expect(await page.locator('#result').textContent()).not.toBe('');
      const values = await page.evaluate<number[]>('past[0].values');
      expect(values).toHaveLength(kind === 'dice' ? 2 : kind === 'coin' ? 1 : 6);
      if (kind === 'numbers') {
        expect(new Set(values).size).toBe(6);
        await page.locator('#most').fill('3');
        await page.locator('#roll').click();
        expect(await page.evaluate('past.length')).toBe(rows);
        await page.locator('#most').fill('49');
      }
      if (kind === 'dice') {
        await page.locator('#players .button').nth(1).click();
        await page.locator('#sides').selectOption('20');
        await page.locator('#many').fill('5');
      }
      await page.locator('#main').focus();
      await page.keyboard.press('Space');
      await page.reload();
      expect(await page.locator('#past li').count()).toBe(2 * rows);
      if (kind === 'dice') expect(await page.locator('.points').first().textContent()).toBe('1');
      await page.locator('#clear').click();
      expect(await page.locator('#past li').count()).toBe(0);
    },
  },
};

export const bingo: App = {
  requests: [
    {
      message: 'bingo card maker, numbers 1-90, with a caller, to print',
      shows: ['<option selected>90', 'Caller'],
      language: 'en',
    },
    {
      message:
        'Bingo für die Party mit den Wörtern: Hut, Ball, Kuchen, Kerze, Lied, Spiel, Rad, Buch, Tee, Eis',
      shows: ['"Kuchen"', '"Eis"'],
      language: 'de',
    },
    { message: 'ビンゴゲーム', shows: ['フリー'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const all = await page.evaluate<string[]>('all()');
      await page.locator('#draw').press('Enter');
      await page.locator('#main').focus();
      await page.keyboard.press('Space');
      await page.reload();
      expect(await page.locator('#board .out').count()).toBe(2);
      for (let left = all.length - 2; left > 0; left -= 1) await page.evaluate('draw()');
      expect(await page.locator('#draw').isDisabled()).toBe(true);
      expect(new Set(await page.evaluate<string[]>('drawn')).size).toBe(all.length);
      await page.locator('#again').click();
      await page.locator('#count').fill('1');
      await page.locator('#size').selectOption('3');
      await page.locator('#make .button').first().click();
      const cells = page.locator('.sheet .cell');
      expect(await cells.count()).toBe(9);
      for (const at of [0, 1, 2]) await cells.nth(at).click();
      expect(await page.locator('.won').textContent()).not.toBe('');
      await page.reload();
      expect(await page.locator('.cell[aria-pressed=true]').count()).toBe(3);
    },
  },
};

export const ideaGenerator: App = {
  requests: [
    {
      message: 'a story idea generator. Heroes: a cook, a spy. Places: a ship, Mars, Paris',
      shows: ['"label": "Heroes"', '"A spy"', '"Paris"'],
      language: 'en',
    },
    { message: 'truth or dare game', shows: ['"isOneOf": true', '"Dare"'], language: 'en' },
    { message: 'ein Komplimente-Generator', shows: ['Dein Lachen steckt an'], language: 'de' },
  ],
  use: {
    async keys(page) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      await page.locator('#buttons .button').first().press('Enter');
      const drawn = await page.locator('#drawn b').allTextContents();
      const lists = await page.evaluate<{ lines: string[] }[]>('lists');
      expect(lists[0]?.lines).toContain(drawn[0]);
      await page.locator('details summary').click();
      await page.locator('#lists textarea').first().fill('<b>Own</b>\n\n');
      await page.locator('#buttons .button').first().click();
      expect(await page.locator('#drawn b').first().textContent()).toBe('<b>Own</b>');
      await page.reload();
      expect(await page.locator('#past li').count()).toBe(2);
      await page.locator('#buttons .button').first().click();
      expect(await page.locator('#drawn b').first().textContent()).toBe('<b>Own</b>');
    },
  },
};

export const recipeScaler: App = {
  requests: [
    {
      message: 'recipe scaler from 4 to 6 servings: 250 g flour, 1 1/2 cups milk, 2 eggs',
      shows: ['1 1/2 cups milk', 'value="6"'],
      language: 'en',
    },
    {
      message: 'una pagina che converte le ricette, per 4 persone: 400 g spaghetti, 4 tuorli',
      shows: ['400 g spaghetti', 'Porzioni'],
      language: 'it',
    },
    { message: 'Rezeptrechner', shows: ['250 g Mehl', 'Zutaten'], language: 'de' },
  ],
  use: {
    async keys(page) {
      const result = () => page.locator('#lines li').allTextContents();
      await page.locator('#servings').fill('4');
      await page.locator('#wanted').fill('3');
      await page.locator('#ingredients').fill('200 g rice\n1 1/3 cups milk\n2 eggs\nsalt');
      expect(await result()).toEqual([
        '150 g rice',
        '1 cups milk',
        expect.stringMatching(/^1½ eggs$/u),
        'salt',
      ]);
      await page.locator('#measures').selectOption('metric');
      expect((await result())[1]).toBe('237 ml milk');
      await page.locator('#measures').selectOption('us');
      expect((await result())[0]).toMatch(/^5[.,⅓¼]?\d? ?oz rice$/u);
      await page.reload();
      expect((await result())[3]).toBe('salt');
      await page.locator('#reset').click();
      expect(await page.locator('#ingredients').inputValue()).not.toContain('rice');
    },
  },
};
