import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asHtml, asText, invoiceFrom, nextNumber, numberIn, totalsOf } from './invoice.js';
import { UsageError } from './main.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const { folder, columns } = settings.invoice;

export const tool = {
  commands: {
    invoice: {
      usage: '[file.json] [options]',
      about: t(
        'Writes an invoice as HTML and as text. It asks for what is on it, or reads that from a JSON file.',
      ),
      options: {
        out: {
          type: 'string',
          short: 'o',
          value: 'folder',
          about: t('The folder of the invoices; {x} unless told.', { x: folder }),
        },
        number: {
          type: 'string',
          value: 'number',
          about: t('The number; the next one unless told.'),
        },
      },
      async run({ values, positionals: [file, more], out, ask, now }) {
        if (more !== undefined) throw new UsageError(t('Name one file at most.'));
        const to = values.out ?? folder;
        await mkdir(to, { recursive: true });
        const given = file === undefined ? await askFor(ask, out) : invoiceFrom(await jsonIn(file));
        if (given.items.length === 0) throw new Error(t('There is nothing on it.'));
        const day = new Date(now());
        const two = (number) => String(number).padStart(2, '0');
        const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
        const number = values.number ?? nextNumber(await readdir(to));
        if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(number))
          throw new UsageError(t('The number is of letters, digits and dashes.'));
        const invoice = { number, date, ...given };
        for (const [ending, text] of [
          ['.html', asHtml(invoice)],
          ['.txt', asText(invoice)],
        ]) {
          await writeFile(join(to, number + ending), text, { flag: 'wx' });
        }
        out(asText(invoice));
        out(join(to, number + '.html'));
        return totalsOf(invoice.items).total >= 0 ? 0 : 1;
      },
    },
  },
};

async function jsonIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(file + ': ' + error.message);
  }
}

/** An empty name ends the list. */
async function askFor(ask, out) {
  const customer = await ask(columns.customer + ': ');
  const items = [];
  for (;;) {
    const name = await ask(columns.item + ' (' + t('empty: done') + '): ');
    if (name === '') return { customer, items };
    const quantity = numberIn((await ask(columns.quantity + ' [1]: ')) || '1');
    const price = numberIn(await ask(columns.price + ': '));
    if (quantity === undefined || price === undefined)
      out(t('That is no number: the line is left out.'));
    else items.push({ name, quantity, price });
  }
}
