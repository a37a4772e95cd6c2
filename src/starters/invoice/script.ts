import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { currency, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const money = new Intl.NumberFormat(language, { style: 'currency', currency });
  const kept = ['from', 'to', 'number', 'date', 'note', 'markup', 'discount', 'tax', 'parts', 'length', 'width', 'waste'].filter($);

  let lines = revived(load('lines', content.lines));
  let removed;
  if (lines.length === 0) lines = [{ name: '', quantity: 1, price: content.rate }];
  const fields = load('fields', {}) || {};
  for (const name of kept) {
    if (typeof fields[name] === 'string') $(name).value = fields[name];
    $(name).addEventListener('input', show);
  }
  for (const name of ['length', 'width', 'waste'].filter($)) $(name).addEventListener('input', measure);
  if ($('length')) measure();
  if ($('date') && !$('date').value) $('date').value = new Date().toISOString().slice(0, 10);

  $('add').addEventListener('click', () => {
    lines.push({ name: '', quantity: 1, price: content.rate });
    draw();
    $('lines').lastElementChild.querySelector('input').focus();
  });
  $('undo').addEventListener('click', () => {
    lines.splice(removed.at, 0, removed.line);
    removed = undefined;
    draw();
    $('add').focus();
  });
  $('print').addEventListener('click', () => print());
  $('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(asText());
    } catch {
      return;
    }
    $('told').textContent = text.copied;
  });
  if ($('next')) {
    $('next').addEventListener('click', () => {
      // "2026-007" is followed by "2026-008".
      $('number').value = $('number').value.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
      $('to').value = $('note').value = '';
      lines = [{ name: '', quantity: 1, price: content.rate }];
      draw();
      $('to').focus();
    });
  }
  draw();

  function revived(stored) {
    if (!Array.isArray(stored)) return [];
    return stored.filter((line) => line && typeof line.name === 'string' && Number.isFinite(line.quantity) && Number.isFinite(line.price));
  }

  function draw() {
    $('lines').replaceChildren(...lines.map((line, at) => {
      const cell = (name, attributes) => {
        const input = make('input', { 'aria-label': text[name === 'name' ? 'item' : name], value: line[name], autocomplete: 'off', ...attributes });
        input.addEventListener('input', () => {
          line[name] = name === 'name' ? input.value : Math.max(Number(input.value) || 0, 0);
          show();
        });
        return make('td', {}, make('span', { class: 'field' }, input));
      };
      const number = { type: 'number', min: 0, step: 'any', inputmode: 'decimal' };
      return make('tr', {},
        cell('name', { maxlength: 120 }),
        cell('quantity', number),
        cell('price', number),
        make('td', { class: 'sum' }),
        make('td', {}, make('button', {
          type: 'button',
          class: 'tool',
          'aria-label': fill(text.remove, { what: line.name }),
          click: () => {
            removed = { line, at };
            lines.splice(at, 1);
            draw();
            $('undo').focus();
          },
        }, '×')));
    }));
    $('undo').hidden = !removed;
    $('removed').textContent = removed ? fill(text.removed, { what: removed.line.name }) : '';
    show();
  }

  // What is chosen is needed for the whole area.
  function measure() {
    const area = Math.round(valueOf('length') * valueOf('width') * (1 + valueOf('waste') / 100) * 100) / 100;
    $('area').textContent = area.toLocaleString(language) + ' m²';
    for (const line of lines) if (line.quantity > 0) line.quantity = area || 1;
    draw();
  }

  function valueOf(name) {
    return $(name) ? Math.max($(name).valueAsNumber || 0, 0) : 0;
  }

  // In cents, so that what is printed adds up.
  function sums() {
    const cents = (value) => Math.round(value * 100 + 1e-7);
    const each = lines.map(({ quantity, price }) => cents(quantity * price));
    const subtotal = each.reduce((sum, one) => sum + one, 0);
    const markup = Math.round((subtotal * valueOf('markup')) / 100);
    const discount = 0 - Math.round(((subtotal + markup) * Math.min(valueOf('discount'), 100)) / 100);
    const tax = Math.round(((subtotal + markup + discount) * valueOf('tax')) / 100);
    return { each, subtotal, markup, discount, tax, total: subtotal + markup + discount + tax };
  }

  function show() {
    const { each, ...all } = sums();
    for (const [at, sum] of [...$('lines').querySelectorAll('.sum')].entries()) sum.textContent = money.format(each[at] / 100);
    for (const name of ['markup', 'discount', 'tax']) {
      if ($(name + '-sum')) $(name + '-sum').textContent = money.format(all[name] / 100);
    }
    $('subtotal').textContent = money.format(all.subtotal / 100);
    $('total').textContent = money.format(all.total / 100);
    if ($('each')) $('each').textContent = money.format(all.total / 100 / Math.max(valueOf('parts'), 1));
    for (const place of document.querySelectorAll('[data-markup]')) place.textContent = money.format((all.subtotal * (1 + Number(place.dataset.markup) / 100)) / 100);
    for (const place of document.querySelectorAll('[data-parts]')) place.textContent = money.format(all.total / 100 / Number(place.dataset.parts));
    $('told').textContent = '';
    save('lines', lines);
    save('fields', Object.fromEntries(kept.map((name) => [name, $(name).value])));
  }

  function asText() {
    const { each, ...all } = sums();
    const row = (label, sum) => label + ': ' + money.format(sum / 100);
    return [
      document.querySelector('h1').textContent,
      ...['number', 'date', 'from', 'to'].filter($).map((name) => $(name).value).filter(Boolean),
      ...lines.flatMap(({ name, quantity, price }, at) => (quantity > 0 ? [row(quantity.toLocaleString(language) + ' × ' + name + ' (' + money.format(price) + ')', each[at])] : [])),
      ...['markup', 'discount', 'tax'].filter((name) => all[name] !== 0).map((name) => row(text.shares[name], all[name])),
      row(text.total, all.total),
      ...($('each') ? [row(text.each, all.total / Math.max(valueOf('parts'), 1))] : []),
    ].join('\n');
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
