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

  card.addEventListener('click', () => turn(!isTurned));
  $('knew').addEventListener('click', () => rate(true));
  $('later').addEventListener('click', () => rate(false));
  $('next').addEventListener('click', () => rate(isRight()));
  $('restart').addEventListener('click', () => {
    begin();
    card.focus();
  });
  $('swap').addEventListener('change', begin);
  for (const radio of document.querySelectorAll('[name=mode]')) radio.addEventListener('change', begin);
  $('typing').addEventListener('submit', (event) => {
    event.preventDefault();
    if (isTurned) return;
    turn(true);
    verdict.textContent = isRight() ? text.right : fill(text.wrong, { answer: sides()[1] });
    verdict.classList.toggle('missed', !isRight());
    $('next').hidden = false;
    $('next').focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof Element && event.target.closest('input, summary, .button, .tool')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping() || queue.length === 0) return;
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
  list();
  begin();

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored.filter((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((side) => typeof side === 'string'));
  }

  function change(next) {
    cards = next;
    save('cards', cards);
    list();
    begin();
  }

  function begin() {
    queue = shuffled(cards);
    show();
  }

  function isTyping() {
    return document.querySelector('[name=mode]:checked').value === 'type';
  }

  function sides() {
    return $('swap').checked ? [...queue[0]].reverse() : queue[0];
  }

  function show() {
    const left = queue.length;
    $('bar').max = Math.max(cards.length, 1);
    $('bar').value = cards.length - left;
    $('known').textContent = fill(text.left, { n: cards.length - left, all: cards.length });
    $('done-text').textContent = fill(text.done, { all: cards.length });
    $('study').hidden = left === 0;
    $('done').hidden = left > 0 || cards.length === 0;
    if (left === 0) return $('done-text').focus();
    const typing = isTyping();
    $('typing').hidden = !typing;
    $('knew').hidden = $('later').hidden = typing;
    $('help').hidden = typing;
    $('next').hidden = true;
    $('answer').value = '';
    card.disabled = typing;
    verdict.textContent = '';
    verdict.className = 'verdict';
    turn(false);
  }

  function turn(toBack) {
    isTurned = toBack;
    card.classList.toggle('turned', toBack);
    $('face').textContent = sides()[toBack ? 1 : 0];
    $('knew').disabled = $('later').disabled = !toBack;
    if (!isTyping()) verdict.textContent = toBack ? sides().join(' → ') : '';
  }

  // What is not known comes again at the end.
  function rate(isKnown) {
    const [first, ...rest] = queue;
    queue = isKnown ? rest : [...rest, first];
    const typing = isTyping();
    show();
    if (queue.length > 0) (typing ? $('answer') : card).focus();
  }

  // Case, accents of punctuation and spaces do not count; of "big / large" either will do.
  function isRight() {
    const plain = (words) => words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    const given = plain($('answer').value);
    const answer = sides()[1];
    return given !== '' && [answer, ...answer.split(/[/,;]|\(/)].some((one) => plain(one) === given);
  }

  function list() {
    $('cards').replaceChildren(
      ...cards.map((pair, index) =>
        make('li', {}, make('span', {}, pair[0]), make('span', {}, pair[1]),
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
