import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';

/** What is to be done, below the clock: the one that is chosen is worked on. */
export function taskList(t: (key: 'tasks' | 'add' | 'task') => string) {
  return markup`
    <section class="tasks" aria-labelledby="tasks-heading">
      <h2 id="tasks-heading">${t('tasks')}</h2>
      <form id="task-form">
        <input class="task" type="text" id="new-task" maxlength="120" required autocomplete="off" aria-label="${t('task')}" placeholder="${t('task')}">
        <button type="submit" class="button">${t('add')}</button>
      </form>
      <ul id="tasks"></ul>
    </section>
  `;
}

export const taskListStyles = source`
  .tasks {
    width: 100%;
    text-align: start;
  }

  .tasks h2 {
    font-size: 1.15rem;
  }

  .tasks form {
    display: flex;
    gap: 0.5rem;
    margin-block: 0.6rem;
  }

  .tasks form .task {
    flex: 1;
    min-width: 0;
    min-height: 2.75rem;
    padding-inline: 0.9rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--paper);
    text-align: start;
  }

  .tasks ul {
    display: grid;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .tasks li {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    padding: 0.25rem 0.6rem;
    border-radius: 0.75rem;
    background: var(--card);
    box-shadow: inset 0 0 0 1px var(--hair);
  }

  .tasks li.current {
    box-shadow: inset 0 0 0 2px var(--accent);
  }

  .tasks li.done .name {
    color: var(--soft);
    text-decoration: line-through;
  }

  .tasks [type='checkbox'] {
    flex: none;
    width: 1.35rem;
    height: 1.35rem;
    accent-color: var(--accent);
  }

  .tasks li button {
    min-height: 2.5rem;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .tasks .name {
    flex: 1;
    min-width: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .tasks .count {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .tasks .gone {
    min-width: 2.5rem;
    font-size: 1.2rem;
  }
`;

export const taskListScript = source`
  // What is to be done: ticked off, chosen to be worked on, with the rounds that went into it.
  const list = document.querySelector('#tasks');
  const stored = load('tasks', []);
  let tasks = Array.isArray(stored) ? stored : [];

  document.querySelector('#task-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = document.querySelector('#new-task');
    const name = field.value.trim();
    if (name === '') return;
    tasks.push({ name, isDone: false, rounds: 0, isCurrent: !tasks.some(({ isCurrent }) => isCurrent) });
    field.value = '';
    keepTasks();
  });
  document.addEventListener('round-over', () => {
    const current = tasks.find(({ isCurrent }) => isCurrent);
    if (current) current.rounds += 1;
    keepTasks();
  });
  showTasks();

  function keepTasks() {
    save('tasks', tasks);
    showTasks();
  }

  function showTasks() {
    list.replaceChildren(...tasks.map(rowOf));
  }

  function rowOf(task) {
    const row = document.createElement('li');
    row.className = [task.isDone && 'done', task.isCurrent && 'current'].filter(Boolean).join(' ');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = task.isDone;
    box.setAttribute('aria-label', task.name);
    box.addEventListener('change', () => {
      task.isDone = box.checked;
      if (task.isDone && task.isCurrent) chooseTask(tasks.find(({ isDone }) => !isDone));
      keepTasks();
    });
    const name = document.createElement('button');
    name.type = 'button';
    name.className = 'name';
    name.textContent = task.name;
    name.setAttribute('aria-pressed', String(task.isCurrent));
    name.addEventListener('click', () => {
      chooseTask(task);
      keepTasks();
    });
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = task.rounds > 0 ? '● ' + task.rounds : '';
    const gone = document.createElement('button');
    gone.type = 'button';
    gone.className = 'gone';
    gone.textContent = '×';
    gone.setAttribute('aria-label', fill(text.remove, { task: task.name }));
    gone.addEventListener('click', () => {
      tasks = tasks.filter((one) => one !== task);
      keepTasks();
    });
    row.append(box, name, count, gone);
    return row;
  }

  function chooseTask(chosen) {
    for (const one of tasks) one.isCurrent = one === chosen;
  }
`;
