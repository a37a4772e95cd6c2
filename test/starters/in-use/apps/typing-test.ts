import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const typingTest: App = {
  requests: [
    {
      message: 'a typing test with the text "The quick brown fox jumps over the lazy dog."',
      shows: ['Typing Test', 'The quick brown fox jumps'],
      language: 'en',
    },
    { message: 'ein Tipptest', shows: ['Wörter pro Minute'], language: 'de' },
    { message: 'タイピングゲーム', shows: ['毎分の文字数', '"perWord": 1'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      const text = await page.evaluate<string>('letters.join("")');
      const field = page.locator('#typed');
      await field.focus();
      await page.keyboard.insertText('§');
      expect(await page.locator('.text .wrong').count()).toBe(1);
      await page.keyboard.press('Backspace');
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
