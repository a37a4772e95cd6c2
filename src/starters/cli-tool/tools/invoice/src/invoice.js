import { settings } from './settings.js';
import { t } from './texts.js';

const { company, taxPercent, currency, prefix, digits, first, language, columns, rate } =
  settings.invoice;

/** What an invoice comes to, in cents so that sums are exact. */
export function totalsOf(items) {
  const net = items.reduce(
    (sum, { quantity, price }) => sum + Math.round(quantity * price * 100),
    0,
  );
  const tax = Math.round((net * taxPercent) / 100);
  return { net: net / 100, tax: tax / 100, total: (net + tax) / 100 };
}

/** The number after those of the files that are there: `F-2026-002`. */
export function nextNumber(names) {
  const used = names
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(/^\d+/.exec(name.slice(prefix.length))?.[0] ?? 0));
  return prefix + String(Math.max(first - 1, ...used) + 1).padStart(digits, '0');
}

/** "2,5" and "2.5" */
export function numberIn(text) {
  const plain = String(text).trim().replace(/\s/g, '');
  const value = Number(
    /,\d{1,2}$/.test(plain) ? plain.replace(/\./g, '').replace(',', '.') : plain.replace(/,/g, ''),
  );
  return plain !== '' && Number.isFinite(value) ? value : undefined;
}

export function asText(invoice) {
  const { net, tax, total } = totalsOf(invoice.items);
  const rows = invoice.items.map(({ name, quantity, price }) => [
    name,
    amount(quantity),
    money(price),
    money(quantity * price),
  ]);
  const all = [[columns.item, columns.quantity, columns.price, columns.amount], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => [...row[at]].length)));
  const line = (row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ')
      .trimEnd();
  return [
    ...company,
    '',
    columns.invoice + ' ' + invoice.number,
    columns.date + ': ' + invoice.date,
    columns.customer + ': ' + invoice.customer,
    '',
    ...all.map(line),
    '',
    columns.net + ': ' + money(net),
    columns.tax + ' ' + amount(taxPercent) + ' %: ' + money(tax),
    columns.total + ': ' + money(total),
    '',
  ].join('\n');
}

export function asHtml(invoice) {
  const { net, tax, total } = totalsOf(invoice.items);
  const rows = invoice.items.map(
    ({ name, quantity, price }) =>
      `<tr><td>${escape(name)}</td><td>${amount(quantity)}</td><td>${money(price)}</td><td>${money(quantity * price)}</td></tr>\n`,
  );
  const c = Object.fromEntries(Object.entries(columns).map(([key, text]) => [key, escape(text)]));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${c.invoice} ${escape(invoice.number)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; margin: 2rem 0; }
th, td { text-align: right; padding: .4rem; border-bottom: 1px solid #8888; }
th:first-child, td:first-child { text-align: left; }
</style>
</head>
<body>
<p>${company.map(escape).join('<br>')}</p>
<h1>${c.invoice} ${escape(invoice.number)}</h1>
<p>${c.date}: ${escape(invoice.date)}<br>${c.customer}: ${escape(invoice.customer)}</p>
<table>
<thead><tr><th scope="col">${c.item}</th><th scope="col">${c.quantity}</th><th scope="col">${c.price}</th><th scope="col">${c.amount}</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
<tfoot>
<tr><td colspan="3">${c.net}</td><td>${money(net)}</td></tr>
<tr><td colspan="3">${c.tax} ${amount(taxPercent)} %</td><td>${money(tax)}</td></tr>
<tr><td colspan="3"><strong>${c.total}</strong></td><td><strong>${money(total)}</strong></td></tr>
</tfoot>
</table>
</body>
</html>
`;
}

/** The parts of an invoice out of a JSON file, whatever its fields are called. */
export function invoiceFrom(given) {
  const rows = Array.isArray(given) ? given : Object.values(given).find(Array.isArray);
  if (!Array.isArray(rows)) throw new Error(t('The file has no list of items.'));
  const texts = Array.isArray(given)
    ? []
    : Object.entries(given).filter(([, value]) => typeof value === 'string');
  const customer =
    texts.find(([name]) => /cust|client|kund|clien|klient|to$|name/i.test(name)) ?? texts[0];
  return { customer: customer?.[1] ?? '', items: rows.map(itemFrom) };
}

/** The names of hours, as in "hours", "ore_lavorate" and "Stunden". */
const hours =
  /hour|hrs|stund|hora|heure|(?<!\p{L})(?:std|ore|h)(?!\p{Ll})|uur|uren|godz|час|timer|timm|(?<!\p{L})tim|tid|時間|시간|小时|小時|ساع|घंट|saat/iu;

function itemFrom(row) {
  const fields = Object.entries(row ?? {});
  const text = fields.find(
    ([, value]) => typeof value === 'string' && numberIn(value) === undefined,
  )?.[1];
  const numbers = fields.filter(([, value]) => numberIn(value) !== undefined);
  const priced =
    numbers.find(([name]) =>
      /price|preis|prec|prix|prez|prijs|cena|rate|unit|amount|cost/i.test(name),
    ) ?? numbers.at(-1);
  const counted = numbers.find((one) => one !== priced);
  // Hours alone cost the rate of the settings.
  const isHours =
    rate !== undefined &&
    numbers.length === 1 &&
    hours.test(numbers[0][0]) &&
    !/price|preis|prec|prix|prez|prijs|cena|amount|cost|rate|satz|lohn|tarif|total/i.test(
      numbers[0][0],
    );
  if (isHours) return { name: text ?? '', quantity: numberIn(priced[1]), price: rate };
  if (priced === undefined) throw new Error(t('An item has no price.'));
  return {
    name: text ?? '',
    quantity: counted === undefined ? 1 : numberIn(counted[1]),
    price: numberIn(priced[1]),
  };
}

const money = (value) =>
  value.toLocaleString(language, { style: 'currency', currency }).replace(/\s/g, ' ');
const amount = (value) => value.toLocaleString(language, { maximumFractionDigits: 3 });

function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
}
