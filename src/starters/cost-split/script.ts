import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const money = new Intl.NumberFormat(document.documentElement.lang, { style: 'currency', currency: content.currency });

  let { people, costs } = restored(load('trip'));
  let edited;

  $('join').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = $('name').value.trim();
    if (name !== '' && !people.includes(name)) change([...people, name], costs);
    $('name').value = '';
    $('name').focus();
  });
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const sharers = [...document.querySelectorAll('#sharers input:checked')].map(({ value }) => value);
    // Nobody chosen is everybody.
    const cost = {
      what: $('what').value.trim(),
      cents: Math.round($('amount').valueAsNumber * 100),
      payer: $('payer') ? $('payer').value : '',
      ...($('category') && { category: $('category').value }),
      sharers: sharers.length > 0 ? sharers : people,
    };
    const payer = cost.payer;
    const before = costs.indexOf(edited);
    label(undefined);
    change(people, before < 0 ? [cost, ...costs] : costs.with(before, cost));
    $('add').reset();
    if ($('payer')) $('payer').value = payer;
    $('what').focus();
  });
  // Without a payer, it is one bill: a tip and taxes are added to it.
  const extras = [$('tip'), $('tax')].filter(Boolean);
  for (const extra of extras) extra.addEventListener('input', show);
  for (const button of document.querySelectorAll('[role=group] button')) {
    button.addEventListener('click', () => {
      $('tip').value = button.value;
      show();
    });
  }
  show();

  function restored(stored) {
    const isCost = (cost) => cost && typeof cost.what === 'string' && Number.isInteger(cost.cents) && typeof cost.payer === 'string' && Array.isArray(cost.sharers) && cost.sharers.length > 0;
    const isTrip = stored && Array.isArray(stored.people) && stored.people.every((name) => typeof name === 'string') && Array.isArray(stored.costs) && stored.costs.every(isCost);
    return isTrip ? stored : { people: content.people, costs: [] };
  }

  function change(nextPeople, nextCosts) {
    people = nextPeople;
    costs = nextCosts;
    save('trip', { people, costs });
    show();
  }

  // The form changes a cost, or adds one.
  function label(cost) {
    edited = cost;
    $('add').querySelector('[type=submit]').textContent = cost ? text.save : text.add;
  }

  function edit(cost) {
    label(cost);
    for (const key of ['what', 'payer', 'category']) if ($(key)) $(key).value = cost[key];
    $('amount').value = cost.cents / 100;
    for (const input of document.querySelectorAll('#sharers input')) input.checked = cost.sharers.includes(input.value);
    $('what').focus();
  }

  // In cents: what is left of a division goes to the first ones, a cent each.
  function balances() {
    const owed = new Map(people.map((name) => [name, 0]));
    const give = (name, cents) => owed.set(name, (owed.get(name) || 0) + cents);
    for (const { cents, payer, sharers } of costs) {
      if (payer !== '') give(payer, cents);
      const share = Math.floor(cents / sharers.length);
      const rest = cents - share * sharers.length;
      for (const [index, name] of sharers.entries()) give(name, -share - (index < rest ? 1 : 0));
    }
    return owed;
  }

  // The one who owes most pays the one who is owed most, until all are even.
  function transfersOf(owed) {
    const open = [...owed].map(([name, cents]) => ({ name, cents }));
    const found = [];
    while (open.some(({ cents }) => cents > 0)) {
      open.sort((a, b) => a.cents - b.cents);
      const [from] = open;
      const to = open.at(-1);
      const cents = Math.min(-from.cents, to.cents);
      from.cents += cents;
      to.cents -= cents;
      found.push({ from: from.name, to: to.name, cents });
    }
    return found;
  }

  function show() {
    const owed = balances();
    const isUsed = (name) => costs.some(({ payer, sharers }) => payer === name || sharers.includes(name));
    $('people').replaceChildren(...people.map((name) => make('li', {}, name, ...(isUsed(name) || people.length < 3 ? [] : [make('button', {
      type: 'button',
      class: 'tool',
      'aria-label': fill(text.remove, { name }),
      click: () => change(people.filter((other) => other !== name), costs),
    }, '×')]))));
    const payer = $('payer')?.value;
    $('payer')?.replaceChildren(...people.map((name) => make('option', { selected: name === payer }, name)));
    $('sharers').replaceChildren(...people.map((name) => make('label', { class: 'row' }, make('input', { type: 'checkbox', value: name, checked: true }), make('span', {}, name))));
    $('paid').replaceChildren(...costs.map((cost) => make('li', {},
      make('span', {}, make('b', {}, cost.what), make('small', {}, forWhom(cost) + (cost.category ? ' · ' + cost.category : ''))),
      make('b', {}, money.format(cost.cents / 100)),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.edit, { name: cost.what }),
        click: () => edit(cost),
      }, '✎'),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { name: cost.what }),
        click: () => {
          if (edited === cost) label(undefined);
          change(people, costs.filter((other) => other !== cost));
          $('what').focus();
        },
      }, '×'))));
    $('sum').textContent = fill(text.total, { sum: money.format(costs.reduce((sum, { cents }) => sum + cents, 0) / 100) });
    if ($('bars')) showCategories();
    if (extras.length > 0) return showShares(owed);
    const transfers = transfersOf(owed);
    $('transfers').replaceChildren(...(transfers.length > 0 ? transfers.map(({ from, to, cents }) => make('li', {}, fill(text.pays, { from, to, sum: money.format(cents / 100) }))) : [make('li', { class: 'even' }, text.even)]));
    $('balances').replaceChildren(...[...owed].map(([name, cents]) => make('div', {}, make('dt', {}, name), make('dd', { class: cents < 0 ? 'owes' : '' }, (cents > 0 ? '+' : '') + money.format(cents / 100)))));
  }

  function forWhom({ payer, sharers }) {
    const names = sharers.length === people.length ? text.everyone : sharers.join(', ');
    return payer === '' ? names : fill(text.shared, { name: payer, names });
  }

  function showShares(owed) {
    const factor = 1 + extras.reduce((sum, { valueAsNumber }) => sum + (valueAsNumber || 0), 0) / 100;
    const shares = [...owed].map(([name, cents]) => [name, Math.round(-cents * factor)]);
    $('sum').textContent = fill(text.total, { sum: money.format(shares.reduce((sum, [, cents]) => sum + cents, 0) / 100) });
    $('balances').replaceChildren(...shares.map(([name, cents]) => make('div', {}, make('dt', {}, name), make('dd', {}, money.format(cents / 100)))));
  }

  // For a file: a column for each field of the form.
  function tableRows() {
    const named = [...$('add').querySelectorAll('.field > span, legend')].map((label) => label.textContent);
    const rows = costs.map(({ what, cents, payer, category, sharers }) => [what, cents / 100, ...($('payer') ? [payer] : []), ...($('category') ? [category] : []), sharers.join(', ')]);
    return [named, ...rows];
  }

  function showCategories() {
    const sums = content.categories.map((category) => costs.reduce((sum, cost) => (cost.category === category ? sum + cost.cents : sum), 0));
    const most = Math.max(...sums, 1);
    $('bars').replaceChildren(...content.categories.map((category, index) => {
      const bar = make('i', { 'aria-hidden': 'true' });
      bar.style.setProperty('--share', (sums[index] / most) * 100 + '%');
      return make('li', {}, make('span', {}, category), make('b', {}, money.format(sums[index] / 100)), bar);
    }));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
