import { source } from '../lay-out.ts';
import { canvasScript } from '../page/games/canvas-game.ts';
import { paintScript } from '../page/games/sprite-script.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { hero, treasure, foes, levels, lives, isDouble, text } = content;
  const floor = 410;
  const held = new Set();
  const acts = { ArrowLeft: 'left', a: 'left', ArrowRight: 'right', d: 'right', ArrowUp: 'jump', w: 'jump' };

  ${canvasScript}

  document.addEventListener('keydown', (event) => {
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!frame && !game.isOver) play();
    if (act === 'jump' && !event.repeat) jump();
    held.add(act);
  });
  document.addEventListener('keyup', (event) => held.delete(acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]));
  addEventListener('blur', () => held.clear());
  for (const button of document.querySelectorAll('[data-act]')) {
    const { act } = button.dataset;
    button.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      if (!frame && !game.isOver) play();
      if (act === 'jump') jump();
      held.add(act);
    });
    for (const type of ['pointerup', 'pointercancel', 'pointerleave']) button.addEventListener(type, () => held.delete(act));
    button.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  function newGame() {
    return { ...built(0), level: 0, lives, score: 0, isOver: false, onSpace: () => jump() };
  }

  // Ground with gaps, ledges over it, things to collect and those that walk there: longer and wider by level.
  function built(level) {
    let seed = 11 + level * 97;
    const chance = (least, most) => {
      seed = (seed * 16807) % 2147483647;
      return least + (seed % 1000) / 1000 * (most - least);
    };
    const made = { grounds: [{ x: 0, y: floor, wide: 620 }], things: [], walkers: [], x: 80, y: floor, upward: 0, airJumps: 0, safe: 80, hurtFor: 0, isBack: false };
    let at = 620;
    while (at < 3200 + level * 700) {
      const start = at + chance(90, Math.min(120 + level * 12, 190));
      const wide = chance(380, 700);
      made.grounds.push({ x: start, y: floor, wide });
      const ledge = { x: start + wide * 0.3, y: floor - chance(95, 125), wide: chance(130, 200), isLedge: true };
      made.grounds.push(ledge);
      made.things.push({ x: ledge.x + ledge.wide / 2, y: ledge.y - 40 }, { x: start + wide - 70, y: floor - 40 });
      if (chance(0, 1) < 0.75 + level * 0.1) made.walkers.push({ x: start + wide * 0.6, from: start + 40, to: start + wide - 40, pace: chance(60, 95) + level * 15, sprite: foes[made.walkers.length % foes.length] });
      at = start + wide;
    }
    made.goal = at - 90;
    made.end = at;
    return made;
  }

  function jump() {
    if (!frame) return;
    if (isStanding()) game.upward = 900;
    else if (isDouble && game.airJumps === 0) {
      game.airJumps = 1;
      game.upward = 780;
    }
  }

  function isStanding() {
    return game.upward === 0 && under(game.y) !== undefined;
  }

  // What is under the feet at a height.
  function under(y) {
    return game.grounds.find((one) => one.y === y && game.x > one.x - 20 && game.x < one.x + one.wide + 20);
  }

  function step(seconds) {
    const way = (held.has('right') ? 1 : 0) - (held.has('left') ? 1 : 0);
    if (way !== 0) game.isBack = way < 0;
    game.x = Math.min(Math.max(game.x + way * 330 * seconds, 30), game.end - 20);
    game.hurtFor = Math.max(game.hurtFor - seconds, 0);
    fall(seconds);
    for (const walker of game.walkers) {
      walker.x += walker.pace * seconds;
      if (walker.x > walker.to || walker.x < walker.from) walker.pace = Math.abs(walker.pace) * (walker.x > walker.to ? -1 : 1);
    }
    const found = game.things.filter((thing) => Math.hypot(thing.x - game.x, thing.y - (game.y - 30)) < 52);
    if (found.length > 0) {
      game.things = game.things.filter((thing) => !found.includes(thing));
      gain(10 * found.length);
    }
    const met = game.walkers.find((walker) => Math.abs(walker.x - game.x) < 46 && Math.abs(game.y - floor) < 52);
    if (met && game.upward < 0 && game.y < floor - 12) {
      // From above.
      game.walkers = game.walkers.filter((walker) => walker !== met);
      game.upward = 560;
      gain(20);
    } else if (met && game.hurtFor === 0) hurt();
    if (game.x > game.goal) next();
  }

  function fall(seconds) {
    if (isStanding()) {
      game.airJumps = 0;
      if (game.y === floor) game.safe = Math.max(game.safe, under(floor).x + 60);
      return;
    }
    const before = game.y;
    game.upward -= 2400 * seconds;
    game.y -= game.upward * seconds;
    const landing = game.upward < 0 && game.grounds.find((one) => before <= one.y && game.y >= one.y && game.x > one.x - 20 && game.x < one.x + one.wide + 20);
    if (landing) {
      game.y = landing.y;
      game.upward = 0;
      game.airJumps = 0;
    }
    if (game.y > height + 120) {
      hurt();
      if (!game.isOver) Object.assign(game, { x: game.safe, y: floor, upward: 0 });
    }
  }

  function gain(points) {
    game.score += points;
    showScore();
  }

  function hurt() {
    game.lives -= 1;
    game.hurtFor = 1.6;
    showLives();
    if (game.lives === 0) end(text.over);
  }

  function next() {
    gain(50);
    if (game.level + 1 === levels.length) return end(text.won);
    Object.assign(game, built(game.level + 1), { level: game.level + 1 });
    showLives();
  }

  function showLives() {
    document.querySelector('#lives').textContent = game.lives;
    const name = levels[game.level];
    document.querySelector('#level').textContent = game.level + 1 + ' / ' + levels.length + (/^\d+$/.test(name) ? '' : ' ' + name);
  }

  function draw() {
    pen.clearRect(0, 0, width, height);
    const left = Math.min(Math.max(game.x - 360, 0), game.end - width);
    // Hills behind move slowly.
    for (let hill = 0; hill < 6; hill += 1) dot(hill * 330 - ((left * 0.3) % 330), floor + 150, 230, colour('--tint'));
    pen.save();
    pen.translate(-left, 0);
    for (const { x, y, wide, isLedge } of game.grounds) block(x, y, wide, isLedge ? 22 : height - y + 20, 10, colour(isLedge ? '--line' : '--accent'));
    pen.fillStyle = colour('--text');
    paint(pen, { sign: '🏁' }, { x: game.goal + 30, y: floor - 44, size: 84 });
    for (const { x, y } of game.things) paint(pen, treasure, { x, y, size: 46 });
    for (const { x, pace, sprite } of game.walkers) paint(pen, sprite, { x, y: floor - 30, size: 62, isTurned: pace > 0 });
    if (game.hurtFor === 0 || Math.floor(game.hurtFor * 8) % 2 === 0) paint(pen, hero, { x: game.x, y: game.y - 36, size: 76, isTurned: !game.isBack && !hero.shapes });
    pen.restore();
  }

  // A new game begins with all lives.
  startButton.addEventListener('click', showLives);
  showLives();

  ${paintScript}

  ${storageScript}

  ${fillScript}
`;
