import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';
import { soundScript } from './sound-script.ts';

export const script = source`
  const { instruments, steps, text } = content;
  const $ = (id) => document.getElementById(id);
  const grid = $('grid');

  let pattern = revived(load('pattern')) || example();
  let tempo = Number(load('tempo', content.tempo)) || content.tempo;
  let audio;
  let timer;
  // The next step, and when it sounds on the clock of the audio.
  let at = 0;
  let nextAt = 0;

  grid.style.setProperty('--steps', steps);
  $('tempo').value = tempo;
  $('tempo').addEventListener('input', () => {
    tempo = Number($('tempo').value);
    save('tempo', tempo);
    showTempo();
  });
  $('play').addEventListener('click', toggle);
  $('clear').addEventListener('click', () => change(pattern.map((row) => row.map(() => false))));
  $('example').addEventListener('click', () => change(example()));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isSpace = event.key === ' ' && !event.target.closest('button, input');
    if (isSpace) event.preventDefault();
    if (isSpace || (event.key.toLowerCase() === 'p' && !event.repeat)) toggle();
    walk(event);
  });
  build();
  showTempo();

  function revived(stored) {
    const fits = Array.isArray(stored) && stored.length === instruments.length && stored.every((row) => Array.isArray(row) && row.length === steps);
    return fits ? stored.map((row) => row.map((step) => step === true)) : undefined;
  }

  function example() {
    const beats = {
      kick: (step) => step % 8 === 0 || step % 16 === 10,
      snare: (step) => step % 8 === 4,
      hat: (step) => step % 2 === 0,
      open: (step) => step % 16 === 14,
      clap: (step) => step % 16 === 12,
      tom: (step) => step % 16 === 13,
      bell: (step) => step % 16 === 6,
      shaker: (step) => step % 2 === 1,
    };
    return instruments.map(({ sound }, row) =>
      Array.from({ length: steps }, (_, step) => (beats[sound] ? beats[sound](step) : (step + row * 3) % 8 === 0)));
  }

  function change(next) {
    pattern = next;
    save('pattern', pattern);
    for (const [row, line] of pattern.entries()) {
      for (const [step, isOn] of line.entries()) buttonAt(row, step).setAttribute('aria-pressed', String(isOn));
    }
  }

  function build() {
    for (const [row, instrument] of instruments.entries()) {
      grid.append(make('button', {
        type: 'button',
        class: 'name',
        'aria-label': fill(text.try, { instrument: instrument.name }),
        click: () => sound(instrument, start().currentTime),
      }, instrument.name));
      for (let step = 0; step < steps; step += 1) {
        grid.append(make('button', {
          type: 'button',
          class: step % 4 === 0 ? 'step first' : 'step',
          'aria-label': fill(text.step, { instrument: instrument.name, n: step + 1 }),
          'aria-pressed': String(pattern[row][step]),
          click: () => {
            change(pattern.with(row, pattern[row].with(step, !pattern[row][step])));
            if (pattern[row][step] && !timer) sound(instrument, start().currentTime);
          },
        }));
      }
    }
  }

  function buttonAt(row, step) {
    return grid.children[row * (steps + 1) + step + 1];
  }

  function walk(event) {
    const columns = steps + 1;
    const on = document.documentElement.dir === 'rtl' ? -1 : 1;
    const offset = { ArrowLeft: -on, ArrowRight: on, ArrowUp: -columns, ArrowDown: columns }[event.key];
    const index = [...grid.children].indexOf(document.activeElement);
    if (!offset || index < 0) return;
    event.preventDefault();
    const next = grid.children[index + offset];
    if (next) next.focus();
  }

  function showTempo() {
    $('beats').textContent = fill(text.beats, { n: tempo });
  }

  function start() {
    audio ??= new AudioContext();
    audio.resume();
    return audio;
  }

  function toggle() {
    if (timer) {
      clearInterval(timer);
      timer = undefined;
      show(-1);
    } else {
      at = 0;
      nextAt = start().currentTime + 0.06;
      timer = setInterval(schedule, 25);
    }
    $('play').setAttribute('aria-pressed', String(Boolean(timer)));
    $('play').textContent = timer ? text.stop : text.play;
  }

  // Sounds are set a little ahead on the clock of the audio, which no busy page delays.
  function schedule() {
    while (nextAt < audio.currentTime + 0.12) {
      for (const [row, instrument] of instruments.entries()) {
        if (pattern[row][at]) sound(instrument, Math.max(nextAt, audio.currentTime));
      }
      show(at);
      at = (at + 1) % steps;
      nextAt += 60 / tempo / 4;
    }
  }

  function show(step) {
    for (const button of grid.querySelectorAll('.now')) button.classList.remove('now');
    if (step < 0) return;
    for (const row of instruments.keys()) buttonAt(row, step).classList.add('now');
  }

  ${soundScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
