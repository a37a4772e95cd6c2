import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { upgrades, hoursAway, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 });
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const fresh = (starts = 0) => ({ count: 0, owned: upgrades.map(() => 0), starts, at: Date.now() });
  const renewAt = 1_000_000;

  let game = revived(load('game')) || fresh();
  let before;

  $('offers').append(...upgrades.map((upgrade, index) =>
    make('li', {}, make('button', { type: 'button', class: 'offer', click: () => buy(index) },
      make('strong', {}, upgrade.name), make('span', { class: 'owned' }), make('span', { class: 'price' })))));
  $('thing').addEventListener('click', () => {
    gain(worth());
    pop('+' + written(worth()));
    show();
  });
  $('again').addEventListener('click', () => {
    // What was given up comes back by the same button, until the next click.
    [game, before] = before ? [before, undefined] : [fresh(), game];
    game.at = Date.now();
    show();
    keep();
  });
  $('renew')?.addEventListener('click', () => {
    game = fresh(game.starts + 1);
    before = undefined;
    show();
    keep();
  });
  const away = Math.min((Date.now() - game.at) / 1000, hoursAway * 3600);
  if (away > 30 && rate() > 0) {
    $('away').textContent = fill(text.away, { n: written(away * rate()) });
    game.count += away * rate();
  }
  game.at = Date.now();
  setInterval(tick, 250);
  setInterval(keep, 5000);
  addEventListener('pagehide', keep);
  show();

  function revived(stored) {
    const isGame = stored && Number.isFinite(stored.count) && Number.isFinite(stored.at) && Array.isArray(stored.owned);
    return isGame ? { count: stored.count, at: stored.at, starts: Number(stored.starts) || 0, owned: upgrades.map((_, index) => Number(stored.owned[index]) || 0) } : undefined;
  }

  function keep() {
    save('game', game);
  }

  // What all that was bought makes in a second.
  function rate() {
    return upgrades.reduce((sum, { gain: each }, index) => sum + each * game.owned[index], 0) * factor();
  }

  function factor() {
    return 1 + game.starts / 10;
  }

  function worth() {
    return factor() + rate() / 20;
  }

  function costOf(index) {
    return Math.ceil(upgrades[index].cost * 1.15 ** game.owned[index]);
  }

  function buy(index) {
    const cost = costOf(index);
    if (game.count < cost) return;
    game.count -= cost;
    game.owned[index] += 1;
    before = undefined;
    $('status').textContent = upgrades[index].name + ': ' + game.owned[index];
    show();
    keep();
  }

  function gain(points) {
    game.count += points;
    before = undefined;
  }

  function tick() {
    const now = Date.now();
    // A sleeping tab ticks late.
    game.count += (Math.min(now - game.at, hoursAway * 3_600_000) / 1000) * rate();
    game.at = now;
    show();
  }

  function written(number) {
    return number >= 10_000 ? short.format(number) : number >= 100 ? plain.format(Math.floor(number)) : plain.format(Math.floor(number * 10) / 10);
  }

  function pop(words) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const note = make('span', { class: 'pop', 'aria-hidden': 'true', animationend: () => note.remove() }, words);
    note.style.insetInlineStart = 30 + Math.random() * 40 + '%';
    $('thing').append(note);
  }

  function show() {
    $('count').textContent = written(Math.floor(game.count));
    $('rate').textContent = written(rate());
    for (const [index, { gain: each }] of upgrades.entries()) {
      const button = $('offers').children[index].firstElementChild;
      button.setAttribute('aria-disabled', String(game.count < costOf(index)));
      button.querySelector('.owned').textContent = game.owned[index] > 0 ? '× ' + game.owned[index] : '';
      button.querySelector('.price').textContent = fill(text.offer, { cost: written(costOf(index)), n: written(each * factor()) });
    }
    $('again').textContent = before ? text.restore : text.again;
    if (!$('renew')) return;
    $('renew').disabled = game.count < renewAt;
    $('renew').textContent = fill(text.renew, { n: Math.round((game.starts + 1) * 10), cost: written(renewAt) });
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
