import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const flashcards: App = {
  requests: [
    {
      message: 'flashcards for Spanish: la cuchara = spoon, el plato = plate, el vaso = glass',
      shows: ['Flashcards', 'la cuchara', 'glass'],
      language: 'en',
    },
    {
      message: 'Karteikarten mit der Hund – dog, die Katze – cat und das Haus – house',
      shows: ['der Hund', 'house', 'Umdrehen'],
      language: 'de',
    },
    { message: '帮我做一个法语单词卡', shows: ['maison', '房子'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      const face = page.locator('#face');
      const all = await page.locator('#cards li').count();
      const front = await face.textContent();
      await page.locator('#card').focus();
      await page.keyboard.press('Space');
      expect(await face.textContent()).not.toBe(front);
      await page.keyboard.press('ArrowLeft');
      expect(Number(await page.locator('#bar').getAttribute('value'))).toBe(0);
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate('document.querySelector("#bar").value')).toBe(1);
      await page.locator('[name=mode][value=type]').press(' ');
      const pairs = await page.evaluate<readonly [string, string][]>('content.cards');
      for (let round = 0; round < all; round += 1) {
        const shown = await face.textContent();
        await page
          .locator('#answer')
          .fill(pairs.find(([one]) => one === shown)?.[1].toUpperCase() ?? '');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('#done').isVisible()).toBe(true);
      await page.locator('summary').click();
      await page.locator('#front').fill('<b>one</b>');
      await page.locator('#back').fill('two');
      await page.keyboard.press('Enter');
      await page.reload();
      expect(await page.locator('#cards li').count()).toBe(all + 1);
      expect(await page.locator('#cards').textContent()).toContain('<b>one</b>');
      // Lines that are pasted, an answer that is chosen, and what was not known at once.
      await page.locator('summary').click();
      await page.locator('#many').fill('three = 3\nfour\t4\nno pair');
      await page.locator('#add-many button').press('Enter');
      expect(await page.locator('#cards li').count()).toBe(all + 3);
      await page.locator('[name=mode][value=choose]').press(' ');
      const cards = await page.evaluate<readonly [string, string][]>('cards');
      for (let turn = 0; turn < all + 4; turn += 1) {
        const shown = await face.textContent();
        const right = cards.find(([one]) => one === shown)?.[1] ?? '';
        const options = await page.locator('#options button').allTextContents();
        const at = options.findIndex((option) => (option === right) === turn > 0);
        await page.locator('#options button').nth(at).press('Enter');
        await page.locator('#next').press('Enter');
      }
      expect(await page.locator('#first').textContent()).toContain(String(all + 2));
      await page.locator('#again').press('Enter');
      expect(await page.evaluate('document.querySelector("#bar").max')).toBe(1);
    },
    async touch(page) {
      await page.locator('#card').tap();
      await page.locator('#knew').tap();
      expect(await page.evaluate('document.querySelector("#bar").value')).toBe(1);
    },
  },
};
