import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const quizBoard: App = {
  requests: [
    {
      message:
        'a Jeopardy game with categories Music, Space and Our Village, 100 to 300, for three teams, with confetti',
      shows: ['Jeopardy', '"Our Village"', '"answer": "88"', '"Team 3"', '"hasConfetti": true'],
      language: 'en',
    },
    {
      message: 'Викторина: темы кино, музыка и спорт, вопросы от 100 до 500 очков, две команды',
      shows: ['Викторина', '"Музыка"', '"Команда 2"'],
      language: 'ru',
    },
    { message: 'Jeopardy für unsere Klasse', shows: ['"Geografie"', '"Team 2"'], language: 'de' },
  ],
  use: {
    async keys(page) {
      const cells = page.locator('.cell');
      await cells.nth(0).press('Enter');
      expect(await page.locator('#answer').isVisible()).toBe(false);
      await page.locator('#reveal').click();
      expect(await page.locator('#answer').isVisible()).toBe(true);
      await page.locator('#awards button').nth(1).click();
      await page.locator('#awards button').nth(2).click();
      await page.locator('#back').click();
      expect(await page.locator('.points').allTextContents()).toContain('100');
      expect(await cells.nth(0).getAttribute('class')).toContain('used');
      await page.locator('#edit').click();
      await page.locator('#board input').nth(2).fill('Our <b>Street</b>');
      await cells.nth(2).click();
      await page.locator('#question').fill('Who lives at 4?');
      await page.locator('#right').fill('Ada');
      await page.keyboard.press('Escape');
      await page.locator('#edit').click();
      await page.locator('.team input').nth(1).fill('Us');
      await page.reload();
      expect(await page.locator('.team input').nth(1).inputValue()).toBe('Us');
      expect(await page.locator('#board h2').nth(2).textContent()).toBe('Our <b>Street</b>');
      await cells.nth(2).click();
      expect(await page.locator('#asked').textContent()).toBe('Who lives at 4?');
      await page.locator('#back').click();
      await page.locator('#reset').click();
      expect(new Set(await page.locator('.points').allTextContents())).toEqual(new Set(['0']));
    },
    async touch(page) {
      await page.locator('#add').tap();
      const teams = page.locator('.team');
      const count = await teams.count();
      await teams.last().locator('.tool').tap();
      expect(await teams.count()).toBe(count - 1);
    },
  },
};
