import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { names, pictures, hasConfetti, text } = content;
  const who = content.players;
  const kinds = names.length > 0 ? names.length : pictures.length;
  const board = document.querySelector('#board');
  const size = document.querySelector('#size');
  const players = document.querySelector('#players');
  const turn = document.querySelector('#turn');
  const status = document.querySelector('#status');
  const won = document.querySelector('#won');

  let game;

  // A list of few names makes few pairs.
  for (const option of [...size.options]) if (Number(option.value) > kinds) option.remove();
  if (size.options.length === 0) size.add(new Option(kinds * 2 + '', kinds));
  document.querySelector('#again').addEventListener('click', begin);
  size.addEventListener('change', begin);
  players.addEventListener('change', begin);
  board.addEventListener('keydown', (event) => {
    const columns = Number(board.style.getPropertyValue('--columns'));
    const offset = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key];
    const cards = [...board.children];
    const at = cards.indexOf(document.activeElement);
    if (!offset || at < 0) return;
    event.preventDefault();
    const next = cards[at + offset];
    if (next) next.focus();
  });
  begin();

  function begin() {
    if (game) clearInterval(game.clock);
    const pairs = Number(size.value);
    const chosen = shuffled([...Array(kinds).keys()]).slice(0, pairs);
    const deck = shuffled([...chosen, ...chosen]);
    game = { deck, open: [], found: 0, moves: 0, seconds: 0, isWaiting: false, player: 0, pairs: [0, 0] };
    won.hidden = true;
    status.textContent = '';
    board.style.setProperty('--columns', pairs < 10 ? 4 : pairs < 15 ? 5 : 6);
    board.replaceChildren(...deck.map(cardOf));
    showFigures();
  }

  function cardOf(kind, index) {
    const card = document.createElement('button');
    card.type = 'button';
    card.className = 'card';
    card.setAttribute('aria-label', fill(text.hidden, { n: index + 1 }));
    const sides = document.createElement('span');
    sides.className = 'sides';
    const back = document.createElement('span');
    back.className = 'back';
    const front = document.createElement('span');
    front.className = 'front';
    // As an attribute, so that a hidden card is not read aloud.
    if (names.length > 0) {
      front.dataset.name = names[kind];
      front.classList.toggle('sign', /\p{Extended_Pictographic}/u.test(names[kind]));
    }
    else front.append(drawingOf(pictures[kind]));
    sides.append(back, front);
    card.append(sides);
    card.addEventListener('click', () => open(card, index));
    return card;
  }

  function drawingOf({ ground, shapes }) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 100 100');
    svg.setAttribute('aria-hidden', 'true');
    for (const [fillColour, path] of [[ground, 'M0 0h100v100H0z'], ...shapes]) {
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      const isLine = fillColour.startsWith('-');
      element.setAttribute('d', path);
      element.setAttribute('fill', isLine ? 'none' : fillColour);
      if (isLine) {
        element.setAttribute('stroke', fillColour.slice(1));
        element.setAttribute('stroke-width', '3');
        element.setAttribute('stroke-linecap', 'round');
      }
      svg.append(element);
    }
    return svg;
  }

  function open(card, index) {
    if (game.isWaiting || card.classList.contains('open')) return;
    if (!game.clock) game.clock = setInterval(tick, 1000, game);
    show(card, index);
    game.open.push(index);
    if (game.open.length < 2) return;
    game.moves += 1;
    showFigures();
    const [first, second] = game.open;
    if (game.deck[first] === game.deck[second]) return match(first, second);
    game.isWaiting = true;
    setTimeout(hideAgain, 900, game);
  }

  function show(card, index) {
    const label = fill(text.shown, { n: index + 1, name: nameOf(index) });
    card.classList.add('open');
    card.setAttribute('aria-label', label);
    status.textContent = label;
  }

  function match(first, second) {
    game.open = [];
    game.found += 1;
    game.pairs[game.player] += 1;
    status.textContent = fill(text.pair, { name: nameOf(first) });
    for (const index of [first, second]) board.children[index].classList.add('found');
    if (game.found * 2 === game.deck.length) end();
  }

  function hideAgain(before) {
    if (before !== game) return;
    for (const index of game.open) {
      const card = board.children[index];
      card.classList.remove('open');
      card.setAttribute('aria-label', fill(text.hidden, { n: index + 1 }));
    }
    game.open = [];
    game.isWaiting = false;
    game.player = 1 - game.player;
    showFigures();
  }

  function end() {
    clearInterval(game.clock);
    const key = 'best-' + size.value;
    const best = load(key, 0);
    if (players.value === '1' && (!best || game.moves < best)) save(key, game.moves);
    won.textContent = fill(text.won, { moves: game.moves, time: clockText(game.seconds) });
    if (players.value === '2') {
      const [one, two] = game.pairs;
      won.textContent += ' ' + (one === two ? text.draw : fill(text.wins, { who: who[one > two ? 0 : 1] }));
    }
    if (hasConfetti && !matchMedia('(prefers-reduced-motion: reduce)').matches) throwConfetti();
    won.hidden = false;
    status.textContent = won.textContent;
    showFigures();
  }

  function nameOf(index) {
    return names.length > 0 ? names[game.deck[index]] : fill(text.picture, { n: game.deck[index] + 1 });
  }

  function tick(running) {
    running.seconds += 1;
    showFigures();
  }

  function showFigures() {
    document.querySelector('#moves').textContent = game.moves;
    document.querySelector('#time').textContent = clockText(game.seconds);
    document.querySelector('#best').textContent = load('best-' + size.value, 0) || '–';
    // Who finds a pair goes on.
    turn.hidden = players.value === '1';
    const scores = who.map((name, at) => name + ' ' + game.pairs[at]).join(' · ');
    turn.textContent = fill(text.turn, { who: who[game.player] }) + ' · ' + scores;
  }

  function clockText(seconds) {
    return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  }

  function shuffled(list) {
    for (let index = list.length - 1; index > 0; index -= 1) {
      const other = Math.floor(Math.random() * (index + 1));
      [list[index], list[other]] = [list[other], list[index]];
    }
    return list;
  }

  ${storageScript}

  ${fillScript}
`;
