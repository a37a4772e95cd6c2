import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const money = new Intl.NumberFormat(document.documentElement.lang, { style: 'currency', currency: content.currency });
  const icons = {
    edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
    remove: 'M6 6l12 12M18 6L6 18',
  };
  const list = document.querySelector('#tasks');
  const input = document.querySelector('#new');
  const undoButton = document.querySelector('#undo');
  const removedText = document.querySelector('#removed');

  let tasks = revived(load('tasks')) || content.tasks.map((name) => ({ name, isDone: false }));
  let removed = [];
  let shownTasks = [];
  let dragged;

  document.querySelector('#date').textContent = new Date().toLocaleDateString(document.documentElement.lang, {
    weekday: 'long', day: 'numeric', month: 'long',
  });
  document.querySelector('#add').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (name === '') return;
    const extras = [...document.querySelectorAll('#add [data-field]')].map((field) => [field.dataset.field, field.value]);
    change([{ name, isDone: false, ...Object.fromEntries(extras) }, ...tasks]);
    input.value = '';
    for (const field of document.querySelectorAll('#add input[data-field]')) field.value = '';
    input.focus();
  });
  document.querySelector('#clear').addEventListener('click', () => {
    remove(tasks.filter(({ isDone }) => isDone));
    input.focus();
  });
  undoButton.addEventListener('click', () => {
    const back = removed;
    removed = [];
    change([...back, ...tasks]);
    input.focus();
  });
  for (const radio of document.querySelectorAll('[name=filter]')) radio.addEventListener('change', show);
  for (const id of ['search', 'only', 'whose']) document.getElementById(id)?.addEventListener('input', show);
  // Another tab may change the list too.
  addEventListener('storage', () => {
    tasks = revived(load('tasks')) || tasks;
    show();
  });
  show();

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored
      .filter((task) => task && typeof task.name === 'string')
      .map((task) => ({ ...task, isDone: task.isDone === true }));
  }

  function change(next) {
    tasks = next;
    save('tasks', tasks);
    show();
  }

  function remove(gone) {
    removed = gone;
    change(tasks.filter((task) => !gone.includes(task)));
  }

  function show() {
    const wanted = document.querySelector('[name=filter]:checked').value;
    const words = (document.querySelector('#search')?.value || '').trim().toLowerCase();
    offerTyped();
    const only = document.querySelector('#only')?.value || '';
    const whose = document.querySelector('#whose')?.value || '';
    const shown = tasks
      .filter(({ isDone }) => wanted === 'all' || isDone === (wanted === 'done'))
      .filter(({ name, category }) => name.toLowerCase().includes(words) && (only === '' || category === only))
      .filter(({ person }) => whose === '' || person === whose)
      .sort(byUrgency);
    const done = tasks.filter(({ isDone }) => isDone).length;
    shownTasks = shown;
    list.replaceChildren(...shown.map(itemOf));
    const empty = document.querySelector('#empty');
    empty.hidden = shown.length > 0;
    empty.textContent = wanted === 'done' ? text.emptyDone : text.empty;
    document.querySelector('#counts').textContent = fill(text.progress, { done, all: tasks.length });
    document.querySelector('#ring').style.setProperty('--done', tasks.length === 0 ? 0 : (done / tasks.length) * 100);
    document.querySelector('#clear').hidden = done === 0;
    showSum();
    undoButton.hidden = removed.length === 0;
    removedText.textContent = removed.length === 0 ? '' : fill(text.removed, { task: removed.map(({ name }) => name).join(', ') });
  }

  // Categories that people wrote themselves are offered, and can be chosen to show.
  function offerTyped() {
    const typed = document.querySelector('#typed');
    const only = document.querySelector('#only');
    if (!typed) return;
    const names = [...new Set(tasks.flatMap(({ category }) => (category ? [String(category)] : [])))].sort();
    const chosen = only.value;
    typed.replaceChildren(...names.map((name) => new Option(name)));
    only.replaceChildren(only.options[0], ...names.map((name) => new Option(name)));
    only.value = names.includes(chosen) ? chosen : '';
  }

  // What all costs, and what is ticked off of it.
  function showSum() {
    const line = document.querySelector('#sum');
    if (line.hidden) return;
    const costOf = (list) => list.reduce((sum, { price, quantity }) => sum + Math.round((Number(price) || 0) * (Number(quantity) || 1) * 100), 0) / 100;
    line.textContent = text.total + ': ' + money.format(costOf(tasks)) + ' · ' + text.done + ': ' + money.format(costOf(tasks.filter(({ isDone }) => isDone)));
  }

  // What is urgent first; without priorities and days the order stays.
  function byUrgency(one, other) {
    const rank = ({ priority, isDone }) => (!priority ? 1 : isDone ? 3 : ['high', 'medium', 'low'].indexOf(priority));
    const day = ({ due }) => due || '9999';
    // Groups that are asked for stay together; what is in none comes last.
    const group = ({ category }) => (content.groups.indexOf(category) + 1 || 99);
    const typed = ({ category }) => (document.querySelector('#typed') ? category || '\\uffff' : '');
    const down = (task) => Number(content.sinksDone === true && task.isDone);
    return down(one) - down(other) || group(one) - group(other) || typed(one).localeCompare(typed(other)) || rank(one) - rank(other) || day(one).localeCompare(day(other));
  }

  // The priority, the day and the category of a task, where they are asked for.
  function marksOf({ priority, due, category, person, quantity, price, isDone }) {
    const marks = [];
    const add = (kind, words) => {
      const mark = document.createElement('small');
      mark.className = 'mark ' + kind;
      mark.textContent = words;
      marks.push(mark);
    };
    if (priority in { high: 1, low: 1 }) add(priority, text[priority]);
    if (/^\d{4}-\d\d-\d\d$/.test(due)) {
      const isLate = !isDone && due < new Date().toLocaleDateString('sv');
      const day = new Date(due + 'T12:00').toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'short' });
      add(isLate ? 'late' : 'due', isLate ? day + ' · ' + text.overdue : day);
    }
    if (category) add('category', String(category));
    if (person) add('person', String(person));
    if (Number(quantity) > 0) add('quantity', '× ' + quantity);
    if (Number(price) > 0) add('price', money.format(Number(price)));
    return marks;
  }

  function itemOf(task) {
    const item = document.createElement('li');
    const label = document.createElement('label');
    label.className = 'task';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = task.isDone;
    box.addEventListener('change', () => {
      const index = [...list.children].indexOf(item);
      change(tasks.map((other) => (other === task ? { ...task, isDone: box.checked } : other)));
      const next = list.children[Math.min(index, list.children.length - 1)];
      if (next) next.querySelector('input').focus();
    });
    const name = document.createElement('span');
    name.textContent = task.name;
    label.append(box, name, ...marksOf(task));
    if (content.canDrag) makeMovable(item, task);
    item.append(
      label,
      tool('edit', task, () => rename(item, task)),
      tool('remove', task, () => {
        remove([task]);
        undoButton.focus();
      }),
    );
    return item;
  }

  // Dragged to where another stands, or moved by Alt and the arrow keys.
  function makeMovable(item, task) {
    const moveTo = (at) => {
      const other = shownTasks[at];
      if (!other || other === task) return;
      const rest = tasks.filter((one) => one !== task);
      const isDown = tasks.indexOf(other) > tasks.indexOf(task);
      change(rest.toSpliced(rest.indexOf(other) + Number(isDown), 0, task));
      list.children[at]?.querySelector('input').focus();
    };
    item.draggable = true;
    item.addEventListener('dragstart', (event) => {
      dragged = moveTo;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', task.name);
    });
    item.addEventListener('dragover', (event) => {
      if (dragged) event.preventDefault();
    });
    item.addEventListener('drop', (event) => {
      event.preventDefault();
      dragged?.([...list.children].indexOf(item));
      dragged = undefined;
    });
    item.addEventListener('keydown', (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!event.altKey || !step) return;
      event.preventDefault();
      moveTo([...list.children].indexOf(item) + step);
    });
  }

  function tool(name, task, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    button.setAttribute('aria-label', fill(text[name], { task: task.name }));
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', icons[name]);
    svg.append(path);
    button.append(svg);
    button.addEventListener('click', act);
    return button;
  }

  function rename(item, task) {
    const field = document.createElement('input');
    field.className = 'rename';
    field.value = task.name;
    field.maxLength = 200;
    field.setAttribute('aria-label', fill(text.edit, { task: task.name }));
    const numbers = ['quantity', 'price'].flatMap((name) => {
      const first = document.querySelector('[data-field=' + name + ']');
      if (!first) return [];
      const copy = first.cloneNode();
      copy.value = task[name] || '';
      return [copy];
    });
    let isOver = false;
    const end = (isKept) => {
      if (isOver) return;
      isOver = true;
      const name = field.value.trim();
      const values = Object.fromEntries(numbers.map((number) => [number.dataset.field, number.value]));
      change(tasks.map((other) => (other === task && isKept && name !== '' ? { ...task, ...values, name } : other)));
    };
    for (const input of [field, ...numbers]) {
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') end(true);
        if (event.key === 'Escape') end(false);
      });
      input.addEventListener('blur', ({ relatedTarget }) => {
        if (!item.contains(relatedTarget)) end(true);
      });
    }
    item.replaceChildren(field, ...numbers);
    field.focus();
    field.select();
  }

  ${storageScript}

  ${fillScript}
`;
