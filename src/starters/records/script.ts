import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';
import { csvScript } from './csv-script.ts';
import { summaryScript } from './summary-script.ts';
import { valuesScript } from './values-script.ts';

export const script = source`
  const { fields, dueDays, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: content.currency });
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const away = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const inputs = fields.map((field, index) => $('field-' + index));
  const dateAt = fields.findIndex(({ type, role }) => type === 'date' && !role);
  const dueAt = fields.findIndex(({ role }) => role === 'due');
  const everyAt = fields.findIndex(({ role }) => role === 'interval');
  // What is done again after some days is due by its interval.
  const isRepeated = everyAt >= 0 && dateAt >= 0 && dueAt < 0;
  const doneAt = fields.findIndex(({ type }) => type === 'yes');
  const stockAt = fields.findIndex(({ role }) => role === 'stock');
  const nameAt = Math.max(fields.findIndex(({ type }) => type === 'text'), 0);

  let entries = revived(load('entries', undefined)) || content.rows.map(entryOf);
  let sort = load('sort', undefined) || { at: dateAt >= 0 ? dateAt : Math.max(dueAt, 0), isDown: dateAt >= 0 && !isRepeated };
  if (!fields[sort.at]) sort = { at: 0, isDown: false };
  let edited;
  let removed;

  clear();
  $('sort').value = String(sort.at);
  if ($('low')) $('low').value = load('low', $('low').value);

  $('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const entry = entryOf(inputs.map(valueIn));
    const next = edited ? entries.map((other) => (other === edited ? entry : other)) : [...entries, entry];
    clear();
    change(next);
    inputs[0].focus();
  });
  $('cancel').addEventListener('click', () => {
    clear();
    inputs[0].focus();
  });
  $('undo').addEventListener('click', () => {
    const back = removed;
    removed = undefined;
    change([...entries, back]);
    inputs[0].focus();
  });
  $('search').addEventListener('input', show);
  $('due')?.addEventListener('change', show);
  if ($('by')) {
    const by = load('by', undefined);
    if ([...$('by').options].some(({ value }) => value === by)) $('by').value = by;
  }
  $('by')?.addEventListener('change', () => {
    save('by', $('by').value);
    show();
  });
  if ($('rate')) $('rate').value = load('rate', $('rate').value);
  $('rate')?.addEventListener('input', () => {
    save('rate', $('rate').value);
    show();
  });
  $('low')?.addEventListener('input', () => {
    save('low', $('low').value);
    show();
  });
  for (const only of document.querySelectorAll('[data-only]')) only.addEventListener('change', show);
  $('sort').addEventListener('change', () => sortBy(Number($('sort').value), false));
  $('turn').addEventListener('click', () => sortBy(sort.at, !sort.isDown));
  for (const button of document.querySelectorAll('[data-sort]')) {
    const at = Number(button.dataset.sort);
    button.addEventListener('click', () => sortBy(at, sort.at === at && !sort.isDown));
  }
  $('csv').addEventListener('click', () => {
    const link = make('a', { href: URL.createObjectURL(new Blob([csvOf(entries)], { type: 'text/csv' })), download: document.title.replace(/[^\p{L}\p{N} -]/gu, '') + '.csv' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  $('file').addEventListener('change', async () => {
    const file = $('file').files[0];
    const more = file ? entriesIn(await file.text()) : [];
    $('file').value = '';
    if (more.length > 0) change([...entries, ...more]);
    $('said').textContent = more.length > 0 ? fill(text.read, { n: more.length }) : text.unread;
  });
  // Another tab may change the entries too.
  addEventListener('storage', () => {
    entries = revived(load('entries', [])) || [];
    edited = undefined;
    show();
  });
  show();

  function entryOf(values) {
    return { values: fields.map((field, index) => String(values[index] ?? '')) };
  }

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored.filter((entry) => entry && Array.isArray(entry.values)).map(({ values }) => entryOf(values));
  }

  function change(next) {
    entries = next;
    save('entries', entries);
    show();
  }

  function sortBy(at, isDown) {
    sort = { at, isDown };
    save('sort', sort);
    $('sort').value = String(at);
    show();
  }

  // Empties the form; what is new is of today.
  function clear() {
    edited = undefined;
    $('form').reset();
    fields.forEach(({ type, role }, index) => {
      if (type === 'date' && index === dateAt && !role) inputs[index].value = dayText(new Date());
    });
    $('form-title').textContent = text.new;
    $('submit').textContent = text.add;
    $('cancel').hidden = true;
  }

  function edit(entry) {
    edited = entry;
    inputs.forEach((input, index) => {
      if (input.type === 'checkbox') input.checked = entry.values[index] === 'yes';
      else input.value = entry.values[index];
    });
    $('form-title').textContent = fill(text.edit, { name: nameIn(entry) });
    $('submit').textContent = text.save;
    $('cancel').hidden = false;
    $('form').scrollIntoView({ block: 'nearest' });
    inputs[0].focus();
  }

  // What the search and the choices leave, in its order.
  function found() {
    const words = $('search').value.trim().toLocaleLowerCase(language);
    const chosen = [...document.querySelectorAll('[data-only]')].filter(({ value }) => value !== '');
    return entries
      .filter(({ values }) => values.some((value) => value.toLocaleLowerCase(language).includes(words)))
      .filter(({ values }) => chosen.every(({ value, dataset: { only } }) => values[only] === value || (value === 'no' && fields[only].type === 'yes' && values[only] !== 'yes')))
      .filter((entry) => !$('due')?.checked || daysTo(entry) <= dueDays)
      .sort((one, other) => compare(one, other) * (sort.isDown ? -1 : 1));
  }

  // What is empty stands last, whatever the order.
  function compare(one, other) {
    if (isRepeated && sort.at === dateAt) return Math.min(daysTo(one), 1e6) - Math.min(daysTo(other), 1e6);
    const [a, b] = [one.values[sort.at], other.values[sort.at]];
    if (a === '' || b === '') return (a === '' ? 1 : 0) * (sort.isDown ? -1 : 1) - (b === '' ? 1 : 0) * (sort.isDown ? -1 : 1);
    return isNumber(sort.at) ? numberIn(one, sort.at) - numberIn(other, sort.at) : a.localeCompare(b, language, { numeric: true });
  }

  function show() {
    const list = found();
    const late = entries.filter((entry) => daysTo(entry) < 0).length;
    const low = entries.filter(isLow).length;
    const counts = [text.entries + ': ' + entries.length, ...(late > 0 ? [text.overdue + ': ' + late] : []), ...(low > 0 ? [text.low + ': ' + low] : [])];
    $('count').textContent = counts.join(' · ');
    $('rows').replaceChildren(...list.map(rowOf));
    $('table').hidden = list.length === 0;
    $('empty').hidden = list.length > 0;
    $('empty').textContent = entries.length === 0 ? text.empty : text.none;
    for (const head of document.querySelectorAll('[data-column]')) {
      if (Number(head.dataset.column) === sort.at) head.setAttribute('aria-sort', sort.isDown ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    $('undo').hidden = !removed;
    $('removed').textContent = removed ? fill(text.removed, { name: nameIn(removed) }) : '';
    showSums(list);
    showGroups(list);
    showChart();
  }

  // What is compared with its like: a choice, or what is summed up or has a best.
  function kindAt() {
    const choice = fields.findIndex(({ type }) => type === 'choice');
    if (choice >= 0 || content.by >= 0 || content.best === undefined) return choice < 0 ? content.by : choice;
    return fields.findIndex(({ type }) => type === 'text');
  }

  // The best of its kind, where a request asks for personal bests.
  function isBest({ values }) {
    const { best } = content;
    if (best === undefined || values[best] === '') return false;
    const choice = kindAt();
    const own = entries.filter((other) => choice < 0 || other.values[choice] === values[choice]);
    return own.length > 1 && own.every((other) => Number(other.values[best]) <= Number(values[best]));
  }

  function rowOf(entry) {
    const days = daysTo(entry);
    const cells = fields.map((field, index) => make('td', { 'data-label': field.label, class: isNumber(index) ? 'number' : '' }, ...cellsOf(entry, index)));
    const act = (name, sign, click) => make('button', { type: 'button', class: 'tool', 'aria-label': fill(text[name], { name: nameIn(entry) }), click }, sign);
    const isTop = isBest(entry);
    if (isTop) cells[0].prepend('★ ');
    return make('tr', { class: days < 0 ? 'late' : isLow(entry) ? 'low' : isTop ? 'best' : '' }, ...cells, make('td', { class: 'acts' },
      ...(isRepeated ? [make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fields[dateAt].label + ': ' + away.format(0, 'day') + ' (' + nameIn(entry) + ')',
        click: () => {
          change(entries.map((other) => (other === entry ? { ...entry, values: entry.values.with(dateAt, dayText(new Date())) } : other)));
        },
      }, '✓ ' + (content.tick || away.format(0, 'day')))] : []),
      act('edit', '✎', () => edit(entry)),
      act('remove', '×', () => {
        removed = entry;
        if (edited === entry) clear();
        change(entries.filter((other) => other !== entry));
        $('undo').focus();
      })));
  }

  ${valuesScript}

  ${summaryScript}

  ${csvScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
