import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const till: App = {
  requests: [
    {
      message: 'a till for our summer fair: Cola £1.20, Crisps 80p, Cake £2, shows the change',
      shows: ['"Cola"', '"price": 0.8', 'Cash given'],
      language: 'en',
    },
    {
      message:
        'Strichliste für den Verein, Mitglieder: Ute, Jan. Bier 2 €, Saft 1,50 €. Wer schuldet was',
      shows: ['"Ute"', '"price": 1.5', 'Anschreiben'],
      language: 'de',
    },
    {
      message: 'レジ画面。コーヒー 400円、紅茶 350円',
      shows: ['お釣り', '"コーヒー"'],
      language: 'ja',
    },
  ],
  use: {
    async keys(page) {
      const first = page.locator('[data-item="0"]');
      const price = await page.evaluate<number>('items[0].price');
      await first.press('Enter');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('total()')).toBe(price * 2);
      await page.locator('#order .tool').press('Enter');
      expect(await page.evaluate('total()')).toBe(price);
      await page.locator('#given').fill(String(price + 1));
      expect(await page.locator('#change').textContent()).toBe(
        await page.evaluate('money.format(1)'),
      );
      if ((await page.locator('#tab').count()) > 0) {
        await page.locator('#who').fill('<u>Guest</u>');
        await page.keyboard.press('Enter');
        expect(await page.locator('#tabs li').first().textContent()).toContain('<u>Guest</u>');
        await page.locator('#tabs button').first().click();
        expect(await page.evaluate('tabs["<u>Guest</u>"]')).toBe(0);
      } else {
        await page.locator('#paid').click();
      }
      await page.reload();
      expect(await page.evaluate('[day.sales, day.sum, total()]')).toEqual([1, price, 0]);
      expect(await page.locator('#sold li').count()).toBe(1);
      page.once('dialog', (dialog) => void dialog.accept());
      await page.locator('#end').click();
      expect(await page.locator('#sold li').count()).toBe(0);
    },
  },
};

export const rota: App = {
  requests: [
    {
      message: 'chore rota for Sam, Priya and Leo. Chores: dishes, bins. It rotates every week',
      shows: ['"Priya"', '"Dishes"', '"turn": "week"'],
      language: 'en',
    },
    {
      message: 'ein Putzplan für unsere WG mit Lena, Jonas und Mia: Bad, Küche, täglich wechselnd',
      shows: ['"Lena"', '"Küche"', '"turn": "day"'],
      language: 'de',
    },
    {
      message:
        'chore chart for my kids, Max and Lily. Chores: dishes (3 pts), bins (4 pts). 5 points = ice cream',
      shows: ['"Max"', '"points": 3', '"goal": 5', '"reward": "ice cream"'],
      language: 'en',
    },
    { message: '掃除当番のページを作って', shows: ['皿洗い'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: new Date('2027-03-01T10:00:00') });
      await page.reload();
      if ((await page.locator('#cards').count()) > 0) {
        await usePoints(page);
        return;
      }
      const now = page.locator('#now .who');
      const before = await now.allTextContents();
      await page.locator('#now input').first().check();
      await page.reload();
      expect(await page.locator('#now input').first().isChecked()).toBe(true);
      // A week later the next person has the chore, as the table said.
      const turn = await page.evaluate<string>('turn');
      const next = await page.locator('#turns tr').first().locator('td').allTextContents();
      await page.clock.setFixedTime(
        new Date(turn === 'day' ? '2027-03-02T10:00' : '2027-03-08T10:00'),
      );
      await page.reload();
      expect(await now.allTextContents()).toEqual(next);
      expect(next).not.toEqual(before);
      expect(await page.locator('#now input').first().isChecked()).toBe(false);
      await page.locator('summary').click();
      await page.locator('[data-add=people] input').fill('<i>Zoe</i>');
      await page.keyboard.press('Enter');
      expect(await page.locator('#people li').last().textContent()).toContain('<i>Zoe</i>');
      await page.locator('#people .tool').last().click();
      await page.locator('#shift').click();
      expect(await now.allTextContents()).not.toEqual(next);
    },
  },
};

/** Points add up over a week, and the next one begins at zero. */
async function usePoints(page: Page): Promise<void> {
  const points = page.locator('.points').first();
  await page.locator('#tick-0-0').check();
  await page.locator('[name=day]').nth(1).check();
  expect(await page.locator('#tick-0-0').isChecked()).toBe(false);
  await page.locator('#tick-0-1').check();
  await page.reload();
  expect(await points.textContent()).toContain('7');
  expect(await page.locator('.reached').count()).toBe(1);
  await page.locator('summary').click();
  await page.locator('[data-add=people] input').fill('<i>Zoe</i>');
  await page.keyboard.press('Enter');
  expect(await page.locator('#people li').last().textContent()).toContain('<i>Zoe</i>');
  await page.clock.setFixedTime(new Date('2027-03-08T10:00'));
  await page.reload();
  expect(await points.textContent()).toMatch(/^0/);
}

export const personalityQuiz: App = {
  requests: [
    {
      message:
        'personality quiz: which dog breed are you? 5 questions, results: Labrador, Poodle, Husky',
      shows: ['Which dog breed are you?', '"Poodle"'],
      language: 'en',
    },
    {
      message: 'ein Persönlichkeitstest für meine Freunde',
      shows: ['Der Träumer-Typ'],
      language: 'de',
    },
    {
      message: 'Bir kişilik testi yap: hangi evdesin? Gryffindor, Slytherin, Ravenclaw',
      shows: ['"Ravenclaw"'],
      language: 'tr',
    },
  ],
  use: {
    async keys(page) {
      const count = await page.evaluate<number>('questions.length');
      const outcomes = await page.evaluate<string[]>('outcomes');
      await page.locator('#answers .button').first().press('Enter');
      for (let at = 1; at < count; at += 1) await page.keyboard.press('2');
      expect(outcomes).toContain(await page.locator('#name').textContent());
      expect(await page.locator('#answers').isVisible()).toBe(false);
      await page.locator('#again').click();
      expect(await page.locator('#answers .button').count()).toBe(4);
    },
  },
};
