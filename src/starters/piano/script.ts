import { source } from '../lay-out.ts';
import { fillScript, makeScript } from '../page/scripts.ts';

export const script = source`
  const { octaves, text } = content;
  const $ = (id) => document.getElementById(id);
  const names = ['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'A♯', 'B'];
  // By place, so that every layout has the piano in the same row.
  const codes = ['KeyA', 'KeyW', 'KeyS', 'KeyE', 'KeyD', 'KeyF', 'KeyT', 'KeyG', 'KeyY', 'KeyH', 'KeyU', 'KeyJ', 'KeyK', 'KeyO', 'KeyL'];

  let audio;
  let lowest = 4;
  let recording;
  let recorded = [];
  let timers = [];
  const held = new Set();
  let isPressed = false;
  let wasPointer = false;

  build();
  $('lower').addEventListener('click', () => shift(-1));
  $('higher').addEventListener('click', () => shift(1));
  $('record').addEventListener('click', record);
  $('play').addEventListener('click', play);
  document.addEventListener('keydown', (event) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const at = codes.indexOf(event.code);
    if (at < 0 || at >= keys().length || held.has(event.code)) return;
    held.add(event.code);
    strike(at);
  });
  document.addEventListener('keyup', (event) => held.delete(event.code));
  for (const type of ['pointerup', 'pointercancel']) {
    document.addEventListener(type, () => {
      isPressed = false;
    });
  }
  showOctave();

  function build() {
    for (let at = 0; at <= octaves * 12; at += 1) {
      const isBlack = names[at % 12].length > 1;
      const key = make('button', {
        type: 'button',
        class: isBlack ? 'black' : 'white',
        // A pointer plays when it goes down or slides in; Enter and the space bar come as a click alone.
        pointerdown: (event) => {
          event.preventDefault();
          key.releasePointerCapture(event.pointerId);
          isPressed = wasPointer = true;
          strike(at);
        },
        pointerenter: () => {
          if (isPressed) strike(at);
        },
        click: () => {
          if (!wasPointer) strike(at);
          wasPointer = false;
        },
      }, make('span', { 'aria-hidden': 'true' }, isBlack ? '' : names[at % 12]));
      $('keys').append(key);
    }
  }

  function keys() {
    return [...$('keys').children];
  }

  function shift(by) {
    lowest = Math.min(Math.max(lowest + by, 1), 6);
    showOctave();
  }

  function showOctave() {
    const last = lowest + octaves;
    $('octave').textContent = 'C' + lowest + ' – C' + last;
    for (const [at, key] of keys().entries()) key.setAttribute('aria-label', names[at % 12] + (lowest + Math.floor(at / 12)));
  }

  function strike(at) {
    const note = (lowest + 1) * 12 + at;
    if (recording) {
      recorded.push({ note, at: performance.now() - recording });
      showCount();
    }
    sound(note);
    light(keys()[at]);
  }

  function light(key) {
    if (!key) return;
    key.classList.add('down');
    setTimeout(() => key.classList.remove('down'), 180);
  }

  function record() {
    if (recording) recording = undefined;
    else {
      recorded = [];
      recording = performance.now();
    }
    $('record').setAttribute('aria-pressed', String(Boolean(recording)));
    $('record').textContent = recording ? text.stop : text.record;
    $('play').disabled = Boolean(recording) || recorded.length === 0;
    showCount();
  }

  function showCount() {
    $('count').textContent = recorded.length > 0 || recording ? fill(text.recorded, { n: recorded.length }) : '';
  }

  function play() {
    for (const timer of timers) clearTimeout(timer);
    const first = recorded[0].at;
    timers = recorded.map(({ note, at }) => setTimeout(() => {
      sound(note);
      light(keys()[note - (lowest + 1) * 12]);
    }, at - first));
  }

  function sound(note) {
    audio ??= new AudioContext();
    audio.resume();
    const pitch = 440 * 2 ** ((note - 69) / 12);
    const now = audio.currentTime;
    // Each part: how many times the pitch, how loud, how long.
    const parts = {
      piano: [['triangle', 1, 0.5, 1.6], ['sine', 2, 0.18, 0.9], ['sine', 3, 0.06, 0.5]],
      organ: [['sine', 1, 0.3, 0.9], ['sine', 2, 0.2, 0.9], ['sine', 4, 0.12, 0.9]],
      bells: [['sine', 1, 0.35, 2.2], ['sine', 2.76, 0.2, 1.4], ['sine', 5.4, 0.08, 0.7]],
    }[$('sound').value];
    for (const [type, times, volume, length] of parts) {
      const tone = audio.createOscillator();
      const gain = audio.createGain();
      tone.type = type;
      tone.frequency.value = pitch * times;
      gain.gain.setValueAtTime(0.0001, now);
      gain.gain.exponentialRampToValueAtTime(volume * 0.5, now + 0.01);
      gain.gain.exponentialRampToValueAtTime(0.0001, now + length);
      tone.connect(gain).connect(audio.destination);
      tone.start(now);
      tone.stop(now + length);
    }
  }

  ${makeScript}

  ${fillScript}
`;
