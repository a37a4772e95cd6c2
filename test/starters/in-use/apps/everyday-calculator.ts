import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const everydayCalculator: App = {
  requests: [
    {
      message: 'EMI loan calculator in ₹ for 5 lakh at 9% over 5 years, with a year by year table',
      shows: ['value="500000"', 'value="9"', 'id="schedule"', 'Still to repay', '"INR"'],
      language: 'en',
    },
    {
      message: 'tip calculator with 18% for 4 people',
      shows: ['Tip Calculator', 'value="18"', 'value="4"'],
      language: 'en',
    },
    {
      message: 'Mieten oder kaufen Rechner mit Diagramm, Kaufpreis 320000, Miete 1100',
      shows: ['value="320000"', 'value="1100"', '<figure', 'Kaufen insgesamt'],
      language: 'de',
    },
    { message: 'ein BMI-Rechner', shows: ['BMI', 'Gewicht', 'Normalgewicht'], language: 'de' },
    {
      message: 'je voudrais un calculateur de peinture',
      shows: ['Couches', 'Un litre couvre'],
      language: 'fr',
    },
    {
      message: 'a calculator where cost = hours × rate + material, hours 10, rate 50, material 120',
      shows: ['Cost', 'Hours', 'Rate', 'Material', 'value="120"'],
      language: 'en',
    },
    {
      message: 'a gpa calculator with credits and letter grades',
      shows: ['GPA Calculator', 'B−', 'data-credits', 'Overall average'],
      language: 'en',
    },
    {
      message: 'a grade calculator with letters: homework counts 20%, quizzes 30%, final exam 50%',
      shows: ['id="goal"', 'Needed in what is open', 'Letter grade', 'Quizzes'],
      language: 'en',
    },
    {
      message:
        'not ortalaması uygulaması: Fizik 4 kredi, Tarih 2 kredi. Vize yüzde 40, final yüzde 60. Geçme notu 50',
      shows: ['"Fizik"', 'Vize (40 %)', '"pass": 50'],
      language: 'tr',
    },
    {
      message: 'savings calculator with a growth chart',
      shows: ['data-lines="3 1"', 'Savings at the end'],
      language: 'en',
    },
    {
      message: 'tempocalculator voor mijn loopgroep met een tabel met tussentijden',
      shows: ['Tempo per km', '42,2 km', 'id="schedule"'],
      language: 'nl',
    },
    {
      message: 'an aquarium tank calculator',
      shows: ['Gallons', 'Heater', 'Water change'],
      language: 'en',
    },
    {
      message: 'калькулятор плитки: цена за метр и сколько упаковок',
      shows: ['Цена м²', 'Упаковок', 'Стоимость'],
      language: 'ru',
    },
    {
      message: 'Rechner für meinen Notendurchschnitt: Mathe, Deutsch, Englisch, Sport',
      shows: ['Mathe', 'Sport', 'Durchschnitt'],
      language: 'de',
    },
  ],
  use: {
    async keys(page) {
      const fill = (name: string, value: string) => page.locator(`[name=${name}]`).fill(value);
      const main = page.locator('.results .main dd');
      if (await page.locator('[name=bill]').count()) {
        await fill('bill', '100');
        await fill('tip', '20');
        await fill('people', '3');
        expect(await main.textContent()).toMatch(/40[.,]00/);
        await fill('people', '0');
        expect(await main.textContent()).toBe('–');
        expect(await page.locator('[name=people]').getAttribute('aria-invalid')).toBe('true');
        await fill('people', '3');
        await fill('bill', '101');
        await page.locator('#round').check();
        expect(await main.textContent()).toMatch(/41[.,]00/);
        await page.locator('#round').uncheck();
        await page.locator('[data-preset]').first().click();
        expect(await main.textContent()).toMatch(/37[.,]03/);
        await fill('bill', '100');
        await fill('tip', '20');
        await fill('people', '2');
        await page.reload();
        expect(await main.textContent()).toMatch(/60[.,]00/);
      } else if (await page.locator('[name=rentMonth]').count()) {
        await fill('interest', '0');
        await fill('years', '10');
        expect(await main.textContent()).toMatch(/320\.000/);
        expect(await page.locator('#result-rentTotal').textContent()).toMatch(/132\.000/);
        expect(await page.locator('#schedule tbody tr').count()).toBe(10);
        const points = await page.locator('polyline').first().getAttribute('points');
        expect(points?.split(' ')).toHaveLength(10);
        expect(points).toMatch(/ 585,20$/);
      } else if (await page.locator('[name=loan]').count()) {
        await fill('loan', '12000');
        await fill('interest', '0');
        await fill('years', '2');
        expect(await main.textContent()).toMatch(/500[.,]00/);
        const last = page.locator('#schedule tbody tr').last();
        expect(await page.locator('#schedule tbody tr').count()).toBe(2);
        expect(await last.textContent()).toMatch(/^2₹12,000\.00₹0\.00₹0\.00$/u);
        await fill('interest', '12');
        expect(await last.locator('td').last().textContent()).toMatch(/^₹0\.00$/u);
      } else if (await page.locator('[name=weight]').count()) {
        await fill('weight', '81');
        await fill('height', '180');
        expect(await main.textContent()).toBe('25');
        expect(await page.locator('#result-class').textContent()).not.toBe('');
      } else if (await page.locator('[name=way]').count()) {
        await fill('input-0', '1');
        await fill('input-1', '4');
        expect(await main.textContent()).toMatch(/^2[.,]5$/);
        await page.locator('[name=way][value=mean]').press('ArrowLeft');
        expect(await main.textContent()).toBe('4');
        await page.reload();
        expect(await main.textContent()).toBe('4');
        await fill('input-1', '');
        expect(await main.textContent()).toBe('1');
      } else if (await page.locator('#goal').count()) {
        const names = page.locator('[data-course]');
        expect(await names.nth(0).inputValue()).toBe('Homework');
        for (const [at, mark] of ['100', '80'].entries()) {
          await page.locator('[data-mark]').nth(at).fill(mark);
        }
        // 20 · 100 + 30 · 80 = 44 of 50; 90 in all needs 46 of the other 50.
        expect(await main.textContent()).toBe('88');
        expect(await page.locator('#result-letter').textContent()).toBe('B');
        expect(await page.locator('#result-needed').textContent()).toBe('92');
      } else if ((await page.locator('[data-open]').count()) > 0) {
        const row = page.locator('#courses li').first();
        await row.locator('[data-mark]').nth(0).fill('30');
        // 40 · 30 = 12 of 50: the other 60 % must give 38.
        expect(await row.locator('[data-open]').textContent()).toMatch(/^Final ≥ 63,4$/u);
        await row.locator('[data-mark]').nth(1).fill('45');
        expect(await main.textContent()).toBe('39');
        expect(await row.getAttribute('class')).toContain('below');
      } else if (await page.locator('[name=startSum]').count()) {
        expect(await page.locator('polyline').count()).toBe(2);
      } else if (await page.locator('#courses').count()) {
        const rows = page.locator('#courses li');
        for (const [at, mark, credits] of [
          [0, '4', '3'],
          [1, '3', '1'],
        ] as const) {
          await rows
            .nth(at)
            .locator('[data-mark]')
            .selectOption({ index: mark === '4' ? 1 : 4 });
          await rows.nth(at).locator('[data-credits]').fill(credits);
        }
        expect(await main.textContent()).toBe('3.75');
        await page.locator('#soFar').fill('2.75');
        await page.locator('#soFarCredits').fill('4');
        expect(await page.locator('#result-overall').textContent()).toBe('3.25');
        await page.locator('#add-course').press('Enter');
        await page.reload();
        expect(await rows.count()).toBe(5);
        expect(await main.textContent()).toBe('3.75');
      } else if (await page.locator('[name=paceMinutes]').count()) {
        await page.locator('[data-preset]').first().click();
        await fill('minutes', '27');
        await fill('seconds', '30');
        expect(await main.textContent()).toBe('5:30');
        await fill('paceMinutes', '12');
        await fill('paceSeconds', '30');
        expect(await page.locator('#result-finish').textContent()).toBe('1:02:30');
        expect(await page.locator('#schedule tr').last().textContent()).toBe('527:30');
      } else if (await page.locator('[name=boxLength]').count()) {
        expect(await main.textContent()).toMatch(/^200\s?L$/u);
        expect(await page.locator('#result-changed').textContent()).toMatch(/^50/u);
      } else if (await page.locator('[name=tileLength]').count()) {
        expect(await page.locator('#result-packs').textContent()).toBe('9');
        expect(await page.locator('#result-cost').textContent()).toMatch(/^270,00/u);
      } else if (await page.locator('[name=input-0]').count()) {
        expect(await main.textContent()).toBe('620');
        await fill('input-0', '');
        expect(await main.textContent()).toBe('–');
        await fill('input-0', '2');
        expect(await main.textContent()).toBe('220');
      } else {
        await fill('length', '10');
        await fill('width', '3');
        await fill('openings', '0');
        await fill('coats', '2');
        await fill('coverage', '6');
        expect(await main.textContent()).toMatch(/^10\s/);
      }
    },
  },
};
