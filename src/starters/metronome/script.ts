import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const slider = $('tempo');
  const least = Number(slider.min);
  const most = Number(slider.max);

  let tempo = Number(load('tempo')) || content.tempo;
  let taps = [];
  let audio;
  let timer;
  // The next beat, and when it sounds on the clock of the audio.
  let at = 0;
  let nextAt = 0;

  $('bar').value = String(Number(load('bar')) || content.beats);
  $('accent').checked = load('accent', true) === true;
  slider.addEventListener('input', () => setTempo(Number(slider.value)));
  $('slower').addEventListener('click', () => setTempo(tempo - 1));
  $('faster').addEventListener('click', () => setTempo(tempo + 1));
  $('tap').addEventListener('click', tap);
  $('play').addEventListener('click', toggle);
  $('bar').addEventListener('change', () => {
    save('bar', Number($('bar').value));
    showBar();
  });
  $('accent').addEventListener('change', () => {
    save('accent', $('accent').checked);
    showBar();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('button, input, select')) return;
    if (event.key === ' ') toggle();
    else if (event.key.toLowerCase() === 't') tap();
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') setTempo(tempo + (event.key === 'ArrowUp' ? 1 : -1));
    else return;
    event.preventDefault();
  });
  setTempo(tempo);
  showBar();

  function setTempo(wanted) {
    tempo = Math.min(Math.max(Math.round(wanted), least), most);
    slider.value = tempo;
    $('beats').textContent = fill(text.beats, { n: tempo });
    save('tempo', tempo);
  }

  // The mean of the last taps; after a pause it begins anew.
  function tap() {
    const now = performance.now();
    if (taps.length > 0 && now - taps.at(-1) > 2500) taps = [];
    taps = [...taps, now].slice(-6);
    if (taps.length > 1) setTempo(60000 / ((now - taps[0]) / (taps.length - 1)));
  }

  function showBar() {
    const beats = Number($('bar').value);
    at %= beats;
    $('lights').replaceChildren(...Array.from({ length: beats }, (_, beat) =>
      make('span', { class: beat === 0 && $('accent').checked ? 'first' : '' })));
  }

  function toggle() {
    if (timer) {
      clearInterval(timer);
      timer = undefined;
      light(-1);
    } else {
      audio ??= new AudioContext();
      audio.resume();
      at = 0;
      nextAt = audio.currentTime + 0.06;
      timer = setInterval(schedule, 25);
    }
    $('play').setAttribute('aria-pressed', String(Boolean(timer)));
    $('play').textContent = timer ? text.stop : text.play;
  }

  // Clicks are set a little ahead on the clock of the audio, which no busy page delays.
  function schedule() {
    while (nextAt < audio.currentTime + 0.12) {
      click(Math.max(nextAt, audio.currentTime), at === 0 && $('accent').checked);
      setTimeout(light, Math.max(nextAt - audio.currentTime, 0) * 1000, at);
      at = (at + 1) % Number($('bar').value);
      nextAt += 60 / tempo;
    }
  }

  function click(time, isFirst) {
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = isFirst ? 1500 : 950;
    gain.gain.setValueAtTime(isFirst ? 0.6 : 0.35, time);
    gain.gain.exponentialRampToValueAtTime(0.001, time + 0.06);
    tone.connect(gain).connect(audio.destination);
    tone.start(time);
    tone.stop(time + 0.07);
  }

  function light(beat) {
    for (const [index, one] of [...$('lights').children].entries()) one.classList.toggle('now', Boolean(timer) && index === beat);
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
