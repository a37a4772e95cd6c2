import { source } from '../lay-out.ts';
import { arrowsScript } from '../page/games/arrows-script.ts';
import { clockScript } from '../page/games/clock-script.ts';
import {
  fillScript,
  lettersScript,
  makeScript,
  shuffleScript,
  storageScript,
} from '../page/scripts.ts';

export const script = source`
  ${lettersScript}

  const { words, text } = content;
  const ways = [[1, 0], [0, 1], [1, 1], [1, -1]];
  const board = document.querySelector('#board');
  const won = document.querySelector('#won');
  // Spaces and marks are left out of the grid.
  const hidden = words.map((word) => ({ word, letters: split(word).filter((letter) => letterOf.test(letter)).map(plain) }));
  const alphabet = alphabetOf(words);

  let game;
  // Where a word is begun, and where the pointer is now.
  let from = -1;
  let isDragged = false;

  const clock = startClock(() => game.started && game.found.size < hidden.length);
  document.querySelector('#again').addEventListener('click', newGame);
  onArrows(board, () => game.size);
  board.addEventListener('pointerdown', (event) => {
    const at = [...board.children].indexOf(event.target);
    if (at < 0) return;
    // A finger stays bound to the first cell otherwise.
    event.target.releasePointerCapture?.(event.pointerId);
    if (from >= 0) return;
    from = at;
    isDragged = false;
    mark(at);
  });
  board.addEventListener('pointermove', (event) => {
    if (from < 0 || event.buttons === 0) return;
    const at = [...board.children].indexOf(document.elementFromPoint(event.clientX, event.clientY));
    if (at < 0) return;
    if (at !== from) isDragged = true;
    mark(at);
  });
  addEventListener('pointerup', (event) => {
    if (from < 0 || !isDragged) return;
    const at = [...board.children].indexOf(document.elementFromPoint(event.clientX, event.clientY));
    isDragged = false;
    if (at >= 0) finish(at);
    else clear();
  });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && clear());
  newGame();

  function newGame() {
    const longest = Math.max(...hidden.map(({ letters }) => letters.length));
    const total = hidden.reduce((sum, { letters }) => sum + letters.length, 0);
    let size = content.size > 0 ? Math.max(content.size, longest) : Math.max(longest, 8, Math.ceil(Math.sqrt(total * 1.9)));
    let cells = laid(size);
    while (!cells) {
      size += 1;
      cells = laid(size);
    }
    game = { size, cells: cells.map((letter) => letter || any(alphabet)), found: new Map(), started: false };
    from = -1;
    won.hidden = true;
    clock.reset();
    board.style.setProperty('--size', size);
    board.replaceChildren(
      ...game.cells.map((letter, index) => make('button', { type: 'button', class: 'cell', click: () => press(index) }, letter)),
    );
    show();
  }

  // The longest words first: they find a place least easily.
  function laid(size) {
    const cells = Array(size * size).fill('');
    for (const { letters } of hidden.toSorted((a, b) => b.letters.length - a.letters.length)) {
      const places = shuffled([...cells.keys()].flatMap((start) => ways.map((way) => lineFrom(start, way, letters.length, size))));
      const place = places.find((line) => line && line.every((cell, index) => cells[cell] === '' || cells[cell] === letters[index]));
      if (!place) return undefined;
      for (const [index, cell] of place.entries()) cells[cell] = letters[index];
    }
    return cells;
  }

  function lineFrom(start, [right, down], length, size) {
    const x = start % size;
    const y = Math.floor(start / size);
    const endX = x + right * (length - 1);
    const endY = y + down * (length - 1);
    if (endX < 0 || endX >= size || endY < 0 || endY >= size) return undefined;
    return Array.from({ length }, (_, step) => (y + down * step) * size + x + right * step);
  }

  // Two presses choose the first and the last letter.
  function press(index) {
    if (from === index && !board.dataset.begun) {
      board.dataset.begun = 'yes';
      say(fill(text.start, { letter: game.cells[index] }));
    } else if (from >= 0) finish(index);
    else {
      from = index;
      board.dataset.begun = 'yes';
      mark(index);
      say(fill(text.start, { letter: game.cells[index] }));
    }
  }

  function finish(to) {
    const line = between(from, to);
    clear();
    game.started = true;
    const letters = line.map((cell) => game.cells[cell]).join('');
    const back = line.map((cell) => game.cells[cell]).toReversed().join('');
    const hit = hidden.find(({ word, letters: own }) => !game.found.has(word) && [letters, back].includes(own.join('')));
    if (!hit) return say(text.miss);
    game.found.set(hit.word, line);
    say(fill(text.hit, { word: hit.word }));
    if (game.found.size === hidden.length) {
      clock.keepBest('all');
      won.textContent = fill(text.won, { n: hidden.length, time: clock.text() });
      won.hidden = false;
      say(won.textContent);
    }
    show();
  }

  // The cells of a straight line, or the first alone.
  function between(one, other) {
    const { size } = game;
    const right = (other % size) - (one % size);
    const down = Math.floor(other / size) - Math.floor(one / size);
    const length = Math.max(Math.abs(right), Math.abs(down));
    if (right !== 0 && down !== 0 && Math.abs(right) !== Math.abs(down)) return [one];
    const step = Math.sign(down) * size + Math.sign(right);
    return Array.from({ length: length + 1 }, (_, index) => one + index * step);
  }

  function mark(to) {
    const line = from < 0 ? [] : between(from, to);
    for (const [index, cell] of [...board.children].entries()) cell.classList.toggle('marked', line.includes(index));
  }

  function clear() {
    from = -1;
    delete board.dataset.begun;
    mark(-1);
  }

  function any(list) {
    return list[Math.floor(Math.random() * list.length)];
  }

  function say(words) {
    document.querySelector('#status').textContent = words;
  }

  function show() {
    const found = new Set([...game.found.values()].flat());
    for (const [index, cell] of [...board.children].entries()) {
      cell.classList.toggle('found', found.has(index));
      cell.setAttribute('aria-label', fill(text.cell, { letter: game.cells[index], row: Math.floor(index / game.size) + 1, column: (index % game.size) + 1 }));
    }
    document.querySelector('#list').replaceChildren(
      ...words.map((word) => make('li', { class: game.found.has(word) ? 'found' : false }, word)),
    );
    document.querySelector('#score').textContent = game.found.size + ' / ' + words.length;
    clock.showBest('all');
  }

  ${arrowsScript}

  ${clockScript}

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
