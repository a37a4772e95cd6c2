import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { steps, isDown, text } = content;
  const $ = (id) => document.getElementById(id);

  // Each player with the points of the rounds that are closed, and those of the one that is played.
  let players = revived(load('players')) || content.players.map(playerOf);
  let before = [];

  for (const id of ['target', 'lowest']) {
    const field = $(id);
    const stored = load(id, undefined);
    if (typeof stored === 'boolean') field.checked = stored;
    if (typeof stored === 'number') field.value = stored;
    field.addEventListener('input', () => {
      save(id, field.type === 'checkbox' ? field.checked : Number(field.value) || 0);
      show();
    });
  }
  $('close').addEventListener('click', () => {
    // Who would go below nothing keeps what was left.
    const busted = players.filter((player) => isDown && leftOf(player) < 0);
    change(players.map((player) => ({ ...player, rounds: [...player.rounds, busted.includes(player) ? 0 : player.open], open: 0 })));
    if (busted.length > 0) $('state').textContent = fill(text.bust, { names: busted.map(({ name }) => name).join(', ') });
  });
  $('undo').addEventListener('click', () => {
    const last = before.pop();
    if (!last) return;
    players = last;
    save('players', players);
    show();
  });
  // Who has won keeps a cup.
  $('reset').addEventListener('click', () => {
    const winners = isOver() ? leaders() : [];
    change(players.map((player) => ({ ...playerOf(player.name), cups: (player.cups || 0) + (winners.includes(player) ? 1 : 0) })));
  });
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const rounds = players.length > 0 ? players[0].rounds.map(() => 0) : [];
    change([...players, { name: $('name').value.trim(), rounds, open: 0 }]);
    $('name').value = '';
    $('name').focus();
  });
  show();

  function playerOf(name) {
    return { name, rounds: [], open: 0 };
  }

  function revived(stored) {
    const isPlayer = (one) => one && typeof one.name === 'string' && Array.isArray(one.rounds) && one.rounds.every(Number.isFinite) && Number.isFinite(one.open);
    return Array.isArray(stored) && stored.length > 0 && stored.every(isPlayer) ? stored : undefined;
  }

  // Cards stay as they are while somebody types: new ones would take the field from them that they go to next.
  function change(next, isTyped) {
    before = [...before, players].slice(-50);
    players = next;
    save('players', players);
    show(isTyped);
  }

  function totalOf({ rounds, open }) {
    return rounds.reduce((sum, points) => sum + points, open);
  }

  function put(index, changed, isTyped) {
    change(players.map((player, at) => (at === index ? { ...player, ...changed } : player)), isTyped);
  }

  function target() {
    return Number($('target').value) || 0;
  }

  function leftOf(player) {
    return target() - totalOf(player);
  }

  function isOver() {
    return target() > 0 && players.some((player) => (isDown ? leftOf(player) === 0 : leftOf(player) <= 0));
  }

  function leaders() {
    const valid = players.filter((player) => !isDown || leftOf(player) >= 0);
    const totals = valid.map(totalOf);
    const best = $('lowest').checked ? Math.min(...totals) : Math.max(...totals);
    return valid.filter((player) => totalOf(player) === best);
  }

  function show(isTyped) {
    const ahead = leaders();
    const isBegun = players.some(({ rounds, open }) => rounds.length > 0 || open !== 0);
    const names = ahead.map(({ name }) => name).join(', ');
    $('state').textContent = !isBegun || names === '' ? '' : ahead.length > 1 ? fill(text.tie, { names }) : fill(isOver() ? text.wins : text.leads, { name: names });
    $('undo').disabled = before.length === 0;
    const focused = document.activeElement && document.activeElement.dataset.focus;
    const cards = players.map((player, index) => cardOf(player, index, isBegun && ahead.includes(player)));
    if (isTyped) [...$('players').children].forEach((card, index) => {
      card.className = cards[index].className;
      card.querySelector('.total').textContent = cards[index].querySelector('.total').textContent;
    });
    else $('players').replaceChildren(...cards);
    if (focused && !isTyped) document.querySelector('[data-focus="' + focused + '"]')?.focus();
    showRounds();
  }

  function cardOf(player, index, isLeader) {
    const button = (points, sign, label, of = '') => make('button', {
      type: 'button',
      class: 'button quiet',
      'aria-label': of + fill(label, { name: player.name, n: Math.abs(points) }),
      'data-focus': index + of + sign,
      click: () => put(index, { open: players[index].open + points }),
    }, of + sign);
    const least = Math.min(...steps.map(({ points }) => points));
    const field = make('input', {
      type: 'number',
      step: '1',
      value: player.open,
      inputmode: 'numeric',
      'aria-label': fill(text.points, { name: player.name }),
      'data-focus': index + 'points',
      change: (event) => put(index, { open: Math.round(event.target.valueAsNumber) || 0 }, true),
    });
    return make('li', { class: isLeader ? 'panel leader' : 'panel' },
      make('h2', {}, make('input', {
        type: 'text',
        class: 'name',
        maxlength: 24,
        value: player.name,
        'aria-label': text.name,
        'data-focus': index + 'name',
        change: (event) => {
          const name = event.target.value.trim();
          if (name !== '') put(index, { name }, true);
        },
      })),
      make('p', { class: 'total' }, String(isDown ? leftOf(player) : totalOf(player))),
      ...(player.cups > 0 ? [make('p', {}, '🏆 ' + player.cups)] : []),
      make('div', { class: 'row centre' }, button(-least, '−' + least, text.less), field),
      make('div', { class: 'row centre' }, ...steps.map(({ name, points }) => button(points, '+' + points, text.more, name ? name + ': ' : ''))),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { name: player.name }),
        click: () => change(players.filter((_, at) => at !== index)),
      }, '×'));
  }

  function showRounds() {
    const row = (tag, first, cells) => make('tr', {}, make('th', { scope: tag === 'th' ? 'col' : 'row' }, first), ...cells.map((cell) => make(tag, tag === 'th' ? { scope: 'col' } : {}, String(cell))));
    const count = Math.max(0, ...players.map(({ rounds }) => rounds.length));
    $('rounds').tHead.replaceChildren(row('th', text.round, players.map(({ name }) => name)));
    $('rounds').tBodies[0].replaceChildren(
      ...Array.from({ length: count }, (_, round) => row('td', String(round + 1), players.map(({ rounds }) => rounds[round] ?? 0))),
      row('td', text.total, players.map(totalOf)));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
