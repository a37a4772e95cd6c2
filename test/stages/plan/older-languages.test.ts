import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../starters/make-project.ts';

/** What words of Indonesian, Vietnamese, Ukrainian and Swedish mean in other languages. */
test.each([
  ['У нас магазин цветов. Нужен лендинг, тюльпаны 100 руб', 'У нас магазин цветов'],
  ['Wedding of Kim and Dan on 12 June 2027 at 3 pm, Rose Hall, York', 'Kim and Dan'],
])('"%s" is called "%s"', async (message, title) => {
  expect((await planFor('static_html', message)).title).toBe(title);
});

test.each([
  [
    'Cria um site para o torneio. Dia 5 de julho, das 9h às 17h, Salão Paroquial',
    '5 de julho, 9h às 17h',
  ],
  ['Сайт для кафе «Роза». Есть терраса и парковка.', '<form'],
])('%s: the page has "%s"', async (message, shown) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).toContain(shown);
});

test.each([
  ['Bloemenwinkel Roos in Gent. Je vindt ons 10:00-18:00, di t/m za.', 'Ons 10:00'],
  ['Bel ons 9:00-17:00 op 0182 555 123. Website voor bakker Smit', 'Ons 9:00'],
  ['Website for Dan and Emma’s wedding on 14 June 2026 in Leeds', 'And Emma'],
  ['Bruiloft van Dan en Emma op 12 juni 2027 om 15:00 in Utrecht', '15:00 en Emma'],
])('%s: the page has no "%s"', async (message, torn) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).not.toContain(torn);
});
