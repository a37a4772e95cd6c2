import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { rounds, text } = content;
  const main = document.querySelector('#main');
  const toggle = document.querySelector('#toggle');
  const sound = document.querySelector('#sound');
  const pageTitle = document.title;
  const minutes = { ...content.minutes };

  let mode = 'work';
  let done = 0;
  let left = 0;
  // When the time is up, while it runs: a sleeping tab loses ticks, not minutes.
  let endsAt;
  let clock;

  for (const name of Object.keys(minutes)) {
    const field = document.querySelector('#length-' + name);
    const stored = Number(load('length-' + name, minutes[name]));
    if (stored >= 1 && stored <= 180) minutes[name] = stored;
    field.value = minutes[name];
    field.addEventListener('change', () => {
      const wanted = Math.min(Math.max(Math.round(Number(field.value)) || minutes[name], 1), 180);
      field.value = wanted;
      minutes[name] = wanted;
      save('length-' + name, wanted);
      if (mode === name && !endsAt) reset();
    });
  }
  sound.checked = load('sound', true) === true;
  sound.addEventListener('change', () => save('sound', sound.checked));
  const task = document.querySelector('#task');
  if (task) {
    task.value = load('task', '');
    task.addEventListener('input', () => {
      save('task', task.value);
      show();
    });
  }
  for (const radio of document.querySelectorAll('[name=mode]')) {
    radio.addEventListener('change', () => choose(radio.value));
  }
  toggle.addEventListener('click', () => (endsAt ? pause() : start()));
  document.querySelector('#reset').addEventListener('click', reset);
  document.querySelector('#skip').addEventListener('click', next);
  document.addEventListener('keydown', (event) => {
    const isControl = event.target instanceof Element && event.target.closest('input, button, summary, a');
    if (isControl || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      if (endsAt) pause();
      else start();
    }
    if (event.key.toLowerCase() === 'r') reset();
  });
  choose('work');

  function choose(name) {
    mode = name;
    main.dataset.mode = name;
    document.querySelector('[name=mode][value=' + name + ']').checked = true;
    reset();
  }

  function start() {
    endsAt = Date.now() + left * 1000;
    clock = setInterval(tick, 250);
    show();
  }

  function pause() {
    left = Math.max(Math.ceil((endsAt - Date.now()) / 1000), 0);
    stop();
    show();
  }

  function stop() {
    clearInterval(clock);
    endsAt = undefined;
  }

  function reset() {
    stop();
    left = minutes[mode] * 60;
    show();
  }

  function tick() {
    left = Math.max(Math.ceil((endsAt - Date.now()) / 1000), 0);
    show();
    if (left > 0) return;
    document.querySelector('#status').textContent = fill(text.over, { what: text[mode] });
    if (sound.checked) ring();
    if (mode === 'work') count();
    next();
    start();
  }

  // What is done on this day, for as long as the browser keeps it.
  function today() {
    const day = new Date().toLocaleDateString('sv');
    const stored = load('today', {}) || {};
    return stored.day === day ? stored : { day, rounds: 0, minutes: 0 };
  }

  function count() {
    const { day, rounds: before, minutes: spent, log = [] } = today();
    const name = (task && task.value.trim()) || document.querySelector('.tasks .current .name')?.textContent || text.work;
    const entry = { at: Date.now(), name, minutes: minutes.work };
    save('today', { day, rounds: before + 1, minutes: spent + minutes.work, log: [...log, entry].slice(-50) });
    document.dispatchEvent(new Event('round-over'));
  }

  function next() {
    if (mode === 'work') {
      done += 1;
      choose(done % rounds === 0 ? 'long' : 'short');
    } else {
      choose('work');
    }
  }

  function show() {
    const time = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    document.querySelector('#time').textContent = time;
    document.title = endsAt ? time + ' · ' + ((mode === 'work' && task && task.value.trim()) || text[mode]) : pageTitle;
    toggle.textContent = endsAt ? text.pause : text.start;
    document.querySelector('#rest').style.setProperty('--left', (left / (minutes[mode] * 60)) * 100);
    document.querySelector('#round').textContent = fill(text.round, { n: (done % rounds) + 1, all: rounds });
    const { rounds: finished, minutes: spent } = today();
    document.querySelector('#today').textContent = fill(text.today, { n: finished, minutes: spent });
    showLog();
    document.querySelector('#dots').replaceChildren(
      ...Array.from({ length: rounds }, (_, index) => {
        const dot = document.createElement('li');
        dot.className = index < done % rounds || (done > 0 && done % rounds === 0 && mode === 'long') ? 'done' : '';
        return dot;
      }),
    );
  }

  // Each round of today, the last one first.
  function showLog() {
    const place = document.querySelector('#log');
    if (!place) return;
    place.replaceChildren(...[...(today().log || [])].reverse().map(({ at, name, minutes: spent }) => {
      const row = document.createElement('li');
      const time = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
      row.textContent = time + ' · ' + name + ' · ' + spent + ' min';
      return row;
    }));
  }

  function ring() {
    try {
      const audio = new AudioContext();
      for (const [at, pitch] of [[0, 660], [0.22, 880], [0.44, 1100]]) {
        const tone = audio.createOscillator();
        const volume = audio.createGain();
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(0.18, audio.currentTime + at);
        volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.4);
        tone.connect(volume).connect(audio.destination);
        tone.start(audio.currentTime + at);
        tone.stop(audio.currentTime + at + 0.4);
      }
    } catch {
      // No sound here: the words say it.
    }
  }

  ${storageScript}

  ${fillScript}
`;
