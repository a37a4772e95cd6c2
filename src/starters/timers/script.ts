import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const title = document.title;

  // A timer that runs has the time at which it ends; another has what is left of it.
  let timers = revived(load('timers')) || content.timers.map((timer) => ({ ...timer, left: timer.seconds }));
  let audio;

  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const seconds = Math.round($('minutes').valueAsNumber * 60);
    const name = $('name').value.trim() || fill(text.timer, { n: timers.length + 1 });
    change([...timers, { name, seconds, left: seconds }]);
    $('name').value = '';
    $('name').focus();
  });
  setInterval(tick, 250);
  show();

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored.filter((timer) => timer && typeof timer.name === 'string' && timer.seconds > 0 && timer.left >= 0);
  }

  function change(next) {
    timers = next;
    save('timers', timers);
    show();
  }

  function leftOf({ left, endsAt }) {
    return endsAt === undefined ? left : Math.max((endsAt - Date.now()) / 1000, 0);
  }

  function tick() {
    const over = timers.filter((timer) => timer.endsAt !== undefined && leftOf(timer) === 0);
    if (over.length > 0) {
      ring();
      $('told').textContent = over.map(({ name }) => fill(text.done, { name })).join(' ');
      change(timers.map((timer) => (over.includes(timer) ? { name: timer.name, seconds: timer.seconds, left: 0 } : timer)));
    }
    showTimes();
  }

  function show() {
    const focused = document.activeElement && document.activeElement.dataset.of;
    $('timers').replaceChildren(...timers.map((timer, at) => {
      const { name, seconds, left, endsAt } = timer;
      const isOver = endsAt === undefined && left === 0;
      const button = (act, label, run) => make('button', {
        type: 'button', class: act === 'toggle' ? 'button' : 'button quiet', 'data-of': at + act, 'aria-label': name + ': ' + label, click: run,
      }, act === 'remove' ? '×' : label);
      const replace = (other) => change(timers.with(at, other));
      return make('li', { class: isOver ? 'panel over' : endsAt === undefined ? 'panel' : 'panel runs' },
        make('h2', {}, name),
        make('p', { class: 'time', role: 'timer' }),
        make('div', { class: 'row' },
          button('toggle', endsAt === undefined ? text.start : text.pause, () => {
            if (!audio && 'AudioContext' in window) audio = new AudioContext();
            replace(endsAt === undefined ? { name, seconds, left, endsAt: Date.now() + (left || seconds) * 1000 } : { name, seconds, left: leftOf(timer) });
          }),
          button('reset', text.reset, () => replace({ name, seconds, left: seconds })),
          button('remove', fill(text.remove, { name }), () => change(timers.toSpliced(at, 1)))));
    }));
    if (focused) document.querySelector('[data-of="' + focused + '"]')?.focus();
    showTimes();
  }

  function showTimes() {
    for (const [at, timer] of timers.entries()) {
      const item = $('timers').children[at];
      item.querySelector('.time').textContent = clockOf(Math.ceil(leftOf(timer)));
      item.style.setProperty('--part', leftOf(timer) / timer.seconds);
    }
    const first = timers.filter(({ endsAt }) => endsAt !== undefined).sort((a, b) => a.endsAt - b.endsAt)[0];
    document.title = first ? clockOf(Math.ceil(leftOf(first))) + ' ' + first.name : title;
  }

  function clockOf(seconds) {
    const two = (number) => String(number).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    return (hours > 0 ? hours + ':' + two(Math.floor((seconds % 3600) / 60)) : Math.floor(seconds / 60)) + ':' + two(seconds % 60);
  }

  function ring() {
    if (!$('sound').checked || !audio) return;
    for (const [at, pitch] of [[0, 880], [0.25, 880], [0.5, 1100], [1, 880], [1.25, 880], [1.5, 1100]]) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.2, audio.currentTime + at);
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.2);
      tone.connect(volume).connect(audio.destination);
      tone.start(audio.currentTime + at);
      tone.stop(audio.currentTime + at + 0.22);
    }
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
