import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const chess: App = {
  requests: [
    {
      message: 'chess board for Ana and Tom, two players',
      shows: ['"white": "Ana"', '"black": "Tom"', 'Checkmate'],
      language: 'en',
    },
    { message: 'ein Schachspiel für zwei', shows: ['Läufer', 'Brett drehen'], language: 'de' },
    { message: 'шахматы для двоих', shows: ['Ферзь', 'Белые'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      expect(await page.locator('.square').count()).toBe(64);
      // Fool's mate, after a move that is not allowed.
      await play(page, 'e2e5');
      expect(await page.locator('#moves li').count()).toBe(0);
      for (const move of ['f2f3', 'e7e5', 'g2g4']) await play(page, move);
      await page.locator('[data-square=d8]').focus();
      await page.keyboard.press('Enter');
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const black = await page.evaluate<string>('content.players.black');
      expect(await page.locator('#turn').textContent()).toBe(
        (await page.evaluate<string>('content.text.mate')).replace('{who}', black),
      );
      await page.reload();
      expect(await page.locator('#moves li').count()).toBe(2);
      await page.locator('#undo').click();
      expect(await page.locator('.target, .checked').count()).toBe(0);
      await page.locator('#flip').click();
      expect(await page.locator('.square').first().getAttribute('data-square')).toBe('h1');
      await page.locator('#again').press('Enter');
      // A pawn that reaches the end becomes what is chosen.
      for (const move of ['a2a4', 'b7b5', 'a4b5', 'a7a6', 'b5a6', 'c8b7', 'a6b7', 'h7h6', 'b7a8'])
        await play(page, move);
      await page.locator('[data-piece=n]').press('Enter');
      expect(await page.evaluate('positions.at(-1).board[0]')).toBe('N');
      // How many games of so many moves there are is known for these positions.
      const count = `(fen, depth) => {
        const games = (position, left) => left === 0 ? 1 : legalMoves(position).reduce((sum, move) => sum + games(after(position, move), left - 1), 0);
        return games(positionOf(fen), depth);
      }`;
      for (const [fen, depth, games] of [
        ['rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1', 3, 8902],
        ['r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1', 2, 2039],
        ['8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1', 3, 2812],
        ['r3k2r/Pppp1ppp/1b3nbN/nP6/BBP1P3/q4N2/Pp1P2PP/R2Q1RK1 w kq - 0 1', 2, 264],
      ] as const) {
        expect(await page.evaluate(`(${count})(${JSON.stringify(fen)}, ${depth})`)).toBe(games);
      }
    },
    async touch(page) {
      await page.locator('[data-square=e2]').tap();
      expect(await page.locator('.target').count()).toBe(2);
      await page.locator('[data-square=e4]').tap();
      expect(await page.locator('.last').count()).toBe(2);
    },
  },
};

async function play(page: Page, move: string): Promise<void> {
  await page.locator(`[data-square=${move.slice(0, 2)}]`).click();
  await page.locator(`[data-square=${move.slice(2)}]`).click();
}
