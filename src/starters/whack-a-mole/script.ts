import { source } from '../lay-out.ts';
import { arrowsScript } from '../page/games/arrows-script.ts';
import { pictureScript } from '../page/games/sprite-script.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { seconds, holes, sprites, text } = content;
  const stays = { easy: 1300, medium: 900, hard: 620 };
  const board = document.querySelector('#board');
  const curtain = document.querySelector('#curtain');
  const startButton = document.querySelector('#start');
  const level = document.querySelector('#level');

  let best = load('best', 0);
  let game = { score: 0, left: seconds, up: -1, isRunning: false };
  let timers = [];

  board.append(
    ...Array.from({ length: holes }, (_, index) =>
      make('button', { type: 'button', class: 'hole', pointerdown: () => hit(index), click: () => hit(index) }, make('span', { 'aria-hidden': 'true' }))),
  );
  onArrows(board, () => Math.sqrt(holes));
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = Number(event.key) - 1;
    if (holes === 9 && index >= 0 && index < 9) hit(index);
  });
  startButton.addEventListener('click', play);
  level.addEventListener('change', () => end());
  show();

  function play() {
    game = { score: 0, left: seconds, up: -1, isRunning: true };
    curtain.hidden = true;
    board.children[Math.floor(holes / 2)].focus();
    timers = [setInterval(count, 1000), setTimeout(rise, 500)];
    show();
  }

  function count() {
    if (document.hidden) return;
    game.left -= 1;
    if (game.left <= 0) end(fill(text.won, { n: game.score }));
    show();
  }

  function rise() {
    if (!game.isRunning) return;
    const free = Array.from({ length: holes }, (_, index) => index).filter((index) => index !== game.last);
    game.up = free[Math.floor(Math.random() * free.length)];
    game.last = game.up;
    board.children[game.up].firstChild.replaceChildren(pictureOf(sprites[Math.floor(Math.random() * sprites.length)]));
    show();
    // It is up for less and less time.
    const stay = stays[level.value] * (0.65 + (0.35 * game.left) / seconds);
    timers[1] = setTimeout(sink, stay);
  }

  function sink() {
    game.up = -1;
    show();
    timers[1] = setTimeout(rise, 180 + Math.random() * 320);
  }

  function hit(index) {
    if (!game.isRunning || index !== game.up) return;
    game.score += 1;
    clearTimeout(timers[1]);
    const hole = board.children[index];
    hole.classList.add('hit');
    setTimeout(() => hole.classList.remove('hit'), 160);
    sink();
  }

  function end(message) {
    game.isRunning = false;
    game.up = -1;
    clearInterval(timers[0]);
    clearTimeout(timers[1]);
    if (message !== undefined && game.score > best) {
      best = game.score;
      save('best', best);
    }
    document.querySelector('#message').textContent = message ?? '';
    document.querySelector('#status').textContent = message ?? '';
    startButton.textContent = text.again;
    curtain.hidden = false;
    if (message !== undefined) startButton.focus();
    show();
  }

  function show() {
    for (const [index, hole] of [...board.children].entries()) {
      hole.classList.toggle('up', index === game.up);
      hole.setAttribute('aria-label', fill(index === game.up ? text.up : text.hole, { n: index + 1 }));
    }
    document.querySelector('#score').textContent = game.score;
    document.querySelector('#left').textContent = Math.max(game.left, 0);
    document.querySelector('#best').textContent = best;
  }

  ${arrowsScript}

  ${pictureScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
