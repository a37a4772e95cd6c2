import { source } from '../lay-out.ts';
import { arrowsScript } from '../page/games/arrows-script.ts';
import { fillScript, makeScript } from '../page/scripts.ts';

export const script = source`
  const { size, text } = content;
  const $ = (id) => document.getElementById(id);
  const fleet = size < 8 ? [4, 3, 3, 2, 2] : [5, 4, 3, 3, 2];

  let game;

  for (const id of ['theirs', 'own']) {
    $(id).style.setProperty('--size', size);
    for (let cell = 0; cell < size * size; cell += 1) {
      $(id).append(id === 'own' ? make('span', {}) : make('button', { type: 'button', click: () => shoot(cell) }));
    }
  }
  onArrows($('theirs'), () => size);
  $('again').addEventListener('click', newGame);
  // Before the first shot the own ships may lie elsewhere.
  $('place').addEventListener('click', () => {
    if (game.theirs.shots.length > 0) return;
    game.own = seaOf();
    show();
  });
  newGame();

  function newGame() {
    game = { theirs: seaOf(), own: seaOf(), message: text.shoot, isOver: false };
    show();
  }

  // Ships lie straight and touch no other.
  function seaOf() {
    const ships = [];
    for (const length of fleet) {
      let ship;
      do {
        const isDown = Math.random() < 0.5;
        const along = Math.floor(Math.random() * (size - length + 1));
        const across = Math.floor(Math.random() * size);
        ship = Array.from({ length }, (_, step) => (isDown ? (along + step) * size + across : across * size + along + step));
      } while (ship.some((cell) => ships.flat().some((other) => isNear(cell, other))));
      ships.push(ship);
    }
    return { ships, shots: [] };
  }

  function isNear(one, other) {
    return Math.abs((one % size) - (other % size)) < 2 && Math.abs(Math.floor(one / size) - Math.floor(other / size)) < 2;
  }

  function shipAt({ ships }, cell) {
    return ships.find((ship) => ship.includes(cell));
  }

  function isSunk({ shots }, ship) {
    return ship.every((cell) => shots.includes(cell));
  }

  function left(sea) {
    return sea.ships.filter((ship) => !isSunk(sea, ship)).length;
  }

  function told(sea, cell) {
    const ship = shipAt(sea, cell);
    return !ship ? text.miss : isSunk(sea, ship) ? text.sunk : text.hit;
  }

  function shoot(cell) {
    const { theirs, own } = game;
    if (game.isOver || theirs.shots.includes(cell)) return;
    theirs.shots.push(cell);
    game.message = told(theirs, cell);
    if (left(theirs) === 0) Object.assign(game, { isOver: true, message: text.won });
    else {
      own.shots.push(aim(own));
      if (left(own) === 0) Object.assign(game, { isOver: true, message: text.lost });
    }
    show();
  }

  // Beside a ship that is hit and floats; in its line if that is known; else anywhere where a ship may be.
  function aim(sea) {
    const free = Array.from({ length: size * size }, (_, cell) => cell).filter((cell) => !sea.shots.includes(cell));
    const sunk = sea.ships.filter((ship) => isSunk(sea, ship)).flat();
    const possible = free.filter((cell) => !sunk.some((other) => isNear(cell, other)));
    const hits = sea.shots.filter((cell) => shipAt(sea, cell) && !sunk.includes(cell));
    const beside = (one, other) => Math.abs(one - other) === size || (Math.abs(one - other) === 1 && Math.floor(one / size) === Math.floor(other / size));
    const near = possible.filter((cell) => hits.some((hit) => beside(cell, hit)));
    const inLine = near.filter((cell) => hits.some((hit) => beside(cell, hit) && hits.includes(hit + (hit - cell))));
    const [targets] = [inLine, near, possible.filter((cell) => ((cell % size) + Math.floor(cell / size)) % 2 === 0), possible, free].filter((list) => list.length > 0);
    return targets[Math.floor(Math.random() * targets.length)];
  }

  function show() {
    for (const id of ['theirs', 'own']) {
      const sea = game[id];
      for (const [cell, element] of [...$(id).children].entries()) {
        const ship = shipAt(sea, cell);
        const isShot = sea.shots.includes(cell);
        const state = isShot ? (!ship ? 'miss' : isSunk(sea, ship) ? 'sunk' : 'hit') : ship && (id === 'own' || game.isOver) ? 'ship' : '';
        element.className = state;
        element.textContent = state === 'miss' ? '•' : state === 'hit' ? '✕' : state === 'sunk' ? '✖' : '';
        if (id === 'theirs') {
          element.setAttribute('aria-label', fill(text.cell, { row: Math.floor(cell / size) + 1, column: (cell % size) + 1, mark: text[state] || text.empty }));
          element.setAttribute('aria-disabled', String(isShot || game.isOver));
        }
      }
      $(id + '-left').textContent = left(sea);
    }
    $('turn').textContent = game.message;
    $('place').disabled = game.theirs.shots.length > 0;
  }

  ${arrowsScript}

  ${makeScript}

  ${fillScript}
`;
