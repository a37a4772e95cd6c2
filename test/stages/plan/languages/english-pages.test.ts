import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../../starters/make-project.ts';

/** The words and settings of a page, each in lower case and with one space between words. */
async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const html = (files.get('index.html') ?? '').replaceAll(
    /<(script|style|svg)[^]*?<\/\1>|<[^>]+>/gu,
    ' ',
  );
  const shown = `${html} ${files.get('content.js') ?? ''}`.replaceAll(/\s+/gu, ' ').toLowerCase();
  return { plan, shown, left: plan.notIncluded ?? [] };
}

test.each([
  ['pick 6 lotto numbers from 1 to 49 without duplicates', 'dice', ['"kind": "numbers"']],
  ['lotto generator 5 numbers 1..45 no repeats', 'dice', ['"kind": "numbers"']],
  [
    'fuel log for my motorbike, I enter km and litres and want km/l and cost per month',
    'records',
    ['"label": "km"', '"label": "litres"', '"label": "price"', '"economy": "km/l"'],
  ],
  ['simple mpg calculator miles and gallons, keep history', 'records', ['"economy": "mpg"']],
  [
    'bill splitter: people Anna, Ben, Cleo; enter items with price and who shared them, tip 10%',
    'cost-split',
    ['"anna"', 'each pays', 'tip in %'],
  ],
  ['split the restaurant bill, each person has own items, tax 8%, tip 18%', 'cost-split', ['bill']],
  ['memory game with dinosaurs, 12 pairs', 'memory', ['🦖']],
])('a small app is the one that was asked for: %s', async (message, starter, said) => {
  const { plan, shown, left } = await pageOf(message);
  expect([plan.starter, ...said.filter((one) => !shown.includes(one)), ...left]).toEqual([starter]);
});

test('a memory game without pictures of its theme says so', async () => {
  const { left } = await pageOf('memory game with pirates, 10 pairs');
  expect(left).toEqual(['pictures of pirates: the cards show other ones']);
});
