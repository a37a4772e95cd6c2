import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const sides = [...document.querySelectorAll('.side')];

  const chosen = load('times', {}) || {};
  for (const id of ['minutes', 'increment']) {
    if (chosen[id] >= 0) $(id).value = chosen[id];
    $(id).addEventListener('change', () => {
      if (!$('times').checkValidity()) return;
      save('times', { minutes: $('minutes').valueAsNumber, increment: $('increment').valueAsNumber });
      begin();
    });
  }
  for (const button of document.querySelectorAll('[data-minutes]')) {
    button.addEventListener('click', () => {
      for (const id of ['minutes', 'increment']) $(id).value = button.dataset[id];
      $('minutes').dispatchEvent(new Event('change'));
    });
  }
  let left;
  let moves;
  // Whose time runs, since when; undefined before the first move and while it is paused.
  let runs;
  let paused;
  let loser;
  let audio;

  for (const side of sides) side.addEventListener('click', () => press(Number(side.dataset.side)));
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    press(runs ? runs.side : 0);
  });
  $('pause').addEventListener('click', () => {
    if (runs) {
      stop();
      paused = runs.side;
      runs = undefined;
    } else if (paused !== undefined) {
      runs = { side: paused, since: Date.now() };
      paused = undefined;
    }
    show();
  });
  $('reset').addEventListener('click', begin);
  setInterval(show, 100);
  begin();

  function begin() {
    left = [0, 1].map(() => $('minutes').valueAsNumber * 60_000);
    moves = [0, 0];
    runs = paused = loser = undefined;
    $('status').textContent = '';
    show();
  }

  // Whoever has moved presses their own side.
  function press(side) {
    if (loser !== undefined || paused !== undefined || (runs && runs.side !== side)) return;
    if (!audio && 'AudioContext' in window) audio = new AudioContext();
    if (runs) {
      stop();
      left[side] += $('increment').valueAsNumber * 1000;
      moves[side] += 1;
    }
    runs = { side: 1 - side, since: Date.now() };
    tone(600, 0.05);
    show();
  }

  function stop() {
    left[runs.side] = leftOf(runs.side);
  }

  function leftOf(side) {
    return runs && runs.side === side ? Math.max(left[side] - (Date.now() - runs.since), 0) : left[side];
  }

  function show() {
    if (runs && leftOf(runs.side) === 0) {
      loser = runs.side;
      left[loser] = 0;
      runs = undefined;
      $('status').textContent = fill(text.over, { name: nameOf(loser) });
      tone(220, 0.8);
    }
    for (const [side, button] of sides.entries()) {
      button.querySelector('.who').textContent = nameOf(side);
      button.querySelector('.time').textContent = clockOf(leftOf(side));
      button.querySelector('.moves').textContent = fill(text.moves, { n: moves[side] });
      button.classList.toggle('runs', Boolean(runs) && runs.side === side);
      button.classList.toggle('lost', loser === side);
    }
    $('pause').textContent = paused === undefined ? text.pause : text.resume;
    $('pause').disabled = !runs && paused === undefined;
  }

  function nameOf(side) {
    return content.players[side] || fill(text.player, { n: side + 1 });
  }

  function clockOf(ms) {
    const seconds = ms < 20_000 ? Math.floor(ms / 100) / 10 : Math.ceil(ms / 1000);
    const rest = seconds % 60;
    return Math.floor(seconds / 60) + ':' + (ms < 20_000 ? rest.toFixed(1).padStart(4, '0') : String(rest).padStart(2, '0'));
  }

  function tone(pitch, length) {
    if (!$('sound').checked || !audio) return;
    const sound = audio.createOscillator();
    const volume = audio.createGain();
    sound.frequency.value = pitch;
    volume.gain.setValueAtTime(0.15, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + length);
    sound.connect(volume).connect(audio.destination);
    sound.start();
    sound.stop(audio.currentTime + length);
  }

  ${storageScript}

  ${fillScript}
`;
