import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { items, people, currency, text } = content;
  const $ = (id) => document.getElementById(id);
  const money = new Intl.NumberFormat(document.documentElement.lang, { style: 'currency', currency });
  const plain = (value) => (value && typeof value === 'object' && !Array.isArray(value) ? value : {});

  // How many of each are ordered, what was sold today, and what each person owes.
  let order = plain(load('order', {}));
  let day = plain(load('day', {}));
  let tabs = plain(load('tabs', Object.fromEntries((people || []).map((name) => [name, 0]))));

  for (const button of document.querySelectorAll('[data-item]')) {
    button.addEventListener('click', () => {
      const name = items[button.dataset.item].name;
      order = { ...order, [name]: countOf(name) + 1 };
      show();
    });
  }
  $('given').addEventListener('input', showChange);
  $('clear').addEventListener('click', () => close());
  $('paid').addEventListener('click', sell);
  $('end').addEventListener('click', () => {
    if (!confirm(text.sure)) return;
    day = {};
    show();
  });
  $('tab')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = $('who').value.trim();
    if (name === '') return;
    tabs = { ...tabs, [name]: (Number(tabs[name]) || 0) + total() };
    sell();
  });
  show();

  function countOf(name) {
    return Number(order[name]) || 0;
  }

  function ordered() {
    return items.filter(({ name }) => countOf(name) > 0);
  }

  function total() {
    return Math.round(ordered().reduce((sum, { name, price }) => sum + countOf(name) * price, 0) * 100) / 100;
  }

  function sell() {
    if (total() === 0 && ordered().length === 0) return;
    const sold = plain(day.sold);
    for (const { name } of ordered()) sold[name] = (Number(sold[name]) || 0) + countOf(name);
    day = { sold, sum: Math.round(((Number(day.sum) || 0) + total()) * 100) / 100, sales: (Number(day.sales) || 0) + 1 };
    close();
  }

  function close() {
    order = {};
    $('given').value = '';
    if ($('who')) $('who').value = '';
    show();
  }

  function showChange() {
    const given = $('given').valueAsNumber;
    $('change').textContent = given >= total() ? money.format(given - total()) : '–';
  }

  function lineOf(name, value, ...more) {
    return make('li', {}, make('span', {}, name), make('span', {}, value), ...more);
  }

  function show() {
    save('order', order);
    save('day', day);
    save('tabs', tabs);
    $('order').replaceChildren(...ordered().map(({ name, price }) => lineOf(countOf(name) + ' × ' + name, money.format(countOf(name) * price), make('button', {
      type: 'button',
      class: 'tool',
      'aria-label': fill(text.less, { name }),
      click: () => {
        order = { ...order, [name]: countOf(name) - 1 };
        show();
        $('clear').focus();
      },
    }, '−'))));
    $('total').textContent = money.format(total());
    showChange();
    $('sales').textContent = fill(text.sales, { n: Number(day.sales) || 0 }) + ' · ' + money.format(Number(day.sum) || 0);
    $('sold').replaceChildren(...Object.entries(plain(day.sold)).sort((a, b) => b[1] - a[1]).map(([name, count]) => lineOf(name, String(count))));
    $('tabs')?.replaceChildren(...Object.entries(tabs).sort((a, b) => b[1] - a[1]).map(([name, owed]) => lineOf(name, money.format(Number(owed) || 0), make('button', {
      type: 'button',
      class: 'button quiet',
      'aria-label': fill(text.settle, { name }),
      disabled: !(owed > 0),
      click: () => {
        tabs = { ...tabs, [name]: 0 };
        show();
        $('who').focus();
      },
    }, text.paid))));
    $('names')?.replaceChildren(...Object.keys(tabs).map((name) => make('option', { value: name })));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
