import { source } from '../../lay-out.ts';
import { fillScript, makeScript, shuffleScript, storageScript } from '../../page/scripts.ts';

export const script = source`
  const { words, lives, perLevel, points, isPerLetter, most, text } = content;
  const $ = (id) => document.getElementById(id);
  const field = $('typed');
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)');
  // The short ones first: each level adds longer ones.
  const inOrder = words.toSorted((a, b) => [...a].length - [...b].length);

  let game = newGame();
  let queue = [];
  let frame = 0;
  let before = 0;

  $('start').addEventListener('click', () => (frame > 0 ? pause() : start()));
  field.addEventListener('input', (event) => {
    if (!event.isComposing) check();
  });
  field.addEventListener('compositionend', check);
  field.addEventListener('paste', (event) => event.preventDefault());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') pause();
    if (event.key === 'Enter' && frame === 0 && $('names').hidden) start();
    else if (event.key === 'Enter') field.value = '';
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) pause();
  });
  $('names').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = $('name').value.trim().slice(0, 20) || '–';
    const list = [...best(), { name, score: game.score }].sort((a, b) => b.score - a.score).slice(0, most);
    save('top', list);
    $('names').hidden = true;
    showBest();
    $('start').focus();
  });
  showBest();
  show();

  function newGame() {
    return { falling: [], lives, level: 1, done: 0, score: 0, untilNext: 0, isOver: false };
  }

  function best() {
    const kept = load('top', []);
    return Array.isArray(kept) ? kept.filter((one) => one && typeof one.name === 'string' && Number.isFinite(one.score)) : [];
  }

  function start() {
    if (game.isOver || game.done + game.falling.length === 0) {
      game = newGame();
      queue = [];
      $('fall').replaceChildren();
    }
    $('names').hidden = true;
    $('status').textContent = '';
    $('result').textContent = '';
    before = performance.now();
    frame = requestAnimationFrame(tick);
    field.value = '';
    show();
    field.focus();
  }

  function pause() {
    cancelAnimationFrame(frame);
    frame = 0;
    show();
  }

  function tick(now) {
    const elapsed = Math.min((now - before) / 1000, 0.1);
    before = now;
    step(elapsed);
    frame = game.isOver ? 0 : requestAnimationFrame(tick);
    if (game.isOver) end();
  }

  function step(elapsed) {
    const pace = 1.15 ** (game.level - 1);
    game.untilNext -= elapsed;
    if (game.untilNext <= 0 || game.falling.length === 0) {
      game.falling.push(newWord());
      game.untilNext = 2.6 / pace;
    }
    for (const word of game.falling) word.y += (elapsed / 10) * pace;
    for (const word of game.falling.filter(({ y }) => y >= 1)) {
      remove(word);
      game.lives = Math.max(game.lives - 1, 0);
      if (game.lives === 0) game.isOver = true;
    }
    draw();
    show();
  }

  function newWord() {
    if (queue.length === 0) {
      const many = Math.ceil((inOrder.length * Math.min(game.level + 1, 5)) / 5);
      queue = shuffled(inOrder.slice(0, Math.max(many, 4)));
    }
    const isNew = (word) => game.falling.every((one) => one.word !== word);
    const word = queue.find(isNew) || queue[0];
    queue = queue.toSpliced(queue.indexOf(word), 1);
    const element = make('span', {}, word);
    $('fall').append(element);
    const room = Math.max($('fall').clientWidth - element.offsetWidth, 0);
    element.style.left = Math.random() * room + 'px';
    return { word, element, y: 0 };
  }

  function draw() {
    const height = $('fall').clientHeight;
    for (const { element, y } of game.falling) {
      const at = isCalm.matches ? Math.floor(y * 20) / 20 : y;
      element.style.transform = 'translateY(' + at * (height - element.offsetHeight) + 'px)';
    }
  }

  function check() {
    if (frame === 0) return;
    const typed = plain(field.value);
    for (const { element, word } of game.falling) element.className = typed !== '' && plain(word).startsWith(typed) ? 'near' : '';
    const [lowest] = game.falling.filter(({ word }) => plain(word) === typed).sort((a, b) => b.y - a.y);
    if (!lowest) return;
    remove(lowest);
    field.value = '';
    for (const { element } of game.falling) element.className = '';
    game.score += points * (isPerLetter ? [...lowest.word].length : 1);
    game.done += 1;
    game.level = 1 + Math.floor(game.done / perLevel);
    show();
  }

  function plain(word) {
    return word.trim().toLocaleLowerCase(document.documentElement.lang).normalize('NFC');
  }

  function remove(word) {
    word.element.remove();
    game.falling = game.falling.filter((one) => one !== word);
  }

  function end() {
    show();
    const said = fill(text.over, { score: game.score, n: game.done });
    $('result').textContent = said;
    $('status').textContent = said;
    const list = best();
    const isIn = game.score > 0 && (list.length < most || game.score > list.at(-1).score);
    $('names').hidden = !isIn;
    (isIn ? $('name') : $('start')).focus();
  }

  function show() {
    $('score').textContent = game.score;
    $('lives').textContent = game.lives;
    $('level').textContent = game.level;
    const isRunning = frame > 0 && !game.isOver;
    const isPaused = !isRunning && !game.isOver && game.done + game.falling.length > 0;
    $('start').textContent = isRunning ? text.pause : isPaused ? text.resume : game.isOver ? text.again : text.start;
  }

  function showBest() {
    const list = best();
    $('best').textContent = list.length === 0 ? 0 : list[0].score;
    $('top').replaceChildren(...list.map(({ name, score }) => make('li', {}, make('span', {}, name), make('strong', {}, String(score)))));
    $('empty').hidden = list.length > 0;
  }

  ${makeScript}

  ${storageScript}

  ${shuffleScript}

  ${fillScript}
`;
