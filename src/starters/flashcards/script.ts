import { source } from '../lay-out.ts';
import { fillScript, makeScript, shuffleScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const card = $('card');
  const verdict = $('verdict');

  let cards = revived(load('cards')) || content.cards;
  // The cards that are still to be known; the first is shown.
  let queue = [];
  let isTurned = false;
  // How many the round has, and which of them were not known at once.
  let count = 0;
  let missed = [];
  let given = '';

  card.addEventListener('click', () => turn(!isTurned));
  $('knew').addEventListener('click', () => rate(true));
  $('later').addEventListener('click', () => rate(false));
  $('next').addEventListener('click', () => rate(isRight()));
  $('restart').addEventListener('click', () => {
    begin();
    card.focus();
  });
  $('again').addEventListener('click', () => {
    begin(missed);
    card.focus();
  });
  $('swap').addEventListener('change', () => begin());
  for (const radio of document.querySelectorAll('[name=mode]')) radio.addEventListener('change', () => begin());
  $('typing').addEventListener('submit', (event) => {
    event.preventDefault();
    if (isTurned) return;
    given = $('answer').value;
    tell();
  });
  $('add-many').addEventListener('submit', (event) => {
    event.preventDefault();
    const pairs = $('many').value.split('\n').map((line) => line.split(/\t|\s[–—-]\s|=|;|:/).map((side) => side.trim().slice(0, 120)));
    const whole = pairs.filter((sides) => sides.length > 1 && sides[0] !== '' && sides[1] !== '').map(([one, other]) => [one, other]);
    if (whole.length === 0) return;
    event.target.reset();
    change([...cards, ...whole].slice(-500));
    $('many').focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof Element && event.target.closest('input, summary, .button, .tool')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || mode() !== 'flip' || queue.length === 0) return;
    if (event.key === ' ' || event.key === 'Enter') turn(!isTurned);
    else if (event.key === 'ArrowRight' && isTurned) rate(true);
    else if (event.key === 'ArrowLeft' && isTurned) rate(false);
    else return;
    event.preventDefault();
  });
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const pair = [$('front').value.trim(), $('back').value.trim()];
    if (pair.includes('')) return;
    event.target.reset();
    change([...cards, pair]);
    $('front').focus();
  });
  resume();

  // The round that was left; a new one where none is.
  function resume() {
    const round = load('round') || {};
    const kept = (indexes) => (Array.isArray(indexes) ? indexes.map((at) => cards[at]).filter(Boolean) : []);
    queue = kept(round.queue);
    if (queue.length === 0) return begin();
    missed = kept(round.missed);
    count = Math.max(Number(round.count) || 0, queue.length);
    show();
  }

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored.filter((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((side) => typeof side === 'string'));
  }

  function change(next) {
    cards = next;
    save('cards', cards);
    begin();
  }

  function begin(some = cards) {
    queue = shuffled(some);
    count = queue.length;
    missed = [];
    show();
  }

  function mode() {
    return document.querySelector('[name=mode]:checked').value;
  }

  // Whether what was typed or chosen is right.
  function tell() {
    turn(true);
    verdict.textContent = isRight() ? text.right : fill(text.wrong, { answer: sides()[1] });
    verdict.classList.toggle('missed', !isRight());
    $('next').hidden = false;
    $('next').focus();
  }

  // The answer among up to three others.
  function offer() {
    const back = $('swap').checked ? 0 : 1;
    const answer = sides()[1];
    const others = shuffled([...new Set(cards.map((pair) => pair[back]))].filter((other) => other !== answer)).slice(0, 3);
    $('options').replaceChildren(...shuffled([answer, ...others]).map((option) =>
      make('button', {
        type: 'button',
        class: 'button quiet',
        click: (event) => {
          if (isTurned) return;
          given = option;
          event.target.classList.add('chosen');
          tell();
        },
      }, option)));
  }

  function sides() {
    return $('swap').checked ? [...queue[0]].reverse() : queue[0];
  }

  function show() {
    const left = queue.length;
    const at = (some) => some.map((pair) => cards.indexOf(pair));
    save('round', { queue: at(queue), missed: at(missed), count });
    list();
    $('bar').max = Math.max(count, 1);
    $('bar').value = count - left;
    $('known').textContent = fill(text.left, { n: count - left, all: count });
    $('done-text').textContent = fill(text.done, { all: count });
    const share = (count - missed.length) / Math.max(count, 1);
    const percent = share.toLocaleString(document.documentElement.lang, { style: 'percent' });
    $('first').textContent = fill(text.first, { n: count - missed.length, all: count }) + ' (' + percent + ')';
    $('missed').replaceChildren(...missed.map((pair) => make('li', {}, ...pair.map((side) => make('span', {}, side)))));
    $('again').hidden = missed.length === 0;
    $('study').hidden = left === 0;
    $('done').hidden = left > 0 || cards.length === 0;
    if (left === 0) return $('done-text').focus();
    const by = mode();
    $('typing').hidden = by !== 'type';
    $('options').hidden = by !== 'choose';
    $('knew').hidden = $('later').hidden = by !== 'flip';
    $('help').hidden = by !== 'flip';
    $('next').hidden = true;
    $('answer').value = given = '';
    card.disabled = by !== 'flip';
    if (by === 'choose') offer();
    verdict.textContent = '';
    verdict.className = 'verdict';
    turn(false);
  }

  function turn(toBack) {
    isTurned = toBack;
    card.classList.toggle('turned', toBack);
    $('face').textContent = sides()[toBack ? 1 : 0];
    $('knew').disabled = $('later').disabled = !toBack;
    if (mode() === 'flip') verdict.textContent = toBack ? sides().join(' → ') : '';
  }

  // What is not known comes again at the end.
  function rate(isKnown) {
    const [first, ...rest] = queue;
    if (!isKnown && !missed.includes(first)) missed.push(first);
    queue = isKnown ? rest : [...rest, first];
    show();
    const starts = { type: $('answer'), choose: $('options').firstElementChild, flip: card };
    if (queue.length > 0) starts[mode()].focus();
  }

  // Case, accents of punctuation and spaces do not count; of "big / large" either will do.
  function isRight() {
    const plain = (words) => words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    const said = plain(given);
    const answer = sides()[1];
    return said !== '' && [answer, ...answer.split(/[/,;]|\(/)].some((one) => plain(one) === said);
  }

  function list() {
    $('cards').replaceChildren(
      ...cards.map((pair, index) =>
        make('li', { class: queue.includes(pair) ? '' : 'known' }, make('span', {}, pair[0]), make('span', {}, pair[1]),
          make('button', {
            type: 'button',
            class: 'tool',
            'aria-label': fill(text.remove, { card: pair[0] }),
            click: () => {
              change(cards.filter((other) => other !== pair));
              const next = $('cards').children[Math.min(index, cards.length - 1)];
              (next ? next.querySelector('button') : $('front')).focus();
            },
          }, '×')),
      ),
    );
  }

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
