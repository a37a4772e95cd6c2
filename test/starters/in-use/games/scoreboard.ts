import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const scoreboard: App = {
  requests: [
    {
      message: 'score keeper for our card evenings, players Ivo, Nell and Sam, first to 200',
      shows: ['Score Keeper', '"Nell"', 'value="200"'],
      language: 'en',
    },
    {
      message: 'ein Punktezähler, wenigste Punkte gewinnen',
      shows: ['Spieler 1', 'id="lowest" checked'],
      language: 'de',
    },
    { message: 'スコアボード', shows: ['次のラウンド', 'プレイヤー 1'], language: 'ja' },
    {
      message: 'a knockout bracket generator for 5 players: Ana, Bo, Cem, Dora and Eli',
      shows: ['"bracket"', '"Dora"'],
      language: 'en',
    },
    {
      message:
        'Ligatabelle: Teams Bulls, Foxes und Wölfe. Ergebnisse eintragen, 2 Punkte für einen Sieg',
      shows: ['"league"', '"win": 2'],
      language: 'de',
    },
    {
      message: 'darts scorer, 301 and 501, players "Mo" and "Fay", subtract, bust below 0',
      shows: ['value="301"', '"Fay"', '"isDown": true'],
      language: 'en',
    },
    {
      message: 'Rugby score keeper: try 5, conversion 2, penalty 3 points',
      shows: ['"Try"', '"points": 5', '"Penalty"'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      if ((await page.locator('#board').count()) > 0) {
        await useTournament(page);
        return;
      }
      const players = page.locator('#players li');
      if ((await players.first().locator('[data-focus="0+5"]').count()) === 0) {
        const [step] = await players.first().locator('.row').last().locator('button').all();
        await step?.press('Enter');
        expect(await players.first().locator('.total').textContent()).toBe('5');
        return;
      }
      if ((await page.locator('#target').getAttribute('value')) === '301') {
        await useDown(page);
        return;
      }
      const count = await players.count();
      await page.locator('summary').press('Enter');
      await page.locator('#target').fill('20');
      await page.locator('#lowest').uncheck();
      await players.first().locator('[data-focus="0+5"]').press('Enter');
      await page.keyboard.press('Enter');
      expect(await players.first().locator('.total').textContent()).toBe('10');
      await page.locator('#close').click();
      await players.nth(1).locator('[type=number]').fill('25');
      await players.nth(1).locator('[type=number]').press('Tab');
      expect(await page.locator('.leader .name').inputValue()).toBe(
        await players.nth(1).locator('.name').inputValue(),
      );
      await page.locator('#undo').click();
      expect(await players.nth(1).locator('.total').textContent()).toBe('0');
      await players.first().locator('.name').fill('Us');
      await page.locator('#name').fill('<u>Guest</u>');
      await page.keyboard.press('Enter');
      await page.reload();
      expect(await players.count()).toBe(count + 1);
      expect(await players.last().locator('.name').inputValue()).toBe('<u>Guest</u>');
      expect(await players.first().locator('.name').inputValue()).toBe('Us');
      expect(await page.locator('#rounds tbody tr').count()).toBe(2);
      await page.locator('#reset').click();
      expect(await players.first().locator('.total').textContent()).toBe('0');
    },
  },
};

/** What is left goes down to nothing and never below it; who gets there has a cup in the next game. */
async function useDown(page: Page): Promise<void> {
  const first = page.locator('#players li').first();
  const enter = async (points: string): Promise<void> => {
    await first.locator('[type=number]').fill(points);
    await first.locator('[type=number]').press('Tab');
    await page.locator('#close').click();
  };
  await enter('300');
  await enter('5');
  expect(await page.locator('#state').textContent()).toBe('Too many: Mo');
  expect(await first.locator('.total').textContent()).toBe('1');
  await enter('1');
  expect(await page.locator('#state').textContent()).toBe('Mo wins!');
  await page.locator('#reset').click();
  expect(await first.textContent()).toContain('🏆 1');
}

/** Winners move on to the end; a table follows its results. */
async function useTournament(page: Page): Promise<void> {
  const rounds = page.locator('.draw');
  const state = page.locator('#state');
  if ((await rounds.count()) > 0) {
    expect(await rounds.count()).toBe(3);
    for (const round of [1, 2, 3]) {
      const matches = page.locator(`.draw:nth-child(${round}) li`);
      for (let at = 0; at < (await matches.count()); at += 1) {
        const winner = matches.nth(at).locator('button').last();
        if (await winner.isEnabled()) await winner.press('Enter');
      }
    }
    expect(await state.textContent()).toContain('🏆');
    await page.reload();
    expect(await state.textContent()).toContain('🏆');
  } else {
    const fields = page.locator('#board input');
    await fields.nth(0).fill('1');
    await fields.nth(1).fill('4');
    await fields.nth(1).press('Tab');
    const first = page.locator('tbody tr').first();
    expect(await first.textContent()).toMatch(/^1\p{L}+1\D?32$/u);
    await page.reload();
    expect(await first.textContent()).toMatch(/^1\p{L}+1\D?32$/u);
  }
  await page.locator('summary').click();
  await page.locator('#name').fill('<u>Guest</u>');
  await page.keyboard.press('Enter');
  expect(await page.locator('#names li').last().textContent()).toContain('<u>Guest</u>');
  await page.locator('#reset').click();
  expect(await state.textContent()).toBe('');
}
