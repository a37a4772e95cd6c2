import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { columns, people, hasDue, hasNote, labels, text } = content;
  const $ = (id) => document.getElementById(id);
  const status = $('status');

  // The cards of each column, from top to bottom.
  let lists = revived(load('lists')) || columns.map((_, index) => content.cards[index] || []);
  let before;
  let dragged;

  $('undo').addEventListener('click', () => {
    change(before);
    status.textContent = '';
    document.querySelector('.add input').focus();
  });
  // Another tab may change the board too.
  addEventListener('storage', () => {
    lists = revived(load('lists')) || lists;
    show();
  });
  for (const id of ['search', 'only']) $(id)?.addEventListener('input', show);
  show();

  function isFound(card) {
    const words = ($('search')?.value || '').trim().toLowerCase();
    const only = $('only')?.value || '';
    return (nameOf(card) + ' ' + (card.note || '')).toLowerCase().includes(words) && (only === '' || card.person === only || card.label === only);
  }

  function revived(stored) {
    if (!Array.isArray(stored) || stored.length !== columns.length) return undefined;
    return stored.map((list) => (Array.isArray(list) ? list.filter((card) => typeof nameOf(card) === 'string') : []));
  }

  // A card is its words, or an object where it is for somebody or has a day.
  function nameOf(card) {
    return typeof card === 'object' && card !== null ? card.name : card;
  }

  function change(next, isUndoable = false) {
    before = isUndoable ? lists : undefined;
    lists = next;
    save('lists', lists);
    show();
  }

  function show() {
    $('board').replaceChildren(...columns.map(columnOf));
    $('count').textContent = fill(text.lead, { n: lists.flat().length });
    $('undo').hidden = !before;
  }

  function columnOf(name, column) {
    const input = make('input', {
      type: 'text', maxlength: '200', autocomplete: 'off', required: true,
      'aria-label': fill(text.card, { column: name }), placeholder: '+',
    });
    const person = people && people.length > 0
      ? make('select', { 'aria-label': text.person }, make('option', { value: '' }, text.person), ...people.map((one) => make('option', {}, one)))
      : make('input', { type: 'text', maxlength: '40', autocomplete: 'off', 'aria-label': text.person, placeholder: text.person });
    const due = make('input', { type: 'date', 'aria-label': text.due });
    const label = labels && make('select', { 'aria-label': text.label }, make('option', { value: '' }, text.label), ...labels.map((one) => make('option', {}, one.name)));
    const note = make('input', { type: 'text', maxlength: '400', autocomplete: 'off', 'aria-label': text.note, placeholder: text.note });
    const add = make('form', {
      class: 'add',
      submit: (event) => {
        event.preventDefault();
        const name = input.value.trim();
        if (name === '') return;
        const more = { ...(people && person.value.trim() !== '' && { person: person.value.trim() }), ...(hasDue && due.value !== '' && { due: due.value }), ...(labels && label.value !== '' && { label: label.value }), ...(hasNote && note.value.trim() !== '' && { note: note.value.trim() }) };
        const card = Object.keys(more).length > 0 ? { name, ...more } : name;
        change(lists.with(column, [...lists[column], card]));
        document.querySelectorAll('.add')[column].querySelector('input').focus();
      },
    }, input, ...(people ? [person] : []), ...(hasDue ? [due] : []), ...(labels ? [label] : []), ...(hasNote ? [note] : []), make('button', { type: 'submit' }, text.add));
    const cards = make('ul', { 'aria-label': name }, ...lists[column].map((card, at) => cardOf(card, column, at)));
    const section = make('section', {
      class: 'column',
      dragover: (event) => {
        if (!dragged) return;
        event.preventDefault();
        section.classList.add('over');
      },
      dragleave: (event) => {
        if (!section.contains(event.relatedTarget)) section.classList.remove('over');
      },
      drop: (event) => {
        event.preventDefault();
        const target = event.target.closest('.card');
        const at = target ? [...cards.children].indexOf(target) : lists[column].length;
        if (dragged) move(dragged, { column, at });
      },
    }, make('h2', {}, name, make('span', {}, String(lists[column].length))), cards);
    if (lists[column].length === 0) section.append(make('p', { class: 'empty' }, text.empty));
    section.append(add);
    return section;
  }

  function cardOf(entry, column, at) {
    const card = nameOf(entry);
    const tool = (name, sign, isPossible, act) => {
      const button = make('button', { type: 'button', class: 'tool', 'data-act': name, 'aria-label': fill(text[name], { card }), click: act }, sign);
      button.disabled = !isPossible;
      return button;
    };
    const to = (toColumn, toAt) => () => move({ column, at }, { column: toColumn, at: toAt });
    const isFromRight = document.documentElement.dir === 'rtl';
    const [back, on] = isFromRight ? ['right', 'left'] : ['left', 'right'];
    const signs = { left: '←', right: '→' };
    const item = make('li', {
      class: 'card',
      draggable: 'true',
      dragstart: (event) => {
        dragged = { column, at };
        event.dataTransfer.setData('text/plain', card);
      },
      dragend: () => {
        dragged = undefined;
        for (const over of document.querySelectorAll('.over')) over.classList.remove('over');
      },
    }, make('p', {}, card), ...detailsOf(entry), make('div', { class: 'tools' },
      tool(back, signs[back], column > 0, to(column - 1, 0)),
      tool('up', '↑', at > 0, to(column, at - 1)),
      tool('down', '↓', at < lists[column].length - 1, to(column, at + 1)),
      tool(on, signs[on], column < columns.length - 1, to(column + 1, 0)),
      tool('edit', '✎', true, () => rename(item, column, at)),
      tool('remove', '×', true, () => {
        change(lists.with(column, lists[column].toSpliced(at, 1)), true);
        status.textContent = fill(text.removed, { card });
        $('undo').focus();
      })));
    const hex = labels?.find(({ name }) => name === entry.label)?.hex;
    if (hex) item.style.borderInlineStart = '6px solid ' + hex;
    item.hidden = !isFound(entry);
    return item;
  }

  function detailsOf({ person, due, label, note }) {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(due || '');
    const day = isDay ? new Date(due + 'T12:00').toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'short' }) : '';
    const said = [label, person, day].filter(Boolean).join(' · ');
    const isLate = isDay && new Date(due + 'T23:59') < new Date();
    return [...(note ? [make('p', { class: 'details' }, note)] : []), ...(said === '' ? [] : [make('p', { class: isLate ? 'details late' : 'details' }, said)])];
  }

  function move(from, to) {
    dragged = undefined;
    const entry = lists[from.column][from.at];
    const card = nameOf(entry);
    const without = lists.with(from.column, lists[from.column].toSpliced(from.at, 1));
    const focused = document.activeElement.dataset.act;
    change(without.with(to.column, without[to.column].toSpliced(to.at, 0, entry)));
    status.textContent = fill(text.moved, { card, column: columns[to.column] });
    const moved = document.querySelectorAll('.column')[to.column].querySelectorAll('.card')[Math.min(to.at, lists[to.column].length - 1)];
    const again = focused && moved.querySelector('[data-act=' + focused + ']:enabled');
    (again || moved.querySelector('[data-act=edit]')).focus();
  }

  function rename(item, column, at) {
    const field = make('textarea', { 'aria-label': fill(text.edit, { card: nameOf(lists[column][at]) }), maxlength: '200', rows: '2' });
    const entry = lists[column][at];
    field.value = nameOf(entry);
    let isOver = false;
    const end = (isKept) => {
      if (isOver) return;
      isOver = true;
      const name = field.value.trim();
      change(isKept && name !== '' ? lists.with(column, lists[column].with(at, typeof entry === 'object' ? { ...entry, name } : name)) : lists);
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      end(event.key === 'Enter');
      document.querySelectorAll('.column')[column].querySelectorAll('[data-act=edit]')[at].focus();
    });
    field.addEventListener('blur', () => end(true));
    item.draggable = false;
    item.replaceChildren(field);
    field.focus();
    field.select();
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
