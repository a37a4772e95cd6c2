import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
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
    change(players.map(({ name, rounds, open }) => ({ name, rounds: [...rounds, open], open: 0 })));
  });
  $('undo').addEventListener('click', () => {
    const last = before.pop();
    if (!last) return;
    players = last;
    save('players', players);
    show();
  });
  $('reset').addEventListener('click', () => change(players.map(({ name }) => playerOf(name))));
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

  function change(next) {
    before = [...before, players].slice(-50);
    players = next;
    save('players', players);
    show();
  }

  function totalOf({ rounds, open }) {
    return rounds.reduce((sum, points) => sum + points, open);
  }

  function give(player, points) {
    change(players.map((other) => (other === player ? { ...player, open: points } : other)));
  }

  function show() {
    const target = Number($('target').value) || 0;
    const totals = players.map(totalOf);
    const best = $('lowest').checked ? Math.min(...totals) : Math.max(...totals);
    const leaders = players.filter((player) => totalOf(player) === best);
    const isBegun = players.some(({ rounds, open }) => rounds.length > 0 || open !== 0);
    const isOver = target > 0 && totals.some((total) => total >= target);
    const names = leaders.map(({ name }) => name).join(', ');
    $('state').textContent = !isBegun ? '' : leaders.length > 1 ? fill(text.tie, { names }) : fill(isOver ? text.wins : text.leads, { name: names });
    $('undo').disabled = before.length === 0;
    const focused = document.activeElement && document.activeElement.dataset.focus;
    $('players').replaceChildren(...players.map((player, index) => cardOf(player, index, isBegun && leaders.includes(player))));
    if (focused) document.querySelector('[data-focus="' + focused + '"]')?.focus();
    showRounds();
  }

  function cardOf(player, index, isLeader) {
    const button = (points, sign, label) => make('button', {
      type: 'button',
      class: 'button quiet',
      'aria-label': fill(label, { name: player.name, n: Math.abs(points) }),
      'data-focus': index + sign,
      click: () => give(player, player.open + points),
    }, sign);
    const field = make('input', {
      type: 'number',
      step: '1',
      value: player.open,
      inputmode: 'numeric',
      'aria-label': fill(text.points, { name: player.name }),
      'data-focus': index + 'points',
      change: (event) => give(player, Math.round(event.target.valueAsNumber) || 0),
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
          if (name !== '') change(players.map((other) => (other === player ? { ...player, name } : other)));
        },
      })),
      make('p', { class: 'total' }, String(totalOf(player))),
      make('div', { class: 'row centre' }, button(-1, '−1', text.less), field, button(1, '+1', text.more), button(5, '+5', text.more)),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { name: player.name }),
        click: () => change(players.filter((other) => other !== player)),
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
