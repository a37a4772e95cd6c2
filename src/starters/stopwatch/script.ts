import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);

  // "since" is a time of day, so that nothing is lost while the page sleeps or is closed. "laps" are the times at their ends.
  let state = restored(load('state'));
  let clock;

  $('toggle').addEventListener('click', () => {
    if (state.since === undefined) change({ ...state, since: Date.now() });
    else change({ before: elapsed(), laps: state.laps });
  });
  $('lap').addEventListener('click', () => {
    const laps = [...state.laps, elapsed()];
    change({ ...state, laps });
    $('told').textContent = fill(text.done, { n: laps.length, time: written(lengths(laps).at(-1)) });
  });
  $('reset').addEventListener('click', () => change({ before: 0, laps: [] }));
  document.addEventListener('keydown', (event) => {
    const isControl = event.target instanceof Element && event.target.closest('input, button, a');
    const id = { ' ': 'toggle', l: 'lap', r: 'reset' }[event.key.toLowerCase()];
    if (isControl || !id || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    $(id).click();
  });
  change(state);

  function restored(stored) {
    const isState = stored && stored.before >= 0 && Array.isArray(stored.laps) && stored.laps.every(Number.isFinite);
    return isState ? stored : { before: 0, laps: [] };
  }

  function elapsed() {
    return state.before + (state.since === undefined ? 0 : Math.max(Date.now() - state.since, 0));
  }

  function change(next) {
    state = next;
    save('state', state);
    clearInterval(clock);
    const isRunning = state.since !== undefined;
    if (isRunning) clock = setInterval(tick, 40);
    $('toggle').textContent = isRunning ? text.pause : text.start;
    $('lap').disabled = !isRunning;
    $('reset').disabled = elapsed() === 0 && !isRunning;
    showLaps();
    tick();
  }

  function tick() {
    $('time').textContent = written(elapsed());
    const open = elapsed() - (state.laps.at(-1) || 0);
    $('open').textContent = state.laps.length === 0 ? '' : fill(text.open, { n: state.laps.length + 1, time: written(open) });
  }

  function lengths(laps) {
    return laps.map((end, index) => end - (laps[index - 1] || 0));
  }

  function showLaps() {
    const times = lengths(state.laps);
    const [least, most] = [Math.min(...times), Math.max(...times)];
    const hasMarks = times.length > 1 && least < most;
    const rows = times.map((time, index) => {
      const mark = hasMarks && time === least ? text.fastest : hasMarks && time === most ? text.slowest : '';
      return make('tr', { class: mark === text.fastest ? 'fast' : mark === text.slowest ? 'slow' : '' },
        make('th', { scope: 'row' }, String(index + 1)),
        make('td', {}, written(time), ...(mark ? [' ', make('span', { class: 'mark' }, mark)] : [])),
        make('td', {}, written(state.laps[index])));
    });
    $('laps').replaceChildren(...rows.reverse());
    $('sums').textContent = times.length > 1 ? fill(text.average, { time: written(state.laps.at(-1) / times.length) }) : '';
  }

  function written(milliseconds) {
    const hundredths = Math.floor(milliseconds / 10);
    const two = (number) => String(number).padStart(2, '0');
    const [hours, minutes, seconds] = [Math.floor(hundredths / 360000), Math.floor(hundredths / 6000) % 60, Math.floor(hundredths / 100) % 60];
    return (hours > 0 ? hours + ':' + two(minutes) : minutes) + ':' + two(seconds) + '.' + two(hundredths % 100);
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
