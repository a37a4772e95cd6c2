import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const typingTest: App = {
  requests: [
    {
      message: 'a typing test with the text "The quick brown fox jumps over the lazy dog."',
      shows: ['Typing Test', 'The quick brown fox jumps'],
      language: 'en',
    },
    {
      message: 'a typing game with the words salmon, tuna and eel, 90 seconds',
      shows: ['"salmon"', '"tuna"', '"eel"', '"seconds": 90', 'Time'],
      language: 'en',
    },
    {
      message: 'a typing game: words fall and you type them, such as owl, fox and hedgehog, 1 life',
      shows: ['"hedgehog"', '"lives": 1', 'Falling words'],
      language: 'en',
    },
    { message: 'ein Tipptest', shows: ['Wörter pro Minute'], language: 'de' },
    { message: 'タイピングゲーム', shows: ['毎分の文字数', '"perWord": 1'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      if ((await page.locator('#fall').count()) > 0) return playFalling(page);
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      const text = await page.evaluate<string>('letters.join("")');
      const field = page.locator('#typed');
      await field.focus();
      await page.keyboard.insertText('§');
      expect(await page.locator('.text .wrong').count()).toBe(1);
      await page.keyboard.press('Backspace');
      if (await page.evaluate('seconds > 0')) {
        await page.clock.runFor(89_000);
        expect(await page.evaluate('field.readOnly')).toBe(false);
        await page.clock.runFor(2000);
        expect(await page.locator('#left').textContent()).toBe('0');
        expect(await page.locator('#result').textContent()).not.toBe('');
        await page.locator('#next').press('Enter');
        expect(await page.locator('#left').textContent()).toBe('90');
        await page.clock.resume();
        return;
      }
      await page.clock.runFor(60_000);
      for (const letter of text) await page.keyboard.insertText(letter);
      expect(await page.locator('.text .right').count()).toBe([...text].length);
      const perWord = await page.evaluate<number>('perWord');
      const speed = Math.round([...text].length / perWord);
      expect(await page.locator('#speed').textContent()).toBe(String(speed));
      expect(await page.locator('#accuracy').textContent()).not.toMatch(/100/);
      expect(await page.locator('#result').textContent()).toContain(String(speed));
      await page.reload();
      expect(await page.locator('#best').textContent()).toBe(String(speed));
      await page.locator('#next').press('Enter');
      expect(await field.inputValue()).toBe('');
      await page.clock.resume();
    },
  },
};

/** A typed word is gone and counts; one that reaches the ground ends the game, and a name is kept. */
async function playFalling(page: Page): Promise<void> {
  await page.evaluate('requestAnimationFrame = () => 1');
  await page.locator('#start').press('Enter');
  await page.evaluate('step(0.1)');
  const [word] = await page.locator('#fall span').allTextContents();
  await page.keyboard.type(String(word));
  expect(await page.locator('#score').textContent()).toBe('10');
  expect(await page.locator('#fall span').count()).toBe(0);
  await page.evaluate('step(0.1); game.falling[0].y = 1; step(0.1); end()');
  expect(await page.locator('#lives').textContent()).toBe('0');
  await page.keyboard.type('Ida <b>');
  await page.keyboard.press('Enter');
  await page.reload();
  expect(await page.locator('#top').textContent()).toBe('Ida <b>10');
  expect(await page.locator('#best').textContent()).toBe('10');
}
