import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

/** A draw whose winners are clicked, or all matches with their scores and the table that follows. */
export const tournamentScript = source`
  const { mode, win, draw, text } = content;
  const $ = (id) => document.getElementById(id);

  const stored = load('tournament', {}) || {};
  let players = Array.isArray(stored.players) ? stored.players.map(String) : content.players;
  let results = stored.results && typeof stored.results === 'object' ? stored.results : {};

  $('reset').addEventListener('click', () => change(players, {}));
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = $('name').value.trim();
    $('name').value = '';
    if (name !== '' && !players.includes(name)) change([...players, name], mode === 'league' ? results : {});
  });
  show();

  function change(nextPlayers, nextResults) {
    players = nextPlayers;
    results = nextResults;
    save('tournament', { players, results });
    show();
  }

  function show() {
    const focused = document.activeElement?.dataset.focus;
    (mode === 'league' ? showLeague : showBracket)();
    if (focused) document.querySelector('[data-focus="' + focused + '"]')?.focus();
    $('names').replaceChildren(...players.map((name) => make('li', {}, name, make('button', {
      type: 'button',
      class: 'tool',
      'aria-label': fill(text.remove, { name }),
      click: () => change(players.filter((other) => other !== name), mode === 'league' ? results : {}),
    }, '×'))));
  }

  // Who meets in each round; nobody is met by those who are through without a match.
  function roundsOf() {
    const size = 2 ** Math.ceil(Math.log2(Math.max(players.length, 2)));
    const order = seeds(size).map((seed) => players[seed]);
    const rounds = [];
    for (let open = order; open.length > 1; ) {
      const matches = Array.from({ length: open.length / 2 }, (_, at) => open.slice(at * 2, at * 2 + 2));
      rounds.push(matches);
      open = matches.map(([one, other], at) => {
        if (rounds.length === 1 && (one === undefined || other === undefined)) return one ?? other;
        const winner = results[rounds.length + ':' + at];
        return winner === one || winner === other ? winner : undefined;
      });
      if (open.length === 1) rounds.champion = open[0];
    }
    return rounds;
  }

  // The first and the last of a list meet late.
  function seeds(size) {
    let order = [0];
    while (order.length < size) order = order.flatMap((seed) => [seed, order.length * 2 - 1 - seed]);
    return order;
  }

  function showBracket() {
    const rounds = roundsOf();
    $('state').textContent = rounds.champion ? '🏆 ' + fill(text.wins, { name: rounds.champion }) : '';
    $('board').replaceChildren(...rounds.map((matches, round) => make('ol', { class: 'draw', 'aria-label': text.round + ' ' + (round + 1) },
      ...matches.map((match, at) => make('li', {}, ...match.map((name, side) => {
        const key = round + 1 + ':' + at;
        return make('button', {
          type: 'button',
          class: 'button quiet',
          disabled: match.includes(undefined),
          'aria-pressed': String(name !== undefined && results[key] === name),
          'data-focus': key + side,
          click: () => change(players, { ...results, [key]: name }),
        }, name ?? '–');
      }))))));
  }

  // All against all, round by round: one stays, the others turn.
  function fixtures() {
    const all = players.length % 2 === 0 ? players : [...players, undefined];
    return Array.from({ length: Math.max(all.length - 1, 0) }, (_, round) => {
      const turned = [all[0], ...all.slice(1).map((_name, at, rest) => rest[(at + round) % rest.length])];
      return Array.from({ length: all.length / 2 }, (_match, at) => [turned[at], turned.at(-1 - at)]).filter((match) => !match.includes(undefined));
    });
  }

  function showLeague() {
    const rounds = fixtures();
    const table = make('table', { id: 'table' });
    $('board').replaceChildren(table, ...rounds.map((matches, round) => make('section', {}, make('h2', {}, text.round + ' ' + (round + 1)), ...matches.map((match) => make('p', { class: 'row' }, match[0], fieldOf(match, 0), ':', fieldOf(match, 1), match[1])))));
    showTable(rounds.flat());
  }

  // The fields stay, so that the next one can be written in.
  function showTable(matches) {
    const table = new Map(players.map((name) => [name, { name, played: 0, scored: 0, points: 0 }]));
    for (const match of matches) {
      const score = match.map((_, side) => results[JSON.stringify([...match, side])]);
      if (!score.every(Number.isFinite)) continue;
      for (const [side, name] of match.entries()) {
        const row = table.get(name);
        const margin = score[side] - score[1 - side];
        row.played += 1;
        row.scored += margin;
        row.points += margin > 0 ? win : margin === 0 ? draw : 0;
      }
    }
    const rows = [...table.values()].sort((a, b) => b.points - a.points || b.scored - a.scored);
    $('state').textContent = rows.some(({ played }) => played > 0) ? fill(text.leads, { name: rows[0].name }) : '';
    const cells = (tag, list) => make('tr', {}, ...list.map((cell) => (cell === '' ? make('td') : make(tag, tag === 'th' ? { scope: 'col' } : {}, String(cell)))));
    $('table').replaceChildren(
      make('thead', {}, cells('th', ['', text.name, '#', '+/−', text.total])),
      make('tbody', {}, ...rows.map(({ name, played, scored, points }, at) => cells('td', [at + 1, name, played, scored, points]))));
  }

  function fieldOf(match, side) {
    const key = JSON.stringify([...match, side]);
    return make('input', {
      type: 'number',
      min: 0,
      inputmode: 'numeric',
      value: results[key] ?? '',
      'aria-label': match.join(' – ') + ': ' + match[side],
      input: ({ target }) => {
        results = { ...results, [key]: target.value === '' ? undefined : Math.max(target.valueAsNumber, 0) };
        save('tournament', { players, results });
        showTable(fixtures().flat());
      },
    });
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;

export const tournamentStyles = source`
  #board {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
  }

  .draw {
    display: flex;
    flex-direction: column;
    justify-content: space-around;
    gap: 1rem;
    padding: 0;
    list-style: none;
  }

  .draw li {
    display: grid;
    gap: 0.25rem;
  }

  .draw .button {
    min-width: 8rem;
  }

  .draw [aria-pressed='true'] {
    border-color: var(--accent);
    font-weight: 700;
  }

  #table {
    width: 100%;
  }

  #board h2 {
    font-size: 1.1rem;
  }

  #board input {
    width: 4rem;
  }

  #names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    padding: 0;
    list-style: none;
  }
`;
