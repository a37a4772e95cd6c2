import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const wordGrid: App = {
  requests: [
    {
      message: 'a wordle clone with the words: MAPLE, BIRCH, CEDAR and OAK',
      shows: ['Wordle Clone', 'BIRCH', 'OAK', 'Find the word in six guesses'],
      language: 'en',
    },
    { message: 'un juego wordle en español', shows: ['queso', 'Tus intentos'], language: 'es' },
    { message: 'ワードルを作って', shows: ['ひまわり', '消す'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      expect(await page.locator('#rows li').count()).toBe(6);
      const letters = await page.evaluate<readonly string[]>('letters');
      // Too few letters are no guess.
      await page.locator(`[data-letter="${letters[0]}"]`).press('Space');
      await page.locator('#enter').click();
      expect(await page.locator('.tile.hit, .tile.near, .tile.miss').count()).toBe(0);
      await page.locator('#delete').click();
      // The word itself turned round by one letter is found nowhere or elsewhere, the word everywhere.
      await type(page, [...letters.slice(1), letters[0] ?? '']);
      await page.locator('#enter').click();
      expect(await page.locator('#rows .near, #rows .hit').count()).toBe(letters.length);
      expect(await page.locator('#rows .miss').count()).toBe(0);
      await type(page, letters);
      await page.locator('#enter').click();
      expect(await page.locator('#rows .hit').count()).toBeGreaterThanOrEqual(letters.length);
      expect(await page.locator('#wins').textContent()).toBe('1');
      expect(await page.locator('#result').textContent()).toContain(
        await page.evaluate<string>('word'),
      );
      // What the button for sharing copies.
      expect(await page.evaluate('document.body.dataset.result')).toContain('2/6');
      expect(await page.evaluate('document.body.dataset.result')).toContain(
        '🟩'.repeat(letters.length),
      );
      await page.locator('#again').click();
      expect(await page.locator('#rows .hit').count()).toBe(0);
      // A letter of which the word has one is marked once.
      await page.evaluate('word = "ABCDE"; letters = [..."ABCDE"]; guesses = []; typed = []');
      expect(await page.evaluate('marksOf([..."AXAXA"])')).toEqual([
        'hit',
        'miss',
        'miss',
        'miss',
        'miss',
      ]);
      expect(await page.evaluate('marksOf([..."BAEED"])')).toEqual([
        'near',
        'near',
        'near',
        'miss',
        'near',
      ]);
    },
    async touch(page) {
      await page.locator('#letters button').first().tap();
      expect(await page.locator('.tile.typed').count()).toBe(1);
    },
  },
};

async function type(page: Page, letters: readonly string[]): Promise<void> {
  for (const letter of letters) await page.locator(`[data-letter="${letter}"]`).click();
}
