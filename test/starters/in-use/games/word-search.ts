import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const wordSearch: App = {
  requests: [
    {
      message: 'word search for my class with words: planet, star, moon, comet, galaxy, rocket',
      shows: ['Word Search', '"planet"', '"rocket"', 'Words to find'],
      language: 'en',
    },
    {
      message: 'sopa de letras con las palabras: gato, perro, ratón, caballo',
      shows: ['Sopa de letras', '"ratón"'],
      language: 'es',
    },
    { message: '단어 찾기 게임', shows: ['호랑이'], language: 'ko' },
  ],
  use: {
    async keys(page) {
      const lineOf = (index: number): Promise<number[]> =>
        page.evaluate(
          `(() => {
            const letters = hidden[${index}].letters;
            for (const start of game.cells.keys()) for (const way of ways) {
              const line = lineFrom(start, way, letters.length, game.size);
              if (line && line.every((cell, at) => game.cells[cell] === letters[at])) return line;
            }
          })()`,
        );
      const cells = page.locator('.cell');
      const line = await lineOf(0);
      await cells.nth(line[0] ?? 0).press('Enter');
      expect(await page.locator('.cell.marked').count()).toBe(1);
      await cells.nth(line.at(-1) ?? 0).press('Enter');
      expect(await page.locator('#list .found').count()).toBe(1);
      const second = await lineOf(1);
      await cells.nth(second.at(-1) ?? 0).hover();
      await page.mouse.down();
      await cells.nth(second[0] ?? 0).hover();
      await page.mouse.up();
      expect(await page.locator('#list .found').count()).toBe(2);
      await cells.nth(second[0] ?? 0).click();
      await cells.nth(second[1] ?? 0).click();
      expect(await page.locator('#list .found').count()).toBe(2);
      const count = await page.evaluate<number>('hidden.length');
      for (let index = 2; index < count; index += 1) {
        const next = await lineOf(index);
        await cells.nth(next[0] ?? 0).click();
        await cells.nth(next.at(-1) ?? 0).click();
      }
      expect(await page.locator('#won').isVisible()).toBe(true);
      await page.locator('#again').click();
      expect(await page.locator('#list .found').count()).toBe(0);
    },
    async touch(page) {
      await page.locator('.cell').nth(0).tap();
      expect(await page.locator('.cell.marked').count()).toBe(1);
      await page.locator('.cell').nth(1).tap();
      expect(await page.locator('.cell.marked').count()).toBe(0);
    },
  },
};
