import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { isOneOf, text } = content;
  const $ = (id) => document.getElementById(id);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;

  let lists = revived(load('lists')) || content.lists.map((list) => ({ ...list }));
  let past = load('past', []);
  let before = [];
  let timer;
  if (!Array.isArray(past) || !past.every(Array.isArray)) past = [];

  const button = (label, chosen) => make('button', { type: 'button', class: 'button', click: () => draw(chosen) }, label);
  $('buttons').replaceChildren(...(isOneOf ? lists.map((list) => button(list.label, [list.label])) : [button(text.draw)]));
  $('lists').replaceChildren(...lists.map((list, index) => make('label', { class: 'field' },
    make('span', {}, list.label === '' ? text.lines : fill(text.of, { name: list.label })),
    make('textarea', { rows: '8', input: ({ target }) => {
      lists[index] = { ...list, lines: target.value.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 500) };
      save('lists', lists);
    } }, list.lines.join('\n')))));
  $('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(past[0].map(({ line }) => line).join('\n'));
      $('told').textContent = text.copied;
    } catch {
      // Without the right to copy, the words are marked so that a key copies them.
      getSelection().selectAllChildren($('drawn'));
    }
  });
  document.addEventListener('keydown', (event) => {
    const isControl = event.target instanceof Element && event.target.closest('input, textarea, button, a, summary');
    if (event.key !== ' ' || isControl || isOneOf || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    draw();
  });
  showPast();

  function revived(stored) {
    const isSame = Array.isArray(stored) && stored.length === content.lists.length;
    return isSame && stored.every((list, index) => list && list.label === content.lists[index].label && Array.isArray(list.lines)) ? stored : undefined;
  }

  // Not the same line twice in a row, where there is another.
  function oneOf(list, index) {
    const others = list.lines.filter((line) => line !== before[index]);
    const from = others.length > 0 ? others : list.lines;
    return from[Math.floor(Math.random() * from.length)];
  }

  function draw(chosen) {
    clearInterval(timer);
    $('told').textContent = '';
    const from = lists.filter(({ label, lines }) => lines.length > 0 && (chosen === undefined || chosen.includes(label)));
    if (from.length === 0) {
      $('drawn').textContent = text.none;
      return;
    }
    const pick = () => from.map((list, index) => ({ label: list.label, line: oneOf(list, index) }));
    const result = pick();
    let left = isStill ? 1 : 9;
    $('drawn').setAttribute('aria-live', 'off');
    const step = () => {
      left -= 1;
      if (left > 0) show(pick());
      else end(result);
    };
    timer = setInterval(step, 70);
    step();
  }

  function end(result) {
    clearInterval(timer);
    $('drawn').setAttribute('aria-live', 'polite');
    show(result);
    before = result.map(({ line }) => line);
    past = [result, ...past].slice(0, 30);
    save('past', past);
    $('copy').hidden = false;
    showPast();
  }

  function show(result) {
    $('drawn').replaceChildren(...result.map(({ label, line }) => make('p', {}, ...(label === '' || result.length < 2 ? [] : [make('small', {}, label)]), make('b', {}, line))));
  }

  function showPast() {
    $('past').replaceChildren(...past.slice(0, 12).map((result) => make('li', {}, result.map(({ line }) => line).join(' · '))));
    $('past').closest('section').hidden = past.length === 0;
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
