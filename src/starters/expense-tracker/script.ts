import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { categories, currency, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const money = new Intl.NumberFormat(language, { style: 'currency', currency });

  let entries = revived(load('entries', []));
  let monthsAgo = 0;
  let removed;
  let edited;
  const budgets = limitsOf(load('budgets', content.budgets || {}));

  $('date').value = dayText(new Date());
  $('budget').value = load('budget', content.budget) || '';
  $('budget').addEventListener('input', () => {
    save('budget', Math.max(Number($('budget').value) || 0, 0));
    show();
  });
  if ($('limits')) {
    $('limits').replaceChildren(...categories.map((category) => {
      const input = make('input', { type: 'number', min: 0, step: 'any', inputmode: 'decimal', value: budgets[category] || '' });
      input.addEventListener('input', () => {
        budgets[category] = Math.max(Number(input.value) || 0, 0);
        save('budgets', budgets);
        show();
      });
      return make('label', { class: 'field' }, make('span', {}, category), input);
    }));
  }
  $('earlier').addEventListener('click', () => turnTo(monthsAgo + 1));
  $('later').addEventListener('click', () => turnTo(monthsAgo - 1));
  $('amount').addEventListener('input', () => $('amount').setCustomValidity(''));
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const amount = Math.round(Number($('amount').value) * 100) / 100;
    if (!(amount > 0 && amount < 1e12)) {
      $('amount').setCustomValidity(text.wrong);
      $('amount').reportValidity();
      return;
    }
    const isIncome = document.querySelector('[name=kind]:checked').value === 'income';
    const category = $('category').value.trim();
    const what = $('what').value.trim() || category;
    const note = $('note') ? $('note').value.trim() : '';
    const payer = $('payer') ? $('payer').value : '';
    const entry = { what, amount, category, date: $('date').value, ...(payer !== '' && { payer }), ...(note !== '' && { note }), ...(isIncome && { isIncome }) };
    const before = entries.indexOf(edited);
    label(undefined);
    change(before < 0 ? [...entries, entry] : entries.with(before, entry));
    $('what').value = $('amount').value = '';
    if ($('note')) $('note').value = '';
    $('what').focus();
  });
  $('undo').addEventListener('click', () => {
    const entry = removed;
    removed = undefined;
    change([...entries, entry]);
    $('what').focus();
  });
  for (const kind of document.querySelectorAll('[name=kind]')) kind.addEventListener('change', offerCategories);
  // Another tab may change the entries too.
  addEventListener('storage', () => {
    entries = revived(load('entries', []));
    label(undefined);
    show();
  });
  offerCategories();
  show();

  function revived(stored) {
    if (!Array.isArray(stored)) return [];
    return stored.filter((entry) => entry && typeof entry.what === 'string' && entry.amount > 0 && /^\d{4}-\d\d-\d\d$/.test(entry.date));
  }

  function tableRows() {
    const keys = ['date', 'what', 'category', 'amount', ...['payer', 'note'].filter((key) => $(key))];
    const head = keys.map((key) => $(key).closest('label').querySelector('span').textContent);
    const kindOf = (entry) => document.querySelector('[name=kind][value=' + (entry.isIncome ? 'income' : 'expense') + ']').parentElement.textContent.trim();
    const kind = document.querySelector('#add legend').textContent;
    return [[head[0], kind, ...head.slice(1)], ...entries.map((entry) => [entry.date, kindOf(entry), ...keys.slice(1).map((key) => entry[key] ?? '')])];
  }

  function limitsOf(stored) {
    return Object.fromEntries(Object.entries(stored && typeof stored === 'object' ? stored : {}).filter(([, limit]) => limit > 0));
  }

  function change(next) {
    entries = next;
    save('entries', entries);
    show();
  }

  // What comes in has categories of its own.
  function offerCategories() {
    const isIncome = document.querySelector('[name=kind]:checked').value === 'income';
    const names = isIncome ? content.earnings : categories;
    ($('categories') || $('category')).replaceChildren(...names.map((name) => make('option', {}, name)));
    $('category').value = names[0];
  }

  // The form changes an entry, or adds one.
  function label(entry) {
    edited = entry;
    $('add').querySelector('[type=submit]').textContent = entry ? text.save : text.add;
  }

  function edit(entry) {
    label(entry);
    document.querySelector('[name=kind][value=' + (entry.isIncome ? 'income' : 'expense') + ']').checked = true;
    offerCategories();
    for (const key of ['what', 'amount', 'category', 'date', 'note', 'payer']) if ($(key)) $(key).value = entry[key] || '';
    $('what').focus();
  }

  function turnTo(months) {
    monthsAgo = Math.max(months, 0);
    show();
  }

  function show() {
    const now = new Date();
    const first = new Date(now.getFullYear(), now.getMonth() - monthsAgo, 1);
    const shown = entries
      .filter(({ date }) => date.startsWith(dayText(first).slice(0, 7)))
      .toSorted((a, b) => b.date.localeCompare(a.date));
    const spent = shown.filter(({ isIncome }) => !isIncome);
    const total = sumOf(spent);
    const income = sumOf(shown.filter(({ isIncome }) => isIncome));
    $('month').textContent = first.toLocaleDateString(language, { month: 'long', year: 'numeric' });
    $('later').disabled = monthsAgo === 0;
    $('sum').textContent = money.format(total);
    $('balance').hidden = income === 0;
    // What is left stands above it already, where that is asked for.
    $('balance').textContent = $('rest') ? text.income + ': ' + money.format(income) : fill(text.balance, { income: money.format(income), balance: money.format(income - total) });
    const before = sumOf(entries.filter(({ date, isIncome }) => !isIncome && date.startsWith(dayText(new Date(first.getFullYear(), first.getMonth() - 1, 1)).slice(0, 7))));
    $('before').hidden = before === 0;
    $('before').textContent = text.earlier + ': ' + money.format(before) + ' (' + (total > before ? '+' : '') + money.format(total - before) + ')';
    showBudget(total);
    showRest(income, total);
    const sums = [...new Set([...categories, ...spent.map(({ category }) => category)])]
      .map((category) => ({ category, sum: sumOf(spent.filter((entry) => entry.category === category)) }));
    const most = Math.max(...sums.map(({ sum }) => sum), 1);
    if ($('pie')) showPie(sums, total);
    $('bars').replaceChildren(...sums.map(({ category, sum }, index) => {
      const bar = make('i', { 'aria-hidden': 'true' });
      const limit = Object.hasOwn(budgets, category) ? budgets[category] : 0;
      // Of its limit where it has one.
      bar.style.setProperty('--share', Math.min(sum / (limit || most), 1) * 100 + '%');
      if ($('pie')) bar.style.backgroundImage = 'linear-gradient(' + colourOf(index) + ' 0 100%)';
      const isOver = limit > 0 && sum > limit;
      return make('li', { class: isOver && 'over' },
        make('span', {}, String(category)),
        make('b', {}, money.format(sum) + (limit > 0 ? ' / ' + money.format(limit) : '')),
        bar,
        ...(isOver ? [make('small', { role: 'status' }, fill(text.over, { amount: money.format(sum - limit), budget: money.format(limit) }))] : []));
    }));
    $('entries').replaceChildren(...shown.map(entryOf));
    $('empty').hidden = shown.length > 0;
    $('undo').hidden = !removed;
    $('removed').textContent = removed ? fill(text.removed, { what: removed.what }) : '';
  }

  function showPie(sums, total) {
    let end = 0;
    const slices = sums.map(({ sum }, index) => {
      const start = end;
      end += total > 0 ? (sum / total) * 100 : 0;
      return colourOf(index) + ' ' + start + '% ' + end + '%';
    });
    $('pie').style.background = total > 0 ? 'conic-gradient(' + slices.join(', ') + ')' : '';
  }

  function colourOf(index) {
    return 'oklch(from var(--accent) 0.66 0.13 calc(h + ' + index * 47 + '))';
  }

  function showBudget(total) {
    const budget = Number(load('budget', content.budget)) || 0;
    const isOver = total > budget;
    $('bar').hidden = $('left').hidden = budget === 0;
    $('bar').max = budget || 1;
    $('bar').value = Math.min(total, budget);
    const isNear = total >= (budget * content.warnAt) / 100;
    $('left').className = $('bar').className = isOver || (isNear && !content.isOrange) ? 'over' : isNear ? 'near' : '';
    $('left').textContent = (isNear ? '⚠ ' : '') + fill(isOver ? text.over : text.left, {
      amount: money.format(Math.abs(budget - total)),
      budget: money.format(budget),
    });
  }

  // Of the income of the month, or of its budget where there is none.
  function showRest(income, total) {
    const rest = (income || Number(load('budget', content.budget)) || 0) - total;
    if (!$('rest')) return;
    $('rest').textContent = money.format(rest);
    $('rest').classList.toggle('under', rest < 0);
  }

  function entryOf(entry) {
    const date = new Date(entry.date + 'T12:00').toLocaleDateString(language, { day: 'numeric', month: 'short' });
    return make('li', {},
      make('span', { class: 'when' }, date),
      make('span', { class: 'what' }, make('b', {}, entry.what), make('span', {}, String(entry.category) + (entry.payer ? ' · ' + entry.payer : '') + (entry.note ? ' – ' + entry.note : ''))),
      make('span', { class: 'amount' }, (entry.isIncome ? '+' : '') + money.format(entry.amount)),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.edit, { name: entry.what }),
        click: () => edit(entry),
      }, '✎'),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { what: entry.what }),
        click: () => {
          removed = entry;
          if (edited === entry) label(undefined);
          change(entries.filter((other) => other !== entry));
          $('undo').focus();
        },
      }, '×'));
  }

  // In cents, so that no rounding adds up.
  function sumOf(list) {
    return list.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;
  }

  function dayText(day) {
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
