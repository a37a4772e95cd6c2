import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { invoiceFrom, nextNumber, numberIn, totalsOf } from '../src/invoice.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'invoice-'));
after(() => rm(dir, { recursive: true, force: true }));
const { prefix, taxPercent } = settings.invoice;

test('adds up to the cent', () => {
  const { net, tax, total } = totalsOf([
    { quantity: 3, price: 0.1 },
    { quantity: 1, price: 99.7 },
  ]);
  assert.equal(net, 100);
  assert.equal(tax, taxPercent);
  assert.equal(total, 100 + taxPercent);
});

test('counts on from the invoices that are there', () => {
  const one = nextNumber([]);
  assert.ok(one.startsWith(prefix));
  const two = nextNumber([one + '.html', one + '.txt', 'other']);
  assert.equal(Number(two.slice(prefix.length)), Number(one.slice(prefix.length)) + 1);
});

test('reads numbers as people write them', () => {
  assert.equal(numberIn('1.234,50'), 1234.5);
  assert.equal(numberIn('12.5'), 12.5);
  assert.equal(numberIn('x'), undefined);
});

test('asks for what is on it, and writes HTML and text', async () => {
  const answers = ['Ada <b>', 'Oak shelf', '2', '45,50', ''];
  const { code } = await run('--out', dir, { ask: async () => answers.shift() ?? '' });
  assert.equal(code, 0);
  const html = await readFile(join(dir, nextNumber([]) + '.html'), 'utf8');
  assert.match(html, /Oak shelf/);
  assert.doesNotMatch(html, /Ada <b>/);
});

test('hours alone cost the rate', { skip: settings.invoice.rate === undefined }, () => {
  const { rate } = settings.invoice;
  const { items } = invoiceFrom([{ text: 'Garden', hours: 3 }]);
  assert.deepEqual(items, [{ name: 'Garden', quantity: 3, price: rate }]);
  const totals = invoiceFrom(
    ['total', 'betrag', 'kwota', 'store', 'Stundensatz'].map((name) => ({
      text: 'x',
      [name]: 120,
    })),
  );
  for (const { quantity, price } of totals.items) assert.deepEqual([quantity, price], [1, 120]);
});

test('reads a JSON file', async () => {
  const file = join(dir, 'one.json');
  await writeFile(
    file,
    JSON.stringify({ customer: 'Bo', items: [{ text: 'Tea', qty: 2, price: 3 }] }),
  );
  assert.equal((await run(file, '--out', dir, '--number', 'X-9')).code, 0);
  assert.match(await readFile(join(dir, 'X-9.txt'), 'utf8'), /Bo[^]+Tea/);
  assert.equal((await run(file, '--out', dir, '--number', '../X')).code, 2);
  assert.equal((await run(join(dir, 'none.json'), '--out', dir)).code, 1);
});
