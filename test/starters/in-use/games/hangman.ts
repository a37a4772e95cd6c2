import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const hangman: App = {
  requests: [
    {
      message: 'hangman with the words volcano, glacier and canyon',
      shows: ['Hangman', 'Volcano', 'Canyon'],
      language: 'en',
    },
    {
      message: 'hangman with the words volcano, glacier and canyon, and a hint button',
      shows: ['id="hint"'],
      language: 'en',
    },
    { message: 'un jeu du pendu', shows: ['éléphant', 'Lettres'], language: 'fr' },
    { message: '행맨 게임', shows: ['돌고래'], language: 'ko' },
  ],
  use: {
    async keys(page) {
      const left = () => page.locator('.balloon:not(.popped)').count();
      const inWord = await page.evaluate<string[]>(
        '[...new Set(letters.filter((one) => letterOf.test(one)).map(plain))]',
      );
      for (const letter of inWord) {
        await page.locator(`[data-letter="${letter}"]`).press('Enter');
      }
      expect(await page.locator('#wins').textContent()).toBe('1');
      expect(await left()).toBe(7);
      const solved = await page.evaluate<string>('word');
      expect(await page.locator('#result').textContent()).toContain(solved);
      await page.locator('#again').click();
      expect(await page.evaluate('word')).not.toBe(solved);
      const outside = await page.evaluate<string[]>(
        'alphabet.filter((letter) => !letters.map(plain).includes(letter))',
      );
      const [first = '', ...others] = outside;
      if (/^[A-Z]$/.test(first)) await page.keyboard.press(first.toLowerCase());
      else await page.locator(`[data-letter="${first}"]`).click();
      expect(await left()).toBe(6);
      for (const letter of others.slice(0, 6))
        await page.locator(`[data-letter="${letter}"]`).click();
      expect(await left()).toBe(0);
      expect(await page.locator('.word .late').count()).toBeGreaterThan(0);
      if ((await page.locator('#hint').count()) > 0) {
        await page.locator('#again').click();
        await page.locator('#hint').press('Enter');
        expect(await page.locator('.letters .hit').count()).toBe(1);
        expect(await left()).toBe(7);
        expect(await page.locator('#hint').isDisabled()).toBe(true);
      }
      await page.reload();
      expect(await page.locator('#best').textContent()).toBe('1');
    },
    async touch(page) {
      await page.locator('.letters button').first().tap();
      expect(await page.locator('.letters [aria-disabled=true]').count()).toBe(1);
    },
  },
};
