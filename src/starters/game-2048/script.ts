import { source } from '../lay-out.ts';
import { directionScript, fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { size, goal, signs, text } = content;
  const board = document.querySelector('#board');
  const tilesElement = document.querySelector('#tiles');
  const result = document.querySelector('#result');
  const undoButton = document.querySelector('#undo');
  const goOnButton = document.querySelector('#go-on');

  let best = load('best', 0);
  let nextId = 1;
  let before;
  let game = revived(load('game')) || newGame();

  document.querySelector('#again').addEventListener('click', begin);
  goOnButton.addEventListener('click', () => {
    if (isStuck()) return begin();
    game.isWon = true;
    show();
    document.querySelector('#again').focus();
  });
  undoButton.addEventListener('click', () => {
    if (!before) return;
    game = before;
    before = undefined;
    show();
    document.querySelector('#again').focus();
  });
  onDirection(board, move);
  show();

  function begin() {
    before = undefined;
    game = newGame();
    tilesElement.replaceChildren();
    show();
  }

  function newGame() {
    const fresh = { tiles: [], score: 0, isWon: false };
    addTile(fresh);
    addTile(fresh);
    return fresh;
  }

  // What the browser kept may be of another time, or not a game at all.
  function revived(stored) {
    const isTile = ({ x, y, value }) =>
      [x, y].every((place) => Number.isInteger(place) && place >= 0 && place < size) && value >= 2 && Number.isInteger(Math.log2(value));
    if (!stored || !Array.isArray(stored.tiles) || stored.tiles.length === 0) return undefined;
    if (!stored.tiles.every(isTile)) return undefined;
    return { tiles: stored.tiles.map((tile) => ({ ...tile, id: nextId++ })), score: Number(stored.score) || 0, isWon: Boolean(stored.isWon) };
  }

  function addTile(to) {
    const free = [];
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) if (!to.tiles.some((tile) => tile.x === x && tile.y === y)) free.push({ x, y });
    }
    const place = free[Math.floor(Math.random() * free.length)];
    if (place) to.tiles.push({ ...place, id: nextId++, value: Math.random() < 0.9 ? 2 : 4, isNew: true });
  }

  function move(direction) {
    if (!result.hidden) return;
    const after = moved(game, direction);
    if (!after) return;
    before = game;
    game = after;
    addTile(game);
    show();
  }

  // The game after a move, or nothing where no tile moves.
  function moved({ tiles, score, isWon }, direction) {
    const [along, across] = direction === 'left' || direction === 'right' ? ['x', 'y'] : ['y', 'x'];
    const sign = direction === 'left' || direction === 'up' ? 1 : -1;
    const next = [];
    let isMoved = false;
    for (let row = 0; row < size; row += 1) {
      const line = tiles.filter((tile) => tile[across] === row).sort((a, b) => (a[along] - b[along]) * sign);
      let last;
      let place = sign === 1 ? 0 : size - 1;
      for (const tile of line) {
        if (last && last.value === tile.value && !last.isMerged) {
          last.value *= 2;
          last.isMerged = true;
          score += last.value;
          isMoved = true;
        } else {
          last = { ...tile, [along]: place, isNew: false, isMerged: false };
          if (place !== tile[along]) isMoved = true;
          next.push(last);
          place += sign;
        }
      }
    }
    return isMoved ? { tiles: next, score, isWon } : undefined;
  }

  function isStuck() {
    return ['up', 'down', 'left', 'right'].every((direction) => !moved(game, direction));
  }

  function show() {
    const gained = before ? game.score - before.score : 0;
    best = Math.max(best, game.score);
    save('best', best);
    save('game', game);
    showTiles();
    document.querySelector('#score').textContent = game.score;
    document.querySelector('#best').textContent = best;
    undoButton.disabled = !before;

    const hasWon = !game.isWon && game.tiles.some(({ value }) => value >= goal);
    const isOver = isStuck();
    const message = hasWon ? text.won : isOver ? fill(text.over, { n: game.score }) : '';
    document.querySelector('#message').textContent = message;
    goOnButton.textContent = isOver ? text.again : text.goOn;
    const wasHidden = result.hidden;
    result.hidden = message === '';
    if (wasHidden && !result.hidden) goOnButton.focus();
    const spoken = message || (gained > 0 ? fill(text.gained, { n: game.score }) : '');
    document.querySelector('#status').textContent = spoken;
  }

  // The same tile keeps its element, so that it is seen to slide.
  function showTiles() {
    const old = new Map([...tilesElement.children].map((element) => [element.dataset.id, element]));
    for (const tile of game.tiles) {
      let element = old.get(String(tile.id));
      old.delete(String(tile.id));
      if (!element) {
        element = document.createElement('div');
        element.dataset.id = tile.id;
        element.append(document.createElement('b'));
        tilesElement.append(element);
      }
      element.className = 'tile' + (tile.isNew ? ' new' : tile.isMerged ? ' merged' : '');
      element.style.setProperty('--x', tile.x);
      element.style.setProperty('--y', tile.y);
      element.dataset.step = Math.min(Math.log2(tile.value), 11);
      const sign = signs[Math.log2(tile.value) - 1] || String(tile.value);
      element.dataset.digits = [...sign].length;
      element.firstChild.textContent = sign;
    }
    for (const element of old.values()) element.remove();
  }

  ${directionScript}

  ${storageScript}

  ${fillScript}
`;
