import { source } from '../lay-out.ts';
import { arrowsScript } from '../page/games/arrows-script.ts';
import { toneScript } from '../page/games/sounds.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const pauses = { easy: 620, medium: 420, hard: 260 };
  const notes = [392, 330, 262, 196, 440, 523];
  const board = document.querySelector('#lights');
  const lights = [...board.children];
  const level = document.querySelector('#level');
  const loud = document.querySelector('#loud');

  let best = load('best', {});
  let row = [];
  // How much of the row has been repeated; -1 while it is shown or no game runs.
  let at = -1;
  let round = 0;

  for (const [index, light] of lights.entries()) light.addEventListener('click', () => press(index));
  onArrows(board, () => (lights.length === 6 ? 3 : 2));
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = Number(event.key) - 1;
    if (lights[index]) press(index);
  });
  document.querySelector('#start').addEventListener('click', start);
  level.addEventListener('change', () => {
    round += 1;
    at = -1;
    say(text.ready);
    show();
  });
  loud.checked = load('loud', true);
  loud.addEventListener('change', () => save('loud', loud.checked));
  say(text.ready);
  show();

  function start() {
    row = [];
    longer();
  }

  async function longer() {
    round += 1;
    const own = round;
    at = -1;
    row.push(Math.floor(Math.random() * lights.length));
    show();
    say(text.watch);
    await pause(700);
    for (const index of row) {
      if (own !== round) return;
      flash(index, pauses[level.value] * 0.75);
      await pause(pauses[level.value] + 120);
    }
    if (own !== round) return;
    at = 0;
    say(text.repeat);
  }

  function press(index) {
    if (at < 0) return;
    flash(index, 220);
    if (row[at] !== index) {
      at = -1;
      if (loud.checked) tone(120, 0.7);
      return say(fill(text.wrong, { n: row.length - 1 }));
    }
    at += 1;
    if (at < row.length) return;
    best[level.value] = Math.max(best[level.value] ?? 0, row.length);
    save('best', best);
    show();
    longer();
  }

  function flash(index, length) {
    lights[index].classList.add('lit');
    setTimeout(() => lights[index].classList.remove('lit'), length);
    if (loud.checked) tone(notes[index], length / 1000);
  }

  function pause(length) {
    return new Promise((resolve) => setTimeout(resolve, length));
  }

  function say(words) {
    document.querySelector('#turn').textContent = words;
    document.querySelector('#status').textContent = words;
  }

  function show() {
    document.querySelector('#score').textContent = row.length;
    document.querySelector('#best').textContent = best[level.value] ?? 0;
  }

  ${arrowsScript}

  ${toneScript}

  ${storageScript}

  ${fillScript}
`;
