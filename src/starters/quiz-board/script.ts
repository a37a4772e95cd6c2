import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { values, text } = content;
  const $ = (id) => document.getElementById(id);
  const card = $('card');

  let categories = content.categories.map(({ name, questions }, column) => ({
    name: String(load('category' + column, name)),
    questions: values.map((_, row) => {
      const { question = '', answer = '' } = load('question' + column + '-' + row) ?? questions[row] ?? {};
      return { question: String(question), answer: String(answer) };
    }),
  }));
  let teams = revived(load('teams')) ?? content.teams.map((name) => ({ name, points: 0 }));
  let used = new Set(load('used', []));
  let isEditing = false;
  let open = { row: 0, column: 0 };
  let clock;

  $('edit').addEventListener('click', () => {
    isEditing = !isEditing;
    $('edit').setAttribute('aria-pressed', String(isEditing));
    show();
  });
  $('reset').addEventListener('click', () => {
    used = new Set();
    teams = teams.map(({ name }) => ({ name, points: 0 }));
    show();
  });
  $('add').addEventListener('click', () => {
    teams = [...teams, { name: fill(text.team, { n: teams.length + 1 }), points: 0 }];
    show();
    [...document.querySelectorAll('.team input')].at(-1).select();
  });
  $('reveal').addEventListener('click', () => {
    $('answer').hidden = false;
    $('reveal').hidden = true;
  });
  $('back').addEventListener('click', () => card.close());
  for (const id of ['question', 'right']) $(id).addEventListener('input', write);
  card.addEventListener('close', () => {
    clearInterval(clock);
    $('timer').hidden = true;
    const { row, column } = open;
    if (!isEditing) used.add(row + '-' + column);
    show();
    $('board').children[(row + 1) * categories.length + column]?.focus();
    if (!isEditing && used.size >= values.length * categories.length && content.hasConfetti) throwConfetti();
  });
  show();

  function revived(stored) {
    const isTeam = (one) => one && typeof one.name === 'string' && Number.isFinite(one.points);
    return Array.isArray(stored) && stored.length > 0 && stored.every(isTeam) ? stored : undefined;
  }

  function write() {
    const { row, column } = open;
    categories[column].questions[row] = { question: $('question').value, answer: $('right').value };
    save('question' + column + '-' + row, categories[column].questions[row]);
  }

  function ask(row, column) {
    open = { row, column };
    const { name, questions } = categories[column];
    const { question, answer } = questions[row];
    $('card-title').textContent = name + ' · ' + values[row];
    $('asked').textContent = question || fill(text.gap, { category: name });
    $('answer').textContent = answer || '–';
    $('question').value = question;
    $('right').value = answer;
    $('asked').hidden = isEditing;
    $('answer').hidden = true;
    $('fields').hidden = !isEditing;
    $('reveal').hidden = isEditing;
    $('awards').replaceChildren(...(isEditing ? [] : teams.map((team, index) => awardOf(index, values[row]))));
    card.showModal();
    if (content.seconds > 0 && !isEditing) countDown();
  }

  function countDown() {
    const endsAt = Date.now() + content.seconds * 1000;
    const tick = () => {
      const left = Math.max(Math.ceil((endsAt - Date.now()) / 1000), 0);
      $('timer').textContent = left;
      if (left === 0) clearInterval(clock);
    };
    $('timer').hidden = false;
    clock = setInterval(tick, 250);
    tick();
  }

  function awardOf(index, points) {
    return make('li', { class: 'row' }, make('span', {}, teams[index].name), ...pointButtons(index, points));
  }

  function pointButtons(index, points) {
    return [-points, points].map((more) => make('button', {
      type: 'button',
      class: 'button quiet',
      'aria-label': fill(more < 0 ? text.less : text.more, { name: teams[index].name, n: points }),
      click: () => give(index, more),
    }, (more < 0 ? '−' : '+') + points));
  }

  function give(index, points) {
    teams[index].points += points;
    save('teams', teams);
    showTeams();
    showState();
  }

  function show() {
    save('teams', teams);
    save('used', [...used]);
    $('board').style.setProperty('--columns', categories.length);
    $('board').classList.toggle('editing', isEditing);
    $('board').replaceChildren(
      ...categories.map(({ name }, column) => (isEditing ? nameField(column) : make('h2', {}, name))),
      ...values.flatMap((value, row) => categories.map(({ name }, column) => make('button', {
        type: 'button',
        class: used.has(row + '-' + column) ? 'cell used' : 'cell',
        'aria-label': name + ', ' + value,
        click: () => ask(row, column),
      }, String(value)))),
    );
    showTeams();
    showState();
  }

  function nameField(column) {
    return make('input', {
      type: 'text',
      maxlength: 40,
      value: categories[column].name,
      'aria-label': fill(text.category, { n: column + 1 }),
      input: (event) => {
        categories[column].name = event.target.value;
        save('category' + column, event.target.value);
      },
    });
  }

  function showTeams() {
    $('add').hidden = teams.length > 7;
    $('teams').replaceChildren(...teams.map((team, index) => make('li', { class: 'panel team' },
      make('input', {
        type: 'text',
        maxlength: 30,
        value: team.name,
        'aria-label': fill(text.name, { n: index + 1 }),
        input: (event) => {
          team.name = event.target.value;
          save('teams', teams);
        },
      }),
      make('p', { class: 'points' }, String(team.points)),
      make('div', { class: 'row centre' }, ...pointButtons(index, values[0])),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { name: team.name }),
        click: () => {
          teams = teams.filter((other) => other !== team);
          show();
        },
      }, '×'))));
  }

  function showState() {
    const isOver = used.size >= values.length * categories.length;
    const best = Math.max(...teams.map(({ points }) => points));
    const names = teams.filter(({ points }) => points === best).map(({ name }) => name);
    const sentence = names.length > 1 ? fill(text.tie, { names: names.join(', ') }) : fill(text.wins, { name: names[0] });
    $('state').textContent = isOver && teams.length > 0 ? sentence : '';
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
